import { describe, expect, it } from 'vitest';
import { deckOf, written } from './written.ts';

const short = (name: string, count = 2): string[] => [
  ...['', `### ${name}`, ''],
  ...Array.from({ length: count }, (_, index) => `- ${name.toLowerCase()} ${index + 1}`),
];
const told = (...lines: string[]) =>
  deckOf('# T', '', '## S', ...lines)
    .slides.slice(1)
    .map(written);

describe('short groups', () => {
  it('stand on one slide under the title above them', () => {
    expect(told(...short('One'), ...short('Two', 1))).toEqual([
      {
        is: 'list groups',
        id: 's-one',
        chapter: 1,
        sources: '5–8, 10–12',
        title: '# S',
        shows: '- **One**\n  - one 1\n  - one 2\n- **Two**\n  - two 1',
      },
    ]);
  });

  it('may be bold titles over lists', () => {
    const slides = told('', '**One**', '', '- a', '', '**Two**', '', '- b', '- c');
    expect(slides.map(({ is, shows }) => [is, shows])).toEqual([
      ['list groups', '- **One**\n  - a\n- **Two**\n  - b\n  - c'],
    ]);
  });

  it('may be titles over a short paragraph each, whose words are set off or not', () => {
    const slides = told('', '### One', '', 'A word.', '', '### Two', '', 'Some **more** words.');
    expect(slides.map(({ is, title, shows }) => [is, title, shows])).toEqual([
      ['list groups', '# S', '- **One**\n  - A word.\n- **Two**\n  - Some **more** words.'],
    ]);
  });

  it('may be titles over nothing, which tell behind a colon what they are about', () => {
    const slides = told(...short('One', 1), '', '### Test 1: the tide', '', '### The end');
    expect(slides.map(({ shows }) => shows)).toEqual([
      '- **One**\n  - one 1\n- **Test 1**\n  - the tide\n- **The end**',
    ]);
  });

  it('are terms with a paragraph each that says what they mean, below what leads to them', () => {
    const slides = told('', 'Our words:', '', 'Quay', ': For ships.', '', 'Shed', ': For **wool**.');
    expect(slides.map(({ is, shows }) => [is, shows])).toEqual([
      ['list groups', 'Our words:\n\n- **Quay**\n\n  For ships.\n- **Shed**\n\n  For **wool**.'],
    ]);
    const points = told('', '- **Quay** now', '', '  For ships.', '- **Shed**', '', '  For wool.');
    expect(points.map(({ is }) => is)).toEqual(['list']);
  });

  it('are no paragraphs that are long, or that are not short on the whole', () => {
    const text = (name: string, words: number) => ['', `### ${name}`, '', 'word '.repeat(words)];
    const groupsIn = (...lines: string[]) => told(...lines).map(({ is }) => is);
    expect(groupsIn(...text('One', 36), ...text('Two', 8))).toEqual(['list groups']);
    expect(groupsIn(...text('One', 36), ...text('Two', 36))).not.toContain('list groups');
    expect(groupsIn(...text('One', 48), ...text('Two', 8))).not.toContain('list groups');
  });

  it('are long questions with an answer each, but no other titles of that length', () => {
    const asked = (mark: string) =>
      ['boats', 'quays', 'sheds'].flatMap((one) => [
        '',
        `### What happens if we build the ${one} after they were torn down before${mark}`,
        '',
        'They stand as they stood.',
      ]);
    expect(told(...asked('?')).map(({ is }) => is)).toEqual(['list groups']);
    expect(told(...asked('')).map(({ is }) => is)).not.toContain('list groups');
  });

  it('are spread evenly over as many slides as they take', () => {
    const slides = told(...['A', 'B', 'C', 'D', 'E'].flatMap((name) => short(name)));
    const groups = slides.map(({ shows }) => String(shows).match(/\*\*/g)?.length);
    expect(groups).toEqual([6, 4]);
  });

  it.each([
    ['with more points', short('One', 5)],
    ['with long points', ['', '### One', '', `- ${'word '.repeat(20)}`]],
    ['with numbered points', ['', '### One', '', '1. a', '2. b']],
    ['with points within points', ['', '### One', '', '- a', '  - b']],
    ['with tasks', ['', '### One', '', '- [ ] a']],
    ['with a long title', short('Title '.repeat(12))],
    ['with a link in the title', ['', '### [One](https://e.org)', '', '- a']],
    ['that the author speaks of', [...short('One'), '', '<!-- keep -->', '- b']],
    ['with points and a paragraph', [...short('One'), '', 'Text.']],
    ['with a paragraph that has a link', ['', '### One', '', 'See [it](https://e.org).']],
  ])('are none %s', (_case, lines) => {
    const slides = told(...lines, ...short('Two'));
    expect(slides.filter(({ is }) => String(is).includes('groups'))).toEqual([]);
    expect(slides.length).toBeGreaterThan(1);
  });

  const long = [...short('Long', 5)];
  const isGroups = (...lines: string[]): boolean[] =>
    told(...lines).map(({ is }) => String(is).includes('groups'));

  it('are none where a longer one stands between so few that one slide would hold them', () => {
    const [one, two] = [
      [...short('A'), ...short('B')],
      [...short('C'), ...short('D')],
    ];
    expect(new Set(isGroups(...one, ...long, ...two))).toEqual(new Set([false]));
    expect(isGroups(...long, ...one, ...two)).toContain(true);
    expect(isGroups(...one, ...short('E'), ...long, ...two).filter(Boolean)).toHaveLength(2);
  });

  it('stand on either side of it with a title over nothing, which has no slide for itself', () => {
    const slides = isGroups(...short('A'), '', '### B', ...long, ...short('C'), ...short('D'));
    expect(slides.filter(Boolean)).toHaveLength(2);
  });

  it('are none alone', () => {
    expect(told(...short('One')).map(({ is, title, head }) => [is, title, head])).toEqual([
      ['list', '## One', 'S'],
    ]);
  });
});
