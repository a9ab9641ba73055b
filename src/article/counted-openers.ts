import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { announcesCount } from '../language/announcing-words.ts';
import { countsIn, isCounted } from '../language/counting-words.ts';
import { weightOf } from '../language/weight.ts';
import { levelBelow, toSection } from './bold-topics.ts';
import { opened } from './capitals.ts';
import { boldLine } from './groups.ts';
import { type OutlineSection, positionOf, spanOf } from './outline.ts';
import { sentences, slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';

/** So many that count open parts, and fewer only where they are announced. */
const fewest = 3;
/** Room for what a part is called, in Chinese characters: in bold, and by its sentence. */
const [boldRoom, sentenceRoom] = [32, 24];
/** A figure, a letter or a sign that counts, in place of a word: 1. …, (2) …, 三、… */
const marked = /^[\s(（]*(?:[①-⑳]|\d{1,2}(?!つ)|\p{L}[)）.、]|[一二三四五六七八九十]{1,2}[、)）.])/u;

/** A paragraph that counts, what it is called, and what it says beside that. */
interface Opener {
  at: number;
  name: PhrasingContent[];
  rest: Paragraph[];
}

/**
 * Makes parts of what is told behind paragraphs that count, where each of them stands above its own list or more text: First, we
 * **lay cables** … Second, we **plant trees** …; 第一に… 第二に… 第三に… Each is called by its bold words, or by its sentence where that
 * is short.
 * @param section is changed, and all within it
 */
export function partCounted(section: OutlineSection, lang: string): void {
  for (const child of section.sections) partCounted(child, lang);
  if (section.sections.length > 0) return;
  const { blocks, depth } = section;
  const openers = openersIn(section, lang);
  const [first] = openers;
  if (!first) return;
  const end = endOfLast(blocks, openers);
  section.sections = openers.map(({ at, name, rest }, place) => {
    const heading: Heading = {
      type: 'heading',
      depth: levelBelow(depth),
      children: name,
      position: positionOf(blocks[at] ?? {}),
    };
    return toSection(heading, [...rest, ...blocks.slice(at + 1, openers[place + 1]?.at ?? end)]);
  });
  if (end < blocks.length) section.behind = blocks.slice(end);
  section.blocks = blocks.slice(0, first.at);
}

/** Where the last part ends: what stands behind its list, where all others end with theirs, is about all of them. */
function endOfLast(blocks: RootContent[], openers: Opener[]): number {
  const areEnded = openers.slice(1).every(({ at }) => blocks[at - 1]?.type === 'list');
  const list = blocks.findLastIndex(({ type }) => type === 'list');
  return areEnded && list > (openers.at(-1)?.at ?? 0) ? list + 1 : blocks.length;
}

function openersIn({ blocks, heading }: OutlineSection, lang: string): Opener[] {
  const counting = blocks.flatMap((block, at) => {
    const text = block.type === 'paragraph' ? textOf(block).trim() : '';
    return isCounted(text, lang) && !marked.test(text) ? [{ at, text }] : [];
  });
  const runs = countsIn(
    counting.map(({ text }) => text),
    lang,
  ).map((run) => run.flatMap((index) => counting[index]?.at ?? []));
  const [places = []] = runs.filter((run) => isEnough(run, blocks, heading) && standApart(run, blocks));
  const openers = places.flatMap((at) => openerAt(blocks[at], at, lang) ?? []);
  return openers.length === places.length ? openers : [];
}

/** Whether so many count that they are parts, or as many as the heading or the text before them says. */
function isEnough(places: number[], blocks: RootContent[], heading: Heading | undefined): boolean {
  const lead = blocks[(places[0] ?? 0) - 1];
  const above = [...(heading ? [heading] : []), ...(lead?.type === 'paragraph' ? [lead] : [])];
  return (
    places.length >= fewest || above.some(({ children }) => announcesCount(textOf(children), places.length))
  );
}

/** Whether each of them stands above something. */
const standApart = (places: number[], blocks: RootContent[]): boolean =>
  places.every((at, place) => (places[place + 1] ?? blocks.length) - at > 1);

/** What a paragraph that counts is called, by its bold words or by its short sentence. */
function openerAt(block: RootContent | undefined, at: number, lang: string): Opener | undefined {
  if (block?.type !== 'paragraph' || boldLine(block)) return undefined;
  const [sentence = []] = sentences(block.children, lang);
  const [bold, ...more] = sentence.filter(({ type }) => type === 'strong');
  if (bold?.type === 'strong' && more.length === 0 && weightOf(textOf(bold)) <= boldRoom) {
    const isAll = textOf(bold).length === textOf(block).trim().length;
    return { at, name: opened(withoutEnd(bold.children), lang), rest: isAll ? [] : [block] };
  }
  const name = withoutEnd(sentence);
  if (weightOf(textOf(name)) > sentenceRoom) return undefined;
  const behind = trimPhrasing(slicePhrasing(block.children, textOf(sentence).length));
  return {
    at,
    name,
    rest: behind.length > 0 ? [{ ...block, children: behind, position: spanOf(behind) }] : [],
  };
}

/** A sentence without the mark that it ends with; a question keeps its own. */
function withoutEnd(nodes: PhrasingContent[]): PhrasingContent[] {
  const text = textOf(nodes).trimEnd();
  return trimPhrasing(slicePhrasing(nodes, 0, text.replace(/[.。．:：;；,，、]$/u, '').length));
}
