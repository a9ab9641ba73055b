import { describe, expect, test } from 'vitest';
import {
  ahead,
  anyWord,
  either,
  endsWith,
  firstMatch,
  group,
  inSmallLetters,
  inTurn,
  optional,
  sign,
  upTo,
} from '../../../src/language/matchers.ts';

const endOf = (matcher: Parameters<typeof firstMatch>[0], text: string, start?: number): number | undefined =>
  firstMatch(matcher, text, start)?.end;

describe('a matcher', () => {
  test('reads from its place on, and nothing before or behind it', () => {
    expect(endOf(sign('\\d+'), 'a12', 1)).toBe(3);
    expect(endOf(sign('\\d+'), 'a12')).toBeUndefined();
  });

  test('prefers the longer word, and goes back to the shorter one where the rest asks for it', () => {
    const word = anyWord(['mar', 'march']);
    expect(endOf(word, 'march 1')).toBe(5);
    expect(endOf(inTurn(word, sign('c')), 'march')).toBe(4);
  });

  test('takes a gap for optional, and both apostrophes for one', () => {
    const word = anyWord(['end_of', 'd’ici']);
    expect(['end of', 'endof', "d'ici", 'd’ici', 'end-of'].map((text) => endOf(word, text))).toEqual([
      6,
      5,
      5,
      5,
      undefined,
    ]);
  });

  test('tries what is optional first with it, then without', () => {
    const both = inTurn(optional(sign('a')), sign('a'));
    expect([endOf(both, 'aa'), endOf(both, 'a')]).toEqual([2, 1]);
  });

  test('keeps groups in their order, those of the way that it took', () => {
    const pair = inTurn(group(either(sign('ab'), sign('a'))), sign(' ?'), group(sign('b')));
    expect(firstMatch(pair, 'ab')?.groups).toEqual(['a', 'b']);
    expect(firstMatch(pair, 'ab b')?.groups).toEqual(['ab', 'b']);
  });

  test('looks ahead without reading', () => {
    const soon = inTurn(sign('a'), ahead(inTurn(upTo(3), sign('z'))));
    expect(['abz', 'abbbz', 'abbbbz', 'az'].map((text) => endOf(soon, text))).toEqual([
      1,
      1,
      undefined,
      undefined,
    ]);
  });

  test('is found at the end of a text', () => {
    const marked = inTurn(sign('\\d'), anyWord(['x']));
    expect(['1x', 'a 1x', '1x b', ''].map((text) => endsWith(marked, text))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

test('small letters keep every place: one that has only a pair of signs stays large', () => {
  expect(inSmallLetters('Ab İ Ä')).toBe('ab İ ä');
});
