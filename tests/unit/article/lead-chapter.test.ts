import type { List, Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { deckOf } from '../deck/written.ts';

const about = (thing: string, times: number): string[] =>
  Array.from({ length: times }, (_, index) => [
    `The ${thing} is told of in part ${index}. ${`Nobody who works by the ${thing} would say that of the others. `.repeat(5)}`,
    '',
  ]).flat();

const agendaOf = (...lines: string[]): string[] => {
  const agenda = deckOf(...lines).slides.find(({ layout }) => layout === 'agenda') as Slide;
  return agenda.content.flatMap((block) =>
    (block as List).children.map(({ children }) => textOf(children[0] as Paragraph)),
  );
};

describe('what stands before the first heading', () => {
  const [sea, quay] = [
    ['## Sea', '', ...about('sea', 4)],
    ['## Quay', '', ...about('quay', 4)],
  ];

  it('is a chapter of its own where it is as much as one', () => {
    expect(agendaOf('# T', '', ...about('town', 6), ...sea, ...quay)).toEqual([
      'Introduction',
      'Sea',
      'Quay',
    ]);
  });

  it.each([
    ['little of all', [...about('town', 6), ...sea, ...about('sea', 30), ...quay], ['Sea', 'Quay']],
    ['a few words', ['It is old.', '', ...sea, ...quay], ['Sea', 'Quay']],
    [
      'followed by one of its name',
      [...about('town', 6), '## Introduction', '', ...about('sea', 3), ...quay],
      ['Introduction', 'Quay'],
    ],
  ])('is none where it is %s', (_what, lines, chapters) => {
    expect(agendaOf('# T', '', ...lines)).toEqual(chapters);
  });
});
