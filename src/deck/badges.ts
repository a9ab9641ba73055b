import type { Image, PhrasingContent } from 'mdast';
import { imagesIn } from '../article/badges.ts';
import { textOf } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import { append } from '../model/long-lists.ts';
import type { Aside, Badges } from '../model/roadmap.ts';
import { addressesIn, makeSlide, notesOf, sharedHeading, toSource } from './slide.ts';

/** Badges as a slide that shows nothing, for `foldBadges`: their texts in a row are noted, and the addresses. */
export function badgesSlide({ paragraph, position }: Badges, heading: Slide['heading']): Slide {
  const pictures = imagesIn(paragraph);
  const named = pictures.filter(isNamed);
  return makeSlide('prose', {
    id: '',
    ...(heading ? { heading } : {}),
    notes: [
      textOf(named.flatMap((picture) => [picture, space])).trim(),
      ...namelessAddresses(pictures),
      ...addressesIn(paragraph),
    ].filter((note) => note !== ''),
    badges: pictures,
    sources: [toSource(position)],
  });
}

/** An aside as a slide that shows nothing, for `foldBadges`: it is noted as it is read, and a greeting as it is said. */
export function asideSlide({ paragraph, greets, position }: Aside, heading: Slide['heading']): Slide {
  const slide = makeSlide('prose', {
    id: '',
    ...(heading ? { heading } : {}),
    badges: [],
    sources: [toSource(position)],
  });
  noteBeside([paragraph.children], slide);
  return greets ? { ...slide, said: slide.notes.length } : slide;
}

const isNamed = ({ alt }: Image): boolean => (alt ?? '').trim() !== '';

/** Of pictures that nothing is said of, what tells them apart. */
export const namelessAddresses = (pictures: Image[]): string[] =>
  pictures.filter((picture) => !isNamed(picture)).map(({ url }) => url);

/** Adds lines that a talk leaves out to what is noted with a slide; the pictures in them are the article's badges. */
export function noteBeside(lines: PhrasingContent[][], host: Slide): void {
  const pictures = lines.flat().flatMap(imagesIn);
  host.said ??= host.notes.length;
  append(host.notes, [...notesOf(lines), ...namelessAddresses(pictures)]);
  if (pictures.length > 0) host.badges = [...(host.badges ?? []), ...pictures];
}

const space = { type: 'text', value: ' ' } as const;

/** Those that stand for a slide have no id. */
const isBare = ({ id, badges, content }: Slide): boolean =>
  id === '' && badges !== undefined && content.length === 0;

/** Whether two slides stand under one title. */
export const isUnderOne = (one: Slide | undefined, other: Slide): boolean =>
  one !== undefined && sharedHeading(one)?.children === sharedHeading(other)?.children;

/**
 * The slide that may note what one of a picture shows: one under its title, or the next one below that, or the one before;
 * where it has no title before all chapters, the cover.
 * @param all the slides of the deck
 */
export function hostOf(slide: Slide, all: Slide[]): Slide | undefined {
  const beside = all.find((other) => other.layout !== slide.layout && isUnderOne(other, slide));
  if (beside) return beside;
  const place = all.indexOf(slide);
  const below = [all[place + 1], all[place - 1]].find(
    (other) => other && other.layout !== slide.layout && isBelow(other, slide),
  );
  if (below) return below;
  const hasChapters = all.some(({ chapter }) => chapter !== undefined);
  return hasChapters && isUntitled(slide) ? all.find(({ layout }) => layout === 'cover') : undefined;
}

/** Whether a slide is called by a word of ours: what the article says has a place there. */
const isUntitled = ({ heading }: Slide): boolean =>
  heading?.children.every(({ position }) => position === undefined) ?? true;

/** Whether a slide has a title of its own below that of another, and names it above: what stands before all chapters has none. */
function isBelow({ heading, header = [], chapter }: Slide, above: Slide): boolean {
  const title = above.heading;
  if (!heading || !title || heading.depth <= title.depth || chapter !== above.chapter) return false;
  return chapter === undefined || textOf(header).includes(textOf(title.children));
}

/**
 * A slide of a picture, with its caption, as one that shows nothing, for `foldBadges`: its text is noted, and where it leads.
 * @param host under whose title it is noted
 */
export function emptied(slide: Slide, host: Slide): Slide {
  const badges = slide.content.flatMap(imagesIn);
  const texts = slide.content.flatMap((block) => (block.type === 'paragraph' ? [textOf(block).trim()] : []));
  const said = [...texts, ...namelessAddresses(badges), ...slide.content.flatMap(addressesIn)];
  const others = said.filter((text) => text !== '' && !slide.notes.includes(text));
  const { heading: _heading, unnumbered: _unnumbered, untitled: _untitled, ...own } = slide;
  const heading = sharedHeading(host);
  const notes = [...slide.notes, ...others];
  return { ...own, ...(heading ? { heading } : {}), id: '', content: [], notes, said: 0, badges };
}

/** An audience misses nothing of badges, and of titles over nothing: what is noted of them goes to a slide beside them, of their section if there is one. */
export function foldBadges(slides: Slide[]): Slide[] {
  const folded: Slide[] = [];
  let waiting: Slide[] = [];
  for (const [index, slide] of slides.entries()) {
    if (!isBare(slide)) {
      folded.push(waiting.reduce(withBadges, slide));
      waiting = [];
      continue;
    }
    const last = folded.at(-1);
    const next = slides.slice(index).find((other) => !isBare(other));
    const isOf = (host: Slide | undefined): boolean => isUnderOne(host, slide);
    // A greeting is said first, before all texts that stand under its title.
    const isBefore = (host: Slide): boolean => !isOf(host) || host.layout === 'picture';
    const first = slide.said ? folded.findLastIndex(isBefore) + 1 : folded.length - 1;
    const at = Math.min(first, folded.length - 1);
    if (last && (isOf(last) || !isOf(next))) folded.splice(at, 1, withBadges(folded[at] ?? last, slide));
    else waiting.push(slide);
  }
  return [...folded, ...waiting];
}

/** What is said of them is said before all else. */
const withBadges = (host: Slide, { notes, said = 0, badges = [], sources }: Slide): Slide => ({
  ...host,
  notes: [...notes.slice(0, said), ...host.notes, ...notes.slice(said)],
  said: said + (host.said ?? host.notes.length),
  ...(host.badges || badges.length > 0 ? { badges: [...(host.badges ?? []), ...badges] } : {}),
  sources: [...host.sources, ...sources],
});
