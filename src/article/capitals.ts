import type { PhrasingContent } from 'mdast';
import { capitalised } from '../language/capital.ts';
import type { Group, Part, Piece, Title } from '../model/roadmap.ts';
import { findPeriod } from './dated.ts';
import { offsetOf, positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';
import { toTitle } from './title.ts';

/**
 * Opens titles with a capital whose period or number stands apart from them: 2027: the year of ferries is called The year of
 * ferries.
 * @param parts are changed
 */
export function capitaliseTitles(parts: Part[], lang: string): void {
  for (const part of parts) {
    if (part.type === 'direction') {
      const pieces = [...part.lead, ...part.topics.flatMap((topic) => topic.pieces)];
      capitaliseGroups(pieces, lang);
      continue;
    }
    const { stage, title } = part;
    if (stage && title) stage.named = behindPeriod(title.whole, stage.named, lang);
    if (title) capitaliseBehindNumber(title, lang);
    capitaliseGroups(part.pieces, lang);
    capitaliseTitles(part.parts, lang);
  }
}

/** Behind a noun and its number, which a slide shows apart: Chapter 1: the crane goes. */
function capitaliseBehindNumber(title: Title, lang: string): void {
  const before = textOf(title.whole).slice(0, -textOf(title.named).length);
  if (title.number === undefined || !/^\p{L}.*[:：]\s*$/u.test(before)) return;
  title.main = opened(title.main, lang);
  title.named = opened(title.named, lang);
}

function capitaliseGroups(pieces: Piece[], lang: string): void {
  for (const group of pieces.filter(isTitled)) {
    const { main, named, whole }: Title = group.title;
    group.title.named = behindPeriod(whole, named, lang);
    if (group.title.named !== named) group.title.main = opened(main, lang);
  }
}

/** Whether a heading or a line of bold type has the period: what a list or a sentence says of one stays as its author wrote it. */
const isTitled = (piece: Piece): piece is Group =>
  piece.type === 'forecast' &&
  !piece.isSentence &&
  !/[.!?。！？]$/u.test(textOf(piece.title.named).trim()) &&
  offsetOf(piece.title.position.start) === offsetOf(piece.position.start);

/** The name that is left of a title, where its period was cut off its head. */
const behindPeriod = (whole: PhrasingContent[], named: PhrasingContent[], lang: string): PhrasingContent[] =>
  textOf(named) !== '' && textOf(whole).endsWith(textOf(named)) ? opened(named, lang) : named;

/** A text that opens with a capital, where its first word is of small letters. */
export function opened(nodes: PhrasingContent[], lang: string): PhrasingContent[] {
  const [first, ...others] = nodes;
  if (first?.type === 'text') {
    const value = capitalised(first.value, lang);
    return value === first.value ? nodes : [{ ...first, value }, ...others];
  }
  if (first?.type !== 'strong' && first?.type !== 'emphasis' && first?.type !== 'link') return nodes;
  const children = opened(first.children, lang);
  return children === first.children ? nodes : [{ ...first, children } as PhrasingContent, ...others];
}

/** What parts a period from its title, where the period is a sign of its own before them. */
const opening = /^[:：|–—-]\s*/u;
/** The same within a text. */
const parting = /[:：|–—]\s*|\s-\s+/gu;

/** A period has no more of them. */
const mostMarks = 4;

/** A text as slides may show it whose title it is: behind its period, or behind what may be one in its place. */
export function withCapital(text: string, lang: string): string[] {
  const title = toTitle([{ type: 'text', value: text }], positionOf({}));
  const name = textOf(findPeriod(title)?.rest ?? []) || text.replace(opening, '');
  const starts = [...text.matchAll(parting)]
    .slice(0, mostMarks)
    .map(({ index, 0: mark }) => index + mark.length);
  if (name !== text && text.endsWith(name)) starts.unshift(text.length - name.length);
  const written = starts.map((start) => text.slice(0, start) + capitalised(text.slice(start), lang));
  return [...new Set(written)].filter((one) => one !== text);
}
