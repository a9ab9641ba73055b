import {
  either,
  firstMatch,
  given,
  group,
  inTurn,
  type Matcher,
  optional,
  sign,
} from '../language/matchers.ts';
import {
  articles,
  calendarPart,
  monthByNumber,
  thirdNames,
  words,
  yearPart,
} from '../language/time-words.ts';
import { dayReaders, yearBeforeDay, yearBehindDay } from './day-readings.ts';
import { decadeReaders } from './decade-readings.ts';
import {
  afterLast,
  beforeYear,
  behindYear,
  between,
  dash,
  fiscal,
  fourDigits,
  ofEra,
  part,
  type Reader,
  type Span,
  whole,
  year,
  yearNumber,
  yearWord,
} from './spans.ts';

/** A span, and where in a text ends what says it. */
export interface Reading {
  span: Span;
  end: number;
}

const twoDigits = sign('\\d{2}');

/** From the first part of a year to the last; a bare number is of the same kind as the part beside it. */
const parts = (from: string, first: string, last: string): Span | undefined => {
  const kind = /^[a-z](?=\d$)/i.exec(first)?.[0] ?? '';
  const [start, end] = [part(from, first), part(from, /^\d$/.test(last) ? kind + last : last)];
  return start && end && between(start, end);
};

/** Two years that follow each other, 2025/26, or the first and the last of more: 2029/31. What could be a month is one: 2026/06. */
const season = (from: string, last: string): Span | undefined =>
  (Number(from) + 1) % 100 === Number(last) ? whole(yearNumber(from), 2) : short(from, last);

/** 2026–28; what could be a month is none: 2026-11. */
const short = (from: string, last: string): Span | undefined => {
  const years = Number(last) - (Number(from) % 100) + 1;
  return Number(last) > 12 && years > 1 ? whole(yearNumber(from), years) : undefined;
};

/** 令和8〜10年度 */
const inEra = (from: string, last: string): Span | undefined => {
  const [, name = ''] = /^(\D+)\d/.exec(from) ?? [];
  return between(whole(yearNumber(from)), whole(yearNumber(name + last)));
};

/** Between two parts of one year, which may only be named one beside the other: Q1/Q2, Q1 & Q2. */
const link = either(dash, sign('\\s?[/&+]\\s?'));
const partOrNumber = group(either(yearPart, sign('[1-4]')));
const monthNumber = sign('(?:1[0-2]|0?[1-9])');

/** The first of two years, of financial ones in two digits too. */
const ofYear = either(inTurn(optional(fiscal), group(fourDigits)), inTurn(fiscal, group(twoDigits)));

/** What a winter that goes on into the next year has behind its first: Winter 2026/27. */
const overTurn = sign('/(?:20)?\\d{2}(?!\\d)');

/** A quarter or a half by its number and letter, before a year in two digits or four: 2H26, 3T 2026. */
const numbered = group(sign('[1-4][qt]|[12][hs]'));
const byNumber = (from: string, [number, letter = '']: string): Span | undefined =>
  part(from, `${/[qt]/.test(letter) ? 'q' : 'h'}${number}`);
/** The quarters in Roman figures, and as they are read. */
const romanQuarter = group(sign('(?:i{1,3}|iv)(?=\\s?/)'));
const romanFigures = ['i', 'ii', 'iii', 'iv'];

const readers: Reader[] = [
  ...dayReaders(yearBehindDay, yearBeforeDay),
  [inTurn(ofYear, sign('/'), group(twoDigits)), season],
  [inTurn(ofYear, sign('\\s?[-–—]\\s?'), group(twoDigits)), short],
  [inTurn(ofEra, dash, group(sign('\\d{1,2}(?!\\d)')), yearWord), inEra],
  [inTurn(group(fourDigits), sign('[-./]'), group(sign('1[0-2]|0[1-9]')), sign('(?![\\d.])')), part],
  [
    inTurn(group(monthNumber), sign('[./]'), group(fourDigits)),
    (month: string, from: string) => part(from, month),
  ],
  ...decadeReaders,
  [
    inTurn(group(yearPart), link, partOrNumber, beforeYear, year),
    (a: string, b: string, y: string) => parts(y, a, b),
  ],
  [inTurn(year, yearWord, behindYear, group(either(yearPart, sign('\\d{1,2}'))), dash, partOrNumber), parts],
  [inTurn(year, yearWord, behindYear, group(yearPart), link, group(yearPart)), parts],
  [
    inTurn(group(yearPart), sign('\\s?[(（]'), year, yearWord, sign('[)）]')),
    (p: string, y: string) => part(y, p),
  ],
  [
    inTurn(
      group(yearPart),
      optional(inTurn(sign('\\s'), words('stretches'))),
      beforeYear,
      either(year, group(sign("['’]\\d{2}"))),
      optional(overTurn),
      yearWord,
    ),
    (p: string, y: string) => part(y, p),
  ],
  [inTurn(year, yearWord, behindYear, group(yearPart)), part],
  [
    inTurn(numbered, either(group(sign('\\d{2}(?!\\d)')), inTurn(sign('\\s?'), year))),
    (p: string, y: string) => byNumber(y, p),
  ],
  [
    inTurn(romanQuarter, sign('\\s?/\\s?'), year),
    (figure: string, y: string) => part(y, `q${romanFigures.indexOf(figure) + 1}`),
  ],
  [inTurn(year, yearWord), (y: string) => whole(yearNumber(y))],
];

