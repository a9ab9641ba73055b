import { textOf } from '../article/phrasing.ts';
import { numberedNoun } from '../language/chapter-words.ts';
import type { HeadingEntry } from './subject.ts';

/** Headings that one noun numbers: 第一阶段, 第二阶段; Phase one, Phase two. */
export interface Series {
  noun: string;
  count: number;
}

/** Three years are a time, even where headings count Year 1, Year 2. */
const times = /^(?:[年月日天周季步]|年度|季度|星期|years?|quarters?|months?|weeks?|days?|hours?|steps?)$/iu;

/** The series of an article's headings that count from one without a gap. */
export function seriesIn(headings: HeadingEntry[]): Series[] {
  const numbers = new Map<string, number[]>();
  for (const { title } of headings) {
    const found = numberedNoun(textOf(title.whole));
    if (found?.noun && !times.test(found.noun))
      numbers.set(found.noun, [...(numbers.get(found.noun) ?? []), found.number]);
  }
  return [...numbers]
    .filter(([, counted]) => counted.length > 1 && counted.every((number, index) => number === index + 1))
    .map(([noun, counted]) => ({ noun, count: counted.length }));
}
