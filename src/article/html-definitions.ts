import type { Element, ElementContent } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { BlockContent, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { inOneLine } from './phrasing.ts';
import { toPhrasing } from './to-phrasing.ts';

/** Terms, and what is said of all of them. */
interface Group {
  terms: Element[];
  said: ElementContent[];
}

const isTerm = (child: ElementContent): child is Element =>
  child.type === 'element' && child.tagName === 'dt';

/**
 * A list of definitions has an item for each: its terms in one line, and below them what they mean, as a
 * list where that is several things.
 */
export const definitionList: Handle = (state, node) => {
  const children = groupsIn(node)
    .map((group) => toItem(state, group))
    .filter((item) => item.children.length > 0);
  if (children.length === 0) return undefined;
  const list: List = { type: 'list', ordered: false, spread: false, children };
  state.patch(node, list);
  return list as never;
};

function groupsIn(list: Element): Group[] {
  const groups: Group[] = [];
  for (const child of partsOf(list)) {
    const last = groups.at(-1);
    const group = last && !(isTerm(child) && last.said.length > 0) ? last : { terms: [], said: [] };
    if (group !== last) groups.push(group);
    if (isTerm(child)) group.terms.push(child);
    else group.said.push(child);
  }
  return groups;
}

/** Terms and definitions may stand in groups of their own. */
const partsOf = ({ children }: Element): ElementContent[] =>
  children.flatMap((child) => {
    if (child.type === 'element' && child.tagName === 'div') return partsOf(child);
    return child.type === 'text' && child.value.trim() === '' ? [] : [child];
  });

function toItem(state: State, { terms, said }: Group): ListItem {
  const definitions = said
    .map((child) => ({ child, blocks: toBlocks(state, child) }))
    .filter(({ blocks }) => blocks.length > 0);
  const shown = definitions.filter(({ child }) => child.type !== 'comment');
  const all = definitions.map(({ blocks }) => blocks);
  return definitionItem(
    terms.map((element) => toPhrasing(state.all(element))),
    shown.length < 2 ? [all.flat()] : all,
  );
}

/** Terms in bold type in one line, and below them the blocks of what they mean, as a list where that is several things. */
export function definitionItem(terms: PhrasingContent[][], definitions: BlockContent[][]): ListItem {
  const term = inOneLine(terms.map(strong));
  const heading: Paragraph[] = term.length > 0 ? [{ type: 'paragraph', children: term }] : [];
  const below = definitions.length < 2 ? definitions.flat() : [listOf(definitions)];
  return { type: 'listItem', spread: false, children: [...heading, ...below] };
}

function toBlocks(state: State, child: ElementContent): BlockContent[] {
  const isDefinition = child.type === 'element' && child.tagName === 'dd';
  return state.toFlow(
    state.all(isDefinition ? child : { type: 'root', children: [child] }),
  ) as BlockContent[];
}

function strong(nodes: PhrasingContent[]): PhrasingContent[] {
  const isStrong = nodes.every(({ type }) => type === 'strong');
  return isStrong ? nodes : [{ type: 'strong', children: nodes }];
}

const listOf = (items: BlockContent[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children): ListItem => ({ type: 'listItem', spread: false, children })),
});
