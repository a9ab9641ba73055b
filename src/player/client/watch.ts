import { stopped, type Timer, toTimer } from './timer.ts';

/** The stopwatch of the talk. Both windows hold it; each keeps it for its own reload. */
export interface Watch {
  readonly timer: Timer;
  set(timer: Timer): void;
}

/** The stopwatch as this window kept it for this deck, otherwise one that was never started. */
export function makeWatch(): Watch {
  const name = `roadmap-deck timer ${location.pathname}`;
  let timer = stopped;
  try {
    timer = toTimer(JSON.parse(sessionStorage.getItem(name) ?? 'null'));
  } catch {
    // A browser may forbid to keep anything; the other window still knows the time.
  }
  return {
    get timer() {
      return timer;
    },
    set(value) {
      timer = value;
      try {
        sessionStorage.setItem(name, JSON.stringify(value));
      } catch {
        // As above.
      }
    },
  };
}
