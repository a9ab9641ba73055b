import { createHash } from 'node:crypto';
import type { CompiledSlide } from '../compile/compiled-deck.ts';
import { describeSlide } from '../compile/presentation.ts';
import { namedSlides } from '../deck/anchors.ts';
import { plannedSeconds, timesOf } from '../deck/speech.ts';
import type { DescribedSlide } from '../emit/presentation.ts';
import type { SpeakingRates } from '../language/speaking-time.ts';
import { type Anchors, linkSlide } from '../marp/anchors.ts';
import type { RenderedSlide } from '../marp/render.ts';
import type { Deck, Slide } from '../model/deck.ts';
import { greatestOf, leastOf } from '../model/long-lists.ts';
import type { LiveSlide } from './live-deck.ts';

const digest = (text: string): string => createHash('sha1').update(text).digest('base64url').slice(0, 16);

/** By what was rendered, a digest of it, and what was last told of it with the key that this came to. */
const known = new WeakMap<RenderedSlide, { digest: string; told: string; key: string }>();

/** A slide of a preview. Equal slides have equal keys, in another run of the program too. */
export function toLiveSlide(
  rendered: RenderedSlide,
  described: DescribedSlide,
  lines: readonly [first: number, last: number] | undefined,
): LiveSlide {
  const { html, notes } = rendered;
  return { ...described, html, notes, ...(lines ? { lines } : {}), key: keyOf(rendered, described) };
}

function keyOf(rendered: RenderedSlide, described: DescribedSlide): string {
  const { id, title, chapter, seconds, appendix } = described;
  const told = JSON.stringify([id, title, chapter?.title, chapter?.direction, seconds, appendix]);
  const before = known.get(rendered);
  if (before?.told === told) return before.key;
  const own = before?.digest ?? digest(JSON.stringify([rendered.html, rendered.notes]));
  const key = digest(own + told);
  known.set(rendered, { digest: own, told, key });
  return key;
}

/** By what was compiled, how long a slide takes to tell: that depends on little else, and costs more than its key. */
const seconds = new WeakMap<CompiledSlide, Map<string, number>>();

/** The slides of an article's deck, as a preview shows them. */
export function toLiveSlides(
  { slides, chapters, anchors = [] }: Deck,
  compiled: CompiledSlide[],
  rates: SpeakingRates,
): LiveSlide[] {
  const pace = JSON.stringify(rates);
  const compiledOf = new Map(slides.map((slide, index) => [slide, compiled[index] as CompiledSlide]));
  const times = timesOf(slides, rates, (slide) => {
    const made = compiledOf.get(slide) as CompiledSlide;
    const planned = seconds.get(made) ?? new Map<string, number>();
    seconds.set(made, planned);
    const key = `${slide.said} ${pace}`;
    const time = planned.get(key) ?? plannedSeconds(slide, rates);
    planned.set(key, time);
    return time;
  });
  const places = namedSlides(slides, anchors);
  return slides.map((slide, index) => {
    const rendered = linked((compiled[index] as CompiledSlide).rendered, places);
    return toLiveSlide(rendered, describeSlide(slide, chapters, times[index] ?? 0), linesOf(slide));
  });
}

/** A slide whose links to headings lead to slides; the same value where it has none, so that it stays known. */
export const linked = (rendered: RenderedSlide, anchors: Anchors): RenderedSlide =>
  rendered.html.includes(' href="#') ? { ...rendered, html: linkSlide(rendered.html, anchors) } : rendered;

/** The lines from the first to the last that a slide was made of. */
function linesOf({ sources }: Slide): readonly [number, number] | undefined {
  if (sources.length === 0) return undefined;
  const first = leastOf(sources.map(({ start }) => start.line));
  const last = greatestOf(sources.map(({ end }) => end.line));
  return [first, last];
}
