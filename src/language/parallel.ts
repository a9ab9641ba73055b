import { languageOf } from './languages.ts';
import { measureWords } from './measure-words.ts';
import { hasWidePunctuation } from './script.ts';
import { leansBack } from './telling-words.ts';
import { weightOf } from './weight.ts';

/** By when something is to be done: 到2028年，… By 2028, … */
const byDate =
  '\\s*(?:(?:到|至|by\\s+|bis\\s+|en\\s+|para\\s+|até\\s+|entro\\s+|к\\s+|до\\s+|d’ici\\s+)[^,，]{0,14}\\d{4}[^\\d,，]{0,8}[,，]\\s*)';
const goal = new RegExp(`^${byDate}`, 'iu');
const made = new Map<string, RegExp>();

/** Whether a sentence says right away what is to be done: Build …; 建立…; 到2028年，完成… */
export function isMeasure(sentence: string, lang: string): boolean {
  const language = languageOf(lang);
  const words = measureWords[language];
  if (words === undefined) return false;
  const end = hasWidePunctuation(lang) ? '' : '(?![\\p{L}\\p{M}])';
  const pattern = made.get(language) ?? new RegExp(`^(?:${byDate})?\\s*(?:${words})${end}`, 'iu');
  made.set(language, pattern);
  return pattern.test(sentence);
}

const isToDo = (sentence: string, lang: string): boolean => goal.test(sentence) || isMeasure(sentence, lang);

/** Two short sentences are alike that begin with the same sign: 看产线，… 看良率，… */
const short = 24;
const twoWords = /^\s*(\p{L}[\p{L}\p{M}'’-]*\s+\p{L}[\p{L}\p{M}'’-]*)/u;
const twoSigns = /^\s*([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2})/u;

/** Whether two sentences begin in the same way and so stand side by side. */
export function areAlike(one: string, other: string, lang: string): boolean {
  if (one === other || leansBack(one, lang) || leansBack(other, lang)) return false;
  if (isToDo(one, lang) && isToDo(other, lang)) return true;
  const isWide = hasWidePunctuation(lang);
  const [first, second] = [one, other].map((said) =>
    (isWide ? twoSigns : twoWords).exec(said)?.[1]?.toLowerCase(),
  );
  if (first === undefined || second === undefined) return false;
  const isShort = weightOf(one.trim()) <= short && weightOf(other.trim()) <= short;
  return first === second || (isWide && isShort && first[0] === second[0]);
}

const [fewest, mostBetween] = [3, 2];

/**
 * The sentences of a paragraph that stand side by side, run by run: We stop …, We stop …, We stop …; 建立…, 推进…, 支持…
 * @returns of each run the places of the sentences that begin in the same way, three or more
 */
export function parallelIn(sentences: string[], lang: string): number[][] {
  const runs: number[][] = [];
  for (let start = 0; start + fewest <= sentences.length; start += 1) {
    const run = runFrom(start, sentences, lang);
    if (run.length < fewest) continue;
    runs.push(run);
    start = run.at(-1) ?? start;
  }
  return runs;
}

function runFrom(start: number, sentences: string[], lang: string): number[] {
  const first = sentences[start] ?? '';
  const run = [start];
  for (let at = start + 1; at < sentences.length && at - (run.at(-1) ?? start) <= mostBetween; at += 1) {
    const said = sentences[at] ?? '';
    if (areAlike(first, said, lang)) run.push(at);
    else if (!leansBack(said, lang)) return endsAt(at, sentences, lang, run) ? [...run, at] : run;
  }
  return run;
}

/** The last of a paragraph's measures may begin with what it is done to. */
const endsAt = (at: number, sentences: string[], lang: string, run: number[]): boolean =>
  at === sentences.length - 1 && run.length >= fewest && isToDo(sentences[run[0] ?? 0] ?? '', lang);
