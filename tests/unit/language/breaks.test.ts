import { expect, it } from 'vitest';
import { clauseOffsets, nameOffsets, openingClause } from '../../../src/language/breaks.ts';

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

it.each([
  ['建成三个泊位，并接入岸电', '建成三个泊位'],
  ['建成三个泊位；接入岸电', '建成三个泊位'],
  ['建成三个泊位；GPS 校准完毕，全部入网', '建成三个泊位'],
  ['Two quays have power; the third follows', 'Two quays have power'],
  ['泊位数达到1,200个，居全省第一', '泊位数达到1,200个'],
  ['岸电使用率提高到 80% 以上，居全省第一', '岸电使用率提高到 80% 以上'],
])('%s opens with a clause of its own', (sentence, clause) => {
  expect(sentence.slice(0, openingClause(sentence))).toBe(clause);
});

it.each([
  '随着成本下降，岸电普及',
  '到2027年底，全部泊位接入岸电',
  '新码头建成后，旧码头改为公园',
  '新码头的全部泊位，将接入岸电',
  '船员、引航员和船东，以及货主都用它',
  '发布《码头建设，从设计到验收》手册',
  '泊位少，船多',
  '识别、调度、结算全部上线',
  'By 2027, two quays have power',
  'Boats, sails and ropes are bought',
  '建成三个泊位。',
])('%s opens with none', (sentence) => expect(openingClause(sentence)).toBeUndefined());

it.each([
  ['先造船,再造帆', [4]],
  ['先造船, 再造帆', [5]],
  ['先造船，再造帆', [4]],
  ['1,200条船', []],
  ['ten,twelve boats', []],
])('a comma of any width parts the clauses of Chinese: %s', (text, offsets) => {
  expect(clauseOffsets(text)).toEqual(offsets);
});
