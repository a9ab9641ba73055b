import { pointsBelow, saysWho } from './announcing-words.ts';
import { type HollowWords, hollowWords } from './hollow-words.ts';
import { languageOf } from './languages.ts';
import { hasWidePunctuation } from './script.ts';

const made = new Map<string, RegExp>();

function patternFor(lang: string): RegExp {
  const language = languageOf(lang);
  const known = made.get(language);
  if (known) return known;
  const { story, again } = hollowWords[language] ?? (hollowWords.en as HollowWords);
  const isRunTogether = language === 'ko' || hasWidePunctuation(lang);
  const [start, end] = isRunTogether ? ['', ''] : ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
  const list = `^[\\s“"「『]*(?:${story})${end}|${start}(?:${again})${end}`;
  const pattern = new RegExp(list.replaceAll('’', "['’]"), 'iu');
  made.set(language, pattern);
  return pattern;
}

/** Whether a sentence says little alone: it begins a story, speaks of what was told before, of who speaks next or of what is below. */
export const saysLittleAlone = (sentence: string, lang: string): boolean =>
  patternFor(lang).test(sentence) || saysWho(sentence) || pointsBelow(sentence);
