import { languages } from './languages.ts';

const simplifiedOnly = /[这们个来说时国学发会对为与过还进动机关开实现应产业问题见长门车东书买卖电网络]/gu;
const traditionalOnly = /[這們個來說時國學發會對為與過還進動機關開實現應產業問題見長門車東書買賣電網絡]/gu;

/** A language tag in its usual form, `zh_cn` too; nothing for what is none. */
export function toLanguageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The languages that their words tell. */
const commonWords = Object.entries(languages).flatMap(
  ([lang, { common }]): [lang: string, words: string][] => (common === undefined ? [] : [[lang, common]]),
);

/** By each of these words, the languages in which it is common. */
const languagesOf = new Map<string, string[]>();
for (const [lang, words] of commonWords)
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), lang]);

/** The language with the most common words in a text, the first of several; English where one word at most tells. */
function languageOfWords(text: string): string {
  const scores = new Map(commonWords.map(([lang]) => [lang, 0]));
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu))
    for (const lang of languagesOf.get(word) ?? []) scores.set(lang, (scores.get(lang) ?? 0) + 1);
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 1 ? best[0] : 'en';
}

/** Languages by letters that the other ones of their script have not, those with the most particular ones first. */
const ownLetters: Readonly<Record<'ar' | 'ru', [lang: string, letters: RegExp][]>> = {
  ar: [
    ['ur', /[ٹڈڑںےہھ]/gu],
    ['fa', /[پچژگکی]/gu],
  ],
  ru: [['uk', /[іїєґ]/gu]],
};

/** A name or a quotation has letters of another language too. */
const leastOwnLetters = 0.03;

/** The language of a script by its own letters. */
const languageOfLetters = (text: string, usual: 'ar' | 'ru'): string =>
  ownLetters[usual].find(
    ([, letters]) => count(text.toLowerCase(), letters) > count(text, /\p{L}/gu) * leastOwnLetters,
  )?.[0] ?? usual;

/** Every language that a text is told to be written in. */
export const toldLanguages: readonly string[] = [
  ...commonWords.map(([lang]) => lang),
  ...['ja', 'ko', 'zh-CN', 'zh-TW', 'ar', 'fa', 'ur', 'he', 'ru', 'uk'],
];

/** Names of elements and addresses are in Latin letters whatever language stands around them. */
const marks = /<\/?[a-z][^<>]*>|\bhttps?:\/\/[\x21-\x7e]+/gi;

/**
 * The language that a text is written in, as a BCP 47 tag, from its scripts and, for Latin letters, its
 * commonest words. English where nothing tells.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 20_000).replace(marks, ' ');
  const han = count(sample, /\p{Script=Han}/gu);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(sample, /\p{Script=Hangul}/gu);
  const latin = count(sample, /\p{Script=Latin}+/gu);
  if (kana > (han + kana) * 0.1 && han + kana > latin * 0.5) return 'ja';
  if (hangul > han && hangul > latin) return 'ko';
  if (han > latin * 0.5) {
    return count(sample, traditionalOnly) > count(sample, simplifiedOnly) ? 'zh-TW' : 'zh-CN';
  }
  const arabic = count(sample, /\p{Script=Arabic}+/gu);
  const hebrew = count(sample, /\p{Script=Hebrew}+/gu);
  const cyrillic = count(sample, /\p{Script=Cyrillic}+/gu);
  const most = Math.max(arabic, hebrew, cyrillic, latin);
  if (most > 0 && most === arabic) return languageOfLetters(sample, 'ar');
  if (most > 0 && most === hebrew) return 'he';
  if (most > 0 && most === cyrillic) return languageOfLetters(sample, 'ru');
  return languageOfWords(sample);
}
