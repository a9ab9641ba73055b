import { countingMarks, innerMarks } from './counting-marks.ts';
import { type CountingWords, countingWords } from './counting-word-lists.ts';
import { languageOf } from './languages.ts';
import { hasWidePunctuation } from './script.ts';

interface Patterns {
  counts: RegExp[][];
  last: RegExp;
  any: RegExp;
}

const made = new Map<string, Patterns>();

function patternsFor(lang: string): Patterns {
  const language = languageOf(lang);
  const known = made.get(language);
  if (known) return known;
  const own = countingWords[language] ?? (countingWords.en as CountingWords);
  const end = language === 'ko' || hasWidePunctuation(lang) ? '' : '(?![\\p{L}\\p{M}])';
  const opening = (list: string): RegExp =>
    new RegExp(`[\\s“"「『（(‘¿¡]{0,4}(?:${vowelled(list).replaceAll('’', "['’]")})${end}`, 'iuy');
  const counts = [...own.counts, ...countingMarks];
  const patterns = {
    counts: counts.map((ranks) => ranks.map(opening)),
    last: opening(own.last),
    any: opening([...counts.flat(), own.last].join('|')),
  };
  made.set(language, patterns);
  return patterns;
}

/** Arabic may be written with signs of how a word is spoken. */
const vowelled = (list: string): string =>
  list.replace(/\p{Script=Arabic}/gu, '$&[\\u064b-\\u0652\\u0670]{0,3}');

/** Whether a text goes on with a word from a place on. */
function opens(pattern: RegExp | undefined, text: string, at = 0): boolean {
  if (!pattern) return false;
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Between two that are counted at most so many sentences tell more of the first. */
const mostBetween = 3;

/**
 * The sentences that count up, run by run: First, … Second, … Finally, …; 一方面…另一方面…
 * @returns of each run the places of the sentences that open what is counted, two or more
 */
export function countsIn(sentences: string[], lang: string): number[][] {
  const patterns = patternsFor(lang);
  const runs: number[][] = [];
  for (let start = 0; start < sentences.length; start += 1) {
    const longest = patterns.counts
      .map((ranks) => runFrom(start, sentences, ranks, patterns.last))
      .reduce((one, other) => (other.length > one.length ? other : one), []);
    if (longest.length < 2) continue;
    runs.push(longest);
    start = longest.at(-1) ?? start;
  }
  return runs;
}

function runFrom(start: number, sentences: string[], ranks: RegExp[], last: RegExp): number[] {
  const [first] = ranks;
  const opening = sentences[start] ?? '';
  if (!opens(first, opening) && !innerStarts(opening).some((at) => opens(first, opening, at))) return [];
  const members = [start];
  for (let at = start + 1; at < sentences.length; at += 1) {
    const sentence = sentences[at] ?? '';
    if (at - (members.at(-1) ?? start) > mostBetween + 1) break;
    if (opens(ranks[members.length], sentence)) members.push(at);
    else if (opens(last, sentence)) return [...members, at];
    else if (opens(first, sentence)) break;
  }
  return members;
}

/** Where something may begin within a sentence: behind a colon or a semicolon, and with a mark of its own. */
const innerStarts = (sentence: string): number[] =>
  [...[...sentence.matchAll(/[:：;；]/gu)].map(({ index }) => index + 1), ...innerMarks(sentence)].sort(
    (one, other) => one - other,
  );

/** Whether a sentence opens with a word or a mark that counts: Second, …; The third point … */
export const isCounted = (sentence: string, lang: string): boolean => opens(patternsFor(lang).any, sentence);

/** Whether a sentence opens with what counts the first of several: First, …; One reason … */
export const isFirstCounted = (sentence: string, lang: string): boolean =>
  patternsFor(lang).counts.some(([first]) => opens(first, sentence));

/** Where within a sentence something begins that is counted: Two reasons: first, …; second, … */
export function countedStarts(sentence: string, lang: string): number[] {
  const { any } = patternsFor(lang);
  return innerStarts(sentence).filter((at) => opens(any, sentence, at));
}
