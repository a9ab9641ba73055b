import type { PatternsDefinition } from 'hyphen';
import { softHyphen } from '../model/break-mark.ts';

/** The parts of a word between which a line may break with a hyphen; one part where there is no such place. */
export type Hyphenator = (word: string) => string[];

type Module = Promise<{ default: PatternsDefinition }>;

/** Patterns by language; the browser has none. Each is loaded only for decks in its language that have long words. */
const patterns: Readonly<Record<string, () => Module>> = {
  cs: () => import('hyphen/patterns/cs.js'),
  da: () => import('hyphen/patterns/da.js'),
  de: () => import('hyphen/patterns/de-1996.js'),
  en: () => import('hyphen/patterns/en-us.js'),
  es: () => import('hyphen/patterns/es.js'),
  et: () => import('hyphen/patterns/et.js'),
  fi: () => import('hyphen/patterns/fi.js'),
  fr: () => import('hyphen/patterns/fr.js'),
  hr: () => import('hyphen/patterns/hr.js'),
  hu: () => import('hyphen/patterns/hu.js'),
  is: () => import('hyphen/patterns/is.js'),
  it: () => import('hyphen/patterns/it.js'),
  lv: () => import('hyphen/patterns/lv.js'),
  nb: () => import('hyphen/patterns/nb.js'),
  nl: () => import('hyphen/patterns/nl.js'),
  pl: () => import('hyphen/patterns/pl.js'),
  pt: () => import('hyphen/patterns/pt.js'),
  ru: () => import('hyphen/patterns/ru.js'),
  sk: () => import('hyphen/patterns/sk.js'),
  sl: () => import('hyphen/patterns/sl.js'),
  sv: () => import('hyphen/patterns/sv.js'),
  tr: () => import('hyphen/patterns/tr.js'),
  uk: () => import('hyphen/patterns/uk.js'),
};

/** No part at an end of a word is shorter. */
const shortest = 3;
/** What is longer is no word of any language, and finding its places would take as long as its length squared. */
const longest = 200;

/** Loads what finds the places; nothing for a language without patterns. */
export async function readHyphenator(lang: string): Promise<Hyphenator | undefined> {
  const [language = ''] = lang.toLowerCase().split(/[-_]/);
  const load = Object.hasOwn(patterns, language) ? patterns[language] : undefined;
  if (!load) return undefined;
  const [{ default: createHyphenator }, { default: found }] = await Promise.all([import('hyphen'), load()]);
  const hyphenate = createHyphenator(found, { hyphenChar: softHyphen });
  return (word) => {
    if (word.length > longest) return [word];
    const marked = hyphenate(word);
    const parts = typeof marked === 'string' ? marked.split(softHyphen) : [word];
    while (parts.length > 1 && (parts[0] ?? '').length < shortest)
      parts.splice(0, 2, parts.slice(0, 2).join(''));
    while (parts.length > 1 && (parts.at(-1) ?? '').length < shortest)
      parts.splice(-2, 2, parts.slice(-2).join(''));
    return parts;
  };
}
