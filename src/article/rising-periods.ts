import type { List, ListItem } from 'mdast';
import { weightOf } from '../language/weight.ts';
import { areRising, type PeriodMatch, parsePeriod } from './period.ts';
import { textOf } from './phrasing.ts';

declare module 'mdast' {
  interface ListData {
    /** Its points are the sentences of one paragraph. */
    areSentences?: true;
  }
}

/** Fewer may only say when something happened. */
const fewest = 3;
/** A longer one, in Chinese characters, is no line among others. */
const longest = 64;

/** The periods that texts of a line each open with, one behind the other, whatever is said behind them: In 2026 boats sail. */
export function risingPeriods(texts: string[]): PeriodMatch[] | undefined {
  if (texts.length < fewest) return undefined;
  const found = texts.flatMap((text) => openingPeriod(text) ?? []);
  const isRising = areRising(found.map(({ period }) => period));
  return isRising && found.length === texts.length ? found : undefined;
}

function openingPeriod(text: string): PeriodMatch | undefined {
  const match = parsePeriod(text);
  return match && match.length < text.length && weightOf(text) <= longest ? match : undefined;
}

/** The periods that the points of a list open with, where none has more than a paragraph and they are not counted. */
export function risingPoints({ ordered, children }: List): PeriodMatch[] | undefined {
  const texts = children.flatMap((item) => onlyText(item) ?? []);
  return !ordered && texts.length === children.length ? risingPeriods(texts) : undefined;
}

function onlyText({ checked, children: [first, ...others] }: ListItem): string | undefined {
  const isAlone = first?.type === 'paragraph' && others.length === 0 && typeof checked !== 'boolean';
  return isAlone ? textOf(first).trim() : undefined;
}
