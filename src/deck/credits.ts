import { fieldsIn } from '../article/masthead-fields.ts';
import { speaksToReaders } from '../language/colophon-words.ts';
import { namesArticle } from '../language/naming-words.ts';
import { tellsOrigin } from '../language/origin-words.ts';
import { mentionsReadingTime } from '../language/reading-time.ts';
import { isForKeepers } from '../language/state-words.ts';
import { weightOf } from '../language/weight.ts';

/** What a line of small type holds on a cover, in Chinese characters, and how many lines it bears. */
const [lineRoom, mostLines] = [27, 4];

/** The fields of a line that says of an article who wrote it and when, but for what is said only to those who read it, and for one more title. */
export const creditsIn = (line: string): string[] =>
  tellsOrigin(line)
    ? []
    : fieldsIn(line)
        .flatMap(withoutKeeping)
        .filter(
          (field) => !mentionsReadingTime(field) && !speaksToReaders(field) && !namesArticle(labelOf(field)),
        );

/** A field without the sentences that are there for those who keep the article. */
function withoutKeeping(field: string): string[] {
  const told = field.split(/(?<=[.。])\s+(?=\p{Lu}|\p{Lo})/u).filter((sentence) => !isForKeepers(sentence));
  return told.length > 0 ? [told.join(' ')] : [];
}

const labelOf = (field: string): string => /^([^:：]*)[:：]/u.exec(field)?.[1] ?? '';

/**
 * Lines of a cover in small type. Those that are given keep apart where there is room; where one is too long, it goes on
 * below behind one of its fields.
 * @param given the fields of each line
 * @returns the lines that there is room for, and those that there is none for
 */
export function creditLines(given: string[][]): { shown: string[]; left: string[] } {
  const apart = given.flatMap(inLines);
  const lines = rowsOf(apart) > mostLines ? inLines(given.flat()) : apart;
  const end = lines.findIndex((_, index) => index > 0 && rowsOf(lines.slice(0, index + 1)) > mostLines);
  const count = end < 0 ? lines.length : end;
  return { shown: lines.slice(0, count), left: lines.slice(count) };
}

const rowsOf = (lines: string[]): number =>
  lines.reduce((sum, line) => sum + Math.ceil(weightOf(line) / lineRoom), 0);

/** Fields side by side, as many as a line holds. */
function inLines(fields: string[]): string[] {
  const lines: string[] = [];
  for (const field of fields) {
    const longer = `${lines.at(-1)} · ${field}`;
    if (lines.length > 0 && weightOf(longer) <= lineRoom) lines[lines.length - 1] = longer;
    else lines.push(field);
  }
  return lines;
}
