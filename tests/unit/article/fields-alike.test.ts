import { describe, expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';
import { shape } from './shape.ts';

const shapes = (...sections: string[][]): string[] =>
  deckOf(
    '# Quays',
    '',
    ...sections.flatMap((lines, index) => [`## Quay ${index}`, '', 'It is old.', '', ...lines, '']),
  )
    .slides.map(written)
    .filter(({ is }) => !/cover|agenda|question/.test(String(is)))
    .map(({ is, shows }) => `${String(is).split(' ')[0]} ${shows}`);

const text = ['**To do:** measure it first.'];
const cards = ['**To do:** measure it first.', '', '**To leave:** a board without money.'];
const line = ['**To do:**', '', '- Measure it', '- Mend it'];

describe('a field that sections beside each other have', () => {
  it('is a line of text in all of them, where most tell it in a paragraph', () => {
    const shown = shapes(text, cards, line);
    expect(shown.slice(0, 2).every((one) => one.includes('**To do:** measure it first.'))).toBe(true);
    expect(shown.at(-1)).toMatch(/^list \*\*To do:\*\*\n\n- Measure it/);
  });

  it('stays as it is where all tell it alike', () => {
    expect(shapes(cards, cards).filter((shown) => shown.startsWith('takeaways')).length).toBe(2);
  });

  it('is a line above its list where most have a list', () => {
    const shown = shapes(line, line, text).filter((one) => one.includes('**To do:**\n\n- Measure it'));
    expect(shown.length).toBe(2);
  });
});

describe('a bold line of a label and a few words', () => {
  /** The breakthroughs of a direction in which a section without a period stands between two others. */
  const breakthroughs = (...sections: string[][]): string[] =>
    shape(
      ...['# Quays', '', '## Works', ''],
      ...sections.flatMap((lines, at) => [
        `### Quay ${'ABCD'[at]}${at === 1 ? '' : ` by 203${at}`}`,
        '',
        ...lines,
        '',
      ]),
    ).filter((line) => line.includes('breakthrough'));

  it.each([
    ['**Odds: 60%**', '**Odds: 45%**'],
    ['**Вероятность: 60%**', '**Вероятность: 45%**'],
    ['**概率：60%**', '**概率：45%**'],
    ['**確度：高**', '**確度：中**'],
    ['**الاحتمال: 60%**', '**الاحتمال: 45%**'],
  ])('is a line of text where another section has its label: %s', (one, other) => {
    const told = [one, other, one].map((line) => [line, '', 'It is old.']);
    expect(breakthroughs(...told)).toEqual([]);
  });

  it.each([
    ['is counted', ['**Step 1: rivets**', '', 'Old.'], ['**Step 1: keels**', '', 'Old.']],
    [
      'stands in a section again',
      ...Array(2).fill(['**Sea: calm**', '', 'Blue.', '', '**Sea: high**', '', 'Grey.']),
    ],
    ['is in no other section', ['**Sea: calm**', '', 'Blue.'], ['**Sky: clear**', '', 'Blue.']],
  ] as [string, string[], string[]][])('is a title where its label %s', (_case, one, other) => {
    expect(breakthroughs(['Old.'], one, ['Old.'], other).length).toBeGreaterThan(0);
  });
});

describe('a field that sections end in', () => {
  const odds = (label: string, value: string): string[] =>
    shape(
      '# Quays',
      ...[
        '',
        '## East',
        '',
        'It holds.',
        '',
        `*${label} 60%*`,
        '',
        '## West',
        '',
        'It sinks.',
        '',
        `${label} 45%`,
      ],
      ...['', '## North', '', 'It burns.', '', '> “Dry wood.” — a guard, Pier 4', '', `*${label} ${value}*`],
    ).filter((line) => /prose|quotation/.test(line));

  it.each([
    'Odds:',
    '信心指数：',
    'Confiança:',
    '確度：',
    'Wahrscheinlichkeit:',
    '확신도:',
  ])('stands above the quotation of one of them: %s', (label) => {
    expect(odds(label, '75%').at(-1)).toContain(`prose It burns. | ${label}`);
  });

  it('stays below it where it may name its source', () => {
    expect(odds('Source:', 'Harbour Gazette').at(-1)).toContain('prose Source: Harbour Gazette');
  });
});
