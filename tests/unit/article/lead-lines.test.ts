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

  const vision = (...lines: string[]): string =>
    shape('# Boats', '', 'Few sail.', '', '## Vision', '', ...lines, '', '## Money', '', 'None.').join();

  it.each([
    'By 2035 all boats sail',
    '2035年に全部の船が走る',
    '到2035年，全部船都出海',
    '2035 is the year of the sail',
  ])('is a sentence where a period opens it, and no more than text stands below: %s', (sentence) => {
    expect(vision(`**${sentence}**`)).toContain(`prose ${sentence} @`);
    expect(vision(`**${sentence}**`, '', 'It is far.')).toContain(`prose ${sentence} | It is far. @`);
    expect(vision(`**${sentence}**`, '', '- hulls')).toContain('forecast');
  });

  it('is the title of a group where a mark sets its period off', () => {
    expect(vision('**2035: all sail**')).toContain('forecast 2035 “All sail”');
  });

  it('is no group within a heading with a period, and one within a topic', () => {
    const period = (name: string) => ['', `### ${name}`, '', '**Stone**', '', '- a'];
    expect(shape('## Plan', ...period('Q1 2030'), ...period('Q2 2030'), ...period('Done'))).toEqual([
      'direction 1 “Plan” @2–20',
      '  forecasts (untitled) @4–14',
      '    forecast Q1 2030 “”: paragraph, list @4–8',
      '    forecast Q2 2030 “”: paragraph, list @10–14',
      '  breakthroughs “Done” @16–20',
      '    breakthrough “Stone”: list @18–20',
    ]);
  });
});
