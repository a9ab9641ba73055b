import { expect, it } from 'vitest';
import { saysPast } from '../../../src/language/past.ts';

it.each([
  ['en', 'Small harbours had 470 quays in 2023.', 'Small harbours will have 470 quays.'],
  ['en', 'The northern quay opened in August.', 'The quay, built of oak, shall be opened in May.'],
  ['en', 'The quay opened in May, and boats wait.', 'The quay serves 61 boats, and was built for 45.'],
  ['de', 'Der Hafen hatte 470 Liegeplätze.', 'Der Hafen hat 470 Liegeplätze.'],
  ['fr', 'Le port a atteint 470 000 tonnes.', 'Le port atteint 470 000 tonnes.'],
  ['es', 'El puerto creció un 6 % al año.', 'El puerto crecerá un 6 % al año.'],
  ['pt', 'O porto alcançou 470 mil toneladas.', 'O porto alcança 470 mil toneladas.'],
  ['zh', '“十四五”以来，港口吞吐量年均增长6.8%。', '港口吞吐量将年均增长6.8%。'],
  ['ja', '昨年の入港は470隻でした。', '入港は470隻である。'],
  ['ko', '항만 물동량은 9% 줄었다.', '항만 물동량은 9% 줄어든다.'],
])('what was is told from what is or will be: %s %s', (lang, was, other) => {
  expect(saysPast(was, lang)).toBe(true);
  expect(saysPast(other, lang)).toBe(false);
});
