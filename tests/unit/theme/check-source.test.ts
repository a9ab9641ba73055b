import { describe, expect, it } from 'vitest';
import { parseTheme } from '../../../src/marp/theme-css.ts';
import { layouts } from '../../../src/model/deck.ts';
import { checkSource, declarationsIn } from '../../../src/theme/check-source.ts';
import type { Specimen } from '../../../src/theme/lay-out.ts';
import type { SpecimenSlide } from '../../../src/theme/specimen/specimen.ts';

const shown: SpecimenSlide[] = [
  { layout: 'cover', state: 'short', lang: 'en', size: '16:9' },
  { layout: 'year', state: 'long', lang: 'en', size: '4:3' },
];
const specimen = (css: string, refused: string[] = []): Specimen => ({
  slides: shown.map((slide) => ({
    ...slide,
    html: '',
    width: slide.size === '4:3' ? 960 : 1280,
    height: 720,
  })),
  css,
  refused,
});
const allLayouts = layouts.map((layout) => `section.${layout}{}`).join('');

describe('the check of a theme’s file', () => {
  const check = (css: string, packed: Specimen, name = 'a') => {
    const own = { name, css, path: 'a.css' };
    return checkSource({ name, sources: [own], refused: [] }, own, packed);
  };

  it('finds nothing in a sound one', () => {
    expect(check('/* @theme a */', specimen(allLayouts))).toEqual([]);
  });

  it('tells the layouts without rules', () => {
    const [finding] = check('', specimen(allLayouts.replace('section.picture{}', '')));
    expect(finding).toMatchObject({ rule: 'layout', severity: 'error' });
    expect(finding?.reason).toMatch(/layouts picture$/);
  });

  it('tells a token that nothing uses, with its place and the one that was meant', () => {
    const css = ':root {\n  --papper: #fff;\n}\nsection { color: var(--paper) }';
    expect(check(css, specimen(allLayouts))).toEqual([
      expect.objectContaining({
        rule: 'token',
        line: 2,
        column: 3,
        token: '--papper',
        fix: 'Did you mean --paper?',
      }),
    ]);
  });

  it('tells remote addresses, wrong sizes and names that are taken', () => {
    const packed = specimen(allLayouts, ['https://a.example/b.png']);
    packed.slides = packed.slides.map((slide) => ({ ...slide, width: 1280 }));
    expect(check('', packed, 'gaia').map(({ rule }) => rule)).toEqual(['metadata', 'metadata', 'remote']);
  });
});

it('takes names of a face’s letters for no property', () => {
  const css = '@font-feature-values Own { @styleset { nice: 12 } @swash { big: 1 } }\nsection { colr: red }';
  expect(declarationsIn(parseTheme(css, 'own.css')).map(({ property }) => property)).toEqual(['colr']);
});

it('takes what describes a face for no property', () => {
  const css =
    '@font-face { font-family: Own; src: url(own.woff2); unicode-range: U+41 }\nsection { colr: red }';
  expect(declarationsIn(parseTheme(css, 'own.css')).map(({ property }) => property)).toEqual(['colr']);
});
