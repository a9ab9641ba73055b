import { languageOf, languages } from './languages.ts';

interface Words {
  within: Set<string>;
  beforeNumbers: Set<string>;
}

const known = new Map<string, Words>();

/** English names and terms stand in texts of any language. */
function wordsOf(lang: string): Words {
  const language = languageOf(lang);
  const list = (kind: 'within' | 'beforeNumbers'): Set<string> =>
    new Set(`${languages.en?.[kind]} ${languages[language]?.[kind] ?? ''}`.split(' '));
  const words = known.get(language) ?? { within: list('within'), beforeNumbers: list('beforeNumbers') };
  known.set(language, words);
  return words;
}

const word = /(?:^|[^\p{L}\p{N}.])((?:[\p{L}\p{M}]+[.:-]+)*[\p{L}\p{M}]+)\.\s+$/u;
const initial = /(?:^|[^\p{L}\p{N}°'’])\p{L}\.\s+$/u;
/** Behind a number a single letter is a unit, and a Roman number tells one thing from others: 5 V. Phase I. */
const unitOrNumeral = /[\d²³]\s+\p{L}\.\s+$|\p{L}{2,}\s+[IVX]\.\s+$/u;
const besideInitial = /(?:^|[\s.(])\p{L}\.\s*\p{L}\.\s+$/u;

/**
 * Whether a full stop that could end a sentence belongs to an abbreviation or an initial, so that the sentence goes on.
 * @param before the text up to where the next sentence would begin
 * @param after the text from there
 */
export function endsInAbbreviation(before: string, after: string, lang: string): boolean {
  const said = word.exec(before)?.[1];
  if (said === undefined) return false;
  const { within, beforeNumbers } = wordsOf(lang);
  const isIn = (words: Set<string>): boolean =>
    words.has(said) || words.has((said[0] ?? '').toLowerCase() + said.slice(1));
  if (isIn(within) || (/^[§\d]/.test(after) && isIn(beforeNumbers))) return true;
  if (!initial.test(before)) return false;
  return besideInitial.test(before) || /^\p{L}\./u.test(after) || !unitOrNumeral.test(before);
}
