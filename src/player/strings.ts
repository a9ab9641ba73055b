import { isChinese, scriptOf } from '../language/script.ts';
import { arabic } from './strings/ar.ts';
import { german } from './strings/de.ts';
import { english } from './strings/en.ts';
import { spanish } from './strings/es.ts';
import { french } from './strings/fr.ts';
import { japanese } from './strings/ja.ts';
import { korean } from './strings/ko.ts';
import { portuguese } from './strings/pt.ts';
import { russian } from './strings/ru.ts';
import type { Strings } from './strings/strings.ts';
import { simplifiedChinese } from './strings/zh-hans.ts';
import { traditionalChinese } from './strings/zh-hant.ts';

export type { Strings } from './strings/strings.ts';

/** The player's words by language, and by script where that makes two of one. */
export const languages: Readonly<Record<string, Strings>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  ja: japanese,
  ko: korean,
  pt: portuguese,
  ru: russian,
  'zh-Hans': simplifiedChinese,
  'zh-Hant': traditionalChinese,
};

/** The player's words in the document's language; English where it has none of that. */
export function toStrings(lang: string): Strings {
  const [language = ''] = lang.toLowerCase().split(/[-_]/);
  return languages[isChinese(lang) ? `zh-${scriptOf(lang)}` : language] ?? english;
}

/**
 * Every character that the player may show by itself in a language, each once, so that an embedded face
 * can be cut to hold them: a machine without Chinese fonts would show boxes in the controls otherwise.
 */
export function toPlayerCharacters(lang: string): string {
  const texts = Object.values(toStrings(lang)).map((value: Strings[keyof Strings]) =>
    typeof value === 'string' ? value : value.map((row) => row.keys.join('') + row.does).join(''),
  );
  return [...new Set(`${texts.join('').replaceAll('{}', '')}0123456789:/−+A`)].sort().join('');
}
