import type { WriteStream } from 'node:tty';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Progress } from '../../../src/commands/progress.ts';

describe('Progress', () => {
  afterEach(() => vi.useRealTimers());

  const run = (isTTY: boolean, quiet: boolean, stages: [string, number][]): string => {
    vi.useFakeTimers();
    let written = '';
    const progress = new Progress(
      { isTTY, write: (text: string) => (written += text) } as unknown as WriteStream,
      quiet,
    );
    for (const [stage, time] of stages) {
      progress.stage(stage);
      vi.advanceTimersByTime(time);
    }
    progress.done();
    vi.advanceTimersByTime(2000);
    return written;
  };

  it('shows a stage that takes its time, and takes the line away', () => {
    const written = run(true, false, [
      ['read', 10],
      ['fit', 600],
      ['pdf', 10],
    ]);
    expect(written).not.toContain('read');
    expect(written).toMatch(/fit …[\s\S]*pdf …/);
    expect(written.endsWith('\r\u001b[K')).toBe(true);
  });

  it.each([
    ['to a file', false, false, 900],
    ['where it is to be quiet', true, true, 900],
    ['of short work', true, false, 100],
  ])('says nothing %s', (_name, isTTY, quiet, time) => {
    expect(run(isTTY, quiet, [['read', time]])).toBe('');
  });
});
