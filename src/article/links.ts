import type { Link, List, ListItem, PhrasingContent } from 'mdast';
import type { Links } from '../model/roadmap.ts';
import { positionOf, spanOf } from './outline.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';

/** A list whose every item is a link to another place, with at most a remark behind it. */
export function toLinks(list: List, title: PhrasingContent[] | undefined): Links | undefined {
  const items = list.children.map(toItem);
  if (items.length === 0 || items.some((item) => item === undefined)) return undefined;
  const links: Links = {
    type: 'links',
    items: items.flatMap((item) => (item ? [item] : [])),
    position: spanOf([...(title ?? []), list]),
  };
  if (title) links.title = title;
  return links;
}

function toItem(item: ListItem): Links['items'][number] | undefined {
  const [paragraph] = item.children;
  if (paragraph?.type !== 'paragraph' || item.children.length > 1 || typeof item.checked === 'boolean') {
    return undefined;
  }
  const [link, ...rest] = paragraph.children;
  if (link?.type !== 'link' || !/^(?:https?|mailto):/i.test(link.url) || rest.some(isLink)) return undefined;
  return { link: link.children, url: link.url, about: withoutPunctuation(rest), position: positionOf(item) };
}

const isLink = (node: PhrasingContent): node is Link => node.type === 'link';

function withoutPunctuation(nodes: PhrasingContent[]): PhrasingContent[] {
  const match = /^\s*[:：—–-]\s*/u.exec(textOf(nodes));
  return trimPhrasing(match ? slicePhrasing(nodes, match[0].length) : nodes);
}
