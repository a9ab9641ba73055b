import type { VFileMessage } from 'vfile-message';
import { offline } from '../compile/context.ts';
import { planTalk } from '../compile/plan.ts';
import { type CompileOptions, readSource } from '../compile/read.ts';
import type { NamedCut } from '../deck/cut/named.ts';
import { slideTitle } from '../deck/slide.ts';
import { clock, timesOf } from '../deck/speech.ts';
import { inOrder } from '../diagnostics/format-diagnostic.ts';
import { say } from '../language/say.ts';
import { printable } from '../model/printable.ts';

export type TimingOptions = Pick<CompileOptions, 'cut' | 'recut' | 'lang' | 'config' | 'rates'>;

/** A slide with its place in the talk. */
export interface TimedSlide {
  /** From 1. */
  number: number;
  id: string;
  layout: string;
  title: string;
  /** When it comes, in seconds from the beginning; absent in the appendix. */
  at?: number;
  /** How long it is planned to be talked about. */
  seconds: number;
}

/** How long a talk takes, slide by slide: before slides that are too full are cut in parts. */
export interface Timing {
  title: string;
  cut: NamedCut;
  /** The time of the whole talk. */
  seconds: number;
  slides: TimedSlide[];
  messages: VFileMessage[];
}

/**
 * Plans the talk of an article, without a browser.
 * @throws Failure for anything about the call or the machine
 */
export async function timeTalk(path: string, options: TimingOptions): Promise<Timing> {
  const source = await readSource(path, options, offline());
  const { file, settings } = source;
  const { deck } = planTalk(source);
  const times = timesOf(deck.slides, settings.rates);
  let at = 0;
  const slides = deck.slides.map((slide, index): TimedSlide => {
    const seconds = times[index] ?? 0;
    const start = slide.appendix ? {} : { at };
    if (!slide.appendix) at += seconds;
    const { id, layout } = slide;
    return { number: index + 1, id, layout, title: slideTitle(slide), ...start, seconds };
  });
  return { title: deck.title, cut: settings.cut, seconds: at, slides, messages: inOrder(file.messages) };
}

/** The plan of a talk for people: when each slide comes and how long it stays. */
export function formatTiming({ title, cut, seconds, slides }: Timing): string {
  const appendix = slides.filter(({ at }) => at === undefined);
  const limit = cut.minutes === undefined ? '' : say` of ${clock(Math.round(cut.minutes * 60))}`;
  const counts = [say`${slides.length - appendix.length} slides`];
  if (appendix.length > 0) counts.push(say`${appendix.length} in the appendix`);
  return [
    `${title}  [${cut.name}]`,
    ...slides.map(row),
    say`${clock(seconds)}${limit}: ${counts.join(say`, `)}`,
  ]
    .map(printable)
    .join('\n');
}

const row = ({ number, at, seconds, layout, title }: TimedSlide): string =>
  [
    String(number).padStart(4),
    (at === undefined ? 'appendix' : clock(at)).padStart(8),
    clock(seconds).padStart(6),
    ` ${layout.padEnd(13)}`,
    title,
  ]
    .join(' ')
    .trimEnd();
