import { segmentsOf } from './segments.ts';

/** How much a speaker says in a minute: Chinese, Japanese or Korean characters, and words of other scripts. */
export interface SpeakingRates {
  charactersPerMinute?: number | undefined;
  wordsPerMinute?: number | undefined;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Scripts that set no space between words. */
const unspaced = /(?:[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*)+/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu;
// Nobody reads an address out.
const address = /\b(?:https?:\/\/|www\.)\S+/giu;

/** How long a text takes to say, in seconds: by default 240 Chinese characters or 150 words a minute. */
export function secondsFor(text: string, rates: SpeakingRates = {}): number {
  const { charactersPerMinute = 240, wordsPerMinute = 150 } = rates;
  const said = text.replace(address, ' ');
  const characters = said.match(wide)?.length ?? 0;
  const words = said.replace(wide, ' ').replace(unspaced, spaced).match(word)?.length ?? 0;
  return (characters / charactersPerMinute + words / wordsPerMinute) * 60;
}

/** A run of such a script with its words set apart, as a dictionary sees them. */
const spaced = (run: string): string =>
  [...segmentsOf(run, 'th', 'word')].map(({ segment }) => segment).join(' ');
