import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { partsOfText } from '../../../src/deck/text-parts.ts';
import { phrasingToMarkdown } from '../../../src/marp/markdown.ts';

/** All parts of a text that takes a pixel for each character in a room, as Markdown. */
function partsIn(markdown: string, room: number, { lang = 'en', goesOn = false } = {}): string[] {
  const nodes = (parseMarkdown(markdown).children[0] as Paragraph).children;
  const { heights, take } = partsOfText(nodes, markdown.length, { lang, room }, goesOn);
  return heights.map((_, place) => phrasingToMarkdown(take(place, place + 1)));
}

describe('a text is cut', () => {
  it.each([
    ['between its sentences', 'It is so. It is not.', 20, ['It is so.', 'It is not.']],
    [
      'between the clauses of what is too tall',
      'It is so. It is not, or is it?',
      15,
      ['It is so.', 'It is not, …', '… or is it?'],
    ],
    ['between words where a clause is too tall', 'It is so.', 5, ['It …', '… is …', '… so.']],
    ['never within a word', 'wwwwwwwwww', 2, ['wwwwwwwwww']],
    ['never within code that has room', 'a `b c d e` f', 9, ['a …', '… `b c d e` …', '… f']],
    ['within code that has none', '`aaa bbb ccc`', 8, ['`aaa ` …', '… `bbb ` …', '… `ccc`']],
    [
      'never within a formula, which no part has a part of',
      '$a + b + c + d$ is',
      4,
      ['$a + b + c + d$ …', '… is'],
    ],
    ['within a link that has no room', '[One. Two.](a.md)', 5, ['[One.](a.md) …', '… [Two.](a.md)']],
    ['within emphasis', '**One, two.**', 6, ['**One,** …', '… **two.**']],
    ['before figures and signs', 'It is so. 5! →', 20, ['It is so.', '5!', '→']],
    ['where its lines end', 'one\\\ntwo', 20, ['one', 'two']],
    [
      'never behind a line in bold, which leads to the next',
      '**one**\\\ntwo\\\n**three**\\\nfour',
      40,
      ['**one** two', '**three** four'],
    ],
  ])('%s', (_name, markdown, room, parts) => expect(partsIn(markdown, room)).toEqual(parts));

  it('in scripts without spaces between words and phrases', () => {
    expect(partsIn('今天很好，明天更好。', 6, { lang: 'zh-CN' })).toEqual(['今天很好，…', '…明天更好。']);
    expect(partsIn('今天天气很好', 3, { lang: 'zh-CN' }).length).toBeGreaterThan(1);
  });

  it('with a mark on what goes on, where it is asked for', () => {
    expect(partsIn('One. Two.', 20, { goesOn: true })).toEqual(['One.', '… Two.']);
  });
});
