/** A stopwatch as a value: what has passed, and since when it runs. Times are in milliseconds, as `Date.now` tells. */
export interface Timer {
  passed: number;
  since: number | undefined;
  /** What had passed when the current slide came up. */
  entered: number;
}

/** A stopwatch at zero that stands. */
export const stopped: Timer = { passed: 0, since: undefined, entered: 0 };

/** The time that a stopwatch shows. */
export const toElapsed = (timer: Timer, now: number): number =>
  timer.passed + (timer.since === undefined ? 0 : Math.max(0, now - timer.since));

/** Whether a stopwatch stands at zero, as one that was never started. */
export const isFresh = (timer: Timer): boolean => timer.passed === 0 && timer.since === undefined;

/** Starts a stopwatch that stands and stops one that runs. */
export const toToggled = (timer: Timer, now: number): Timer =>
  timer.since === undefined
    ? { ...timer, since: now }
    : { ...timer, passed: toElapsed(timer, now), since: undefined };

/** Back to zero; one that runs goes on running. */
export const toReset = (timer: Timer, now: number): Timer => ({
  ...stopped,
  since: timer.since === undefined ? undefined : now,
});

/** The stopwatch when another slide comes up: a fresh one starts when the talk moves on. */
export function toEntered(timer: Timer, now: number, isMovingOn: boolean): Timer {
  const running = isMovingOn && isFresh(timer) ? toToggled(timer, now) : timer;
  return { ...running, entered: toElapsed(running, now) };
}

/** Reads a stopwatch that was kept or sent; one that stands still at zero for anything else. */
export function toTimer(value: unknown): Timer {
  const { passed, since, entered } = Object(value) as Record<keyof Timer, unknown>;
  const isTime = (time: unknown): time is number => Number.isFinite(time);
  if (!isTime(passed) || !isTime(entered)) return stopped;
  return { passed, since: isTime(since) ? since : undefined, entered };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `7:05`, from an hour on `1:07:05`. */
export function toClock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const tail = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${tail}` : `${minutes}:${tail}`;
}
