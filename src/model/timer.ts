import { performance } from 'node:perf_hooks';

/** Milliseconds by the name of the stage that took them. */
export type Timings = Record<string, number>;

/** Measures how long the stages of a build take. Stages may run side by side. */
export class Timer {
  readonly timings: Timings = {};
  readonly #started = new Map<string, number>();
  readonly #report: ((stage: string) => void) | undefined;

  constructor(report?: (stage: string) => void) {
    this.#report = report;
  }

  /** Begins a stage that `stop` ends, for work that cannot be passed to `time`. */
  start(stage: string): void {
    this.#report?.(stage);
    this.#started.set(stage, performance.now());
  }

  stop(stage: string): void {
    const start = this.#started.get(stage);
    if (start !== undefined) this.timings[stage] = (this.timings[stage] ?? 0) + performance.now() - start;
    this.#started.delete(stage);
  }

  async time<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
    this.#report?.(stage);
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.timings[stage] = (this.timings[stage] ?? 0) + performance.now() - start;
    }
  }
}
