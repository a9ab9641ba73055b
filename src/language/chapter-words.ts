import { arabicOrdinal, chineseNumeral, englishNumeral, parseNumeral, romanNumeral } from './numerals.ts';

/** What articles call their chapters, in languages that write the word before its number. A section may be one of a law. */
const words =
  'chapter|part|kapitel|teil|chapitre|partie|capítulo|capitulo|parte|capitolo|hoofdstuk|deel|глава|часть|розділ|частина|' +
  'rozdział|część|kapitola|část|bölüm|chương|bab|فصل|الفصل|الجزء|بخش';

const marks = '\\s?[:：.．—–]\\s*|\\s+[-—–]\\s+';
const before = new RegExp(
  `^(?:${words})\\s+(${englishNumeral}|${romanNumeral}|[٠-٩۰-۹]{1,3})(?:${marks})(?=\\S)`,
  'iu',
);
/** 第一章 现状, 제2장 현황 */
const around = new RegExp(
  `^(?:第\\s?(${chineseNumeral})\\s?(?:部分|[章篇编編部节節卷回])|제\\s?([0-9]{1,3})\\s?[장부편절])(?:${marks}|[\\s、，]+)(?=\\S)`,
  'u',
);

/** No article has so many. */
const mostChapters = 100;

/** The number by which a title calls its chapter, and how much of the title says so: Chapter 2: …, 第二章 … */
export function chapterNumber(title: string): { number: string; length: number } | undefined {
  const match = before.exec(title) ?? around.exec(title);
  const number = match?.slice(1).find((group) => group !== undefined);
  const isCount = number !== undefined && (parseNumeral(number) ?? mostChapters) < mostChapters;
  return match && isCount ? { number, length: match[0].length } : undefined;
}

/** What a text of its own may be one of, beside a chapter. */
const lessons =
  'lecture|lesson|unit|module|week|session|episode|vorlesung|lektion|lerneinheit|modul|woche|folge|leçon|cours|séance|module|' +
  'lección|clase|unidad|tema|módulo|lição|aula|unidade|lezione|unità|modulo|les|лекция|урок|модуль|занятие|الدرس|المحاضرة';
const label = new RegExp(
  `^((?:${words}|${lessons})\\s+(?:\\d{1,3}(?:\\.\\d{1,2})?|${englishNumeral}|${romanNumeral}))(?:${marks})(?=\\S)`,
  'iu',
);
const labelAround = new RegExp(
  `^(第\\s?${chineseNumeral}\\s?(?:部分|[章篇编編部节節卷讲講课課])|제\\s?[0-9]{1,3}\\s?[장부편강과])(?:${marks}|[\\s、，]+)(?=\\S)`,
  'u',
);

/** Which one of several an article is by its title, and how much of that says so: Lecture 7: …, 第四章 … */
export function lessonLabel(title: string): { label: string; length: number } | undefined {
  const match = label.exec(title) ?? labelAround.exec(title);
  return match?.[1] === undefined ? undefined : { label: match[1], length: match[0].length };
}

const chinese = new RegExp(`^第(${chineseNumeral})(\\p{Script=Han}{1,4})(?=[\\s：:、，—-]|$)`, 'u');
/** 趋势一：…, 潮流1　…, トレンド2：… */
const chineseNoun = new RegExp(
  `^([\\p{Script=Han}\\p{Script=Katakana}ー]{1,6})\\s?(${chineseNumeral})(?=[\\s：:、，—-]|$)`,
  'u',
);
const lettered = new RegExp(
  `^([\\p{L}\\p{M}]+)\\s+(${englishNumeral}|${romanNumeral}|${arabicOrdinal})(?=[,\\s:：.(（—–-]|$)`,
  'iu',
);
/** Strategic goal 1: …, Eje estratégico 2 – …: a noun with a word or two beside it. */
const letteredMore = new RegExp(
  `^([\\p{L}\\p{M}]+(?:\\s+[\\p{L}\\p{M}]+){1,2})\\s+(${englishNumeral}|${romanNumeral}|${arabicOrdinal})(?=\\s?[:：.(（—–-]|\\s[—–-]|$)`,
  'iu',
);
const figured = new RegExp(`^()(${romanNumeral})[.．]\\s`, 'u');

