import { describe, expect, it } from 'vitest';
import { isComment } from '../../../src/article/is-comment.ts';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { dropComments, showHtml } from '../../../src/article/show-html.ts';

const shown = (markdown: string): string[] => {
  const tree = parseMarkdown(markdown);
  showHtml(tree, markdown);
  return tree.children.map((block) => (isComment(block) ? block.value : block.type));
};

describe('what holds nothing but anchors, breaks and comments', () => {
  it.each([
    ['<a id="x"></a> <!-- oak -->', ['<!-- oak -->']],
    ['<a id="x"></a> <br> <!-- oak -->', ['<!-- oak -->']],
    ['*<a id="x"></a> <!-- oak -->*', []],
    ['- <!-- oak -->', ['<!-- oak -->']],
    ['> <!-- oak -->', ['<!-- oak -->']],
    ['- <a id="x"></a> <!-- oak -->', ['<!-- oak -->']],
    ['- <!-- oak -->\n- <!-- ash -->', ['<!-- oak -->', '<!-- ash -->']],
    ['> - <!-- oak -->', ['<!-- oak -->']],
    ['<a id="x"></a> <b> </b>', []],
  ])('leaves its comments: %j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));

  it.each([
    ['<a id="x"></a> oak', 'paragraph'],
    ['<a id="x"></a> `oak` <!-- ash -->', 'paragraph'],
    ['<a id="x"></a> ![](a.png)', 'paragraph'],
    ['- <!-- oak -->\n- ash', 'list'],
    ['- <!-- oak -->\n\n  ---', 'list'],
    ['-', 'list'],
    ['>', 'blockquote'],
    ['# <a id="x"></a>', 'heading'],
  ])('is not %j', (markdown, type) => expect(shown(markdown)).toEqual([type]));
});

it('a rule stands where what can be opened ends', () => {
  expect(shown('<details>\n\noak\n\n</details>\n\nash')).toEqual(['paragraph', 'thematicBreak', 'paragraph']);
  expect(shown('<details><summary>Oak</summary>\n\nash\n\n</DETAILS >')).toEqual([
    ...['paragraph', 'paragraph', 'thematicBreak'],
  ]);
  const oneByOne =
    '<details><summary>Oak</summary>\n\n- a\n\n</details>\n<details><summary>Elm</summary>\n\n- b\n\n</details>\nash';
  expect(shown(oneByOne)).toEqual([
    ...['paragraph', 'list', 'thematicBreak', 'paragraph', 'list', 'thematicBreak', 'paragraph'],
  ]);
  // A comment behind its end speaks of it.
  expect(shown('<details>oak</details> <!-- skip -->\n\nash')).toEqual([
    ...['paragraph', '<!-- skip -->', 'thematicBreak', 'paragraph'],
  ]);
  expect(shown('<details><p>oak</p></details>\n<details>elm</details><p>ash</p>')).toEqual([
    ...['paragraph', 'thematicBreak', 'paragraph', 'thematicBreak', 'paragraph'],
  ]);
  expect(shown('<div>\n\noak\n\n</div>\n\nash')).toEqual(['paragraph', 'paragraph']);
});

it('drops comments, and what held nothing but them', () => {
  const left = (markdown: string): string[] => {
    const tree = parseMarkdown(markdown);
    dropComments(tree);
    return tree.children.map(({ type }) => type);
  };
  expect(left('a\n\n<!-- oak -->\n\n- <!-- ash -->\n\n> <!-- elm -->\n\n---')).toEqual([
    'paragraph',
    'thematicBreak',
  ]);
  expect(left('-\n\n<!-- oak -->\n\n>\n\n# \n\n- <!-- ash -->\n- b')).toEqual([
    ...['list', 'blockquote', 'heading', 'list'],
  ]);
});
