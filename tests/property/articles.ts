import fc from 'fast-check';
import type { BlockContent, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { textOf } from '../../src/article/phrasing.ts';
import type { Deck } from '../../src/model/deck.ts';
import { blocks, phrasing } from './trees.ts';

/** Sentences of the kinds that have a meaning of their own, with places for words that occur once. */
const sentence = fc.constantFrom(
  ...[
    '@',
    '@ @',
    '@。@',
    '@。@！',
    '@. @.',
    '@，@',
    'For @, @.',
    '对@而言，@。',
    '@？',
    '@: @',
    '@：@',
    '从@到@',
    'from @ to @',
  ],
  ...[
    '2025: @',
    '2026年：@',
    'Q1 2026 @',
    '1. @',
    '（二）@',
    '2025年',
    '@ 75% @',
    '@4倍@',
    '@:',
    '@：',
    '@ — @',
    '@; @!',
  ],
);

const bold = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: [{ type: 'text', value }] }],
});

const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), phrasing(sentence, 1))
  .map(([depth, children]): RootContent => ({ type: 'heading', depth: depth as 1, children }));

const link = sentence.map(
  (value): PhrasingContent => ({
    type: 'link',
    url: 'https://example.org/',
    children: [{ type: 'text', value }],
  }),
);
const links = fc.tuple(link, sentence).map(
  ([to, about]): RootContent => ({
    type: 'list',
    spread: false,
    children: [
      {
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [to, { type: 'text', value: about }] }],
      },
    ],
  }),
);

const picture = fc.tuple(sentence, sentence).map(
  ([alt, beside]): RootContent => ({
    type: 'paragraph',
    children: [
      { type: 'image', url: 'a.png', alt },
      { type: 'text', value: ` ${beside}` },
    ],
  }),
);

const block: fc.Arbitrary<RootContent> = fc.oneof(
  { weight: 4, arbitrary: heading },
  { weight: 4, arbitrary: sentence.map(bold) },
  { weight: 6, arbitrary: blocks(sentence, 2) as fc.Arbitrary<RootContent> },
  { weight: 1, arbitrary: links },
  { weight: 1, arbitrary: picture },
  { weight: 1, arbitrary: fc.constant<BlockContent>({ type: 'thematicBreak' }) },
);

/** Articles of any shape, every word of which occurs once. */
export const article: fc.Arbitrary<Root> = fc
  .array(block, { minLength: 1, maxLength: 14 })
  .map((children) => {
    const tree: Root = structuredClone({ type: 'root', children });
    let count = 0;
    const name = (node: Nodes): void => {
      const fill = (value: string): string => value.replace(/@/g, () => `w${++count}x`);
      if ('value' in node) node.value = fill(node.value);
      if ('alt' in node && node.alt) node.alt = fill(node.alt);
      if ('children' in node) node.children.forEach(name);
    };
    name(tree);
    return tree;
  });

export const articleMarkdown = (tree: Root): string => toMarkdown(tree, { extensions: [gfmToMarkdown()] });

/** The words that occur once in an article. */
export const wordsOf = (markdown: string): string[] => markdown.match(/w\d+x/g) ?? [];

/** All that a deck shows, says or carries as metadata. */
export function deckText(deck: Deck): string {
  const parts: string[] = [
    deck.title,
    deck.description ?? '',
    deck.author ?? '',
    deck.date ?? '',
    ...deck.keywords,
  ];
  for (const slide of deck.slides) {
    if (slide.heading) parts.push(...slide.heading.children.map(blockText));
    if (slide.header) parts.push(textOf(slide.header));
    for (const content of slide.content) parts.push(blockText(content));
    parts.push(...slide.notes);
  }
  return parts.join('\n');
}

const blockText = (node: Nodes): string => {
  if ('value' in node) return node.value;
  if (node.type === 'image') return `${node.alt} ${node.url}`;
  return 'children' in node ? node.children.map(blockText).join(' ') : '';
};

