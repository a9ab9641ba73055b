import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { boldLine } from './groups.ts';
import { positionOf, spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/** 01, 2., III, 三 */
const number = /^\s*(\d{1,2}|[IVX]{1,4}|[一二三四五六七八九十]{1,3})[.．、]?\s*$/u;
/** One alone may be a figure that the article is about. */
const fewestTitles = 2;

/**
 * A number in a bold line of its own belongs to the bold line below it, which is its title: **01**, **From demo to delivery**
 * @param root is changed
 */
export function joinNumbers(root: Root): void {
  const joined = new Map<RootContent, Paragraph>();
  root.children.forEach((block, index, all) => {
    const next = all[index + 1];
    const [, figure] = number.exec(textOf(boldLine(block) ?? [])) ?? [];
    const title = boldLine(next);
    if (figure && next && title && !number.test(textOf(title)))
      joined.set(block, titleOf(block, figure, title, next));
  });
  if (joined.size < fewestTitles) return;
  root.children = root.children.flatMap((block, index, all): RootContent[] => {
    const before = all[index - 1];
    return before && joined.has(before) ? [] : [joined.get(block) ?? block];
  });
}

function titleOf(block: RootContent, figure: string, title: PhrasingContent[], line: RootContent): Paragraph {
  const position = spanOf([block, line]);
  const children: PhrasingContent[] = [
    { type: 'text', value: `${figure}. `, position: positionOf(block) },
    ...title,
  ];
  return { type: 'paragraph', children: [{ type: 'strong', children, position }], position };
}
