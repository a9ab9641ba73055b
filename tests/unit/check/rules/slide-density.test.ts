import { describe, expect, it } from 'vitest';
import { slideDensity } from '../../../../src/check/rules/slide-density.ts';
import { secondsFor } from '../../../../src/language/speaking-time.ts';
import { linesOf, toSubject } from '../subject.ts';

describe('slide-density', () => {
  const points = (count: number): string =>
    Array.from({ length: count }, () => `- ${'字'.repeat(40)}\n`).join('');

  it('counts 240 characters or 150 words a minute', () => {
    expect(secondsFor('字'.repeat(240))).toBe(60);
    expect(secondsFor('word '.repeat(150))).toBe(60);
    expect(secondsFor('字'.repeat(240), { charactersPerMinute: 480 })).toBe(30);
    expect(secondsFor('https://example.org/a/b/c')).toBe(0);
  });

  it('finds a slide that takes more than two minutes', () => {
    const [hit] = slideDensity.find(toSubject(`# T\n\n## A\n\n${points(13)}`));
    expect(hit).toMatchObject({ line: 5, slide: 2 });
    expect(hit?.reason).toMatch(/^slide 2 “A” takes 13\d s to say, more than 120$/);
  });

  it('leaves shorter ones and tables alone, and a quick speaker', () => {
    expect(linesOf(slideDensity, `# T\n\n## A\n\n${points(11)}`)).toEqual([]);
    const rows = Array.from({ length: 20 }, () => `| ${'字'.repeat(20)} | ${'字'.repeat(20)} |`).join('\n');
    expect(linesOf(slideDensity, `# T\n\n## A\n\n| a | b |\n|---|---|\n${rows}\n`)).toEqual([]);
    const rates = { charactersPerMinute: 400 };
    expect(linesOf(slideDensity, `# T\n\n## A\n\n${points(13)}`, { rates })).toEqual([]);
  });
});