/** Pieces of Markdown as people and tools write them, alone or run together. */
const fragment = fc.constantFrom(
  ...[
    '# @',
    '## @',
    '### @',
    '#### 2025: @',
    '**2026: @**',
    '**@**',
    '**1. @**',
    '@\n===',
    '@\n---',
    '> @',
    '> **@**：@',
    '>> @',
  ],
  ...[
    '- @',
    '  - @',
    '    - @',
    '      - @',
    '        - @',
    '          - @',
    '- **@**：@',
    '- **2025:** @',
    '- [x] @',
    '- [ ] @',
    '+ @',
    '1. @',
    '7) @',
  ],
  ...[
    '@  \n@',
    '@\\\n@',
    '    @',
    '```\n@\n```',
    '~~~js\n@',
    '| @ | @ |\n|---|---|\n| @ | @ |',
    '@: @',
    '@：',
    '@，@。@',
  ],
  ...[
    '<p>@</p>',
    '<div>@',
    '</div>',
    '<b>@</b> @',
    '@<br>@',
    '<details><summary>@</summary>@</details>',
    '<ul><li>@<li>@</ul>',
  ],
  ...[
    '<table><tr><td>@</td></tr></table>',
    '<pre>@</pre>',
    '<img src="a.png" alt="@">',
    '<h2>@</h2>',
    '<span>@</span>',
  ],
  ...[
    '[^a]',
    '[^a]: @',
    '[^b]: @\n\n    @',
    '@[^b] @[^c]',
    '![@](a.png)',
    '![@](a.png) @',
    '@: ![](p@.png)',
    '![](p@.png) @',
    '[![@](a.png)](https://example.org)',
    '[@](https://example.org)',
  ],
  ...[
    '- [@](https://example.org)：@',
    '[@][r]',
    '[r]: https://example.org',
    '![@][r]',
    'https://example.org/@',
    '~~@~~',
    '***',
    '`@`',
    '对@而言，@。',
    '@？',
  ],
);

