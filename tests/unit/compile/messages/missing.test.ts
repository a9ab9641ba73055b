import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { reportMissing } from '../../../../src/compile/messages/missing.ts';

const told = (text: string, characters: string[]): string[] => {
  const file = new VFile({ path: 'a.md', value: text });
  reportMissing(characters, file);
  return file.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`);
};

it('tells the characters that no font has line by line, at the first of them', () => {
  expect(told('# T\n\nab 𐀁 and 𐀀\n𐀂 x\n', ['𐀀', '𐀁', '𐀂', '𐀃'])).toEqual([
    '3:4 no font of the theme has the characters “𐀁” (U+10001), “𐀀” (U+10000)',
    '4:1 no font of the theme has the character “𐀂” (U+10002)',
    'undefined:undefined no font of the theme has the character “𐀃” (U+10003)',
  ]);
});

it('names a few of many', () => {
  const many = Array.from({ length: 30 }, (_, index) => String.fromCodePoint(0x10000 + index));
  const [only, ...others] = told(many.join(''), many);
  expect(others).toEqual([]);
  expect(only).toMatch(/“𐀇” \(U\+10007\) and 22 more$/);
});
