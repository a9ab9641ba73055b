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

  it('keep a picture without words at their end', () => {
    expect(sentences(inline('One. Two: ![](a.png)'), 'en').flat().at(-1)).toMatchObject({ type: 'image' });
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
    expect(slicePhrasing(inline('abcdef'), 2, 4)[0]?.position?.start).toMatchObject({
      line: 1,
      column: 5,
      offset: 4,
    });
  });
});

describe('trimPhrasing', () => {
  it('takes nothing that a picture stands in front of or behind', () => {
    const nodes = inline('![](a.png) text ![](b.png)');
    expect(trimPhrasing(nodes)).toEqual(nodes);
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
    expect(count('There were 15. Then it ended.', 'en')).toBe(2);
    expect(count('Es war 2025. Dann kam mehr.', 'de')).toBe(2);
  });
});
