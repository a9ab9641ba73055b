import { kept } from './kept.ts';
import { type Timer, toTimer } from './timer.ts';

/** The stopwatch of the talk. Both windows hold it; each keeps it for its own reload. */
export interface Watch {
  readonly timer: Timer;
  set(timer: Timer): void;
}

/** The stopwatch as this window kept it for this deck, otherwise one that was never started. */
export function makeWatch(): Watch {
  let timer = toTimer(kept('timer'));
  return {
    get timer() {
      return timer;
    },
    set(value) {
      timer = value;
      kept('timer', value);
    },
  };
}
