import { describe, expect, it } from 'vitest';
import { deckOf } from './written.ts';

/** How the second column of a table is set, by what stands in it. */
function alignOf(cells: string[], rule = '---', lang = 'en'): string | null | undefined {
  const rows = cells.map((cell, index) => `| row ${index} | ${cell} |`);
  const { slides } = deckOf('---', `lang: ${lang}`, '---', '# T', '', '| a | b |', `|---|${rule}|`, ...rows);
  const tables = slides.flatMap(({ content }) => content).filter((block) => block.type === 'table');
  expect(tables).toHaveLength(1);
  return tables[0]?.align?.[1];
}

describe('a column of a table', () => {
  it.each([
    [['1', '23', '4,567']],
    [['−12.5 %', '+3 %', '–']],
    [['**€4.50**', '€ 1.234,00', '']],
    [['62 GWh', '~9 MWh', '3–5 MWh']],
    [['4,2 Mio.', '12 Mrd.']],
    [['1 234 567', '980']],
    [['1286万元', '40万元']],
    [['2024', '12']],
    [['0', '23', '3.7%', '无', '0.3%以下']],
    [['62', 'unknown', '4']],
    [['62', '–', '4', '-', '', 'n/a', 'N/A', 'na']],
    [['62', '4', '7', 'yes', 'no']],
  ])('of numbers stands to the right: %j', (cells) => expect(alignOf(cells)).toBe('right'));

  it.each([
    ['of years', ['2026', '2027']],
    ['of dates', ['2026-03', '2026-04-01']],
    ['of versions', ['1.2.3', '1.3.0']],
    ['of a single number', ['12', '–']],
    ['of text that begins with numbers', ['12 ships that sail', '3 boats']],
    ['with words in it', ['12', '14', '15', 'unknown until spring']],
    ['mostly of words', ['12', '14', 'yes', 'no']],
    ['of nothing', ['', '–']],
    ['of dashes that go on', ['62', '4', '–a', '-b', '–c']],
    ['half of words', ['12', '14', 'yes', 'no', 'so']],
  ])('stays as it is: %s', (_what, cells) => expect(alignOf(cells)).toBeNull());

  it('stays as the article says, and as its language is read', () => {
    expect(alignOf(['1', '2'], ':---')).toBe('left');
    expect(alignOf(['1', '2'], ':-:')).toBe('center');
    expect(alignOf(['1', '2'], '---', 'ar')).toBeNull();
  });
});
