import { describe, expect, it } from 'vitest';
import { checkContrast, contrastNeeded, isSmall } from '../../../src/theme/check-shown.ts';
import type { SpecimenSlide } from '../../../src/theme/specimen/specimen.ts';

const shown: SpecimenSlide[] = [
  { layout: 'cover', state: 'short', lang: 'en', size: '16:9' },
  { layout: 'year', state: 'long', lang: 'en', size: '4:3' },
];

describe('the check of what is shown', () => {
  const paint = {
    slide: 2,
    text: 'Wind',
    color: [160, 160, 160],
    background: [255, 255, 255],
    fontSize: 22,
    bold: false,
  } as const;
  const run = { slide: 2, text: 'Wind', selector: 'section.year > h1', fontSize: 22, secondary: false };

  it('names the selector and the token of faint text', () => {
    const tokens = new Map([
      [
        2,
        [
          ['--paper', [255, 255, 255]],
          ['--muted', [160, 160, 160]],
        ] as [string, readonly [number, number, number]][],
      ],
    ]);
    expect(
      checkContrast({ slides: shown, paints: [paint, paint], runs: [run], tokens, promised: undefined }),
    ).toEqual([
      {
        rule: 'contrast',
        severity: 'error',
        reason:
          '“Wind” in section.year > h1 has a contrast of 2.61:1 (--muted #a0a0a0 on --paper #ffffff), less than 4.5:1',
        fix: 'Change --muted.',
        selector: 'section.year > h1',
        token: '--muted',
        slides: ['year, long, en, 4:3'],
      },
    ]);
  });

  it('asks less of large text, and of a theme what it promises', () => {
    expect(contrastNeeded(paint, undefined)).toBe(4.5);
    expect(contrastNeeded({ ...paint, fontSize: 24 }, undefined)).toBe(3);
    expect(contrastNeeded({ ...paint, fontSize: 19, bold: true }, undefined)).toBe(3);
    expect(contrastNeeded({ ...paint, fontSize: 120 }, 7)).toBe(7);
  });

  it('knows two floors of type', () => {
    expect(isSmall({ ...run, fontSize: 21.9 })).toBe(true);
    expect(isSmall(run)).toBe(false);
    expect(isSmall({ ...run, fontSize: 18, secondary: true })).toBe(false);
    expect(isSmall({ ...run, fontSize: 17.5, secondary: true })).toBe(true);
  });
});
