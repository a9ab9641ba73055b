import { languageOf } from './languages.ts';
import { hasWidePunctuation } from './script.ts';
import { type TellingWords, tellingWords } from './telling-word-lists.ts';

/** Words that stand for what was named elsewhere, and those of somebody who speaks, wherever they stand in a sentence. */
const words: Readonly<Record<string, { referring: string; speaking: string }>> = {
  en: {
    referring:
      'it|this|these|those|they|them|he|she|him|(?:the|an?|each|every|another)\\s(?:\\p{L}+\\s)?ones?(?!-)|there(?=\\s*[.,;!?]|$)|that(?!\\s(?:the|an?|our|we|you|I|no|every|all|most|some|\\p{L}+ed|\\p{L}*[^aiu\\s]s)(?!\\p{L}))',
    speaking: 'said|asked|told|replied|answered|wrote',
  },
  de: {
    referring:
      'dies(?:e[mnrs]?)?|jene[mnrs]?|das(?=\\s*[.,;!?]|$)|er|sie|es(?!\\s(?:gibt|geht|braucht))|ih[nm]|ihnen|davon|daran|dafür|dabei|dazu|darauf|darin|daraus|dagegen|dort',
    speaking: 'sagten?|fragten?|antworteten?|schrieb(?:en)?|meinten?',
  },
  fr: {
    referring:
      'cet|cette|ces|cela|ceci|ça|celui|celle|ceux|celles|ils|elles?|il(?!\\s(?:y\\sa|faut|est|s’))|lui',
    speaking: 'a dit|ont dit|disait|demandait|a demandé|répondit|a répondu|écrivait|a écrit',
  },
  es: {
    referring: 'est[aeo]|est[ao]s|es[aeo]|es[ao]s|aquel|aquell[ao]s?|ello|ellos|ellas?|él',
    speaking: 'dijo|dijeron|decía|preguntó|respondió|escribió',
  },
  pt: {
    referring: '[dn]?est[ae]s?|[dn]?ess[ae]s?|[dn]?isto|[dn]?isso|aquilo|[dn]?eles?|[dn]?elas?',
    speaking: 'disse|disseram|dizia|perguntou|respondeu|escreveu',
  },
  ru: {
    referring:
      'эт(?:о|от|а|и|ого|ому|им|ом|ой|у|их|ими)|он|она|оно|они|его|ему|её|ее|ей|их|им|ими|н[её]м|ней|них',
    speaking: '(?:сказал|спросил|ответил|написал|говорил)[аи]?',
  },
  ar: { referring: 'هذا|هذه|ذلك|تلك|هؤلاء|هو|هي|هم', speaking: 'قال|قالت|سأل|سألت|أجاب|كتب' },
  ja: {
    referring:
      'これ|(?<!お)それ(?!ぞれ)|[こそ]の(?![\\d一二三四五六七八九十数]+(?:年|か月|ヶ月|週|日))|あの|彼|ここ(?![\\d一二三四五六七八九十数])',
    speaking: '(?:と|こう)(?:言|尋|聞|答|述べ|話|語|書)|言葉(?:です|だ|である)',
  },
  ko: {
    referring: '(?:이|그|저) |이는|이것|그것|이를|이들|그들|이런|그런|이러한|그러한|여기|거기|그는|그녀',
    speaking: '\\p{L}*(?:말씀|말했|말하|물었|답했|라고)',
  },
  zh: {
    referring: '这|這|那(?!么|麼)|它|(?<![其吉维維])他|她',
    speaking:
      '[问問][我他她道过過]|我[又就也还還]?[问問]|[说說写寫答]道|[说說][过過的]|告诉|告訴|回答|的[话話][。.]?$',
  },
};

interface Patterns {
  own: RegExp;
  referring: RegExp;
  speaking: RegExp;
}

const made = new Map<string, Patterns>();

function patternsFor(lang: string): Patterns {
  const language = words[languageOf(lang)] ? languageOf(lang) : 'en';
  const known = made.get(language);
  if (known) return known;
  const { referring, speaking } = words[language] as (typeof words)[string];
  // Where words are not set apart by spaces, one may stand anywhere; a Korean one may have more behind it.
  const isRunTogether = hasWidePunctuation(language);
  const start = isRunTogether ? '' : '(?<![\\p{L}\\p{M}])';
  const end = isRunTogether || language === 'ko' ? '' : '(?![\\p{L}\\p{M}])';
  const anyOf = (list: string): string => `${start}(?:${list.replaceAll('’', "['’]")})${end}`;
  const patterns: Patterns = {
    own: new RegExp(anyOf((tellingWords[language] as TellingWords).own), 'giu'),
    referring: new RegExp(anyOf(referring), 'iu'),
    speaking: new RegExp(anyOf(speaking), 'iu'),
  };
  made.set(language, patterns);
  return patterns;
}

/** Names one behind the other: Nets, ropes, tar …; 开票、报税、合同 … */
const namesInRow = /^[\p{L}\p{N}]{1,16}(?:、[^，、]{1,10}、|[,،]\s[^,،]{1,20}[,،]\s)/u;
/** A colon behind which the matter stands: Nets: $5; 我问：… */
const colon = /[:：](?!\d)/u;

/**
 * Whether a sentence says what it says only with others: it points at what they name, tells who speaks, or goes on behind
 * a colon; or it is none but a row of names.
 */
export function needsOthers(sentence: string, lang: string): boolean {
  const { own, referring } = patternsFor(lang);
  const isPointing = referring.test(sentence.replace(own, ' '));
  return isPointing || namesInRow.test(sentence) || colon.test(sentence) || tellsWhoSpeaks(sentence, lang);
}

/** Whether somebody speaks in a sentence, or in what stands before it: So said our founder. */
export const tellsWhoSpeaks = (sentence: string, lang: string): boolean =>
  patternsFor(lang).speaking.test(sentence);
