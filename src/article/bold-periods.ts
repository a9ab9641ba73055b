import type { Nodes, Strong, Text } from 'mdast';
import { replaceAt } from '../model/long-lists.ts';
import { isPeriod } from './dated.ts';
import { slicePhrasing, textOf, withoutColon } from './phrasing.ts';
import { walk } from './walk.ts';

/**
 * A colon behind a bold period parts the two, though without the bold a figure behind it would make a ratio or a time of
 * day of them: **2030**:90 % is what **2030**: 90 % is.
 * @param tree is changed
 */
export function setOffBoldPeriods(tree: Nodes): void {
  walk(tree, (node, index, parent) => {
    if (node.type !== 'strong') return undefined;
    const next = parent.children[index + 1];
    const colon = next?.type === 'text' ? colonBetween(node, next) : undefined;
    if (next?.type !== 'text' || colon === undefined || !isPeriod(textOf(withoutColon(node.children))))
      return index + 1;
    const parted = [...slicePhrasing([next], 0, colon), blank, ...slicePhrasing([next], colon)];
    replaceAt(parent.children as Nodes[], index + 1, 1, parted);
    return index + 1 + parted.length;
  });
}

const blank: Text = { type: 'text', value: ' ' };

/** How much of a text is the colon that parts bold text from a figure; none of it where the colon is bold too. */
function colonBetween(strong: Strong, { value }: Text): number | undefined {
  if (/^:\d/.test(value)) return 1;
  return /^\d/.test(value) && textOf(strong).endsWith(':') ? 0 : undefined;
}
