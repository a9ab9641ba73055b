import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { deckOf } from '../deck/written.ts';
import { shape } from './shape.ts';

const plan = (...last: string[]): string[] =>
  shape('## Hulls', '', '**Plans:**', '- **2026**: steel', '- **2027**: sails', '', ...last).map((line) =>
    line.replace(/ @.*/, ''),
  );

it('a last paragraph below a timeline that names what it tells is a topic of its own', () => {
  expect(plan('**Yards:** three, all by the sea').slice(-2)).toEqual([
    '  impact “Yards”',
    '    prose Three, all by the sea',
  ]);
});

it.each([
  ['What is missing: cranes for the new quay. Four of them came late, and nobody knows why they did.', true],
  ['**In short** Cranes for the new quay came late, and nobody knows why they did.', true],
  [
    '尚缺什么：新码头的起重机。四台都来晚了，没有人知道原因，也没有人知道下一批什么时候能到，更没有人敢保证。',
    true,
  ],
  ['Budget: three million.', false],
  ['All of this is paid for by the harbour, which has set the money aside: three million a year.', false],
])('below a timeline is a topic of its own by its name: %s', (last, isTopic) => {
  expect(plan(last).some((line) => line.includes('“Plans”'))).toBe(true);
  expect(plan(last).filter((line) => /^ {2}\S+ “/u.test(line))).toHaveLength(isTopic ? 2 : 1);
});

it('what a timeline ends with otherwise stays below it', () => {
  expect(plan('Three yards, all by the sea.').at(-2)).toContain('forecast 2027');
  expect(plan('**2028:** none').at(-1)).toContain('forecast 2028');
  expect(plan('**Yards** are all by the sea.').at(-2)).toContain('forecast 2027');
});

describe('numbered bold lines before the first heading', () => {
  const lines = [1, 2, 3].flatMap((at) => [
    `**${at}. Quay ${'abc'[at - 1]}**`,
    '',
    'It is mended in May.',
    '',
  ]);
  const chapters = (...rest: string[]): string[] =>
    deckOf('# Quays', '', ...lines, ...rest)
      .slides.filter(({ layout }) => layout !== 'cover')
      .flatMap(({ heading }) => (heading ? [textOf(heading.children)] : []));

  it('are chapters where they are most of the article', () =>
    expect(chapters('## Method', '', 'We asked.')).toEqual(
      expect.arrayContaining(['Quay a', 'Quay c', 'Method']),
    ));

  it('are none where the headings are', () =>
    expect(chapters('## Method', '', 'We asked many people. '.repeat(20))).not.toContain('Quay a'));
});

describe('bold lines that equal sections have in common', () => {
  const headings = (mark: (label: string) => string, ...last: string[]): string[] =>
    shape(
      ...[
        '## Our aims',
        '',
        '### Dry quays',
        '',
        'We rebuild two.',
        '',
        mark('Means'),
        '',
        'Steel and stone.',
        '',
      ],
      ...[mark('Measures'), '', '| What | Now |', '|---|---|', '| Quays | 3 |', ''],
      ...['### Quiet nights', '', 'No horns.', '', mark('Means'), '', 'Lamps, not horns.', '', ...last],
    ).map((line) => line.replace(/ @.*/, ''));
  const bold = (label: string): string => `**${label}**`;
  const heading = (label: string): string => `#### ${label}`;

  it('are the headings that they stand for, dated or not', () => {
    const same = ['| Horns |', '|---|', '| 9 |'];
    expect(headings(bold, bold('Measures'), '', ...same)).toEqual(
      headings(heading, heading('Measures'), '', ...same),
    );
    expect(headings(bold, bold('Measures'), '', ...same)).toContain('    section 4 “Measures”');
  });

  it('are none where a single one is in common', () =>
    expect(headings(bold, bold('Tests'), '', 'One a year.').join()).not.toContain('section 4'));
});
