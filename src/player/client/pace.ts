/** When each slide of a talk is planned to come up. Times are in milliseconds from the talk's begin. */
export interface Plan {
  starts: readonly number[];
  total: number;
}

/** How a talk keeps its time. */
export interface Pace {
  type: 'ahead' | 'onTime' | 'behind';
  /** Milliseconds; 0 on time. */
  by: number;
}

/**
 * The plan of a deck: its slides one after the other, the appendix at the end without any time of its own.
 * Undefined where no slide has a time.
 */
export function toPlan(slides: readonly { seconds: number; appendix: boolean }[]): Plan | undefined {
  let total = 0;
  const starts = slides.map(({ seconds, appendix }) => {
    const start = total;
    if (!appendix) total += seconds * 1000;
    return start;
  });
  return total > 0 ? { starts, total } : undefined;
}

/** When a slide is planned to come up, and when to be left. */
export function toSpan({ starts, total }: Plan, index: number): [start: number, end: number] {
  return [starts[index] ?? total, starts[index + 1] ?? total];
}

/** Compares what has passed with the plan: on time is whoever stands on a slide within its own span. */
export function toPace(plan: Plan, index: number, elapsed: number): Pace {
  const [start, end] = toSpan(plan, index);
  if (elapsed > end) return { type: 'behind', by: elapsed - end };
  return elapsed < start ? { type: 'ahead', by: start - elapsed } : { type: 'onTime', by: 0 };
}
