import { describe, expect, it } from 'vitest';
import { deckOf, toldIn, written } from './written.ts';

const text = 'word '.repeat(60);
const under = (title: string, names: string[]): string[] => [
  ...['', `## ${title}`],
  ...names.flatMap((name) => ['', `### ${name}`, '', text]),
];
const end = ['', '## End', '', 'Over.'];
const opener = (names: string[]): unknown =>
  toldIn(/^section$/, '# Harbour', ...under('Aims', names), ...end)[0]?.shows;

describe('the slide that opens a section lists its parts', () => {
  it('each behind its number', () => {
    expect(opener(['1. Quays', '2. Cranes', '3. Boats'])).toBe('- *1* Quays\n- *2* Cranes\n- *3* Boats');
    expect(opener(['Aim 1: Quays', 'Aim 2: Cranes', 'Outlook'])).toBe(
      '- Aim 1: Quays\n- Aim 2: Cranes\n- Outlook',
    );
    expect(opener(['（一）码头', '（二）吊机', '（三）船只'])).toBe('- *1* 码头\n- *2* 吊机\n- *3* 船只');
  });

  it('but not by names that those of others have too', () => {
    const others = ['Fish', 'Ice', 'Salt', 'Rope', 'Tar'].flatMap((title) => ['', `## ${title}`, '', text]);
    const aims = (...names: string[]): unknown[] => {
      const chapters = [...under('Quays', ['Past', 'Aims', 'Means']), ...under('Boats', names)];
      return toldIn(/^section$/, '# Harbour', ...chapters, ...others).map(({ shows }) => shows);
    };
    expect(aims('Past', 'Aims', 'Means')).toEqual([undefined, undefined]);
    expect(aims('Past', 'Aims', 'Risks')).toEqual(['- Past\n- Aims\n- Means', '- Past\n- Aims\n- Risks']);
  });

  it('up to a dozen', () => {
    const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `Aim ${at + 1}`);
    expect(`${opener(names(12))}`.split('\n')).toHaveLength(12);
    expect(opener(names(13))).toBeUndefined();
  });

  it('those in bold too, where no headings part it', () => {
    const bold = ['Quays', 'Cranes', 'Boats'].flatMap((name) => [
      '',
      `**${name}**`,
      '',
      `- ${text}`,
      `- ${text}`,
    ]);
    const [shown] = toldIn(/^section$/, '# Harbour', '', '## Aims', ...bold, ...end);
    expect(shown?.shows).toBe('- Quays\n- Cranes\n- Boats');
  });

  it('but no questions, which are answered below them', () => {
    const bold = ['Who builds?', 'Why here?', 'Until when?'].flatMap((name) => ['', `**${name}**`, '', text]);
    expect(toldIn(/^section$/, '# Harbour', '', '## Aims', '', 'A talk.', ...bold, ...end)).toEqual([]);
  });

  it('behind the words that lead to them', () => {
    const [, title = '', ...parts] = under('Aims', ['Quays', 'Cranes', 'Boats']);
    const [shown] = toldIn(/^section$/, '# Harbour', '', title, '', 'Three come first.', ...parts, ...end);
    expect(shown?.shows).toBe('Three come first.\n\n- Quays\n- Cranes\n- Boats');
  });
});

describe('a section of directions', () => {
  const direction = (title: string): string[] => [
    ...['', `### ${title}`, '', '#### Breakthroughs', '', '**One**', '', '- a', '', '**Two**', '', '- b'],
    ...['', '#### Plans', '', '**2027**', '', '- c', '', '**2028**', '', '- d'],
  ];
  const opened = (...lead: string[]): unknown[] =>
    deckOf('# Harbour', '', '## Lines', ...lead, ...direction('Quays'), ...direction('Boats'), ...end)
      .slides.filter(({ layout }) => layout === 'section')
      .map((slide) => written(slide).shows);

  it('has no slide to say what the agenda and the roadmap have shown', () => {
    expect(opened()).toEqual([]);
    expect(opened('', 'Two lines are built.')).toEqual(['Two lines are built.']);
  });
});
