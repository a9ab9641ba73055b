import { languageOf, languages } from './languages.ts';

/** Whether a number with a full stop behind it may be an ordinal. */
export const writesOrdinals = (lang: string): boolean => languages[languageOf(lang)]?.ordinals === true;

const months = new Map<string, Set<string>>();

/** Whether a word is the name of a month as it stands behind a day, in full or abbreviated. */
export function isMonthName(word: string, lang: string): boolean {
  const names = months.get(lang) ?? monthNames(lang);
  months.set(lang, names);
  return names.has(bare(word, lang));
}

const bare = (word: string, lang: string): string => word.replace(/\.$/, '').toLocaleLowerCase(lang);

function monthNames(lang: string): Set<string> {
  const names = new Set<string>();
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month, timeZone: 'UTC' });
    for (let index = 0; index < 12; index++) {
      const parts = format.formatToParts(Date.UTC(2024, index, 1));
      names.add(bare(parts.find(({ type }) => type === 'month')?.value ?? '', lang));
    }
  }
  return names;
}
