import { expect, it } from 'vitest';
import { toLook } from '../../../src/browser/diagram-look.ts';
import type { Color, Palette } from '../../../src/browser/diagram-palette.ts';

const lines: Color[] = Array.from({ length: 12 }, () => [200, 40, 30]);
const light: Palette = {
  paper: [255, 255, 255],
  ink: [20, 20, 20],
  accent: [0, 60, 160],
  lines,
  fontFamily: 'A',
};
const dark: Palette = { ...light, paper: [10, 12, 20], ink: [240, 240, 240] };

it.each([
  ['light', light, false, '#141414'],
  ['dark', dark, true, '#f0f0f0'],
])('draws on %s paper in ink on fields near the paper', (_, palette, darkMode, text) => {
  expect(toLook(palette)).toMatchObject({
    fontFamily: 'A',
    themeVariables: { darkMode, textColor: text, taskTextColor: text, cScaleLabel11: text, fontFamily: 'A' },
  });
});

it('gives what a source says of its look no weight', () => {
  const look = toLook(light);
  expect(look).toMatchObject({
    secure: expect.arrayContaining(['themeCSS', 'themeVariables', 'htmlLabels', 'securityLevel', 'sequence']),
  });
});

it('gives what is written on lines the paper as its ground, whole', () => {
  expect(toLook(dark)).toMatchObject({
    themeCSS: expect.stringMatching(/\.edgeLabel rect.*fill:#0a0c14!important;opacity:1!important/),
  });
});
