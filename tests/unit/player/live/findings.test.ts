import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/model/diagnostic.ts';
import { toLinesText, toPlaceText, toSorted } from '../../../../src/player/live/findings.ts';
import { toCurrent } from '../../../../src/player/live/panel-list.ts';

const finding = (
  reason: string,
  severity: Diagnostic['severity'],
  slide?: number,
  line?: number,
): Diagnostic => ({
  severity,
  rule: 'rule',
  reason,
  ...(slide === undefined ? {} : { slide }),
  ...(line === undefined ? {} : { line }),
});

describe('toSorted', () => {
  it('puts errors first, then goes by slide and line', () => {
    const findings = [
      finding('whole deck', 'warning'),
      finding('later', 'warning', 4),
      finding('second line', 'warning', 1, 9),
      finding('first line', 'warning', 1, 3),
      finding('grave', 'error', 7),
      finding('grave of no slide', 'error'),
    ];
    expect(toSorted(findings).map(({ reason }) => reason)).toEqual([
      'grave',
      'grave of no slide',
      'first line',
      'second line',
      'later',
      'whole deck',
    ]);
  });
});

describe('toPlaceText', () => {
  it('writes a place as editors do', () => {
    expect(toPlaceText('a.md', { line: 12, column: 3 })).toBe('a.md:12:3');
    expect(toPlaceText('a.md', { line: 12 })).toBe('a.md:12');
    expect(toPlaceText('a.md', { column: 3 })).toBe('a.md');
  });
});

describe('toLinesText', () => {
  it('writes the lines of a slide', () => {
    expect(toLinesText('a.md', '120 126')).toBe('a.md:120–126');
    expect(toLinesText('a.md', '120 120')).toBe('a.md:120');
  });

  it('knows slides without lines', () => {
    for (const lines of [undefined, '', 'x', '0 0']) expect(toLinesText('a.md', lines)).toBeUndefined();
  });
});

describe('toCurrent', () => {
  it('leaves findings of an earlier deck aside', () => {
    const message = { type: 'findings' as const, version: 4, findings: [finding('x', 'error')] };
    expect(toCurrent(message, 4)).toBe(message.findings);
    expect(toCurrent(message, 3)).toBe(message.findings);
    expect(toCurrent(message, 5)).toBeUndefined();
  });
});
