import { languages, type TimeWords } from './languages.ts';

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

/** The forms of all languages, the longer ones first, since a shorter one may be how a longer one begins. */
const formsOf = (name: WordList): string[] => longestFirst(all.flatMap((time) => formsIn(time[name] ?? '')));

const longestFirst = (forms: string[]): string[] =>
  [...new Set(forms)].sort((one, other) => other.length - one.length);

/** A form as the source of a regular expression: gaps may be left out, an apostrophe may be either. */
const sourceOf = (form: string): string =>
  form
    .replace(/[.*+?^${}()[\]\\]/g, '\\$&')
    .replace(/_/g, '\\s?')
    .replace(/['’]/g, "['’]");

const anyOf = (forms: string[]): string => `(?:${forms.map(sourceOf).join('|')})`;

/** The words of all languages of one kind, as the source of a regular expression with the flags `i` and `u`. */
export const wordsFor = (name: WordList): string => anyOf(formsOf(name));

/** How long the slots of each list are; a list begins with the month given, and follows through the year. */
const slots = [
  ['months', 1, 1],
  ['quarters', 3, 1],
  ['thirds', 4, 1],
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
        partSources.push(form);
        const key = normal(form);
        if (!partForms.has(key)) partForms.set(key, { month: first + index * months, months });
      }
    });

/** Articles that may stand before the name of a part, where it is one of something: the end of 2027, but not in the end. */
export const articles = `(?:${wordsFor('the')}\\s?(?=.{1,24}?\\s${wordsFor('of')}\\s))`;

/** What the beginning, the middle and the end of something are called. */
export const thirdNames = `${anyOf(longestFirst(all.flatMap(({ thirds = '' }) => thirds.split(' ').flatMap(formsIn))))}`;

/** A part of a year: the name of a month, a half, a quarter, a season, or a month by its number. */
export const yearPart = `(?:${anyOf(longestFirst(partSources))}\\.?|(?:1[0-2]|0?[1-9])\\s?${wordsFor('month')})`;

/** The part that a text names which `yearPart` matches. */
export const partOf = (text: string): YearPart | undefined => {
  const number = /^\d{1,2}/.exec(text)?.[0];
  return partForms.get(normal(text)) ?? (number ? { month: Number(number), months: 1 } : undefined);
};

/** The year before the first one of each era, by the era's name. */
export const eras: Readonly<Record<string, number>> = Object.assign({}, ...all.map((time) => time.eras));
