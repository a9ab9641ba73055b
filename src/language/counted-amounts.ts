import { endOfWideAmount, koreanAmount, wideAmountsIn } from './amounts.ts';
import { isMonthName } from './ordinals.ts';

/** Where an amount stands in a text. */
export interface Place {
  start: number;
  end: number;
}

/** What begins no name, no date and no rest of a number. */
const start = '(?<![\\p{L}\\d.,:/_+−#№-])';
const grouped = '\\d{1,3}(?:[.,\\u00a0\\u202f ]\\d{3}){1,4}(?!\\d)';
/** 143, 3 200, 4.5; a year is none. */
const number = `(?!(?:19|20|21)\\d\\d(?!\\d))(?:${grouped}|\\d{2,9}(?!\\d))(?:[.,]\\d{1,9}(?!\\d))?`;
/** The other end of what a number is the end of: between 9 and 17 days. */
const from = '(?:\\d{1,9}(?:[.,]\\d{1,9})?\\s?(?:[–—-]|\\s(?:and|to|und|bis|et|à|y|e|a|i|do|и|до))\\s?)?';
/** What such a number counts is the next word. */
const counted = new RegExp(`${start}${from}${number}(?=[ \\u00a0\\u202f](\\p{L}[\\p{L}’'-]*))`, 'gu');
/** So many are counted, whatever is written behind them: from 8,400 to under 2,000. */
const thousands = new RegExp(`${start}${grouped}`, 'gu');
/** Words that are not counted: they join a number to something else, or say what time it is. */
const joins = new Set(
  'and or to of in at on by for with from as than und oder bis von vom im mit als zu uhr et ou à de du des en sur y o a e em do da das dos ni um i и или до из в на h am pm'.split(
    ' ',
  ),
);
/** A name before a number has it: Horizon 20, Article 12. A sentence may begin so: The 22 schools. */
const named = /(?<![.!?:;。！？：；]\s|^)(?<![\p{L}\d])\p{Lu}[\p{L}’'-]*\s$/u;
/** A name is looked for no further before its number. */
const longestName = 30;

/** What counts time or a place in an order says no amount: 2027年, 12月, 第15届. */
const ofTime = /[年月日号號番版期届屆回度代季]$/u;
const korean = new RegExp(`(?<![\\d.,])(?:${koreanAmount})`, 'gu');
const koreanTime = /[년월일주]$|분기$/u;
/** One thing or nine of them are no figure, but nine million are. */
const isFigure = (amount: string): boolean => /\d\D?\d|[十百千万萬亿億兆만억조]/u.test(amount);

/** The places of numbers in a text that say how many there are of what is named behind them: 143 deaths, 61家企业; some may lie over each other. */
export function countedAmountsIn(text: string, lang: string): Place[] {
  if (!/\d/.test(text)) return [];
  const many = [...text.matchAll(thousands)].map(placeOf);
  return [...spacedIn(text, lang), ...many, ...wideIn(text, lang), ...koreanIn(text)]
    .map(({ start, end }) => ({
      start,
      end: end + (measured.exec(text.slice(end, end + longestUnit))?.[0].length ?? 0),
    }))
    .sort((one, other) => one.start - other.start);
}

/** What a number is measured in belongs to it, in languages that set their words apart. */
const units =
  'hours?|minutes?|days?|weeks?|months?|years?|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|tonnes?|tons?|hectares?|acres?|cents?|Gigawattstunden|Megawattstunden|Kilowattstunden|Gigawatt|Megawatt|Kilowatt|Kilometern?|Meter|Hektar|Tonnen|Cent|Grad|Stunden|Minuten|Tagen?|Wochen|Monaten?|Jahren?|heures?|jours?|semaines?|mois|ans|années|kilomètres?|mètres?|horas?|minutos?|días?|semanas?|meses|años?|kilómetros?|metros?|hectáreas?|toneladas?|dias?|anos?|quilômetros?|ore|giorni|settimane|mesi|anni|chilometri|ettari|tonnellate|metri';
const measured = new RegExp(`^[ \\u00a0\\u202f](?:${units})(?![\\p{L}\\p{M}-])`, 'u');
const longestUnit = 24;

function spacedIn(text: string, lang: string): Place[] {
  return [...text.matchAll(counted)]
    .filter(({ index, 1: word = '' }) => {
      const isNoun = /^\p{Ll}/u.test(word) || (lang.startsWith('de') && /^\p{Lu}\p{Ll}/u.test(word));
      const before = text.slice(Math.max(0, index - longestName), index);
      return isNoun && !joins.has(word.toLowerCase()) && !isMonthName(word, lang) && !named.test(before);
    })
    .map(placeOf);
}

/** What stands right before a number that has a place in an order, or is one with a name: 第15, GPT-4. */
const joined = /(?:第|[\p{Script=Latin}\d.,-])$/u;

/** No word is marked in part: 20分間|隔. */
function endsWithWord(text: string, { start, end }: Place, lang: string): boolean {
  if (lang.startsWith('ja')) return !/^\p{Script=Han}/u.test(text.slice(end, end + 2));
  return endOfWideAmount(text, start, end) === end;
}

const wideIn = (text: string, lang: string): Place[] =>
  wideAmountsIn(text).filter((place) => {
    const { start, end } = place;
    const amount = text.slice(start, end);
    const isFree = !joined.test(text.slice(Math.max(0, start - 1), start));
    return isFigure(amount) && !ofTime.test(amount) && isFree && endsWithWord(text, place, lang);
  });

const koreanIn = (text: string): Place[] =>
  [...text.matchAll(korean)]
    .filter(({ 0: amount }) => isFigure(amount) && !koreanTime.test(amount))
    .map(placeOf);

const placeOf = ({ index, 0: amount }: RegExpExecArray): Place => ({
  start: index,
  end: index + amount.length,
});
