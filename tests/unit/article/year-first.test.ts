import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { roadmapOf } from './inline.ts';

const chapter = (name: string, ...components: string[]): string[] => [
  `## ${name}`,
  ...components.flatMap((component) => [`### ${component}`, `- ${component} in ${name}`]),
];
const read = (...blocks: string[]): string[] =>
  roadmapOf(['# Harbour', ...blocks].join('\n\n')).parts.map((part) => {
    const name = part.title ? textOf(part.title.named) : '(lead)';
    if (part.type === 'section') return name;
    const pieces = part.topics.flatMap((topic) => topic.pieces);
    const periods = pieces.flatMap((piece) => (piece.type === 'forecast' ? [piece.period.label] : []));
    return `${name}: ${periods.join(', ')}`;
  });

describe('chapters by period', () => {
  it('are turned where the same components stand under several', () => {
    const blocks = [
      ...chapter('2026 H1', '1. Quay', '2. Cranes'),
      ...chapter('2026 H2', '1. Cranes', '2. quay', '3. Ice'),
    ];
    expect(read(...blocks)).toEqual(['Quay: 2026 H1, 2026 H2', 'Cranes: 2026 H1, 2026 H2', 'Ice: 2026 H2']);
  });

  it('are turned within a chapter, and keep what they say themselves', () => {
    const [head = '', ...rest] = chapter('2026', 'Quay', 'Cranes');
    const blocks = [head, 'A year of frost.', ...rest, ...chapter('2027', 'Quay', 'Cranes')];
    expect(read(...blocks, '## Costs', 'Few.')).toEqual([
      ...['2026', 'Quay: 2026, 2027', 'Cranes: 2026, 2027', 'Costs'],
    ]);
  });

  it.each([
    ['no component comes again', [...chapter('2026', 'Quay', 'Cranes'), ...chapter('2027', 'Ice', 'Tugs')]],
    ['only one does', [...chapter('2026', 'Quay', 'Cranes'), ...chapter('2027', 'Quay', 'Tugs')]],
    [
      'few do',
      [
        ...chapter('2026', 'Quay', 'Cranes', 'A', 'B', 'C'),
        ...chapter('2027', 'Quay', 'Cranes', 'D', 'E', 'F'),
      ],
    ],
    [
      'it is said of any period',
      [...chapter('2026', 'Goals', 'Risks'), ...chapter('2027', 'Goals', 'Risks')],
    ],
    ['they are parts of a year', [...chapter('2026', 'Q1', 'Q3'), ...chapter('2027', 'Q1', 'Q3')]],
    ['they are parts of a half-year', [...chapter('H2 2026', 'Q3', 'Q4'), ...chapter('H2 2027', 'Q3', 'Q4')]],
    [
      'the periods have names',
      [...chapter('2026: Frost', 'Quay', 'Cranes'), ...chapter('2027: Thaw', 'Quay', 'Cranes')],
    ],
  ])('stay where %s', (_why, blocks) => {
    const parts = read(...blocks);
    expect(parts.map((part) => part.slice(0, 4)).every((name) => !/^(?:Quay|Cran|Goal|Q\d)/.test(name))).toBe(
      true,
    );
  });

  it('lose nothing, and give the map the first words of each period', () => {
    const blocks = [
      ...[
        '# Harbour',
        '## 2026',
        '### Quay',
        'Longer by a third.',
        '#### Stone',
        '1. Granite',
        '#### Wood',
        '1. Oak',
      ],
      ...['### Cranes', '- Two', '## 2027', '### Quay', '> Lit at night.', '### Cranes', '- Three'],
    ];
    const { roadmap, units } = readArticle(blocks.join('\n\n'), 'harbour.md', 'en');
    const deck = planDeck(roadmap, 'harbour');
    expect(accountFor(units, deck).filter(({ placement }) => placement === 'missing')).toEqual([]);
    const map = deck.slides.find(({ layout }) => layout === 'roadmap');
    const [table] = map?.content ?? [];
    const rows =
      table?.type === 'table'
        ? table.children.map((row) => row.children.map((cell) => textOf(cell.children)))
        : [];
    expect(rows).toEqual([
      ['Direction', '2026', '2027'],
      ['Quay', 'Longer by a third.', 'Lit at night.'],
      ['Cranes', 'Two', 'Three'],
    ]);
  });
});
