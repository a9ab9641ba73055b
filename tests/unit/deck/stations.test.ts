import { expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { directionsOf } from '../../../src/deck/chapters.ts';
import { sharedTopics } from '../../../src/deck/stations.ts';

it('topics are shared that several directions have by one name', () => {
  const part = (year: number): string => `**${year}: Boats**\n\n- a`;
  const direction = (name: string, ...topics: string[]): string =>
    [`## ${name}`, part(2026), ...topics.map((topic, at) => `### ${topic}\n\n${part(2027 + at)}`)].join(
      '\n\n',
    );
  const shared = (...directions: string[]): string[] => {
    const { roadmap } = readArticle(['# T', ...directions].join('\n\n'), 'a.md');
    return [...sharedTopics(directionsOf(roadmap.parts))];
  };
  expect(shared(direction('Hulls', 'Plans', 'Rivets'), direction('Sails', 'Masts', 'Plans'))).toEqual([
    'plans',
  ]);
  expect(shared(direction('Hulls', 'Plans', 'Plans'), direction('Sails', 'Masts'))).toEqual([]);
  expect(shared(direction('Hulls'), direction('Sails'))).toEqual([]);
});
