import { expect, it } from 'vitest';
import { nameOffsets } from '../../../src/language/breaks.ts';

it.each([
  ['snake_case_name', 'snake_|case_|name'],
  ['.config/boat/sails.toml', '.config/|boat/|sails.|toml'],
  ['src/planks.rs', 'src/|planks.rs'],
  ['hull::planks', 'hull::|planks'],
  ['countAllPlanks', 'count|All|Planks'],
  ['__init__', '__init__'],
  ['--all', '--all'],
  ['v10.22.31', 'v10.22.31'],
  ['https://boat.example/a', 'https://boat.|example/a'],
  ['Leistungsprüfung', 'Leistungsprüfung'],
])('parts %s between its words', (name, parted) => {
  const offsets = nameOffsets(name);
  expect([0, ...offsets].map((offset, place) => name.slice(offset, offsets[place])).join('|')).toBe(parted);
});
