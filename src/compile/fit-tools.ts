import type { Measurement } from '../model/measurement.ts';
import type { CompiledDeck } from './compiled-deck.ts';
import type { SlideWriter } from './slide-writer.ts';

/** Measures slides of a deck, by their places in it. */
export type Meter = (made: CompiledDeck, indices: number[]) => Promise<Measurement[]>;

export interface FitTools {
  write: SlideWriter;
  meter: Meter;
}
