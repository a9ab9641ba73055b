import type { Nodes } from 'mdast';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { prepare } from '../../../src/article/prepare.ts';
import { readArticle } from '../../../src/article/read.ts';

/** All nodes of an article, each with its line, its column and what stands in the article at its place. */
function placed(source: string): string[] {
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    const { start, end } = node.position ?? {};
    const text = JSON.stringify(source.slice(start?.offset, end?.offset));
    found.push(start ? `${node.type} ${start.line}:${start.column} ${text}` : `${node.type} nowhere`);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  for (const node of prepare(parseMarkdown(source), new VFile(source)).tree.children) walk(node);
  return found;
}

describe('what HTML shows stands where it is written', () => {
  it('in a block, with text that stands in no element', () => {
    expect(placed('T\n\n<div>\n  <p>a <b>b</b></p> loose <i>c</i>\n</div>')).toEqual([
      'paragraph 1:1 "T"',
      'text 1:1 "T"',
      'paragraph 4:3 "<p>a <b>b</b></p>"',
      'text 4:6 "a "',
      'strong 4:8 "<b>b</b>"',
      'text 4:11 "b"',
      'paragraph 4:20 " loose <i>c</i>"',
      'text 4:20 " loose "',
      'emphasis 4:27 "<i>c</i>"',
      'text 4:30 "c"',
    ]);
  });

  it('in a quotation and in an item, whose signs are no part of it', () => {
    expect(placed('> <p>a</p>\n> <p>b\n>  c</p>')).toEqual([
      'blockquote 1:1 "> <p>a</p>\\n> <p>b\\n>  c</p>"',
      'paragraph 1:3 "<p>a</p>"',
      'text 1:6 "a"',
      'paragraph 2:3 "<p>b\\n>  c</p>"',
      'text 2:6 "b\\n>  c"',
    ]);
    expect(placed('- <ul>\r\n  <li>a</li>\r\n  <li>b <!-- x --></li>\r\n  </ul>\r\n')).toEqual([
      'list 1:1 "- <ul>\\r\\n  <li>a</li>\\r\\n  <li>b <!-- x --></li>\\r\\n  </ul>"',
      'listItem 1:1 "- <ul>\\r\\n  <li>a</li>\\r\\n  <li>b <!-- x --></li>\\r\\n  </ul>"',
      'list 1:3 "<ul>\\r\\n  <li>a</li>\\r\\n  <li>b <!-- x --></li>\\r\\n  </ul>"',
      'listItem 2:3 "<li>a</li>"',
      'paragraph 2:7 "a"',
      'text 2:7 "a"',
      'listItem 3:3 "<li>b <!-- x --></li>"',
      'paragraph 3:7 "b <!-- x -->"',
      'text 3:7 "b "',
    ]);
  });

  it('within a line, from the first tag to the last', () => {
    expect(placed('x <b>b <i>c</i></b> <img src="p.png">')).toEqual([
      'paragraph 1:1 "x <b>b <i>c</i></b> <img src=\\"p.png\\">"',
      'text 1:1 "x "',
      'strong 1:3 "<b>b <i>c</i></b>"',
      'text 1:6 "b "',
      'emphasis 1:8 "<i>c</i>"',
      'text 1:11 "c"',
      'text 1:20 " "',
      'image 1:21 "<img src=\\"p.png\\">"',
    ]);
  });

  it('as a picture, a film or code, and in a table', () => {
    expect(placed('<video src="a.mp4" poster="p.png">v</video>\n<pre>x</pre>\na <kbd>k</kbd>')).toEqual([
      'paragraph 1:1 "<video src=\\"a.mp4\\" poster=\\"p.png\\">v</video>"',
      'image 1:1 "<video src=\\"a.mp4\\" poster=\\"p.png\\">v</video>"',
      'link 1:1 "<video src=\\"a.mp4\\" poster=\\"p.png\\">v</video>"',
      'text 1:35 "v"',
      'code 2:1 "<pre>x</pre>"',
      'paragraph 3:1 "a <kbd>k</kbd>"',
      'text 3:1 "a "',
      'textDirective 3:3 "<kbd>k</kbd>"',
      'text 3:8 "k"',
    ]);
    expect(placed('<table>\n<tr><th>a</th></tr>\n</table>')).toEqual([
      'table 1:1 "<table>\\n<tr><th>a</th></tr>\\n</table>"',
      'tableRow 2:1 "<tr><th>a</th></tr>"',
      'tableCell 2:5 "<th>a</th>"',
      'text 2:9 "a"',
    ]);
  });

  it('where all of it does, if its lines are not those of the article', () => {
    expect(placed('- a\n\n\t<p>b</p>\n\n\t<div>\n\tc</div>')).toEqual([
      'list 1:1 "- a\\n\\n\\t<p>b</p>\\n\\n\\t<div>\\n\\tc</div>"',
      'listItem 1:1 "- a\\n\\n\\t<p>b</p>\\n\\n\\t<div>\\n\\tc</div>"',
      'paragraph 1:3 "a"',
      'text 1:3 "a"',
      'paragraph 3:2 "<p>b</p>"',
      'text 3:2 "<p>b</p>"',
      'paragraph 5:2 "<div>\\n\\tc</div>"',
      'text 5:2 "<div>\\n\\tc</div>"',
    ]);
  });
});

/** Where the words of an article stand, as `line:column word`. */
const places = (article: string): string[] =>
  readArticle(article, 'a.md').units.map(
    ({ text, source: { start } }) => `${start.line}:${start.column} ${text}`,
  );

describe('a part of a block of HTML', () => {
  it('stands where it is written', () => {
    expect(places('A\n\n<div>\n<p>one</p>\n  <p>two</p>\n</div>')).toEqual(['1:1 A', '4:1 one', '5:3 two']);
  });

  it('stands where it is written within a quotation or an item, whatever stands before its lines', () => {
    expect(places('> A\n>\n> <div>\n> <p>one</p>\n> </div>')).toEqual(['1:3 A', '4:3 one']);
    expect(places('- A\n\n  <div>\n  <p>one</p>\n  </div>')).toEqual(['1:3 A', '4:3 one']);
  });

  it.each(['\n', '\r\n', '\r'])('is read where nothing ends a comment, with lines that end in %j', (end) => {
    expect(places(['A', '', '<!-- one', 'two', '<!-- three', ''].join(end))).toEqual(['1:1 A']);
  });
});
