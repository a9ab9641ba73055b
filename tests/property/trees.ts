import fc from 'fast-check';
import type { BlockContent, ListItem, PhrasingContent, Table } from 'mdast';
import { shownText } from './text.ts';

/** Two texts or two pieces of code side by side would be one; a parser never makes them. */
const apart = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.filter(
    ({ type }, index) => (type !== 'text' && type !== 'inlineCode') || nodes[index - 1]?.type !== type,
  );

/** Inline nodes within each other, as an article's parser could make them: no emphasis within emphasis. */
export const phrasing = (
  value: fc.Arbitrary<string> = shownText,
  depth = 2,
): fc.Arbitrary<PhrasingContent[]> => {
  const text = value.map((each): PhrasingContent => ({ type: 'text', value: each }));
  const code = value.map(
    (each): PhrasingContent => ({ type: 'inlineCode', value: `x${each.replaceAll('`', '')}` }),
  );
  if (depth === 0) return fc.array(fc.oneof(text, code), { minLength: 1, maxLength: 2 }).map(apart);
  const children = phrasing(value, depth - 1);
  const parent = fc
    .tuple(fc.constantFrom('strong', 'emphasis', 'link'), children)
    .map(
      ([type, inner]): PhrasingContent =>
        type === 'link'
          ? { type: 'link', url: 'https://example.org/a?b=c&d=(e)', children: apart(inner.flatMap(unlinked)) }
          : ({ type, children: apart(inner.flatMap(unwrapped)) } as PhrasingContent),
    );
  return fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: text },
        { weight: 1, arbitrary: code },
        { weight: 3, arbitrary: parent },
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map(apart);
};

const unwrapped = (node: PhrasingContent): PhrasingContent[] =>
  node.type === 'strong' || node.type === 'emphasis' ? node.children.flatMap(unwrapped) : [node];

const unlinked = (node: PhrasingContent): PhrasingContent[] =>
  node.type === 'link' ? node.children.flatMap(unlinked) : node.type === 'inlineCode' ? [] : [node];

type Inline = fc.Arbitrary<PhrasingContent[]>;

const paragraph = (inline: Inline): fc.Arbitrary<BlockContent> =>
  inline.map((children): BlockContent => ({ type: 'paragraph', children }));

const code = (value: fc.Arbitrary<string>): fc.Arbitrary<BlockContent> =>
  value.map((each): BlockContent => ({ type: 'code', lang: 'js', value: each }));

const table = (inline: Inline): fc.Arbitrary<BlockContent> =>
  fc.array(fc.tuple(inline, inline), { minLength: 1, maxLength: 3 }).map(
    (rows): Table => ({
      type: 'table',
      children: rows.map((cells) => ({
        type: 'tableRow',
        children: cells.map((children) => ({ type: 'tableCell', children })),
      })),
    }),
  );

/** Blocks as they stand in an article: paragraphs, lists in lists, tables, code and quotations. */
export function blocks(value: fc.Arbitrary<string> = shownText, depth = 2): fc.Arbitrary<BlockContent> {
  const inline = phrasing(value, 1);
  const leaves = fc.oneof(
    { weight: 3, arbitrary: paragraph(inline) },
    { weight: 1, arbitrary: code(value) },
    { weight: 1, arbitrary: table(inline) },
  );
  if (depth === 0) return leaves;
  const inner = blocks(value, depth - 1);
  const item = fc
    .tuple(paragraph(inline), fc.array(inner, { maxLength: 2 }))
    .map(([first, others]): ListItem => ({ type: 'listItem', spread: false, children: [first, ...others] }));
  const list = fc
    .tuple(fc.boolean(), fc.array(item, { minLength: 1, maxLength: 3 }))
    .map(([ordered, children]): BlockContent => ({ type: 'list', ordered, spread: false, children }));
  const quote = fc
    .array(inner, { minLength: 1, maxLength: 2 })
    .map((children): BlockContent => ({ type: 'blockquote', children }));
  return fc.oneof(
    { weight: 3, arbitrary: leaves },
    { weight: 2, arbitrary: list },
    { weight: 1, arbitrary: quote },
  );
}
