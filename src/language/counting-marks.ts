import { inDigits } from './numerals.ts';

/** Signs that stand for the points of a list, to go between the brackets of a pattern: • one, ✔ two, → three, ・四, ㅇ 다섯. */
export const pointSigns = '•‣◦○●◎▪■◇◆★☆☐□☑☒✓✔✗✘✅❌➤►▶▷▲△▼▽→⇒·・･ㅇㅁ';

/** An emoji with what belongs to it: 🚀, 👩‍🔧, 🇯🇵 */
export const emojiSign =
  '(?:(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f)\\p{Emoji_Modifier}?(?:\\u200d\\p{Extended_Pictographic}\\ufe0f?)*)+';

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** The letters that count in Korean. */
export const koreanLetters = '가나다라마바사아자차카타파하';

/** Figures and letters that count: a) … b) …; (1) … (2) …; ① … ②; 一、 … 二、; 1. … 2.; 1- … 2-; 가. … 나.; of each way the marks in their order. */
const ways: readonly (readonly string[])[] = [
  [...'abcdefgh'].map((letter) => `${letter}[)）]`),
  [...'123456789'].map((figure) => `${figure}[)）]`),
  [...'一二三四五六七八九'].map((figure) => `${figure}[)）]`),
  roman.map((figure) => `${figure}[)）]`),
  [...'①②③④⑤⑥⑦⑧⑨'],
  [...'一二三四五六七八九'].map((figure) => `${figure}、`),
  [...'123456789'].map((figure) => `${figure}(?:[.．](?!\\d)|、|[-–]\\s)`),
  [...koreanLetters].map((letter) => `${letter}[.)）]`),
];

/** The same of lines; within a text A. is an initial more often than a mark. */
const lineWays = [
  ...ways,
  [...'ABCDEFGH'].map((letter) => `${letter}[.．、)）]`),
  [...'アイウエオカキク'].map((letter) => `${letter}[\\s.．)）]`),
];

const orBracketed = (all: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  all.map((marks) => marks.map((mark) => `[(（]?${mark}`));

/** Sources of patterns for what counts by marks, with or without a bracket that opens before them. */
export const countingMarks = orBracketed(ways);

/** Words that stand before the last that is counted. */
const joins = 'and|or|und|oder|sowie|et|ou|y|o|e|и|или|和|或';
/** A mark that something of its own follows, and no comma. */
const bracketed = `(?=[(（]?(?:[\\da-h一二三四五六七八九]|${roman.join('|')})[)）]\\s*(?![\\s,，.;；)])|[①-⑨])`;

/**
 * What stands before a mark within a sentence: of the first any word, of the others a comma, a dash or a word that joins,
 * and no other mark.
 */
const beforeMark = new RegExp(
  [
    `(?<![)）])[,，、—–]\\s*(?:(?:${joins})\\s+)?${bracketed}`,
    `(?<![)）])\\s(?:${joins})\\s+${bracketed}`,
    `[^\\s:：;；,，、—–]\\s+(?=[(（][1ai一][)）])${bracketed}`,
    '[^\\s:：;；,，、—–](?=①)',
  ].join('|'),
  'giu',
);

/** Where marks stand within a sentence that may count. */
export const innerMarks = (sentence: string): number[] =>
  [...sentence.matchAll(beforeMark)].map(({ index, 0: before }) => index + before.length);

const leads = orBracketed(lineWays).map((marks) =>
  marks.map((mark) => new RegExp(`^\\s*${mark}\\s*[^\\s,，.)]`, 'u')),
);

/** The places of the texts that begin with one mark after the other of one way to count; none where fewer than two do. */
export function markedPlaces(texts: readonly string[]): number[] {
  const figured = texts.map(inDigits);
  for (const way of leads) {
    const places: number[] = [];
    for (const [place, text] of figured.entries()) if (way[places.length]?.test(text)) places.push(place);
    if (places.length > 1) return places;
  }
  return countedByNoun(texts) ? [...texts.keys()] : [];
}

/** Phase 1, Step A, 柱B: a noun with a figure or a letter. */
const numbered = /^\s*(\p{L}{1,12}\s?)([A-H1-9])(?=[\s:：.])/u;

/** Whether each text begins with the same noun, and they count on. */
function countedByNoun(texts: readonly string[]): boolean {
  const found = texts.map((text) => numbered.exec(text));
  const [first] = found;
  return (
    texts.length > 1 &&
    found.every((one, at) => {
      const isNext = (one?.[2]?.charCodeAt(0) ?? 0) === (first?.[2]?.charCodeAt(0) ?? 0) + at;
      return one?.[1] === first?.[1] && isNext;
    }) &&
    /[A1]/.test(first?.[2] ?? '')
  );
}

/** 2.1 Quays: the number of a part, and of what is counted within it. */
const partNumber = /^\s*(?<part>\d{1,2})\.(?<place>\d{1,2})\.?\s+(?=[\p{L}\p{P}])/u;

/** Whether a text goes on counting within the part of one before it: 2.2 behind 2.1. */
export function countsOn(text: string, before: string): boolean {
  const [own, last] = [text, before].map((one) => partNumber.exec(one)?.groups);
  return own !== undefined && own.part === last?.part && Number(own.place) === Number(last?.place) + 1;
}
