import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { weightOf } from '../language/weight.ts';
import type { Period } from '../model/roadmap.ts';
import { findPeriod, isPeriod } from './dated.ts';
import { positionOf } from './outline.ts';
import { areRising, type PeriodMatch, parsePeriod } from './period.ts';
import { textOf, withoutColon } from './phrasing.ts';
import { toTitle } from './title.ts';

/** A longer one, in Chinese characters, is a title of what is told of its period. */
const longestLabel = 16;
/** So many items that open with nothing but their periods make the label of another one no title. */
const fewestBare = 2;

/** The bold label that a paragraph opens with, before what it says. */
export function boldLabel(block: RootContent | undefined): { text: string; length: number } | undefined {
  const [strong, ...others] = block?.type === 'paragraph' ? block.children : [];
  if (block?.type !== 'paragraph' || strong?.type !== 'strong' || others.length === 0) return undefined;
  const [lead, whole] = [textOf(strong), textOf(block)];
  const length = lead.length + (/^\s*[:：—–-]?\s*/u.exec(whole.slice(lead.length))?.[0].length ?? 0);
  const text = textOf(withoutColon(strong.children));
  return length < whole.length && weightOf(text) <= longestLabel ? { text, length } : undefined;
}

/** The period of such a label, which is called by all of it: **Today (2025)**: four boats. */
export function labelPeriod(block: RootContent | undefined): PeriodMatch | undefined {
  const label = boldLabel(block);
  const [strong] = label && block?.type === 'paragraph' ? block.children : [];
  if (!label || !block || strong?.type !== 'strong') return undefined;
  const dated = findPeriod(toTitle(strong.children, positionOf(block)));
  return dated && { period: { ...dated.period, label: label.text }, length: label.length };
}

/** What a period is called without the label around it: 2025, of Today (2025), and 2030年, of 2030年の姿. */
export function bareLabel({ label }: Period): string {
  const words: PhrasingContent[] = [{ type: 'text', value: label }];
  const period = parsePeriod(label)?.period ?? findPeriod({ whole: words, named: words })?.period;
  return period?.label ?? label;
}

/** The one item of a list that has a label with its period where all others open with nothing but theirs. */
export function labelledItem({ children }: List): { item: ListItem; match: PeriodMatch } | undefined {
  const [item, ...others] = children.filter((one) => !opensBare(one));
  const match = item && labelPeriod(item.children[0]);
  const isAlone = others.length === 0 && children.length > fewestBare;
  return match && isAlone ? { item, match } : undefined;
}

/** So many labels that say the same of their periods are a series. */
const fewestAlike = 2;

/** A label that no bold sets off: 1단계(2026~2027): … */
const plainLabel = /^([^:：\n]{2,40})(?:：|:(?=\s))\s*(?=\S)/u;

/** The period of such a label, which stands in its brackets. */
function plainPeriod(block: RootContent | undefined): PeriodMatch | undefined {
  const text = block?.type === 'paragraph' ? textOf(block) : '';
  const [whole = '', label = ''] = plainLabel.exec(text) ?? [];
  if (weightOf(label) > longestLabel || !/[)）\]】]$/u.test(label)) return undefined;
  const words: PhrasingContent[] = [{ type: 'text', value: label }];
  const dated = findPeriod({ whole: words, named: words });
  return dated && { period: { ...dated.period, label }, length: whole.length };
}

/**
 * The periods of a list whose items all have labels with them, one behind the other, that say the same of each but for its
 * number: Phase 1 (2026): …, Phase 2 (2027): …; the first one may say how things stand: Today (2025), the 2030 picture, the
 * 2035 picture.
 */
export function labelledPeriods({ children }: List): PeriodMatch[] | undefined {
  const matches = children.flatMap(({ children: [first] }) => labelPeriod(first) ?? plainPeriod(first) ?? []);
  const periods = matches.map(({ period }) => period);
  const kinds = periods.map(kindOf);
  const kind = kinds.at(-1) ?? '';
  const areAlike = kind !== '' && kinds.slice(1).every((other) => other === kind);
  const isSeries = kinds.filter((other) => other === kind).length >= fewestAlike;
  return matches.length === children.length && areAlike && isSeries && areRising(periods)
    ? matches
    : undefined;
}

/** What a label says beside its period and its number. */
const kindOf = (period: Period): string => {
  const bare = bareLabel(period);
  return period.label
    .replace(bare, '')
    .replace(/[\d\s()（）【】[\]一二三四五六七八九十]+/gu, '')
    .toLowerCase();
};

function opensBare({ children: [first] }: ListItem): boolean {
  if (first?.type !== 'paragraph') return false;
  const [strong] = first.children;
  return strong?.type === 'strong' ? isPeriod(textOf(strong)) : parsePeriod(textOf(first)) !== undefined;
}
