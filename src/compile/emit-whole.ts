import { type Evidence, toCoverage } from '../deck/coverage.ts';
import { noteMissing } from '../deck/note-missing.ts';
import { emit } from '../emit/emit.ts';
import type { DeckFiles } from '../emit/emitter.ts';
import type { Presentation } from '../emit/presentation.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Timer } from '../model/timer.ts';
import type { FittedDeck } from './fit.ts';
import { lostOf } from './lost.ts';
import { reportNoted } from './messages/coverage.ts';
import type { RenderedPlan } from './render.ts';

interface Whole {
  fitted: FittedDeck;
  coverage: Coverage;
  files: DeckFiles;
}

interface Emission {
  plan: RenderedPlan;
  evidence: Evidence;
  toPresentation: (fitted: FittedDeck) => Presentation;
  timer: Timer;
  onPrinted: (() => void) | undefined;
}

/**
 * Emits the files of a deck and accounts for what it shows meanwhile. What neither its slides nor its notes have is put
 * into the notes and told, and the files are made anew: a fault of ours must not cost the talk.
 */
export async function emitWhole(
  fitted: FittedDeck,
  { plan, evidence, toPresentation, timer, onPrinted }: Emission,
): Promise<Whole> {
  const { reading, settings, file, theme, rendered } = plan;
  const formats = fitted.overflows.some(({ slide }) => slide.keep === true) ? [] : settings.formats;
  const emitted = (made: FittedDeck, told = onPrinted): Promise<DeckFiles> =>
    emit(toPresentation(made), formats, timer, told);
  const accounted = timer.time('coverage', async () => {
    // The browser is told to print first, and the deck is accounted for meanwhile.
    await new Promise(setImmediate);
    const coverage = toCoverage(reading.units, fitted.deck, evidence);
    return { coverage, ...noteMissing(lostOf(coverage, fitted.deck, theme).dropped, fitted.deck) };
  });
  const isWhole = accounted.then(
    ({ noted }) => noted.length === 0,
    () => false,
  );
  const printed = (): void => void isWhole.then((is) => is && onPrinted?.());
  const [files, { coverage, deck, noted }] = await Promise.all([emitted(fitted, printed), accounted]);
  if (noted.length === 0 || !rendered) return { fitted, coverage, files };
  reportNoted(noted, file);
  const whole = { ...fitted, deck, compiled: await rendered.write(deck.slides) };
  return {
    ...{ fitted: whole, coverage: toCoverage(reading.units, deck, evidence) },
    files: await emitted(whole),
  };
}
