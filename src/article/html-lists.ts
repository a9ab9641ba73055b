import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';

const whole = (value: unknown): number | undefined => {
  const number = Number.parseInt(String(value), 10);
  return Number.isNaN(number) ? undefined : number;
};

const isItem = (child: ElementContent): child is Element =>
  child.type === 'element' && child.tagName === 'li';

/**
 * A list that is numbered otherwise than upwards in figures (`reversed`, `type="a"`, an item's `value`) cannot be written
 * in Markdown as one: its items carry their numbers as text.
 */
export const orderedList: Handle = (state, node, parent) => {
  const items = node.children.filter(isItem);
  const labels = labelsOf(node, items);
  const first = whole(node.properties.start) ?? 1;
  if (labels.every((label, index) => label === String(first + index)))
    return (defaultHandlers.ol as Handle)(state, node, parent);
  const children = items.map((item, index) => labelled(item, `${labels[index]}. `));
  return (defaultHandlers.ul as Handle)(state, { ...node, tagName: 'ul', children }, parent);
};

function labelsOf({ properties }: Element, items: Element[]): string[] {
  const isReversed = properties.reversed !== undefined && properties.reversed !== false;
  let next = whole(properties.start) ?? (isReversed ? items.length : 1);
  return items.map((item) => {
    const number = whole(item.properties.value) ?? next;
    next = number + (isReversed ? -1 : 1);
    return toLabel(number, String(item.properties.type ?? properties.type ?? '1'));
  });
}

function labelled(item: Element, label: string): Element {
  const place = item.position ? { position: item.position } : {};
  const text: ElementContent = { type: 'text', value: label, ...place };
  const [first, ...others] = item.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  if (first?.type === 'element' && first.tagName === 'p')
    return { ...item, children: [{ ...first, children: [text, ...first.children] }, ...others] };
  return { ...item, children: [text, ...item.children] };
}

/** A number as the type of a list writes it; what a type cannot write stays in figures. */
function toLabel(number: number, type: string): string {
  const written = /^a$/i.test(type) ? toLetters(number) : /^i$/i.test(type) ? toRoman(number) : '';
  if (number < 1 || written === '') return String(number);
  return type === type.toUpperCase() ? written.toUpperCase() : written;
}

const toLetters = (number: number): string =>
  number < 1 ? '' : toLetters(Math.floor((number - 1) / 26)) + String.fromCharCode(97 + ((number - 1) % 26));

const roman: [value: number, letters: string][] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
  ] as const),
  ...([
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
].map(([value, letters]) => [value, letters]);

function toRoman(number: number): string {
  if (number < 1 || number > 3999) return '';
  const [value, letters] = roman.find(([least]) => least <= number) ?? [number, ''];
  return letters + toRoman(number - value);
}
