import { describe, expect, it } from 'vitest';
import { shape } from './shape.ts';

const quay = (...lines: string[]): string[] => shape('## Plan', '### Quay', '', ...lines).slice(2);

describe('a bold line right below a heading', () => {
  it.each([
    ['a list', ['- a', '- b'], 'points (Theme: stone) a | b @6–9'],
    ['a table', ['| a |', '|---|', '| b |'], 'exhibit (Theme: stone) table @6–10'],
    ['a picture', ['![quay](q.png)'], 'picture quay: Theme: stone @6–8'],
    ['paragraphs', ['One.', '', 'Two.'], 'prose Theme: stone | One. | Two. @6–10'],
  ])('leads to %s where it is alone', (_name, below, expected) => {
    expect(quay('', '**Theme: stone**', '', ...below).map((line) => line.trim())).toEqual([expected]);
  });

  it.each([
    ['others stand beside it', ['**Stone**', '- a', '', '**Wood**', '- b']],
    ['text stands above it', ['Text.', '', '**Stone**', '- a']],
    ['it has a period', ['**2030: stone**', '- a']],
  ])('is the title of a group where %s', (_name, lines) => {
    expect(quay('', ...lines).some((line) => /breakthrough|forecast/.test(line))).toBe(true);
  });

  it('is no group within a heading with a period, and one within a topic', () => {
    const period = (name: string) => ['', `### ${name}`, '', '**Theme: stone**', '', '- a'];
    expect(shape('## Plan', ...period('Q1 2030'), ...period('Q2 2030'), ...period('Done'))).toEqual([
      'direction 1 “Plan” @2–20',
      '  forecasts (untitled) @4–14',
      '    forecast Q1 2030 “”: paragraph, list @4–8',
      '    forecast Q2 2030 “”: paragraph, list @10–14',
      '  breakthroughs “Done” @16–20',
      '    breakthrough “Theme: stone”: list @18–20',
    ]);
  });
});
