import type { FootnoteDefinition, Image, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Position } from 'unist';
import { replaceAt } from '../model/long-lists.ts';
import { areBadges, isPicture, partBadges } from './badges.ts';
import { textOf } from './phrasing.ts';
import { walk } from './walk.ts';

/** Text with what it stands for. A text directive, since that is what libraries know as phrasing that they do not know. */
export interface Abbreviation {
  type: 'textDirective';
  name: 'abbr';
  title: string;
  children: PhrasingContent[];
  position?: Position | undefined;
}

/**
 * Sets what only a pointer would show in brackets behind what it speaks of, as in print: what an abbreviation stands
 * for, where it is first read, and the title of a picture among text. Badges have none.
 * @param trees are changed
 */
export function showTitles(trees: (Root | FootnoteDefinition)[]): void {
  const told = new Set<string>();
  for (const tree of trees)
    walk(tree, (node, index, parent) => {
      if (isBadge(node, parent)) return index + 1;
      const shown = isAbbreviation(node) ? explained(node, told) : node.type === 'image' && titled(node);
      if (!shown) return undefined;
      replaceAt(parent.children as Nodes[], index, 1, shown);
      return index + shown.length;
    });
}

const isAbbreviation = (node: unknown): node is Abbreviation => (node as { name?: string }).name === 'abbr';

function explained({ title, children, position }: Abbreviation, told: Set<string>): PhrasingContent[] {
  const known = `${textOf(children)}\n${title}`;
  if (told.has(known) || isSame(title, textOf(children))) return children;
  told.add(known);
  return [...children, inBrackets(title, position)];
}

function titled({ title, ...image }: Image): PhrasingContent[] {
  if (!title || isSame(title, image.alt ?? '')) return [image];
  return [image, inBrackets(title, image.position)];
}

const isBadge = (node: Nodes, { children }: Parents): boolean =>
  (node.type === 'link' || node.type === 'image') &&
  isPicture(node) &&
  (areBadges(children as PhrasingContent[]) ||
    partBadges(children as PhrasingContent[]).badges.includes(node));

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** Brackets for a text behind others: Chinese and Japanese have some as wide as their letters. */
export const bracketsFor = (text: string): [open: string, close: string] =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? ['（', '）'] : [' (', ')'];

function inBrackets(title: string, position?: Position): Text {
  const value = bracketsFor(title).join(title);
  return { type: 'text', value, ...(position ? { position } : {}) };
}