/** The same for what is easily misread: HTML and comments beside each other, odd tables, numbers, marks, addresses. */
const trap = fc.constantFrom(
  ...[
    '<!-- keep -->',
    '<!-- split -->',
    '<!-- notes: @ -->\n\n@',
    '<!-- keep --> @ <!-- split -->',
    '<!-- a remark --> @ <!-- another one -->',
    '@ <!-- a remark -->',
    '- @ <!-- keep -->',
    '<!-- a remark -->\n<div>@</div>\n<!-- keep -->',
    '<div>@</div><!-- keep -->\n@',
    '<!-- keep -->\n<table><tr><td>@</td></tr></table>',
  ],
  ...[
    '<div><p>@</p><!-- a remark --><p>@</p></div>',
    '<Card>@</Card>',
    '<my-card title="a">\n\n@\n\n</my-card>',
    '<dl><dt>@</dt><dd>@</dd></dl>',
    '<dl><dt>@</dt><dt>@</dt><dd>@</dd><dd>@</dd></dl>',
    '<template>hidden</template>\n\n<p>@</p><noscript>hidden</noscript>',
    '@ <noscript>*hidden*</noscript> <abbr title="@">@</abbr>',
    '@ ![a](a.png "@") @',
    '<datalist><option value="@"><option>@</datalist>',
    '<figure><img src="a.png" alt="@"><figcaption>@</figcaption></figure>',
    '- <figure><img src="a.png" alt="@"></figure>',
    '<kbd>@</kbd> <mark>@</mark> <del>@</del> <u>@</u>',
    '<a id="x"></a>',
    '<a name="a"></a> @',
    '<video src="a.mp4"></video>',
    '<br>',
    '<center>@<hr>@</center>',
    '<blockquote>@<ol><li>@</ol></blockquote>',
    '<p align="center">@</p>',
    '<unclosed @',
    '</unopened> @',
  ],
  ...[
    '| @ | @ |\n|---|---|\n| @ | @ | @ |',
    '| @ | @ |\n|---|---|\n| @ |',
    '| @ | @ |\n|---|---|\n| `a|@` | @ |',
    '| @ | @ |\n|:-:|--:|\n| a \\| @ | @<br>@ |',
    '| @ |\n|---|\n| <pre>@\n@</pre> |',
    '| @ | <details>@</details> |\n|---|---|\n| <ul><li>@</ul> | **@** |',
    '| @ | @ |\n|---|---|',
    '|||\n|---|---|\n| @ | |',
  ],
  ...[
    '3~5 of @，10~20% of @',
    '@~@~@',
    '~@~ ~~@~~',
    '10<sup>@</sup> H<sub>2</sub>@',
    '@<sup>2</sup>',
    '&lt;@&gt; &amp;@ &nbsp;@ &#20013;@ &copy;@ &unknown;@',
    '@*@*@ @_@_ **@**@',
    '==@== ^@^ $@$ {#a} {.b}',
  ],
  ...[
    '## 1.5 of @',
    '## 7.5 GW @',
    '### 3 of @',
    '## 1. @',
    '## 1.2 of @',
    '## 2024 of @',
    '### 1,000 of @',
    '## 2.5D，@',
    '## 第3章，@',
    '**1.5 of @**',
    '- 1.5 of @',
  ],
  ...[
    '![a [@] b](a.png)',
    '![@ (x)](<a b.png>)',
    '![]()',
    '![@]()',
    '[](https://example.org)',
    '[@]()',
    '[@](a.md#b) [@](#a)',
    'https://example.org/@。@',
    '（https://example.org/@）@',
    'https://example.org/@，@',
    'www.example.org/@ a@example.org',
    '<https://example.org/a> @',
    '- [@](https://example.org/%E4%B8%AD)：@',
  ],
  ...[
    '© @ ![@](a.png) @',
    '3 min read @',
    '关键词：@',
    'By @, 2026-05-03',
    '> Last updated: @ ![@](a.png)',
    'License: @ ![@](a.png) @',
    '<code>@</code><code>@</code> `@`<var>@</var>',
    '<b>@</b><b>@</b> <del>@</del><del>@</del>',
    '<Tabs><Tab title="@">@</Tab><Tab title="@">@ <Badge>@</Badge></Tab></Tabs>',
    'a $$@$$ b',
    '$$\n$$',
    'a \\(@\\) \\(x_@\\) \\[@\\] \\[ x = 1 \\] @',
    '\\[\nx_1 = 2\n\\]\n@',
    '@\n\\begin{align}\nx &= 1 \\\\\ny &= 2\n\\end{align}\n@',
    '- \\begin{align}\n@',
    '> [!NOTE]\n> *@* [@](#a) `@` `@`\n>\n> > [!TIP] @\n> > **@** *@*',
    '10<sup>−@</sup> x<sub>−1</sub> @',
    '<math><msup><mi>c</mi><mn>2</mn></msup></math> @',
    '**第一阶段（2026年）：@。** @。\n\n**第二阶段（2027年）：@。** @。',
    '“@。”——@，@',
    '> **Hinweis:** @',
    '## I. @\n\n@\n\n## II. @',
  ],
  ...[
    '@\u200b@\u200d@',
    '@\u00ad@',
    '＠＃＊@１．of @',
    '“@”\n@',
    '@’s\n@',
    '@\u3000@\u00a0@',
    '\u202b@\u202c @',
    '> [!NOTE]\n> @',
    '> - @\n>   > @\n>   > | @ |\n>   > |---|',
    '- @\n\n  ```\n  @\n  ```\n\n  | @ |\n  |---|\n  | @ |',
    '1. @\n   - @\n\n     > @\n     >\n     > 1. @',
    ':::tip @\n@\n:::',
    '@\n: @',
  ],
);

const joint = fc.constantFrom('\n', '\n\n', '\n\n', '\n\n', '\n\n\n');

/** Markdown of any shape, every word of which occurs once. */
export const rawArticle: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof({ weight: 2, arbitrary: fragment }, trap), joint), { minLength: 1, maxLength: 16 })
  .map((parts) => {
    let count = 0;
    return parts
      .flat()
      .join('')
      .replace(/@/g, () => `w${++count}x`);
  });
