import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { readArticle } from '../../../src/article/read.ts';
import { lostUnits, sourceTexts } from '../../../src/article/source-texts.ts';
import { toUnits } from '../../../src/article/units.ts';

/** What is told to be lost if something between the article and its units goes wrong. */
function lostBy(article: string, fault: (tree: Root) => void): string[] {
  const tree = parseMarkdown(article);
  const texts = sourceTexts(tree);
  fault(tree);
  return lostUnits(texts, toUnits(tree, [], 'en')).map(
    ({ text, source }) => `${source.start.line}:${source.start.column} ${text}`,
  );
}

/** Changes every text, as a transformation would that reads it wrongly. */
const change = (from: string, to: string) => (tree: Root) => {
  const walk = (node: { children?: unknown[]; value?: string }): void => {
    if (node.value) node.value = node.value.replace(from, to);
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  walk(tree as { children: unknown[] });
};

describe('what is lost between the source and the units', () => {
  const table = '# Yields\n\nThe field gave ~3% more.\n\n| Crop | Tons |\n| --- | --- |\n| Oats | 12 ± 1 |\n';

  it('is nothing where the reading is whole', () => {
    expect(lostBy(table, () => undefined)).toEqual([]);
  });

  it('is no minus that is raised, whichever it is', () => {
    const units = (markdown: string): string[] =>
      readArticle(`# T\n\n${markdown}`, 'a.md').units.map(({ text }) => text);
    expect(units('Of 10<sup>−9</sup> or 10<sup>-9</sup>.')).toEqual(['T', 'Of 10⁻⁹ or 10⁻⁹.']);
    expect(units('Of x<sub>−1</sub>.')).toEqual(['T', 'Of x₋₁.']);
  });

  it.each(['~', '%', '3', ' more'])('is told where “%s” is dropped from a sentence', (dropped) => {
    expect(lostBy(table, change(dropped, ''))).toEqual(['3:1 The field gave ~3% more.']);
  });

  it('is told where a sign becomes another', () => {
    expect(lostBy(table, change('±', '+'))).toEqual(['7:10 12 ± 1']);
  });

  it('is told where a cell, a heading or a whole block is dropped', () => {
    const drop = (type: string) => (tree: Root) => {
      const walk = (node: { children?: { type: string }[] }): void => {
        if (node.children) node.children = node.children.filter((child) => child.type !== type);
        for (const child of node.children ?? []) walk(child as typeof node);
      };
      walk(tree as never);
    };
    expect(lostBy('# Rye\n\n- left\n\n---\n\nright\n', drop('list'))).toEqual(['3:3 left']);
    expect(lostBy(table, drop('heading'))).toEqual(['1:3 Yields']);
    expect(lostBy(table, drop('tableCell'))).toEqual(['5:3 Crop', '5:10 Tons', '7:3 Oats', '7:10 12 ± 1']);
  });

  it('is told for each text of a block of HTML, at its own line', () => {
    const html =
      '# Barns\n\n<my-card>\n  <p>red door</p>\n  <script>alert(1)</script>\n  <b>blue door</b>\n</my-card>\n';
    const fault = (tree: Root) => void tree.children.splice(1);
    expect(lostBy(html, fault)).toEqual(['4:6 red door', '6:6 blue door']);
  });

  it('counts no text that HTML hides, within a line or as a block', () => {
    const hidden =
      '# Mill\n\nIt turns <script>never()</script>.\n\n<video src="a.mp4">no player</video>\n\n<p hidden>gone</p>\n';
    expect(lostBy(hidden, (tree) => void tree.children.splice(1))).toEqual(['3:1 It turns', '3:34 .']);
  });

  it('takes a tag that nothing closes for text that is seen', () => {
    const open = '# Mill\n\nIt turns <video> and grinds.\n';
    expect(lostBy(open, (tree) => void tree.children.splice(1))).toEqual([
      '3:1 It turns',
      '3:17 and grinds.',
    ]);
  });

  const dropAll = (tree: Root) => void tree.children.splice(1);

  it('is told run by run: of code, emphasis, links and what pictures say', () => {
    expect(lostBy('# A\n\n```\nlet x\n```\n', dropAll)).toEqual(['3:1 let x']);
    expect(lostBy('# A\n\nOne *em* [l](u) `c` ![p](a.png)![](b.png) end.\n', dropAll)).toEqual([
      ...['3:1 One', '3:6 em', '3:11 l', '3:17 c', '3:21 p', '3:42 end.'],
    ]);
  });

  it('counts what stands in tags that show it, and nothing up to the end of one that does not', () => {
    expect(lostBy('# A\n\nIt <b>turns</b> now.\n', dropAll)).toEqual(['3:1 It', '3:7 turns', '3:16 now.']);
    expect(lostBy('# A\n\nIt <SVG>a <b>b</b> <title>c</title> *d*</svg> turns.\n', dropAll)).toEqual([
      ...['3:1 It', '3:46 turns.'],
    ]);
    expect(lostBy('# A\n\nIt <video> <b>*turns*</b> now.\n', dropAll)).toEqual([
      ...['3:1 It', '3:16 turns', '3:26 now.'],
    ]);
  });

  it('is told with its place in HTML, also behind other signs on its line', () => {
    const article = '# A\n\n- <p>red</p> <p>blue</p>\n';
    expect(lostBy(article, dropAll)).toEqual(['3:6 red', '3:17 blue']);
    const [red] = lostUnits(sourceTexts(parseMarkdown(article)), []).slice(1);
    expect(red).toEqual({
      ...{ type: 'sentence', text: 'red' },
      source: { start: { line: 3, column: 6, offset: 10 }, end: { line: 3, column: 9, offset: 13 } },
    });
  });

  it('is told of one of two equal texts, and of none where they stand in another order', () => {
    const article = '# T\n\nAgain.\n\n- One\n- Again.\n\nAgain.\n';
    expect(lostBy(article, (tree) => void tree.children.pop())).toEqual(['8:1 Again.']);
    expect(lostBy(article, (tree) => void tree.children.splice(1, 1))).toEqual(['8:1 Again.']);
    expect(lostBy(article, (tree) => void tree.children.reverse())).toEqual([]);
    expect(lostBy(`${article}\n- \n-\n`, () => undefined)).toEqual([]);
    const thrice = `${article}\nOther.\n\nAgain.\n`;
    expect(lostBy(thrice, (tree) => void tree.children.splice(1, 1))).toEqual(['12:1 Again.']);
    expect(lostBy(thrice, (tree) => void tree.children.splice(3, 1))).toEqual(['12:1 Again.']);
    expect(lostBy(thrice, (tree) => void tree.children.splice(3, 3))).toHaveLength(3);
    expect(lostBy(thrice, (tree) => void tree.children.reverse())).toEqual([]);
  });

  it('is told of a text that stands elsewhere as an address alone', () => {
    const fault = (tree: Root) => void tree.children.splice(2);
    expect(lostBy('# T\n\n[t](x-y)\n\nx-y\n', fault)).toEqual(['5:1 x-y']);
  });

  it('does not hold against a reading that lines, references and raised characters are set otherwise', () => {
    const article =
      '# Sky\n\n**Far**\ntext of [a link][l] and ![a star](s.png) twice[^1]\nor 10<sup>-9</sup> m.\n\n[^1]: As said.\n\n[l]: https://example.com\n';
    const { units } = readArticle(article.replace('<sup>-9</sup>', '⁻⁹'), 'a.md');
    expect(lostUnits(sourceTexts(parseMarkdown(article)), units)).toEqual([]);
  });
});

describe('the units of an article', () => {
  it('hold the text that stands between two comments on a line', () => {
    const { units } = readArticle('# Owls\n\nText.\n\n<!-- one --> seen by all <!-- two -->\n', 'a.md');
    expect(units.filter(({ text }) => text === 'seen by all').map(({ source }) => source.start.line)).toEqual(
      [5],
    );
  });
});
