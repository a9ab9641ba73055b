import { describe, expect, it } from 'vitest';
import { sentences, slicePhrasing, textOf, trimPhrasing } from '../../../src/article/phrasing.ts';
import { inline } from './inline.ts';

describe('sentences', () => {
  it.each([
    ['zh-CN', '一句。两句！三句？四句', ['一句。', '两句！', '三句？', '四句']],
    ['zh-CN', '他说：“走吧。”然后走了。', ['他说：“走吧。”', '然后走了。']],
    ['zh-CN', '（一句。）两句。', ['（一句。）', '两句。']],
    ['en', 'One here. Two there! Three?', ['One here. ', 'Two there! ', 'Three?']],
    ['en', '“Stop.” She did.', ['“Stop.” ', 'She did.']],
    ['en', 'Version 1.5 is out. Use it.', ['Version 1.5 is out. ', 'Use it.']],
    ['ja', '一つ。二つ。', ['一つ。', '二つ。']],
    ['zh-CN', '他说：“走吧。 ”然后走了。', ['他说：“走吧。 ”', '然后走了。']],
    ['en', 'Then (he said “go. ”) She did.', ['Then (he said “go. ”)', ' She did.']],
    ['en', 'Stop. )', ['Stop. )']],
    ['en', '”Odd. Even.', ['”Odd. ', 'Even.']],
    ['en', '', ['']],
    ['en', 'See [One. Two](u) three. Four', ['See One. Two three. ', 'Four']],
    ['en', 'A *b [cd. Do](u)* `ef. Fa`. Go', ['A b cd. Do ef. Fa. ', 'Go']],
    ['zh-CN', '[一。](u)二。[三](u)。四', ['一。', '二。', '三。', '四']],
    ['en', 'We wait less.\\[1] We sleep.\\[2]\\[1]', ['We wait less.[1] ', 'We sleep.[2][1]']],
    ['zh-CN', '第一句。\\[1]第二句。', ['第一句。[1]', '第二句。']],
  ])('in %s: %s', (lang, text, expected) => {
    expect(sentences(inline(text), lang).map(textOf)).toEqual(expected);
  });

  it.each([
    '中文。Mixed sentence. 又一句。',
    'Wait!Now. (Then.) “So.” End',
    '一。 二。',
  ])('together are %s', (text) => {
    for (const lang of ['zh-CN', 'en']) expect(sentences(inline(text), lang).map(textOf).join('')).toBe(text);
  });

  it('are found in a text of any length, and whole where one of them is long', () => {
    const one = 'This is a sentence of some words. ';
    expect(sentences(inline(one.repeat(500)), 'en').map(textOf)).toEqual([
      ...Array.from({ length: 499 }, () => one),
      one.trimEnd(),
    ]);
    const long = `Start ${'word '.repeat(3000)}end. `;
    expect(sentences(inline(`${long}${long}Last.`), 'en').map(textOf)).toEqual([long, long, 'Last.']);
  });

  it('keep a picture without words at their end', () => {
    expect(sentences(inline('One. Two: ![](a.png)'), 'en').flat().at(-1)).toMatchObject({ type: 'image' });
    const within = sentences(inline('![Oak. Ash](a.png) One. Two.'), 'en').flat();
    expect(within.filter(({ type }) => type === 'image')).toHaveLength(1);
  });

  it('keep emphasis, links and code around their parts', () => {
    const [first, second] = sentences(inline('One **bold. And** `code`.'), 'en');
    expect(first?.map((node) => node.type)).toEqual(['text', 'strong']);
    expect(second?.map((node) => node.type)).toEqual(['strong', 'text', 'inlineCode', 'text']);
  });
});

