import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { breakMark } from '../../src/model/break-mark.ts';
import type { Deck, Slide } from '../../src/model/deck.ts';
import { normal } from './text.ts';

export const makeSlide = (given: Partial<Slide>): Slide => ({
  id: 'slide',
  layout: 'list',
  classes: [],
  content: [],
  notes: [],
  paginate: true,
  sources: [],
  ...given,
});

export const makeDeck = (slides: Slide[]): Deck => ({
  lang: 'zh-CN',
  title: 'Deck',
  keywords: [],
  chapters: [],
  slides,
});

/** The text of an element as it shows: a picture counts as its alternative text, blocks and breaks as spaces. */
export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll(breakMark, '');
  if (!('children' in node)) return '';
  if (node.type === 'element') {
    if (node.tagName === 'img') return String(node.properties.alt ?? '');
    if (node.tagName === 'br') return ' ';
  }
  const text = node.children.map(textIn).join('');
  return node.type === 'element' && /^(?:p|li|td|th|tr|h\d|div|ul|ol|blockquote)$/.test(node.tagName)
    ? ` ${text} `
    : text;
}

/** Every element of a name within a piece of HTML, in order. */
export function elementsIn(html: string, name: string): Element[] {
  const found: Element[] = [];
  const walk = (node: ElementContent | Nodes): void => {
    if (node.type === 'element' && node.tagName === name) found.push(node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(fromHtml(html, { fragment: true }));
  return found;
}

/** The text that elements of a name show, as it is compared. */
export const shownIn = (html: string | undefined, name: string): string =>
  normal(
    elementsIn(html ?? '', name)
      .map(textIn)
      .join(' '),
  );
