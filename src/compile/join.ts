import { isUnderOne } from '../deck/badges.ts';
import { isJoinedWell, joinedSlide, type MeasuredSlide } from '../deck/join.ts';
import { numberSlides } from '../deck/numbering.ts';
import { joinedRows, withEvenRows } from '../deck/row.ts';
import { labelsFor } from '../language/labels.ts';
import type { Slide } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import type { CompiledDeck } from './compiled-deck.ts';
import type { FitTools } from './fit-tools.ts';

/** A slide of the next round: one as it was, or two joined. */
interface Tried {
  slide: Slide;
  of: Slide[];
}

/**
 * Shows on one slide what two of a deck tell of one topic, where one of them shows little and the browser finds that both
 * fit; anew where rows for a few of a series would tear it.
 */
export async function joinSlides(first: CompiledDeck, tools: FitTools): Promise<CompiledDeck> {
  const joined = await joinPairs(first, tools);
  const { slides, lang } = first.deck;
  if (joined === first) return joined;
  const even = withEvenRows(slides, joined.deck.slides, lang);
  const isEven = even.every((slide, index) => slide === slides[index]);
  return isEven ? joined : joinPairs({ ...first, deck: { ...first.deck, slides: even } }, tools);
}

/** Each pair is tried once, from the first. */
async function joinPairs(first: CompiledDeck, { write, meter }: FitTools): Promise<CompiledDeck> {
  const labels = labelsFor(first.deck.lang);
  const withSlides = async (slides: Slide[]): Promise<CompiledDeck> => {
    const numbered = numberSlides(slides, labels);
    return { ...first, deck: { ...first.deck, slides: numbered }, compiled: await write(numbered) };
  };
  const refused = new Set<string>();
  for (let made = first; ; ) {
    const { slides } = made.deck;
    const mayJoin = slides.some(({ follows, row }) => follows || row);
    const tried = mayJoin
      ? pairsOf(slides, await meter(made, [...slides.keys()]), first.deck.lang, refused)
      : [];
    const pairs = [...tried.keys()].filter((index) => (tried[index]?.of.length ?? 0) > 1);
    if (pairs.length === 0) return made;
    const trial = await withSlides(tried.map(({ slide }) => slide));
    const measured = await meter(trial, pairs);
    const poor = new Set(
      pairs.filter(
        (index, place) => !isJoinedWell((tried[index] as Tried).slide, measured[place] as Measurement),
      ),
    );
    for (const index of poor) refused.add(keyOf(tried[index]?.of ?? []));
    const best = tried.flatMap(({ slide, of }, index) => (poor.has(index) ? of : [slide]));
    made = poor.size === 0 ? trial : await withSlides(best);
  }
}

/** The slides of a deck, each with the one before it where the two may be joined. */
function pairsOf(slides: Slide[], measured: Measurement[], lang: string, refused: Set<string>): Tried[] {
  const all: Tried[] = [];
  slides.forEach((slide, index) => {
    const last = all.at(-1);
    const joined =
      last?.of.length === 1 && !refused.has(keyOf([last.slide, slide]))
        ? joinedPair(
            { slide: last.slide, measured: measured[index - 1] as Measurement },
            { slide, measured: measured[index] as Measurement },
            [slides[index - 2], slides[index + 1]],
            lang,
          )
        : undefined;
    if (last && joined) all.splice(-1, 1, { slide: joined, of: [last.slide, slide] });
    else all.push({ slide, of: [slide] });
  });
  return all;
}

/** @param around the slides before and behind the two: what goes on there is no row of one slide */
function joinedPair(
  last: MeasuredSlide,
  next: MeasuredSlide,
  [before, behind]: (Slide | undefined)[],
  lang: string,
): Slide | undefined {
  const one = joinedSlide(last, next, lang);
  if (one || goesOnIn(last.slide, next.slide)) return one;
  const goesOn = goesOnIn(before, last.slide) || (behind !== undefined && goesOnIn(next.slide, behind));
  return goesOn ? undefined : joinedRows(last, next, lang);
}

/** Whether the second tells more of a title that the first tells of, and one of them may be its row. */
const goesOnIn = (one: Slide | undefined, other: Slide): boolean =>
  (one?.row ?? other.row) !== undefined && isUnderOne(one, other);

const keyOf = (pair: Slide[]): string => pair.map(({ id }) => id).join(' ');
