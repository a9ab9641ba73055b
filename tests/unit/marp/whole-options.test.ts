import { describe, expect, it } from 'vitest';
import { renderPlain } from '../../render-plain.ts';

/** What no line break parts in some Markdown. */
const whole = (markdown: string): string[] =>
  [
    ...(renderPlain(markdown, 'en')[0]?.html ?? '').matchAll(/<span style="white-space:nowrap">([^<]*)</g),
  ].map(([, text = '']) => text);

describe('options of commands', () => {
  it('stay whole in code within text', () => {
    expect(whole('Add `--dry-run-first 4`, or `tool -v list --all`.')).toEqual([
      '--dry-run-first',
      '-v',
      '--all',
    ]);
  });

  it('keep their hyphens with their first word where they are long', () => {
    expect(whole('`--enable-a-name-that-is-longer-than-most`')).toEqual(['--enable-']);
  });

  it('are no hyphens within words, nor minus signs', () => {
    expect(whole('`well-known a - b --`')).toEqual([]);
  });
});
