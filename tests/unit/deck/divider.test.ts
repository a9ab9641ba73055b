import { expect, it } from 'vitest';
import { deckOf, written } from './written.ts';

const years = '- 2026: a\n- 2027: b\n- 2028: c';

/** What the dividers of directions show that have topics with a list of years in the last of them. */
const shown = (...lines: [string, ...string[]][]): unknown[] =>
  deckOf(
    '# Boats',
    ...lines.flatMap(([name, ...topics]) => [
      '',
      `## ${name}`,
      ...topics.flatMap((topic, at) => [
        '',
        `### ${topic}`,
        '',
        at < topics.length - 1 ? '- a boat\n- a quay\n- a crane\n- a rail\n- a crew' : years,
      ]),
    ]),
  )
    .slides.filter(({ layout }) => layout === 'divider')
    .map((slide) => written(slide).shows);

it('a divider that has no stops shows what the topics of its direction are called', () => {
  const [hulls, masts] = [
    ['Wood', 'Nails', 'Tar', 'Paint', 'Plan'],
    ['Pines', 'Ropes', 'Hooks', 'Knots', 'Plan'],
  ];
  expect(shown(['Hulls', ...hulls], ['Masts', ...masts])).toEqual([
    '- Wood\n- Nails\n- Tar\n- Paint\n- Plan',
    '- Pines\n- Ropes\n- Hooks\n- Knots\n- Plan',
  ]);
});

it('not where those of all directions are called so', () => {
  const topics = ['State', 'Goal', 'Means', 'Crew', 'Plan'];
  expect(shown(['Hulls', ...topics], ['Masts', ...topics])).toEqual([undefined, undefined]);
});
