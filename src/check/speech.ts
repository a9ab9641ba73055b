import type { Nodes } from 'mdast';
import { bare } from '../deck/ledger.ts';
import type { Slide } from '../model/deck.ts';

/** How much a speaker says in a minute: Chinese, Japanese or Korean characters, and words of other scripts. */
export interface SpeakingRates {
  charactersPerMinute?: number | undefined;
  wordsPerMinute?: number | undefined;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu;
// Nobody reads an address out.
const address = /\b(?:https?:\/\/|www\.)\S+/giu;

/** How long a text takes to say, in seconds: by default 240 Chinese characters or 150 words a minute. */
export function secondsFor(text: string, rates: SpeakingRates = {}): number {
  const { charactersPerMinute = 240, wordsPerMinute = 150 } = rates;
  const said = text.replace(address, ' ');
  const characters = said.match(wide)?.length ?? 0;
  const words = said.replace(wide, ' ').match(word)?.length ?? 0;
  return (characters / charactersPerMinute + words / wordsPerMinute) * 60;
}

/** How long a slide takes to present: its notes, and what it shows beside them. */
export function secondsOf({ heading, content, notes }: Slide, rates?: SpeakingRates): number {
  const noted = bare(notes.join(' '));
  const shown = [...(heading?.children ?? []), ...content]
    .flatMap(linesOf)
    .filter((line) => bare(line) !== '' && !noted.includes(bare(line)));
  return secondsFor([...shown, ...notes].join(' '), rates);
}

/** The text of a block, a paragraph or a cell a line; code and pictures are not read out. */
function linesOf(node: Nodes): string[] {
  if (node.type === 'code' || node.type === 'image') return [];
  if ('value' in node) return [node.value];
  if (!('children' in node)) return [];
  const lines = node.children.flatMap((child) => linesOf(child));
  return node.type === 'paragraph' || node.type === 'tableCell' ? [lines.join('')] : lines;
}
