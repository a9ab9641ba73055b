import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../../src/language/quotations.ts';

const quoted = (text: string): string[] => quotationsIn(text).map(([start, end]) => text.slice(start, end));

describe('what stands in quotation marks', () => {
  it.each([
    ['She said "go" and “stay”.', ['"go"', '“stay”']],
    ['“He said ‘no’ (twice)”, they say.', ['“He said ‘no’ (twice)”']],
    ['a “b and (c) d', ['(c)']],
    ['a) one b) two', []],
    ['5" and 6" wide', []],
    ['the bakers’ loaf', []],
    ['„ja“ »nein« « oui »', ['„ja“', '»nein«', '« oui »']],
    ['《城市》与“水”', ['《城市》', '“水”']],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));
});

it('finds ranges one behind the other', () => {
  const signs = fc.constantFrom(...'"“”„‘’«»「」『』《》（）()', 'a', ' ', '水', '7', '.');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 60 }), (all) => {
      const ranges = quotationsIn(all.join(''));
      ranges.forEach(([start, end], place) => {
        expect(start).toBeGreaterThanOrEqual(ranges[place - 1]?.[1] ?? 0);
        expect(end).toBeGreaterThan(start);
      });
    }),
  );
});
