/** What a clock of the processor's time can tell apart, in microseconds. */
const tick = 1000;

/**
 * How many times as long work takes on something eight times as large: 8 where it grows with the size, 64 where with its
 * square. By the processor's time, so that a busy machine is no fault; the least of three, and of three such pairs: the
 * tests beside it leave memory to be collected, which counts as time of whoever runs when it is.
 * @param size of the smaller one
 */
export function growth(size: number, work: (size: number) => void): number {
  const once = (of: number): number => {
    const before = process.cpuUsage();
    work(of);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const took = (of: number): number => Math.max(tick, Math.min(once(of), once(of), once(of)));
  return Math.min(...[1, 2, 3].map(() => took(size * 8) / took(size)));
}

/** More than that is no growth with the size any more. */
export const mostGrowth = 30;
