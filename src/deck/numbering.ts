import type { Labels } from '../language/labels.ts';
import type { Heading, Slide } from '../model/deck.ts';
import { layoutTraits } from '../model/layout-traits.ts';
import { text } from './nodes.ts';
import { groupsClass } from './short-groups.ts';
import { ownHeading, sharedHeading } from './slide.ts';

/**
 * Numbers the slides that follow each other under one heading, those of its pieces and of the parts that these were cut into: (1/3), (2/3),
 * (3/3) behind it. Parts get ids of their own: `--2` and `--3` behind that of the whole.
 */
export function numberSlides(slides: Slide[], labels: Labels): Slide[] {
  const runs = runsOf(
    headingsOf(slides),
    slides.map(({ classes }) => classes.includes(groupsClass)),
  );
  // What has a title of its own below the heading is counted by itself.
  const under = placesAmong<number | string>(
    slides.map((slide, index) => (isSaid(slide) ? undefined : slide.untitled ? slide.part?.of : runs[index])),
  );
  const within = placesAmong(slides.map(({ part }) => part?.of));
  return slides.map((slide, index) => {
    const { place, count } = under[index] as Place;
    return withPartId(withMark(slide, count > 1 ? labels.part(place, count) : ''), within[index] as Place);
  });
}

/** What each slide is counted by: its heading, and for parts that of the first, as theirs may have been shortened. */
function headingsOf(slides: Slide[]): (Heading['children'] | undefined)[] {
  const ofWhole = new Map<string, Heading['children'] | undefined>();
  return slides.map((slide) => {
    const own = layoutTraits[slide.layout].apart ? undefined : sharedHeading(slide)?.children;
    if (!slide.part) return own;
    if (!ofWhole.has(slide.part.of)) ofWhole.set(slide.part.of, own);
    return ofWhole.get(slide.part.of);
  });
}

/** Words that somebody says are no part of what is told under a title: it stands above them small. */
const isSaid = ({ layout, classes, part }: Slide): boolean =>
  layout === 'quotation' && !classes.includes('callout') && !part;

/**
 * The runs of equal keys, each by its number. Rows go on with the run that those of their heading began before something
 * of a title of its own stood between them.
 */
function runsOf<Key>(keys: (Key | undefined)[], areRows: boolean[]): (number | undefined)[] {
  const ofRows = new Map<Key, number>();
  const runs: (number | undefined)[] = [];
  let count = 0;
  for (const [index, key] of keys.entries()) {
    if (key === undefined) {
      runs.push(undefined);
      continue;
    }
    const before = key === keys[index - 1] ? runs[index - 1] : undefined;
    const run = before ?? (areRows[index] ? ofRows.get(key) : undefined) ?? ++count;
    if (areRows[index]) ofRows.set(key, run);
    runs.push(run);
  }
  return runs;
}

interface Place {
  /** From 1. */
  place: number;
  count: number;
}

/** Where each stands among those of the same key; those without one stand alone. */
function placesAmong<Key>(keys: (Key | undefined)[]): Place[] {
  const counts = new Map<Key, number>();
  const places = keys.map((key) => {
    if (key === undefined) return 1;
    const place = (counts.get(key) ?? 0) + 1;
    counts.set(key, place);
    return place;
  });
  return keys.map((key, index) => ({
    place: places[index] ?? 1,
    count: key === undefined ? 1 : (counts.get(key) ?? 1),
  }));
}

/** A slide with a mark behind its heading; the same one where it has that already. */
function withMark(slide: Slide, mark: string): Slide {
  const { unnumbered, ...others } = slide;
  const own = ownHeading(slide);
  if (own === undefined || markOf(slide) === mark) return slide;
  return mark === ''
    ? { ...others, heading: own }
    : { ...others, heading: { ...own, children: [...own.children, text(mark)] }, unnumbered: own };
}

function markOf({ heading, unnumbered }: Slide): string {
  const last = unnumbered && (heading as Heading).children.at(-1);
  return last?.type === 'text' ? last.value : '';
}

const withPartId = (slide: Slide, { place }: Place): Slide =>
  slide.part ? { ...slide, id: place === 1 ? slide.part.of : `${slide.part.of}--${place}` } : slide;
