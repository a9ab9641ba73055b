import type { PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { withoutNumber } from '../article/title.ts';
import { weightOf } from '../language/weight.ts';
import type { Heading, Layout, Slide } from '../model/deck.ts';
import { layoutTraits } from '../model/layout-traits.ts';
import { text } from './nodes.ts';
import { groupsClass } from './short-groups.ts';
import { nameInLine, ownHeading, headerSeparator as separator, toHeader } from './slide.ts';
import { spelled } from './wording.ts';

/** A title with the name of its section before it takes no more, in Chinese characters: about two lines. */
export const titleRoom = 40;

/** Their titles stand small above what they say large, right below the name of the section. */
const small = new Set<Layout>(['impact']);

/**
 * Slides whose titles several sections have, by the names of these: Background alone says nothing that the next Background
 * does not. The name goes from the head of the slide into its title.
 */
export function withSharedTitles(slides: readonly Slide[]): Slide[] {
  const isShared = sharedIn(slides);
  // One title of several slides stays one.
  const named = new Map<Heading['children'], Heading['children']>();
  return slides.map((slide) => {
    const own = ownHeading(slide);
    const found = own && isShared(nameInLine(own.children)) ? namedBySection(slide) : undefined;
    if (!own || !found?.heading) return slide;
    const { children } = found.heading;
    const same = named.get(own.children) ?? children;
    named.set(own.children, same);
    return { ...found, heading: { ...found.heading, children: same } };
  });
}

/** A slide by the name of the section that stands in its head, and its own; nothing where it has no other, or no room. */
function namedBySection(slide: Slide): Slide | undefined {
  const { unnumbered: _unnumbered, header, ...others } = slide;
  const own = ownHeading(slide);
  const above = parted(header);
  if (!own || !above || slide.untitled || small.has(slide.layout) || !isInWords(slide)) return undefined;
  const label = withoutNumber(nameInLine(own.children));
  const title = toHeader([above.name, label]);
  if (weightOf(title) > titleRoom || spelled(above.name).includes(spelled(label))) return undefined;
  const heading = { ...own, children: [text(title)] };
  return { ...others, heading, ...(above.others.length > 0 ? { header: above.others } : {}) };
}

/** Whether the title of a slide is words alone and takes more of them. */
export const isInWords = (slide: Slide): boolean =>
  !layoutTraits[slide.layout].marked &&
  !layoutTraits[slide.layout].apart &&
  (ownHeading(slide)?.children ?? []).every(({ type }) => type === 'text');

/** The last of the names in the head of a slide, and what else stands there; nothing where there is only a number. */
function parted(header: PhrasingContent[] = []): { name: string; others: PhrasingContent[] } | undefined {
  const last = header.at(-1);
  if (!last || last.type === 'strong') return undefined;
  const names = textOf(last).trim().split(separator);
  const name = names.pop() as string;
  if (name === '') return undefined;
  const before = header.slice(0, -1);
  if (names.length > 0) return { name, others: [...before, text(toHeader(names))] };
  const gap = before.at(-1);
  return { name, others: gap && textOf(gap).trim() === '' ? before.slice(0, -1) : before };
}

/** Whether a title stands under the names of several sections: on slides, or in the rows of one. */
function sharedIn(slides: readonly Slide[]): (title: string) => boolean {
  const keyOf = (title: string): string => spelled(withoutNumber(title));
  const sections = new Map<string, Set<string>>();
  const add = (title: string, section: string): void => {
    const all = sections.get(keyOf(title));
    if (all) all.add(spelled(section));
    else sections.set(keyOf(title), new Set([spelled(section)]));
  };
  for (const slide of slides) {
    const own = ownHeading(slide);
    const above = parted(slide.header);
    if (!own || slide.untitled) continue;
    const title = nameInLine(own.children);
    if (above) add(title, above.name);
    for (const row of titlesOfRows(slide)) add(row, title);
  }
  return (title) => (sections.get(keyOf(title))?.size ?? 0) > 1;
}

function titlesOfRows({ classes, content }: Slide): string[] {
  const rows = content.at(-1);
  if (!classes.includes(groupsClass) || rows?.type !== 'list') return [];
  return rows.children.flatMap(({ children: [title] }) =>
    title?.type === 'paragraph' ? [nameInLine(title.children)] : [],
  );
}
