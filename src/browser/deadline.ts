import { say } from '../language/say.ts';
import { Failure } from '../model/failure.ts';

/** How long one step of the browser may take by default, in milliseconds. */
export const defaultTimeout = 30_000;

/** How often the time is looked at, in milliseconds. */
const beat = 100;

/**
 * Waits for `work`, at most `timeout` milliseconds. Time in which this program itself is busy does not count: the browser
 * may have answered long since.
 *
 * @param step what is waited for, as the subject of a sentence: `Printing the PDF`
 * @throws Failure `browser-timeout` when the time is over; the work itself goes on until its browser is closed
 */
export const withDeadline = async <T>(step: string, timeout: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const wait = (left: number): void => {
      const next = Math.min(left, beat);
      timer = setTimeout(() => (left > next ? wait(left - next) : reject(tooLate(step, timeout))), next);
    };
    wait(timeout);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // When the deadline won, a later failure of the work has nobody left to tell.
    work.catch(() => undefined);
  }
};

const tooLate = (step: string, timeout: number): Failure =>
  new Failure(
    'browser-timeout',
    say`${step} took longer than ${timeout / 1000} s`,
    say`Try again when the machine is less busy, or allow more time with --timeout.`,
  );
