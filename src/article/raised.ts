import type { PhrasingContent } from 'mdast';
import { textOf } from './phrasing.ts';

const superscripts = pairs('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');
const subscripts = pairs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');

function pairs(plain: string, raised: string): Map<string, string> {
  const others = [...raised];
  return new Map([...plain].map((character, index) => [character, others[index] ?? character]));
}

/** Superscript or subscript: characters of their own where Unicode has all of them, so that they stay in notes too. */
export function raise(name: 'sup' | 'sub', children: PhrasingContent[]): PhrasingContent[] {
  const characters = name === 'sup' ? superscripts : subscripts;
  const text = [...textOf(children).trim()];
  if (text.length === 0) return children;
  if (children.every(({ type }) => type === 'text') && text.every((character) => characters.has(character)))
    return [{ type: 'text', value: text.map((character) => characters.get(character)).join('') }];
  return [{ type: 'textDirective', name, children }];
}
