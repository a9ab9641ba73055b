import { nameToEmoji } from 'gemoji';
import type { Root } from 'mdast';
import { walk } from './walk.ts';

/** Where no word goes on: 10:100:30 is a time. */
const named = /(?<![\p{L}\p{N}:])(?::[a-z0-9_+-]+:)+(?![\p{L}\p{N}:])/gu;
const name = /:([a-z0-9_+-]+):/g;

/**
 * Shows the emoji that a text calls by their names, as GitHub and many sites do: `:white_check_mark:`. What is no such
 * name stays as it is, and so does code.
 * @param tree is changed
 */
export function showEmoji(tree: Root): void {
  walk(tree, (node) => {
    if (node.type === 'text') node.value = node.value.replace(named, shown);
    return undefined;
  });
}

const shown = (names: string): string =>
  names.replace(name, (written, key: string) =>
    Object.hasOwn(nameToEmoji, key) ? (nameToEmoji[key] ?? written) : written,
  );
