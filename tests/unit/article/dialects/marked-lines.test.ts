import { describe, expect, it } from 'vitest';
import {
  readInfo,
  readMarkedLines,
  writeMarkedLines,
} from '../../../../src/article/dialects/marked-lines.ts';

describe('marks of lines behind a fence', () => {
  it.each([
    ['{4}', [4]],
    ['{2,4-6}', [2, 4, 5, 6]],
    ['{ 6, 2-3 }', [2, 3, 6]],
    ['{1|2-3|all}', [1, 2, 3]],
    ['{all}', []],
    ['title="a{1}b" {3}', [3]],
    ['{lines:true}', []],
    ['{a.wide}', []],
    ['{1-999999999}', Array.from({ length: 10_000 }, (_, index) => index + 1)],
    ['', []],
  ])('%s', (info, lines) => expect(readMarkedLines(info)).toEqual(lines));

  it('are written as they are read', () => {
    expect(writeMarkedLines([1, 3, 4, 5, 8])).toBe('{1,3-5,8}');
    expect(writeMarkedLines([])).toBeNull();
  });
});

it.each([
  ['js{4}', 'js'],
  ['ts {2}', 'ts'],
  ['ts:line-numbers {1}', 'ts'],
  ['{.python .wide}', 'python'],
  ['{r, echo=FALSE}', 'r'],
  ['c++', 'c++'],
  ['objective-c', 'objective-c'],
  ['{2,3}', ''],
  ['', ''],
])('the language of %j is %j', (info, lang) => expect(readInfo(info).lang).toBe(lang));