describe('slicePhrasing', () => {
  const nodes = inline('ab**cd***ef*');

  it.each([
    [0, 3, 'abc', ['text', 'strong']],
    [2, 4, 'cd', ['strong']],
    [3, undefined, 'def', ['strong', 'emphasis']],
    [6, 9, '', []],
  ])('from %s to %s', (start, end, text, types) => {
    const slice = slicePhrasing(nodes, start, end);
    expect(textOf(slice)).toBe(text);
    expect(slice.map((node) => node.type)).toEqual(types);
  });

  it('keeps the place of what it cuts', () => {
    expect(slicePhrasing(inline('abcdef'), 2, 4)).toEqual([
      {
        type: 'text',
        value: 'cd',
        position: { start: { line: 1, column: 5, offset: 4 }, end: { line: 1, column: 7, offset: 6 } },
      },
    ]);
    const [text] = inline('ab');
    const placed = { ...text, position: { start: { line: 1, column: 3 }, end: { line: 1, column: 5 } } };
    expect(slicePhrasing([placed as (typeof nodes)[0]], 1)).toEqual([
      { type: 'text', value: 'b', position: { start: { line: 1, column: 4 }, end: { line: 1, column: 5 } } },
    ]);
  });

  it('places no part of a text that reads otherwise than it is written', () => {
    const [escaped] = inline('a\\*b');
    expect(slicePhrasing([escaped] as typeof nodes, 1)).toEqual([{ ...escaped, value: '*b' }]);
    const lines = { line: 1, column: 1, offset: 0 };
    const broken = {
      type: 'text' as const,
      value: 'a\nb',
      position: { start: lines, end: { ...lines, line: 2, column: 4 } },
    };
    expect(slicePhrasing([broken], 2)).toEqual([{ ...broken, value: 'b' }]);
  });

  it('cuts code, takes a picture whole, and leaves what is whole as it is', () => {
    expect(slicePhrasing(inline('`abc`'), 1, 2)).toMatchObject([{ type: 'inlineCode', value: 'b' }]);
    const picture = inline('![abc](a.png)');
    expect(slicePhrasing(picture, 1, 2)).toEqual(picture);
    expect(slicePhrasing(nodes, 2, 6)).toEqual(nodes.slice(1));
    expect(slicePhrasing(nodes, 2, 6)[0]).toBe(nodes[1]);
  });

  it('puts a line break where it stands inside, or at the end of all', () => {
    const broken = [...inline('ab'), { type: 'break' as const }, ...inline('cd'), { type: 'break' as const }];
    const types = (start: number, end?: number) => slicePhrasing(broken, start, end).map(({ type }) => type);
    expect(types(0, 2)).toEqual(['text']);
    expect(types(1, 3)).toEqual(['text', 'break', 'text']);
    expect(types(2, 3)).toEqual(['break', 'text']);
    expect(types(3, 4)).toEqual(['text', 'break']);
    expect(types(3)).toEqual(['text', 'break']);
    expect(types(0, 1)).toEqual(['text']);
  });
});

describe('trimPhrasing', () => {
  it('takes nothing that a picture stands in front of or behind', () => {
    const nodes = inline('![](a.png) text ![](b.png)');
    expect(trimPhrasing(nodes)).toEqual(nodes);
  });

  it('is what it was given where there is nothing to take', () => {
    const nodes = inline('**a** b *c*');
    expect(trimPhrasing(nodes)).toBe(nodes);
  });

  it('takes emphasis with nothing in it', () => {
    const space = { type: 'text' as const, value: ' ' };
    const empty = { type: 'emphasis' as const, children: [{ type: 'strong' as const, children: [space] }] };
    expect(trimPhrasing([empty, ...inline('a'), space, empty])).toMatchObject([{ type: 'text', value: 'a' }]);
    expect(trimPhrasing([space, empty])).toEqual([]);
    expect(trimPhrasing([])).toEqual([]);
  });

  it('takes white space and line breaks off both ends, also within emphasis', () => {
    const nodes = trimPhrasing([
      { type: 'break' },
      { type: 'strong', children: [{ type: 'text', value: '  a' }] },
      { type: 'text', value: ' b \u3000' },
      { type: 'break' },
    ]);
    expect(textOf(nodes)).toBe('a b');
    expect(nodes.map((node) => node.type)).toEqual(['strong', 'text']);
  });
});

describe('ordinals with a full stop', () => {
  const count = (value: string, lang: string): number => sentences([{ type: 'text', value }], lang).length;

  it('end no sentence in languages that write them', () => {
    expect(count('Am 15. Januar 2025 beginnt es. Danach geht es weiter.', 'de')).toBe(2);
    expect(count('Im 3. Quartal beginnt es.', 'de-AT')).toBe(1);
    expect(count('1. Mai 2025: Beginn.', 'de')).toBe(1);
    expect(count('Am (3.  Mai) beginnt es.', 'de')).toBe(1);
    expect(count('Raum A15. Dann kam mehr.', 'de')).toBe(2);
    expect(count('Es gab 1. Halt im Mai. Dann kam mehr.', 'en-DE')).toBe(3);
    expect(count('There were 15. Then it ended.', 'en')).toBe(2);
    expect(count('Es war 2025. Dann kam mehr.', 'de')).toBe(2);
  });
});

describe('textOf', () => {
  it('is what a reader would hear, a picture by its own text', () => {
    expect(textOf(inline('a *b **c*** `d` ![e](f.png)![](g.png) [h](i)'))).toBe('a b c d e h');
    expect(textOf({ type: 'break' })).toBe('');
  });
});
