import { describe, expect, it } from 'vitest';
import { anchorsIn } from '../../../src/article/anchors.ts';
import { namesIn } from '../../../src/article/html-names.ts';
import { parseMarkdown } from '../../../src/article/parse.ts';

/** The anchors of a text, each with the text that it leads to. */
const anchors = (text: string): Record<string, string> => {
  const tree = parseMarkdown(text);
  const found = anchorsIn(tree, namesIn(tree, text), text);
  return Object.fromEntries(found.map(({ name, offset }) => [name, text.slice(offset, offset + 7)]));
};

describe('the anchors of an article', () => {
  it('are its headings as GitHub names them, also those in quotations', () => {
    expect(anchors('# The Hull\n\n> ## A *b* & `c`!\n\n## The Hull\n\n## 船体\n')).toEqual({
      'the-hull': '# The H',
      'a-b--c': '## A *b',
      'the-hull-1': '## The ',
      船体: '## 船体\n',
    });
  });

  it('are the names of elements, however they are written', () => {
    expect(
      anchors(
        '<a id="one">\n\n<A NAME = \'two\'>\n\n<p class="x" id=three>\n\n<a href="#x" name="four" id="no">',
      ),
    ).toEqual({ one: '<a id="', two: '<A NAME', three: '<p clas', four: '<a href' });
  });

  it.each([
    'a < b id="x"',
    '<a data-id="x">',
    '<!-- id="x" -->',
    '<a>id="x"</a>',
    '</a id="x">',
    '<a id="">',
    '`<a id="x">`',
    '```\n<a id="x">\n```',
    '<input name="x">',
  ])('are none in %s', (text) => expect(anchors(text)).toEqual({}));

  it('lead to the heading right behind them, and to their own place where text stands between', () => {
    const text =
      '<a id="near"></a><br>\n\n## Keel\n\n<a id="far"></a> Lead.\n\n## Sail\n\n<a id="last"></a>\n';
    expect(anchors(text)).toEqual({
      keel: '## Keel',
      sail: '## Sail',
      near: '## Keel',
      far: '<a id="',
      last: '<a id="',
    });
  });
});
