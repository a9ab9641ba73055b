import { describe, expect, it } from 'vitest';
import { formatThemeReport, isSound, type ThemeReport } from '../../../src/theme/finding.ts';

describe('what is told', () => {
  const report: ThemeReport = {
    theme: 'a',
    path: 'a.css',
    findings: [],
    contrast: { least: 4.999, body: 7 },
    slides: 240,
  };

  it('says how much was looked at, and never rounds up', () => {
    expect(formatThemeReport(report)).toBe(
      'a.css: nothing to mend; 240 slides, least contrast 4.99:1 (text below 24 px 7.00:1)',
    );
  });

  it('fails on errors, not on warnings', () => {
    const finding = { rule: 'css', reason: 'r', fix: 'c', slides: [] } as const;
    expect(isSound({ ...report, findings: [{ ...finding, slides: [], severity: 'warning' }] })).toBe(true);
    expect(isSound({ ...report, findings: [{ ...finding, slides: [], severity: 'error' }] })).toBe(false);
  });

  it('lets no control character through', () => {
    const finding = {
      rule: 'css',
      severity: 'error',
      reason: 'bad \u001b[31m',
      fix: 'c',
      line: 2,
      column: 3,
      slides: ['x', 'y'],
    } as const;
    const text = formatThemeReport({ ...report, findings: [{ ...finding, slides: ['x', 'y'] }] });
    expect(text).toContain('a.css:2:3 error css: bad \uFFFD[31m\n  | x and 1 more\n  c\n');
  });
});
