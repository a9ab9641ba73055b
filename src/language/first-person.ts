import { languageOf } from './languages.ts';

/** Words by which an author speaks of himself, and those for who reads it; one that is that of others as well (Sie, su) is left out. */
const words: Record<string, { self: string; readers: string }> = {
  // In small letters it is a word of other languages, and of i.e.
  en: { self: 'I(?:’(?:m|ve|d|ll))?|[Mm]e|[Mm]y(?:self)?', readers: '[Yy]ou(?:’(?:re|ve|d|ll)|rs?)?' },
  de: { self: '[Ii]ch|[Mm]ir|[Mm]ich|[Mm]eine?[nmrs]?', readers: '[Dd]u|[Dd]ich|[Dd]ir|[Ee]uch' },
  fr: {
    self: '[Jj]e|[Jj]’\\p{L}+|[Mm]’\\p{L}+|[Mm]oi|[Mm]a|[Mm]es|[Mm]on',
    readers: '[Vv]ous|[Vv]os|[Vv]otre|[Tt]oi',
  },
  es: { self: '[Yy]o|[Mm]e|[Mm][íi]s?', readers: '[Tt]ú|[Uu]sted(?:es)?' },
  pt: { self: '[Ee]u|[Mm]e|[Mm]eus?|[Mm]inhas?', readers: '[Vv]ocês?' },
  it: { self: '[Ii]o|[Mm]i[oa]|[Mm]iei', readers: '[Vv]oi|[Vv]ostr[oaie]' },
  nl: { self: '[Ii]k|[Mm]ij|[Mm]ijn', readers: '[Uu]|[Jj]ullie' },
  ru: { self: '[Яя]|[Мм]не|[Мм]еня|[Мм]о[йя]', readers: '[Вв]ы|[Вв]а[см]' },
  pl: { self: '[Jj]a|[Mm]nie|[Mm]ój|[Mm]oja', readers: '[Ww]a[ms]' },
  sv: { self: '[Jj]ag|[Mm]ig', readers: '[Ee]r' },
  da: { self: '[Jj]eg|[Mm]ig', readers: '[Jj]er' },
};

const made = new Map<string, Record<'self' | 'readers', RegExp>>();

/** Those of a language, of English for one that is not known, and of all where none is given. */
function patternsFor(lang: string | undefined): Record<'self' | 'readers', RegExp> {
  const language = lang === undefined ? '' : languageOf(lang);
  const known = made.get(language);
  if (known) return known;
  const all = Object.values(words);
  const joined = {
    self: all.map(({ self }) => self).join('|'),
    readers: all.map(({ readers }) => readers).join('|'),
  };
  const own = language === '' ? joined : (words[language] ?? words.en ?? joined);
  const patternOf = (list: string): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{M}’])(?:${list})(?![\\p{L}\\p{M}])`, 'u');
  const patterns = { self: patternOf(own.self), readers: patternOf(own.readers) };
  made.set(language, patterns);
  return patterns;
}

/** 我 by itself: no 我们, 我国. */
const unspacedSelf = /我(?!们|們|国|國|市|省|县|司)|私(?!立|鉄|有|企|营|募|法|人)|[나저]는|제가|내가/u;
const unspacedReaders = /[你您]|大家|各位|皆さん|皆様|여러분/u;

/** Whether a sentence is said to those who read it: We owe you a plan. 您可以跳过这一节。 */
export const addressesReaders = (sentence: string, lang?: string): boolean =>
  patternsFor(lang).readers.test(sentence.replaceAll("'", '’')) || unspacedReaders.test(sentence);

/** Whether an author speaks of himself in a sentence: I was wrong. 我犹豫了很久。 */
export const speaksOfSelf = (sentence: string, lang?: string): boolean =>
  patternsFor(lang).self.test(sentence.replaceAll("'", '’')) || unspacedSelf.test(sentence);
