import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../src/model/deck.ts';
import { deckOf, written } from './written.ts';

const dates = ['- 2027: the mole', '- 2029: two quays', '- 2030: power from land'];
const boats = ['- 2027: two tugs', '- 2030: all ships'];
const long =
  'The harbour has four quays, of which two were built before the war and have never been mended since, and the cranes on them are the oldest of the coast.';

const direction = (name: string, today: string[], told: string[], left: string[]): string[] => [
  ...[`## ${name}`, '', ...today, '', '### Forecast', '', ...told, ''],
  ...['### Open', '', ...left, ''],
];
const told = (...lines: string[]) =>
  deckOf('# T', '', ...lines, '## End', '', 'Over.')
    .slides.filter(({ direction: line, layout }: Slide) => line !== undefined && layout !== 'divider')
    .map((slide) => written(slide) as Record<string, unknown>);

describe('short texts above and below the dates of a direction', () => {
  const harbour = direction('Direction 1: Harbour', ['Four quays, two of them old.'], dates, [
    'Steel is dear.',
  ]);
  const fleet = direction('Direction 2: Fleet', ['**Today**: all tugs burn oil.'], boats, [
    'Land for chargers.',
  ]);

  it('stand on the slide of these under its name, each behind its own', () => {
    const slides = told(...harbour, ...fleet);
    expect(slides).toHaveLength(2);
    expect(slides[0]).toMatchObject({
      is: expect.stringContaining('timeline'),
      title: expect.stringContaining('Harbour'),
      shows: expect.stringMatching(
        /^Four quays.*\n\n\*\*Forecast\*\*\n\n- [\s\S]*\n\n\*\*Open\*\*: Steel is dear\.$/,
      ),
    });
    expect(slides[1]?.shows).toMatch(/^\*\*Today\*\*: all tugs/);
  });

  it('stand under the title that they share, which is not said before each', () => {
    const line = (name: string): string[] => [
      ...[`## ${name}`, '', '### Trend: Tugs', '', 'I think so:', '', ...boats, '', 'Land is dear.', ''],
      ...['### Trend: Land', '', long, ''],
    ];
    const [slide] = told(...line('Harbour'), ...line('Fleet'));
    expect(slide).toMatchObject({
      title: expect.stringContaining('Trend: Tugs'),
      shows: expect.stringMatching(/^I think so:\n\n- [\s\S]*\n\nLand is dear\.$/),
    });
  });

  it('are rows with the dates where one is a list', () => {
    const topics = (name: string, today: string[]): string[] => [
      ...[`## ${name}`, '', '### Today', '', ...today, '', '### Forecast', '', ...boats, ''],
      ...['### Open', '', 'Steel is dear.', ''],
    ];
    const [slide, ...others] = told(
      ...topics('Direction 1: Harbour', ['- ten tugs', '- two docks']),
      ...topics('Direction 2: Fleet', ['○ ten tugs', '○ two docks']),
    );
    expect(others).toHaveLength(1);
    expect(slide).toMatchObject({ is: 'list line-1 groups', title: expect.stringContaining('Harbour') });
    expect(String(slide?.shows).replaceAll(/\n\n/g, '\n')).toBe(
      [
        ...['- **Today**', '  - ten tugs', '  - two docks'],
        ...['- **Forecast**', '  - **2027** two tugs', '  - **2030** all ships'],
        ...['- **Open**', '  - Steel is dear.'],
      ].join('\n'),
    );
  });

  it('have slides of their own where one is a longer list, texts or not', () => {
    const four = ['- ten tugs', '- two docks', '- a crane', '- a mole'];
    const more = direction('Direction 2: Fleet', four, boats, ['- oil']);
    expect(told(...direction('Direction 1: Harbour', ['- quays'], dates, ['- steel']), ...more)).toHaveLength(
      6,
    );
  });

  it('have slides of their own in all directions where one says more', () => {
    const more = direction('Direction 2: Fleet', [`${long} ${long}`], boats, ['Land for chargers.']);
    expect(told(...harbour, ...more)).toHaveLength(6);
  });

  it('have one of their own where their author has a word on it', () => {
    const kept = direction('Direction 2: Fleet', ['Oil.'], boats, [
      '<!-- keep -->',
      '',
      'Land for chargers.',
    ]);
    expect(told(...harbour, ...kept)).toHaveLength(3);
  });
});
