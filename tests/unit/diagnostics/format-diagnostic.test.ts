import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic, formatFailure, inOrder } from '../../../src/diagnostics/format-diagnostic.ts';
import { type Diagnostic, toDiagnostic } from '../../../src/model/diagnostic.ts';
import { Failure } from '../../../src/model/failure.ts';

const wrong: Diagnostic & { path: string } = {
  path: 'a.md',
  line: 2,
  column: 3,
  rule: 'r',
  severity: 'error',
  reason: 'is wrong',
  fix: 'Mend it.',
};

const diagnostic = (given: Partial<typeof wrong> = {}) =>
  formatDiagnostic({ ...wrong, ...given }, 'one\ntwo words\nthree');

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
    expect({ path: 'a.md', ...toDiagnostic(message) }).toEqual(wrong);
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
