import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { isByline } from '../language/bylines.ts';
import { weightOf } from '../language/weight.ts';
import { hasYear } from './datelines.ts';
import { saysOfItself } from './masthead.ts';
import type { OutlineSection } from './outline.ts';
import { slicePhrasing, textOf } from './phrasing.ts';
import { betweenDashes } from './title-dashes.ts';

/** Shorter lines name nothing, and longer ones say something by themselves, in Chinese characters. */
const [shortest, longest] = [4, 44];

/** 2026—2036 is what an article tells of, and not when it was written. */
const span = /(?:19|20)\d{2}\s?[-–—~～至/]\s?(?:(?:19|20)?\d{2})(?!\d)/gu;

/**
 * Takes the line out that stands right below the title of an article and is no sentence, nor leads to what follows:
 * Second edition, for the council; or that says again what the front matter's title says.
 * @param root is changed
 * @param named what the front matter calls the article
 */
export function takeSubtitle({ blocks, sections }: OutlineSection, named = ''): Paragraph | undefined {
  const [opening, next] = blocks;
  const item = opening && dashedItem(opening);
  const first = item ?? opening;
  if (first?.type !== 'paragraph' || sections.length === 0) return undefined;
  const weight = weightOf(textOf(first));
  if (weight < shortest || saysOfItself(first)) return undefined;
  const framed = item ? textOf(item) : betweenDashes(textOf(first));
  const isSubtitle =
    lettersOf(named).includes(lettersOf(textOf(first))) ||
    (weight <= longest && (framed !== undefined || isPlainLine(first, next) || isSetOff(first, next)));
  if (!isSubtitle) return undefined;
  blocks.shift();
  return framed === undefined ? first : { ...first, children: within(first.children, framed) };
}

/** What a list of one item says that a dash closes, as one opens it: - Faster ships - */
function dashedItem(block: RootContent): Paragraph | undefined {
  const [item, ...others] = block.type === 'list' && !block.ordered ? block.children : [];
  const [line, ...below] = item?.children ?? [];
  if (line?.type !== 'paragraph' || others.length + below.length > 0) return undefined;
  const said = /^(.*\S)\s*[-–—]$/u.exec(textOf(line))?.[1];
  return said === undefined ? undefined : { ...line, children: within(line.children, said) };
}

function within(nodes: PhrasingContent[], part: string): PhrasingContent[] {
  const start = textOf(nodes).indexOf(part);
  return slicePhrasing(nodes, start, start + part.length);
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

const isPlainLine = ({ children }: Paragraph, next: RootContent | undefined): boolean =>
  (!next || ['paragraph', 'blockquote', 'thematicBreak'].includes(next.type)) &&
  children.every(({ type }) => type === 'text') &&
  /^[^(（].*[\p{L}\p{N})）」』”]$/u.test(textOf(children));

/** What parts the names of a house and of an office in it; fields have names of their own. */
const parted = /^[^:：]*\S\s+[·•|｜]\s+[^:：]+$/u;

/**
 * A line in italics or in bold type: above no text that it might head, or of several names. Neither says whose the article
 * is, nor of when.
 */
function isSetOff({ children }: Paragraph, next: RootContent | undefined): boolean {
  const [only, ...others] = children;
  const text = textOf(children);
  const headsNothing = !next || next.type === 'thematicBreak' || parted.test(text);
  const isBold = only?.type === 'strong' && headsNothing;
  if (others.length > 0 || (only?.type !== 'emphasis' && !isBold)) return false;
  return /[\p{L}\p{N})）」』”?!？！]$/u.test(text) && !isByline(text) && !hasYear(text.replace(span, ''));
}
