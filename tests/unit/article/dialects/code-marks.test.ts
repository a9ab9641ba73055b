import { describe, expect, it } from 'vitest';
import { takeCodeMarks } from '../../../../src/article/dialects/code-marks.ts';

describe('marks within code', () => {
  it.each([
    ['a // [!code highlight]\nb', 'a\nb', [1]],
    ['a\nb # [!code ++]', 'a\nb', [2]],
    ['<a> <!-- [!code focus:2] -->\n<b>\n<c>', '<a>\n<b>\n<c>', [1, 2]],
    ['// [!code --]\na\nb', 'a\nb', [1]],
    ['a /* [!code error] */;', 'a;', [1]],
    ['  // [!code --] \na\nb', 'a\nb', [1]],
    ['a\n\t# [!code hl:2]\nb\nc', 'a\nb\nc', [2, 3]],
    ...['highlight', 'hl', 'focus', 'error', 'warning', 'info', '++', '--'].map(
      (word): [string, string, number[]] => [`a ; [!code ${word}]`, 'a', [1]],
    ),
    ...['highlighted', 'hl:2x', 'hl:', 'xhl', 'focus-2'].map((word): [string, string, number[]] => [
      `a % [!code ${word}]`,
      'a',
      [],
    ]),
    ['a {/* [!code focus] */}', 'a', [1]],
    ['a // [!code word:a]', 'a', []],
    ['a = "[!code here]"', 'a = "[!code here]"', []],
  ])('%j', (code, value, lines) => expect(takeCodeMarks(code, [])).toEqual({ value, lines }));

  it('leave the lines marked that the fence marks', () => {
    expect(takeCodeMarks('a\n// [!code hl]\nb\nc', [1, 4])).toEqual({ value: 'a\nb\nc', lines: [1, 2, 3] });
  });
});
