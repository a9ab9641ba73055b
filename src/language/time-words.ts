import type { TimeWords } from './language.ts';
import { languages } from './languages.ts';
import { ahead, anyWord, either, inTurn, type Matcher, sign, upTo } from './matchers.ts';

/** A part of a year: its first month, and how many it has. */
export interface YearPart {
  month: number;
  months: number;
}

type WordList = {
  [K in keyof TimeWords]-?: TimeWords[K] extends string | undefined ? K : never;
}[keyof TimeWords];

const all = Object.values(languages).flatMap(({ time }) => (time ? [time] : []));

const formsIn = (list: string): string[] => list.split('|').filter((form) => form !== '');

/** The forms of all languages of lists with slots. */
const slotsOf = (...names: (typeof slots)[number][0][]): string[] =>
  names.flatMap((name) => all.flatMap((time) => (time[name] ?? '').split(' ').flatMap(formsIn)));

/** The forms of all languages. */
const formsOf = (name: WordList): string[] => all.flatMap((time) => formsIn(time[name] ?? ''));

/** A word of all languages of one kind, in small or large letters. */
export const words = (name: WordList): Matcher => anyWord(formsOf(name));

/** How long the slots of each list are; a list begins with the month given, and follows through the year. */
const slots = [
  ['months', 1, 1],
  ['quarters', 3, 1],
  ['thirds', 4, 1],
  ['spells', 4, 1],
  ['seasons', 3, 3],
  ['halves', 6, 1],
] as const;

const normal = (form: string): string =>
  form
    .toLowerCase()
    .replace(/[\s_]|\.$/g, '')
    .replace(/’/g, "'");

const partForms = new Map<string, YearPart>();
const partSources: string[] = [];
for (const [name, months, first] of slots)
  for (const time of all)
    (time[name] ?? '').split(' ').forEach((slot, index) => {
      for (const form of formsIn(slot)) {
        if (name !== 'spells') partSources.push(form);
        const key = normal(form);
        if (!partForms.has(key)) partForms.set(key, { month: first + index * months, months });
      }
    });

/** Articles that may stand before the name of a part, where it is one of something: the end of 2027, but not in the end. */
export const articles = inTurn(
  words('the'),
  sign('\\s?'),
  ahead(inTurn(upTo(24), sign('\\s'), words('of'), sign('\\s'))),
);

/** What the beginning, the middle and the end of something are called. */
export const thirdNames = anyWord(slotsOf('thirds'));

export const monthName = inTurn(anyWord(slotsOf('months')), sign('\\.?'));
/** A month by its number: 3月. */
export const monthByNumber = inTurn(sign('(?:1[0-2]|0?[1-9])\\s?'), words('month'));

/** The number of a day in its month: 3, 3rd, 3. */
export const dayNumber = sign('(?:[12]\\d|3[01]|0?[1-9])(?!\\d)(?:[.ºª]|st|nd|rd|th|er)?');
/** A day by its number: 3日. */
export const dayByNumber = inTurn(sign('(?:[12]\\d|3[01]|0?[1-9])\\s?'), words('day'));

/** A part of a year: the name of a month, a half, a quarter, a season, or a month by its number. */
export const yearPart = either(inTurn(anyWord(partSources), sign('\\.?')), monthByNumber);

/** Such a part as is one without a year beside it too: not its beginning or its end, which may be those of anything. */
export const calendarPart = either(
  inTurn(anyWord(slotsOf('months', 'quarters', 'halves', 'seasons')), sign('\\.?')),
  monthByNumber,
);

/** A part of ten years, or of a plan of several. */
export const partOfYears = anyWord(slotsOf('thirds', 'spells', 'halves'));

/** The part that a text names which `yearPart` matches. */
export const partOf = (text: string): YearPart | undefined => {
  const number = /^\d{1,2}/.exec(text)?.[0];
  return partForms.get(normal(text)) ?? (number ? { month: Number(number), months: 1 } : undefined);
};

const opening = formsOf('fiscal').join('|').replaceAll('_', '\\s?');
const financial = new RegExp(`(?<!\\p{L})(?:${opening})(?!\\p{L})|${formsOf('books').join('|')}`, 'iu');

/** Whether what a period is called tells of a financial year: FY2026, 2026年度末, 2026年3月期. */
export const isFinancial = (label: string): boolean => financial.test(label);

/** The year before the first one of each era, by the era's name. */
export const eras: Readonly<Record<string, number>> = Object.assign({}, ...all.map((time) => time.eras));

const lists: WordList[] = [
  ...(['amid', 'and', 'at', 'beyond', 'decade', 'decades', 'fiscal', 'of', 'onward'] as const),
  ...(['since', 'stretches', 'the', 'to', 'within', 'years'] as const),
];
const timeWord = anyWord([...lists.flatMap(formsOf), ...slots.flatMap(([name]) => slotsOf(name))]);
const blanks = sign('[\\s\\p{P}]*');
/** A word ends where no letter follows, but in scripts that write words without spaces. */
const wordEnd = sign('(?![\\p{L}\\p{M}])|(?<=[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}])');
const figure = inTurn(sign('[ivx]{1,4}'), sign('(?![\\p{L}\\p{M}])'));

/** No more words than these stand with a period and say nothing without it. */
const mostTimeWords = 5;

/** Whether the words of a text say nothing without the time beside them: early to, academic year, anfang der, まで. */
export const areOfTime = (small: string): boolean => areTimeWords(small, 0, mostTimeWords);

function areTimeWords(text: string, start: number, most: number): boolean {
  const [{ end: at } = { end: start }] = blanks(text, start);
  if (at === text.length) return true;
  if (most === 0) return false;
  for (const { end } of inTurn(either(timeWord, figure), wordEnd)(text, at))
    if (areTimeWords(text, end, most - 1)) return true;
  return false;
}

const tie =
  '(?:of|for|in|during|für|vom|von|im(?: Jahre?)?|de|du|des|del|da|do|di|per|nel|para|por|pour|pendant|en|em|van|voor|för|av|для|на|у|в|за|dla|na|w|pro|في(?: عام)?|عام)';
const tieAtEnd = new RegExp(`\\s${tie}$`, 'iu');
const tieAtStart = new RegExp(`^${tie}\\s`, 'iu');

/** The length of a text without the word at its end that ties it to a time behind it: Programme of, Plan für. */
export const lengthWithoutTie = (text: string): number => tieAtEnd.exec(text)?.index ?? text.length;

/** How much of a text is such a word at its start: in 2030. */
export const lengthOfTie = (text: string): number => tieAtStart.exec(text)?.[0].length ?? 0;
