import { describe, expect, it } from 'vitest';
import { TomlPlaces } from '../../../src/article/toml-places.ts';

const source = [
  '  title = "Boats" # of the harbour',
  '"author" = "A"',
  '[params.yard]',
  '  owner = "B"',
  '[[cranes]]',
  "'lift.weight' = 3",
  'a.b = 1',
].join('\r\n');
const places = new TomlPlaces(source);

describe('where a key of a TOML text stands', () => {
  it.each([
    [['title'], 1, 3],
    [['author'], 2, 2],
    [['params'], 3, 2],
    [['params', 'yard'], 3, 9],
    [['params', 'yard', 'owner'], 4, 3],
    [['cranes'], 5, 3],
    [['lift.weight'], 6, 2],
    [['a', 'b'], 7, 3],
    [['title', 'author'], 2, 2],
    [['author', 'title'], 2, 2],
    [['quay'], 1, 1],
    [['quay', 'author'], 1, 1],
    [[], 1, 1],
  ])('%j: %i:%i', (keys, line, column) => expect(places.placeOf(keys)).toEqual({ line, column }));

  it.each([
    ['title', '"Boats"'],
    ['owner', '"B"'],
    ['lift.weight', '3'],
  ])('its value is as it is written: %s', (key, value) => expect(places.writtenAt(key)).toBe(value));
});
