import type { Nodes, PhrasingContent } from 'mdast';
import { textOf } from './phrasing.ts';

const wideCharacters =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef';
const wide = new RegExp(`[${wideCharacters}]`, 'u');
/** Where an author sets figures off from Chinese or Japanese. */
const setOff = new RegExp(`[${wideCharacters}] \\d|\\d[%％]? [${wideCharacters}]`, 'u');
/** Marks that Chinese and English share: what stands before or behind them tells which they are. */
const shared = /[“”‘’—…·\s]/u;

/**
 * A line end between Chinese or Japanese characters, or between them and figures, shows nothing, unless the author sets figures
 * off; anywhere else it shows a space.
 */
export function joinLines(parent: Nodes): void {
  if (!('children' in parent)) return;
  const children = parent.children as PhrasingContent[];
  children.forEach((child, index) => {
    if (child.type !== 'text' || !/[\n\r]/.test(child.value)) return;
    const before = index > 0 ? textOf(children[index - 1] as PhrasingContent) : '';
    const after = index + 1 < children.length ? textOf(children[index + 1] as PhrasingContent) : '';
    child.value = joinText(child.value, before, after);
  });
  for (const child of children) joinLines(child);
}

/** As many characters beside a line end tell what it stands between. */
const reach = 40;

function joinText(value: string, before: string, after: string): string {
  return value.replace(/[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*/g, (match, index: number) => {
    const end = index + match.length;
    const left = (index < reach ? before.slice(-reach) : '') + value.slice(Math.max(0, index - reach), index);
    const right = value.slice(end, end + reach) + (value.length - end < reach ? after.slice(0, reach) : '');
    if (left === '' || right === '') return '';
    const [last = '', first = ''] = [[...left].at(-1), [...right][0]];
    if (wide.test(last + first) && /\d/.test(last + first)) return setOff.test(value) ? ' ' : '';
    const isLeftWide = isWide([...left].reverse());
    const isRightWide = isWide([...right]);
    return (isLeftWide ?? isRightWide) && (isRightWide ?? isLeftWide) ? '' : ' ';
  });
}

/** Whether the first character that tells is a wide one; nothing where none tells. */
function isWide(characters: string[]): boolean | undefined {
  const telling = characters.find((character) => !shared.test(character));
  return telling === undefined ? undefined : wide.test(telling);
}
