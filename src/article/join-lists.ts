import type { List, Nodes } from 'mdast';
import { append } from '../model/long-lists.ts';

/**
 * Points in lines that follow each other are one list to a reader, though CommonMark begins another one at each new mark:
 * `-` for some, `*` for those that were added later. So are numbered ones that count on, where nothing that is seen stands
 * between them: the place of an advertisement, another mark.
 */
export function joinLists(parent: Nodes): void {
  if (!('children' in parent)) return;
  for (const child of parent.children) joinLists(child);
  for (let index = parent.children.length - 1; index > 0; index--) {
    const [list, next] = parent.children.slice(index - 1, index + 1) as [Nodes, Nodes];
    if (!isOneList(list, next)) continue;
    append(list.children, (next as List).children);
    if (list.position && next.position) list.position = { ...list.position, end: next.position.end };
    parent.children.splice(index, 1);
  }
}

function isOneList(list: Nodes, next: Nodes): list is List {
  if (list.type !== 'list' || next.type !== 'list' || list.ordered !== next.ordered) return false;
  return list.ordered ? next.start === (list.start ?? 1) + list.children.length : follows(next, list);
}

const follows = (next: Nodes, before: Nodes): boolean =>
  next.position?.start.line === (before.position?.end.line ?? 0) + 1;
