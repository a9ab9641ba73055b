import { expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';

const chapters = ['Walls', 'Cranes', 'Boats', 'Nets'].flatMap((name) => [
  ...[`## ${name}`, '', 'They hold.', '', '- oak', '- stone', ''],
]);

const article = (name: string): string[] => [
  ...['# Quays', '', ...chapters, '## End', '', 'So we build on.', '', '---', ''],
  ...[`**${name}**`, '', '1. Harbour book, 2025', '2. Tide table, 2024'],
];

const titles = (name: string): string[] =>
  deckOf(...article(name))
    .slides.map(written)
    .map(({ is, title }) => `${String(is).split(' ')[0]} ${title}`);

it.each([
  '参考文献',
  'References',
  'Literatur',
  '참고문헌',
  'Bibliographie',
])('what an article lists to be looked up below a bold line at its end stands behind the end of the talk: %s', (name) =>
  expect(titles(name).slice(-2)).toEqual([expect.stringMatching(/^question/), `list # ${name}`]));

it('what is told there behind a rule stands there too', () => {
  const told = (...lines: string[]) => {
    const end = [
      '## End',
      '',
      'So we build on.',
      '',
      ...lines,
      '',
      'The figures are the harbour board’s.',
      '',
      '- oak',
    ];
    return deckOf('# Quays', '', ...chapters, ...end)
      .slides.map(written)
      .map(({ title }) => title);
  };
  expect(told('---', '', '**Appendix: figures**').slice(-2)).toEqual(['# Quays', '# Appendix: figures']);
  expect(told('**Appendix: figures**').at(-1)).toBe('# Quays');
  expect(told('---', '', '**Our figures**').at(-1)).toBe('# Quays');
});

it('an appendix within the last chapter stands there too', () => {
  const within = [
    ...chapters,
    '## End',
    '',
    'So we build on.',
    '',
    '### Anhang: Begriffe',
    '',
    '- oak',
    '- stone',
  ];
  const told = deckOf('# Quays', '', ...within)
    .slides.map(written)
    .map(({ title }) => title);
  expect(told.slice(-2)).toEqual(['# Quays', '# Anhang: Begriffe']);
});

it('what is told below a bold line stays in its chapter', () => {
  expect(titles('Next steps').at(-1)).toMatch(/^question/);
});

it('a heading within the last chapter stands there too, as a chapter', () => {
  const within = [
    '# Quays',
    '',
    ...chapters,
    '## End',
    '',
    'So we build on.',
    '',
    '### References',
    '',
    '1. Harbour book',
    '2. Tides',
  ];
  const shown = deckOf(...within)
    .slides.map(written)
    .map(({ is, title }) => `${String(is).split(' ')[0]} ${title}`);
  expect(shown.slice(-3)).toEqual([
    expect.stringMatching(/^prose # End/),
    expect.stringMatching(/^question/),
    'list # References',
  ]);
});
