import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../src/model/deck.ts';
import { deckOf, written } from './written.ts';

const long =
  'Every harbour in the district has a crane that runs on power from its own roof, and none of them smokes at all.';
const told = (...items: string[]) =>
  deckOf('# T', '', '## Goals', '', ...items, '', '## Rest', '', 'Text.')
    .slides.map(written)
    .map(({ is, title, shows }) => [is, title, shows])
    .filter(([is]) => /list|forecast/.test(String(is)));

describe('forecasts of a line each', () => {
  it('are told on one slide, one that is a short paragraph among them', () => {
    expect(told('- **2030:** half of it', '- **2035:** most of it', `- **2040:** ${long}`)).toEqual([
      [
        'list line-1 timeline',
        '## Goals',
        `- **2030** half of it\n- **2035** most of it\n- **2040** ${long}`,
      ],
    ]);
  });

  it('are told on one slide where their paragraphs fit there, else one by one, a line among them', () => {
    const more = `${long} None of them is heard at night.`;
    const years = ['2035', '2040', '2045', '2050', '2055'];
    const lines = years.map((year) => `- **${year}:** ${more}`);
    expect(told('- **2030:** half of it', ...lines.slice(0, 3))).toHaveLength(1);
    const shown = told('- **2030:** half of it', ...lines);
    expect(shown.map(([is, , shows]) => [is, shows])).toEqual([
      ['forecast line-1', 'half of it'],
      ...years.map(() => ['forecast line-1', more]),
    ]);
  });

  it('are told on one slide where many have a title and a line', () => {
    const months = ['May', 'June', 'July', 'August'];
    const lines = (some: string[]) =>
      some.flatMap((month) => [`**${month} keel — 3 ${month} 2030.** A keel of oak.`, '']);
    expect(told(...lines(months)).map(([, , shows]) => shows)).toEqual([
      months.map((month) => `- **3 ${month} 2030** ${month} keel – A keel of oak.`).join('\n'),
    ]);
    expect(told(...lines(months.slice(1)))).toHaveLength(3);
  });

  it('leave out what all of them are called, and note it', () => {
    const lines = [2030, 2031, 2032, 2033].flatMap((year) => [
      `### ${year} outlook`,
      '',
      'A keel of oak.',
      '',
    ]);
    const [slide] = deckOf('# Boats', '', '## Hulls', '', ...lines).slides.filter(
      ({ layout }) => layout === 'list',
    );
    const { shows, notes } = written(slide as Slide);
    expect(String(shows).split('\n')[0]).toBe('- **2030** A keel of oak.');
    expect(notes).toContain('2030 outlook');
  });

  it('are dots without words on the divider where only few have any', () => {
    const { slides } = deckOf(
      '# T',
      '',
      '## Goals',
      '',
      `**2030:** half of it`,
      '',
      ...[2035, 2040].flatMap((year) => [`**${year}:** ${long} ${long} ${long}`, '']),
    );
    expect(written(slides[1] as Slide).shows).toBe('- *2030*\n- *2035*\n- *2040*');
  });

  it('stand on the divider alone where there is nothing else, and each has room there', () => {
    const layouts = (...titles: string[]) =>
      deckOf('# Boats', '', '## Hulls', '', '### Plans', ...titles.flatMap((title) => ['', `**${title}**`]))
        .slides.map(({ layout }) => layout)
        .slice(1);
    const year = (at: number): string => `${2026 + at}: Nets`;
    expect(layouts('2026: Nets', `2027: ${'船'.repeat(48)}`)).toEqual(['divider']);
    expect(layouts('2026: Nets', `2027: ${'船'.repeat(49)}`)).toEqual(['list']);
    expect(layouts(...Array.from({ length: 12 }, (_, at) => year(at)))).toEqual(['divider']);
    expect(layouts(...Array.from({ length: 13 }, (_, at) => year(at)))).toEqual(['list']);
  });

  it('are none with a list or with a long paragraph', () => {
    const points = ['- **2035:**', '  - one', '  - two'];
    const isList = expect.stringContaining('list');
    expect(told('- **2030:** half of it', ...points).map(([is]) => is)).not.toContainEqual(isList);
    expect(
      told('- **2030:** half of it', `- **2035:** ${long} ${long} ${long}`).map(([is]) => is),
    ).not.toContainEqual(isList);
  });
});
