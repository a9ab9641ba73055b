import { describe, expect, it } from 'vitest';
import { shape } from './shape.ts';

const below = (odds: string, watch: string): string[] => [
  '',
  `**${odds}** 70 %, for two do.`,
  '',
  `**${watch}** the price of cells, and the yard.`,
  '',
];
const fields = below('Odds:', 'To watch:');
/** What the sections of an article hold. */
const told = (sections: string[][]): string[] =>
  shape('# T', ...sections.flatMap((lines, at) => [`## Quay ${'abc'[at]}`, '', ...lines, '']))
    .filter((line) => line.startsWith('  '))
    .map((line) => line.trim().replace(/ .*/, ''));

describe('a bold sentence above fields', () => {
  it.each([
    ['alone', '**We bet that all ferries sail by 2035.**', fields],
    ['before more text', '**We bet that all ferries sail.** Two of them do.', fields],
    ['in Chinese', '**我们押注：住的人将多于工作的人。**规划已获批准。', below('概率：', '观察点：')],
    [
      'in Japanese',
      '**私たちは、すべての船が帆で走ると賭ける。**二隻はもう走る。',
      below('確率：', '注目点：'),
    ],
    [
      'in Russian',
      '**Мы ставим на то, что все паромы пойдут под парусом.** Два идут.',
      below('Шансы:', 'Следить:'),
    ],
    [
      'in Arabic',
      '**نراهن على أن كل العبارات تبحر بالشراع.** اثنتان منها تبحران.',
      below('الاحتمال:', 'نراقب:'),
    ],
  ])('is the text above them, and none of them: %s', (_name, sentence, own) => {
    expect(told([[sentence, ...own], ['It is old.'], ['It is far.']]).slice(0, 2)).toEqual([
      'prose',
      'takeaways',
    ]);
  });

  it('is so each time in one section', () =>
    expect(
      told([
        [
          '**We bet that all ferries sail.** Two do.',
          ...fields,
          '**We bet that salt comes by sea.** It did.',
          ...fields,
        ],
        ['It is old.'],
      ]).slice(0, 4),
    ).toEqual(['prose', 'takeaways', 'prose', 'takeaways']));

  it('is told as in the sections beside it where it has no full stop', () => {
    const bets = ['**We bet that all ferries sail by 2035**', '**We bet that salt comes by sea**'];
    expect(told(bets.map((bet) => [bet, ...fields]))).toEqual(['prose', 'takeaways', 'prose', 'takeaways']);
  });

  it('is the title of a period where that opens it', () => {
    const phases = ['**2030: all of the ferries sail**', '**All of the salt comes by sea**'];
    expect(told(phases.map((phase) => [phase, ...fields]))).toContain('forecast');
  });

  it('is one of several where it is only a name', () =>
    expect(told([['**Cells.** They are cheap.', ...fields], ['It is old.']])[0]).toBe('takeaways'));
});
