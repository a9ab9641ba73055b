import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/article/front-matter.ts';

/** Where a key of the deck's settings stands in an article that begins with these lines: as line and column. */
const placed = (...lines: string[]) => {
  const text = `${lines.join('\n')}\n# T\n`;
  const { deck } = readFrontMatter(text, new VFile(text));
  return (...keys: PropertyKey[]): string => {
    const { line, column } = deck?.placeOf(keys) ?? { line: 0, column: 0 };
    return `${line}:${column}`;
  };
};

describe('the place of a setting in YAML', () => {
  const at = placed(
    ...['---', 'title: T', 'deck:', '  theme: stage', '  rules:', '    a-rule: off', '    b-rule: off'],
    ...[
      '  formats:',
      '    - md',
      '    - pdf',
      '  rates: {x: 1, y: 2}',
      '  size:',
      '  12: n',
      '  true: y',
      '---',
    ],
  );

  it.each([
    [[], '3:1'],
    [['theme'], '4:3'],
    [['rules'], '5:3'],
    [['rules', 'b-rule'], '7:5'],
    [['formats', 0], '9:7'],
    [['formats', 1], '10:7'],
    [['rates', 'y'], '11:17'],
    [['size'], '12:3'],
    [[12], '13:3'],
    [['true'], '14:3'],
  ])('%j is its key or its item', (keys, place) => expect(at(...keys)).toBe(place));

  it.each([
    [['none'], '3:1'],
    [['rules', 'none'], '5:3'],
    [['formats', 2], '8:3'],
    [['theme', 'deeper'], '4:3'],
    [['stage'], '3:1'],
    [['size', 'deeper', 'still'], '12:3'],
  ])('%j is the innermost that is there', (keys, place) => expect(at(...keys)).toBe(place));

  it('is told from a value of the same name', () => {
    const equal = placed('---', 'deck:', '  theme: size', '  size: theme', '  list: [size]', '---');
    expect([equal('theme'), equal('size'), equal('list', 0)]).toEqual(['3:3', '4:3', '5:10']);
  });

  it('is known on one line, and with keys that stand alone', () => {
    const line = placed('---', 'deck: {a, b: {c: 1}, d}', '---');
    expect([line('a'), line('b'), line('b', 'c'), line('d')]).toEqual(['2:8', '2:11', '2:15', '2:22']);
    const odd = placed('---', 'deck:', '  ? "x"', '  : 1', '  z: 2', '---');
    expect([odd('x'), odd('z')]).toEqual(['3:5', '5:3']);
  });
});

describe('the place of a setting in TOML', () => {
  const at = placed(
    ...['+++', 'theme = "not this"', '[deck]', 'theme = "stage"', '"a b" = 1', '  size= "4:3"', "'q' = 2"],
    ...['[deck.rules]', 'a.b = 1', '[[ deck.list ]]', 'x = 1', '[ deck . rates ]', '"a+b" = 1', '+++'],
  );

  it.each([
    [[], '3:2'],
    [['theme'], '4:1'],
    [['a b'], '5:2'],
    [['size'], '6:3'],
    [['q'], '7:2'],
    [['rules'], '8:7'],
    [['rules', 'b'], '9:3'],
    [['list'], '10:9'],
    [['list', 'x'], '11:1'],
    [['rates'], '12:10'],
  ])('%j is its key, in its own table', (keys, place) => expect(at(...keys)).toBe(place));

  it.each([
    [['none'], '3:2'],
    [['them'], '3:2'],
    [['rules', 'none'], '8:7'],
    [['s.ze'], '3:2'],
  ])('%j is the innermost that is there', (keys, place) => expect(at(...keys)).toBe(place));

  it('is the first line of all where the table stands on one line with others', () => {
    expect(placed('+++', 'deck = {theme = "x"}', '+++')('theme')).toBe('2:1');
    expect(placed('+++\r', 'deck.theme = "x"\r', '+++\r')('theme')).toBe('2:6');
  });
});
