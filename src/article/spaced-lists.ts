import type { List, Root, Text } from 'mdast';
import { walk } from './walk.ts';

/** What sets an amount under the others, in type of one width alone. */
const gap = /\u3000+|[^\S\u3000]{2,}|\t/u;
/** Fewer items are not aligned. */
const fewestAligned = 3;
const amount = /^[+±−~≈-]?\s?\p{Sc}?\s?\d/u;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Lists of names and amounts that an author aligns with blanks, `Quays      12 m`, are of names with a colon: type on a slide
 * has letters of many widths.
 * @param tree is changed
 */
export function nameAlignedAmounts(tree: Root): void {
  walk(tree, (node) => {
    if (node.type !== 'list') return undefined;
    const texts = node.children.map(onlyText);
    const fields = texts.map((text) => text?.value.trim().split(gap) ?? []);
    const areAligned =
      fields.length >= fewestAligned &&
      fields.every(([name = '', value = '', ...others]) => {
        return others.length === 0 && !/[:：]$/.test(name) && /\p{L}/u.test(name) && amount.test(value);
      });
    if (!areAligned) return undefined;
    texts.forEach((text, index) => {
      const [name = '', value = ''] = fields[index] ?? [];
      if (text) text.value = `${name}${wide.test(name) ? '：' : ': '}${value}`;
    });
    return undefined;
  });
}

/** The text of an item that is nothing else. A comment may stand in place of an item. */
function onlyText(one: List['children'][number]): Text | undefined {
  const [paragraph, ...blocks] = 'children' in one ? one.children : [];
  const [text, ...others] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return text?.type === 'text' && others.length + blocks.length === 0 ? text : undefined;
}
