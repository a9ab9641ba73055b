import { describe, expect, it } from 'vitest';
import { facesInCss, needsOfCss } from '../../../src/fonts/needed.ts';
import { Failure } from '../../../src/model/failure.ts';

const found = (css: string): string[] =>
  facesInCss(css).map(({ family, weight }) => `${family.name} ${weight}`);

const chinese = ['Noto Sans SC 400', 'Noto Sans SC 700'];
const figures = ['Barlow Condensed 600'];

describe('facesInCss', () => {
  it.each([
    ['font-family, quoted', 'p { font-family: "Noto Sans SC", sans-serif }', chinese],
    ['font-family, not quoted and in other letters', 'p { FONT-FAMILY: noto  sans\n sc }', chinese],
    ['the font shorthand', "h1 { font: 600 20px/22px 'Barlow Condensed', serif }", figures],
    ['the font shorthand, not quoted', 'h1 { font: 600 20px/22px Barlow Condensed }', figures],
    ['a custom property', ':root { --figure: "Barlow Condensed" }', figures],
    ['a fallback within var()', 'p { font-family: var(--text, "Noto Sans SC") !important }', chinese],
    ['within a media query', '@media print { p { font-family: "Noto Sans SC" } }', chinese],
    [
      'several, in the order of the table',
      'p { font: 1em "Barlow Condensed", "Noto Sans SC" }',
      [...chinese, ...figures],
    ],
    [
      'a list, without those behind the first one for text',
      'p { font-family: "Source Serif 4", "Noto Serif SC", "Barlow Condensed" }',
      ['Source Serif 4 400', 'Source Serif 4 700'],
    ],
  ])('finds a family in %s', (_, css, expected) => {
    expect(found(css)).toEqual(expected);
  });

  it.each([
    ['another family of a longer name', 'p { font-family: "Noto Sans SC Black", NotNoto Sans SCs }'],
    ['a comment', '/* "Noto Sans SC" */ p { color: red }'],
    ['a property that sets no font', 'p::after { content: "Noto Sans SC" }'],
    ['a @font-face rule', '@font-face { font-family: "Noto Sans SC"; src: url(a.woff2) }'],
    ['nothing', ''],
  ])('finds none in %s', (_, css) => {
    expect(found(css)).toEqual([]);
  });

  it.each([
    [':root { --text: "Noto Sans SC" } :root { --text: "Barlow Condensed" }', figures],
    [':root { --text: "Noto Sans SC" } p { --text: "Barlow Condensed" }', [...chinese, ...figures]],
    [
      'p { font-family: "Noto Sans SC" !important } p { font-family: "Barlow Condensed" }',
      [...chinese, ...figures],
    ],
    [
      '@media print { p { font: 1em "Noto Sans SC" } } p { font: 1em "Barlow Condensed" }',
      [...chinese, ...figures],
    ],
  ])('goes by what holds in the end: %s', (css, expected) => {
    expect(found(css)).toEqual(expected);
  });

  it('tells where broken CSS is broken', () => {
    expect(() => facesInCss('p { color: red')).toThrow(Failure);
    expect(() => facesInCss('p {\n  "')).toThrow(/line 2, column 3/);
  });
});

describe('characters that the theme shows', () => {
  const shown = (css: string): string => needsOfCss(css).characters;

  it.each([
    ['content', 'p::before { content: "→" counter(a) \'✓\' }', '→✓'],
    ['escapes', 'p::before { content: "\\2192 a\\"b\\1F600" }', '→a"b😀'],
    ['custom properties', ':root { --mark: "§" }', '§'],
    ['quotes', 'q { quotes: "「" "」" }', '「」'],
    ['no family names', 'p { font-family: "衬线"; font: 1em "黑体" }', ''],
    ['no addresses', 'p { background: url("图.png"), url(图.png) }', ''],
  ])('reads %s', (_, css, expected) => {
    expect(shown(css)).toBe(expected);
  });

  it('adds the numerals that Chinese counters print', () => {
    expect(shown('li::before { content: counter(a, cjk-ideographic) }')).toContain('十');
  });
});
