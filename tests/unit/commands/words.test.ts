import type { WriteStream } from 'node:tty';
import { VFile } from 'vfile';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Progress } from '../../../src/commands/progress.ts';
import {
  formatDiagnostic,
  formatFailure,
  inOrder,
  toDiagnostic,
} from '../../../src/diagnostics/diagnostics.ts';
import { documentDate } from '../../../src/emit/pdf.ts';
import { Failure } from '../../../src/model/failure.ts';
import { Timer } from '../../../src/model/timer.ts';

const diagnostic = (given: Partial<Parameters<typeof formatDiagnostic>[0]> = {}) =>
  formatDiagnostic(
    {
      path: 'a.md',
      line: 2,
      column: 3,
      rule: 'r',
      severity: 'error',
      reason: 'is wrong',
      cure: 'Mend it.',
      ...given,
    },
    'one\ntwo words\nthree',
  );

describe('diagnostics', () => {
  it('name the place, show the line and say what to do', () => {
    expect(diagnostic()).toBe('a.md:2:3 error r: is wrong\n  | two words\n  Mend it.');
  });

  it('show what there is', () => {
    expect(formatDiagnostic({ path: 'a.md', rule: 'r', severity: 'warning', reason: 'x' })).toBe(
      'a.md warning r: x',
    );
    expect(diagnostic({ line: 99 })).toBe('a.md:99:3 error r: is wrong\n  Mend it.');
  });

  it('show a long line around its place', () => {
    const source = `${'a'.repeat(300)}HERE${'b'.repeat(300)}`;
    const text = formatDiagnostic(
      { path: 'a', line: 1, column: 301, rule: 'r', severity: 'error', reason: 'x' },
      source,
    );
    const excerpt = text.split('\n')[1] ?? '';
    expect(excerpt).toMatch(/^ {2}\| …a+HEREb+…$/);
    expect(excerpt.length).toBeLessThan(120);
  });

  it('send no control characters to the terminal', () => {
    const text = formatDiagnostic(
      { path: 'a\u001b[2J.md', line: 1, rule: 'r', severity: 'error', reason: 'x\u0007\u202e' },
      'line \u001b]0;title\u0007',
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(formatFailure(new Failure('usage', 'a\u001b[2J', 'b'))).not.toContain('\u001b');
  });

  it('are plain data', () => {
    const file = new VFile({ path: 'a.md' });
    const message = file.message('is wrong', { place: { line: 2, column: 3 }, ruleId: 'r' });
    message.fatal = true;
    message.note = 'Mend it.';
    expect(toDiagnostic(message, 'a.md')).toEqual({
      ...{
        path: 'a.md',
        line: 2,
        column: 3,
        rule: 'r',
        severity: 'error',
        reason: 'is wrong',
        cure: 'Mend it.',
      },
    });
  });
});

it('tells messages in the order of the lines, those without a place at the end', () => {
  const file = new VFile({ path: 'a.md', value: '' });
  file.message('nowhere');
  for (const [line, column] of [
    [3, 1],
    [1, 9],
    [1, 2],
  ] as const)
    file.message(`at ${line}:${column}`, { line, column });
  expect(inOrder(file.messages).map(({ reason }) => reason)).toEqual([
    'at 1:2',
    'at 1:9',
    'at 3:1',
    'nowhere',
  ]);
});

describe('documentDate', () => {
  it.each([
    ['2023-12-28', undefined, '2023-12-28T00:00:00.000Z'],
    ['2023-12-28', '86400', '1970-01-02T00:00:00.000Z'],
    [undefined, '0', '1970-01-01T00:00:00.000Z'],
    ['last summer', undefined, undefined],
    ['2023-13-45', undefined, undefined],
    ['2023-12-28', 'yesterday', '2023-12-28T00:00:00.000Z'],
    [undefined, undefined, undefined],
  ])('of %s at %s is %s', (written, epoch, expected) => {
    const before = process.env.SOURCE_DATE_EPOCH;
    delete process.env.SOURCE_DATE_EPOCH;
    expect(documentDate(written, epoch)?.toISOString()).toBe(expected);
    if (before !== undefined) process.env.SOURCE_DATE_EPOCH = before;
  });
});

describe('Timer', () => {
  it('adds up what each stage takes, also of one that fails', async () => {
    const told: string[] = [];
    const timer = new Timer((stage) => told.push(stage));
    expect(await timer.time('a', () => 1)).toBe(1);
    await expect(timer.time('b', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await timer.time('a', async () => {});
    expect(told).toEqual(['a', 'b', 'a']);
    expect(Object.keys(timer.timings)).toEqual(['a', 'b']);
    expect(timer.timings.a).toBeGreaterThanOrEqual(0);
  });
});

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
