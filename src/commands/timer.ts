import { performance } from 'node:perf_hooks';

/** Milliseconds by the name of the stage that took them. */
export type Timings = Record<string, number>;

/** Measures how long the stages of a build take. Stages may run side by side. */
export class Timer {
  readonly timings: Timings = {};
  readonly #report: ((stage: string) => void) | undefined;

  constructor(report?: (stage: string) => void) {
    this.#report = report;
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
