/** The script that a language is written in, as ISO 15924 names it: `Hans`, `Hant`, `Jpan`, `Latn`. */
export type Script = string;

/** The first question to `Intl.Locale` takes longer than planning a deck, so the commonest answers stand here. */
const usual: [tag: string, script: Script][] = [
  ['zh', 'Hans'],
  ['zh-CN', 'Hans'],
  ['zh-TW', 'Hant'],
  ['zh-HK', 'Hant'],
  ['ja', 'Jpan'],
  ['ko', 'Kore'],
  ['en', 'Latn'],
  ['en-US', 'Latn'],
  ['en-GB', 'Latn'],
];

const known = new Map(usual);

/**
 * The script of a language: the one that its tag names, else the likely one of the language in its region.
 * @param tag BCP 47; what is none is taken for Latin
 */
export function scriptOf(tag: string): Script {
  const found = known.get(tag) ?? findScript(tag);
  known.set(tag, found);
  return found;
}

function findScript(tag: string): Script {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
}

/** Whether a language is written in Chinese characters, simplified or traditional. */
export const isChinese = (tag: string): boolean => /^Han[st]$/.test(scriptOf(tag));

/** Whether a language has punctuation of a character's full width, and no spaces between its words. */
export const hasWidePunctuation = (tag: string): boolean => isChinese(tag) || scriptOf(tag) === 'Jpan';
