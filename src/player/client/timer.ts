/** A stopwatch as a value: what has passed, and since when it runs. Times are in milliseconds. */
export interface Timer {
  passed: number;
  since: number | undefined;
}

/** A stopwatch at zero that stands. */
export const stopped: Timer = { passed: 0, since: undefined };

/** The time that a stopwatch shows. */
export const toElapsed = (timer: Timer, now: number): number =>
  timer.passed + (timer.since === undefined ? 0 : Math.max(0, now - timer.since));

/** Whether a stopwatch stands at zero, as one that was never started. */
export const isFresh = (timer: Timer): boolean => timer.passed === 0 && timer.since === undefined;

/** Starts a stopwatch that stands and stops one that runs. */
export const toToggled = (timer: Timer, now: number): Timer =>
  timer.since === undefined
    ? { passed: timer.passed, since: now }
    : { passed: toElapsed(timer, now), since: undefined };

/** Back to zero; one that runs goes on running. */
export const toReset = (timer: Timer, now: number): Timer => ({
  passed: 0,
  since: timer.since === undefined ? undefined : now,
});

const two = (value: number): string => String(value).padStart(2, '0');

/** `7:05`, from an hour on `1:07:05`. */
export function toClock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const tail = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${tail}` : `${minutes}:${tail}`;
}