const openFrom = (span: Span): Span => ({ ...span, open: true });
const openBehind = (span: Span): Span => {
  const month = afterLast(span);
  return { year: Math.floor(month / 12), month: (month % 12) + 1, months: 12, open: true };
};

const gap = either(sign('\\s+'), sign('[-–]'), sign('(?<=\\p{Script=Han})\\s*'));
const byThen = inTurn(either(words('at'), words('plan')), gap);
/** What stands before a period and is said with it: by 2030, beyond 2026. */
const leads: [pattern: Matcher, change: (span: Span) => Span][] = [
  [sign(''), (span) => span],
  [byThen, (span) => span],
  [inTurn(optional(byThen), articles), (span) => span],
  [inTurn(words('beyond'), gap, optional(articles)), openBehind],
  [inTurn(words('since'), gap, optional(articles)), openFrom],
  // Of a part of a year an end is no part of its own: by the end of Q2 2027.
  [
    inTurn(optional(byThen), optional(articles), thirdNames, gap, optional(inTurn(words('of'), sign('\\s')))),
    (span) => span,
  ],
];
/** The wave of a range that has no end: 2030~ */
const openEnd = sign('[~～〜](?!\\p{L}|\\s*\\d)');
const trails: [pattern: Matcher, change: (span: Span) => Span][] = [
  [inTurn(sign('\\s?'), words('within')), (span) => span],
  [inTurn(sign('\\s?'), either(sign('\\+'), openEnd, words('onward'))), openFrom],
];

const readWith = (readers: Reader[], text: string, start: number): Reading[] =>
  readers.flatMap(([pattern, read]) => {
    const match = firstMatch(pattern, text, start);
    const span = match && read(...match.groups);
    return span ? [{ span, end: match.end }] : [];
  });

const simpleReadings = (text: string, start: number): Reading[] => readWith(readers, text, start);

/** From periods to those that a link leads to behind them. */
const spansAcross = (text: string, starts: Reading[], linking: Matcher): Reading[] =>
  starts.flatMap((from) => {
    const link = firstMatch(linking, text, from.end);
    if (!link) return [];
    return simpleReadings(text, link.end).flatMap((to) => {
      const span = between(from.span, to.span);
      return span ? [{ span, end: to.end }] : [];
    });
  });

function rangeReadings(text: string, start: number): Reading[] {
  const simple = simpleReadings(text, start);
  return [...spansAcross(text, simple, dash), ...simple.flatMap((one) => inRow(text, one)), ...simple];
}

/** What may stand between periods that follow each other: 2026, 2027 and 2028. */
const comma = inTurn(
  sign('\\s*'),
  either(inTurn(sign('[,，、/&+]\\s?'), words('and')), sign('[,，、/&+]'), words('and')),
  sign('\\s*'),
);

/** A period with all those that are named behind it and follow it without a gap. */
function inRow(text: string, from: Reading): Reading[] {
  const link = firstMatch(comma, text, from.end);
  if (!link) return [];
  return simpleReadings(text, link.end)
    .filter(({ span }) => afterLast(from.span) === afterLast({ ...span, months: 0 }))
    .flatMap((to) => {
      const both = { span: { ...from.span, months: from.span.months + to.span.months }, end: to.end };
      return [...inRow(text, both), both];
    });
}

const amid = inTurn(words('amid'), gap);
const and = inTurn(sign('\\s*'), words('and'), sign('\\s*'));

/** From one period to another where a word says that it is all between them: between 2030 and 2033. */
function betweenReadings(text: string): Reading[] {
  const lead = firstMatch(amid, text);
  return lead ? spansAcross(text, simpleReadings(text, lead.end), and) : [];
}

/** All that a text can be read to start with, the longest first. */
export function readingsOf(text: string): Reading[] {
  const readings = leads.flatMap(([pattern, change]) => {
    const lead = firstMatch(pattern, text);
    if (!lead) return [];
    return rangeReadings(text, lead.end).flatMap(({ span, end }) => {
      const own = { span: span.months > 12 && change === openFrom ? span : change(span), end };
      const trailing = trails.flatMap(([trail, widen]) => {
        const more = firstMatch(trail, text, end);
        return more ? [{ span: widen(own.span), end: more.end }] : [];
      });
      return [...trailing, own];
    });
  });
  return [...betweenReadings(text), ...readings].sort(longestFirst);
}

const longestFirst = (one: Reading, other: Reading): number => other.end - one.end;

/** All that a text can be read to start with that names no year, for that of the year given: parts of it, and its days. */
export function readingsWithin(from: number, text: string): Reading[] {
  const said = given(String(from));
  const own = group(calendarPart);
  const readers: Reader[] = [
    ...dayReaders(said, said),
    [inTurn(said, own, dash, group(either(calendarPart, sign('[1-4]')))), parts],
    [inTurn(said, group(monthNumber), dash, group(monthByNumber)), parts],
    [inTurn(said, own), part],
  ];
  return readWith(readers, text, 0).sort(longestFirst);
}
