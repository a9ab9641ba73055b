import { Failure } from '../model/failure.ts';

/** How long one step of the browser may take by default, in milliseconds. */
export const defaultTimeout = 30_000;

/**
 * Waits for `work`, at most `timeout` milliseconds.
 *
 * @param step what is waited for, as the subject of a sentence: `Printing the PDF`
 * @throws Failure `browser-timeout` when the time is over; the work itself goes on until its browser is closed
 */
export const withDeadline = async <T>(step: string, timeout: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `${step} took longer than ${timeout / 1000} s`;
      reject(
        new Failure(
          'browser-timeout',
          message,
          'Try again when the machine is less busy, or allow more time with --timeout.',
        ),
      );
    }, timeout);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // When the deadline won, a later failure of the work has nobody left to tell.
    work.catch(() => undefined);
  }
};