/** A noun that a title opens with and the number that it has: Phase 2, 第二阶段, 趋势二; none where Roman figures stand alone. */
export function numberedNoun(title: string): { noun: string; number: number } | undefined {
  const { noun, number } = readNoun(title) ?? {};
  return noun === undefined || number === undefined ? undefined : { noun, number };
}

/** 1단계 기반, 1. Etappe: … */
const figureBefore = /^(\d{1,2})(?:[.ºª]|st|nd|rd|th)?\s?([\p{L}\p{M}]+)/u;

/** The same of a noun that its number may stand before. */
export function countedNoun(title: string): { noun: string; number: number } | undefined {
  const [, figure, noun] = figureBefore.exec(title) ?? [];
  return noun ? { noun: noun.toLowerCase(), number: Number(figure) } : numberedNoun(title);
}

/** The noun and the number of a title that is nothing else. */
export function onlyNumbered(title: string): { noun: string; number: number } | undefined {
  const found = readNoun(title.trim());
  return found?.length === title.trim().length && found.noun !== '' ? found : undefined;
}

function readNoun(
  title: string,
  isLabel = false,
): { noun: string; number: number; length: number } | undefined {
  const inChinese = chinese.exec(title);
  const found =
    inChinese ??
    chineseNoun.exec(title) ??
    lettered.exec(title) ??
    (isLabel ? letteredMore.exec(title) : null) ??
    figured.exec(title);
  const [noun, figure] = inChinese ? [inChinese[2], inChinese[1]] : [found?.[1], found?.[2]];
  const number = figure === undefined ? undefined : parseNumeral(figure);
  if (!found || noun === undefined || number === undefined) return undefined;
  return { noun: noun.toLowerCase(), number, length: found[0].length };
}

/** What parts a noun and its number from a name behind them: in Chinese a space does. */
const behindNoun = new RegExp(`^(?:${marks}|\\s*[、，]\\s*|\\s+(?=\\p{Script=Han}))(?=[^\\s\\p{P}])`, 'u');

/** The noun and the number by which a title calls what it names behind them, and how much of it says so: Pillar 2: …, 方向二 … */
export function nounLabel(
  title: string,
): { noun: string; number: number; label: string; length: number } | undefined {
  const found = readNoun(title, true);
  const mark = found && found.noun !== '' ? behindNoun.exec(title.slice(found.length)) : undefined;
  if (!found || !mark) return undefined;
  return { ...found, label: title.slice(0, found.length), length: found.length + mark[0].length };
}

/** Field A: …, Línea B – …: a noun that letters count, in their case. */
const byLetter =
  /^([\p{L}\p{M}]{2,}(?:\s[\p{L}\p{M}]{2,})?)\s?([A-L])(?:\s?[:：.．]|\s[–—-])\s?(?=[\p{L}\p{N}“「『"(（])/u;

/** The noun and the place in the alphabet by which a title is counted: Field A: … */
export function letteredNoun(title: string): { noun: string; number: number } | undefined {
  const [, noun, letter] = byLetter.exec(title) ?? [];
  return noun && letter ? { noun: noun.toLowerCase(), number: letter.charCodeAt(0) - 64 } : undefined;
}

/** Goal A1: …, Action B2.1 – …: a letter says of which part a thing is counted. */
const countedInPart = /^[\p{L}\p{M}]+\s\p{Lu}\.?\d{1,2}(?:\.\d{1,2})?\s?[:：.–—-]/u;

/** Whether a sentence says by a noun and a number which one it is of several. */
export const isLabelled = (sentence: string): boolean =>
  nounLabel(sentence) !== undefined || countedInPart.test(sentence);

/** The noun of a label as its author writes it: Goal of Goal 1, 方向 of 方向一; none where it is no noun and a number. */
export function writtenNoun(label: string): string | undefined {
  const { noun = '' } = readNoun(label, true) ?? {};
  if (noun === '') return undefined;
  return label.toLowerCase().startsWith(noun) ? label.slice(0, noun.length) : noun;
}
