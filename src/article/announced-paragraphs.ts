import type { Paragraph } from 'mdast';
import { announcesCount, announcesSome } from '../language/announcing-words.ts';
import { countsIn } from '../language/counting-words.ts';
import { replaceAt } from '../model/long-lists.ts';
import { runsOfParagraphs } from './counted-paragraphs.ts';
import { type OutlineSection, spanOf } from './outline.ts';
import { sentences, textOf, trimPhrasing } from './phrasing.ts';

/** Two that are announced are most often told within one paragraph. */
const fewest = 3;

/**
 * Cuts a paragraph that announces what the next ones count behind what announces it: There are three tides. The first … /
 * The second … / The third … The first of them is then a paragraph as the others are.
 * @param section is changed, and all within it
 */
export function partAnnouncements(section: OutlineSection, lang: string): void {
  for (const [start, paragraphs] of runsOfParagraphs(section.blocks).reverse()) {
    for (const [index, paragraph] of [...paragraphs.entries()].reverse()) {
      const parts = partedAt(paragraph, paragraphs.slice(index + 1), lang);
      if (parts) replaceAt(section.blocks, start + index, 1, parts);
    }
  }
  for (const child of section.sections) partAnnouncements(child, lang);
}

/** What announces and what is announced, where a paragraph holds both, and those behind it the rest. */
function partedAt(paragraph: Paragraph, behind: Paragraph[], lang: string): Paragraph[] | undefined {
  if (behind.length + 1 < fewest) return undefined;
  const all = sentences(paragraph.children, lang);
  const others = behind.map(({ children }) => textOf(children).trim());
  const place = all.findIndex((sentence, at) => {
    const announcing = textOf(all[at - 1] ?? []);
    if (!announcesSome(announcing)) return false;
    const run = countsIn([textOf(sentence).trim(), ...others], lang)[0] ?? [];
    return run[0] === 0 && run.length >= fewest && announcesCount(announcing, run.length);
  });
  if (place < 0) return undefined;
  return [all.slice(0, place), all.slice(place)].map((parts): Paragraph => {
    const nodes = parts.flat();
    return { ...paragraph, children: trimPhrasing(nodes), position: spanOf(nodes) };
  });
}
