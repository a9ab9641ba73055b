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

const docks = ['Dry dock', 'Wet dock', '', 'Old quay'];

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

  it('are told one by one where a few have a title and a text each that fill a slide', () => {
    const phase = (name: string, year: number, said: string): string[] => [
      `### ${name} (${year})`,
      '',
      said,
      '',
    ];
    const phases = (said: string): string[] =>
      ['Build', 'Try', 'Open', 'Mend'].flatMap((name, at) => phase(name, 2030 + at, said));
    expect(told(...phases('Half of it.')).filter(([is]) => `${is}`.startsWith('forecast'))).toEqual([]);
    expect(told(...phases(long)).filter(([is]) => `${is}`.startsWith('forecast'))).toHaveLength(4);
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
    const shown = (some: string[]) => told(...lines(some)).map(([, , shows]) => shows);
    expect(shown(months)).toEqual([
      months.map((month) => `- **3 ${month} 2030** **${month} keel**\\\n  A keel of oak.`).join('\n'),
    ]);
    const more = [...months, 'September'];
    expect(shown(more)).toEqual([
      more.map((month) => `- **3 ${month} 2030** **${month} keel** – A keel of oak.`).join('\n'),
    ]);
  });

  it('are told on one slide where few have a title and a short text, but not where that is a point', () => {
    const phases = (text: string) =>
      told(
        ...['**Phase I (2026–2027): Law.** ', '**Phase II (2028–2030): Yards.** '].flatMap((title) => [
          title + text,
          '',
        ]),
      ).map(([is]) => is);
    expect(phases('A keel of oak.')).toEqual([expect.stringContaining('timeline')]);
    expect(phases(`${long} ${long}`)).toHaveLength(2);
    expect(phases('\n\n- A keel of oak.')).toHaveLength(2);
  });

  it('are told on one slide where three have a title and short points, unless one of the article says more', () => {
    const years = (name: string, ...points: string[]) => [
      ...['', `## ${name}`, ''],
      ...[2030, 2031, 2033].flatMap((year) => [`### ${year}: ${docks[year - 2030]}`, '', ...points, '']),
    ];
    const layouts = (...lines: string[]) =>
      deckOf('# T', ...lines)
        .slides.map(({ layout }) => layout)
        .filter((layout) => /divider|list|forecast/.test(layout));
    const short = ['- ten tugs', '- a dock'];
    expect(layouts(...years('Hulls', ...short), ...years('Sails', '- one loft'))).toEqual(['list', 'list']);
    const told = Array(2)
      .fill(['divider', ...Array(3).fill('forecast')])
      .flat();
    expect(layouts(...years('Hulls', ...short), ...years('Sails', `- ${long}`, `- ${long}`))).toEqual(told);
    expect(
      layouts(...years('Hulls', ...short), ...years('Sails', ...short), '', '**Keel**', '', long),
    ).toContain('forecast');
  });

  it('leave their divider the text that opens each direction, where points stand below their titles', () => {
    const line = (name: string) => [
      ...['', `## ${name}`, '', '### Today', '', `${name} leak.`, ''],
      ...[2030, 2031, 2033].flatMap((year) => [
        `### ${year}: ${docks[year - 2030]}`,
        '',
        '- ten tugs',
        '- a dock',
        '',
      ]),
    ];
    const slides = deckOf('# T', ...line('Hulls'), ...line('Boats')).slides.filter(
      ({ direction }) => direction,
    );
    expect(slides.map(({ layout }) => layout)).toEqual(['divider', 'list', 'divider', 'list']);
    expect(written(slides[0] as Slide).shows).toContain('Hulls leak.');
  });

  it('are told on one slide where each is a few short points, below its title if it has one', () => {
    const year = (at: string, ...points: string[]) => [
      `**${at}**`,
      '',
      ...points.map((one) => `- ${one}`),
      '',
    ];
    expect(told(...year('2030', 'ten tugs', 'a dock'), ...year('2031', 'a mole', 'two cranes'))).toEqual([
      [
        'list line-1 timeline',
        '## Goals',
        '- **2030** ten tugs\\\n  a dock\n- **2031** a mole\\\n  two cranes',
      ],
    ]);
    const named = ['- 2030: half of it', '- 2031: rails', '  - one', '  - two', '- 2033: all of it'];
    expect(told(...named).map(([, , shows]) => shows)).toEqual([
      '- **2030** half of it\n- **2031** rails\n  - one\n  - two\n- **2033** all of it',
    ]);
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

  it('are none with a longer list or with a long paragraph', () => {
    const points = (...all: string[]) => ['- **2035:**', ...all.map((one) => `  - ${one}`)];
    const isList = expect.stringContaining('list');
    for (const more of [points('one', 'two', 'three', 'four'), points('one', long), points('[x] one', 'two')])
      expect(told('- **2030:** half of it', ...more).map(([is]) => is)).not.toContainEqual(isList);
    expect(
      told('- **2030:** half of it', `- **2035:** ${long} ${long} ${long}`).map(([is]) => is),
    ).not.toContainEqual(isList);
  });

  it('are none of few points among periods of more, which would look like another kind', () => {
    const year = (at: number, ...points: string[]) => [
      `**${at}**`,
      '',
      ...points.map((one) => `- ${one}`),
      '',
    ];
    const short = ['one', 'two'];
    const years = [...year(2030, ...short), ...year(2031, ...short), ...year(2032, long, long)];
    expect(told(...years).map(([is]) => is)).toEqual(Array(3).fill('forecast line-1'));
  });
});
