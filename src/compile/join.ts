import { withEvenRows } from '../deck/even-rows.ts';
import { evenHalves, haveLine } from '../deck/halves.ts';
import { fitsAsPoints, isJoinedWell } from '../deck/join.ts';
import { numberSlides } from '../deck/numbering.ts';
import { keyOf, pairsOf, type Tried } from '../deck/pairs.ts';
import { labelsFor } from '../language/labels.ts';
import type { Slide } from '../model/deck.ts';
import type { Measurement } from '../model/measurement.ts';
import type { CompiledDeck } from './compiled-deck.ts';
import type { FitTools } from './fit-tools.ts';

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
    const measuredOf = new Map(pairs.map((index, place) => [index, measured[place] as Measurement]));
    const best = tried.flatMap((each, index) =>
      poor.has(index) ? apart(each, measuredOf.get(index) as Measurement, first.deck.lang) : [each.slide],
    );
    made = poor.size === 0 ? trial : await withSlides(best);
  }
}

/** A pair that is too much for one slide in large type: in halves, or on one all the same where a line would be left alone. */
function apart({ slide, of }: Tried, measured: Measurement, lang: string): Slide[] {
  const isKept = haveLine(of, lang) && fitsAsPoints(slide, measured);
  return evenHalves(slide, of, measured, lang) ?? (isKept ? [slide] : of);
}
