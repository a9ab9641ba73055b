import type { List, ListItem, PhrasingContent, Text } from 'mdast';
import { endOfWideAmount, moneyBefore, spacedUnit, wideCounter, wideScale } from '../language/amounts.ts';
import { mapParagraphs } from './blocks.ts';
import { withOtherEnd, withWord } from './figure-ends.ts';
import { strong } from './nodes.ts';

/** 2,800; 4.5; 4,5; 1 900 */
const number = '(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?:,\\d+)?|\\d+(?:[.,，]\\d+)*)';
const symbol = '%|％|‰|°C|℃';
const scale = '[KMBT](?![\\p{Script=Latin}\\d])|[kmb]n(?!\\p{Script=Latin})';
const cjkUnit = `(?:(?:多|余)?(?:${wideScale})(?:${wideCounter})?|(?:多)?(?:倍|成(?![为為本功果员員])|个百分点|個百分點|美元|比特))`;
const latinUnit =
  '\\s?(?:times|percent|million|billion|trillion|thousand|x(?!\\d)|×(?!\\s?\\d)|fold|-bit|[GMTk]B|GHz|MHz|W|kW|MW|GW|Wh|kWh|MWh|GWh|TWh|km|kg|ms|Prozent|Millionen|Milliarden)[²³]?(?!\\p{Script=Latin})';
/** 110—130, but no years and no names. */
const dash = '(?:\\s?(?:[–—~～〜-]|至|到)\\s?|\\s(?:to|bis|à|tot|hasta|до)\\s)';
/** between 30 and 90 € */
const between = '(?<=(?:between|entre|zwischen|tussen|tra|fra|между)\\s)';
const rangeStart = `(?!(?:19|20)\\d\\d(?!\\d))(?:${number}(?:${symbol})?${dash}|${between}${number}(?:${symbol})?\\s(?:and|et|y|e|und|en|и)\\s)`;
/** What the unit is measured against: kWh/m². */
const perUnit = '(?:/(?:\\p{Script=Latin}{1,6}[²³]?(?![\\p{Script=Latin}\\d])|\\p{L}{1,6}(?![\\p{L}\\d])))?';
const money = `(?:${moneyBefore})\\s?${number}(?:${dash}[$€£¥]?${number})?(?:${wideScale}|\\s?(?:million|billion|trillion|[KMBkmb](?:n)?)(?!\\p{Script=Latin})|\\s${spacedUnit})?`;

/** A sign in words, at the beginning of a word: 零下20℃, minus 5 °C, but not at least (al menos). */
const below = '零下\\s?|(?<!\\p{L})(?<!(?:au|du|pelo|ao|al|lo|por lo)\\s)(?:minus|moins|menos|meno|минус)\\s';

// A figure starts where no letter, digit, dot or hyphen joins it to a name: GPT-4, Llama 2-7B, v1.5, 8x7B.
const figure = new RegExp(
  `(?<![\\p{Script=Latin}\\d.,/_+−±-])(?:[+−±]|${below})?(?:${money}|(?:${rangeStart})?${number}(?:\\s?(?:${symbol})|${scale}|\\s?${cjkUnit}|${latinUnit}|[ \\u00a0\\u202f]${spacedUnit}))${perUnit}`,
  'giu',
);
/** 5m is a length, £5m is none. */
const scaleCase = /^[^$€£¥]*\d[kmbt]$/;
/** A year before a word that only looks like a unit: 2015成立, in 2024 billion-parameter models. */
const yearBefore = /^(?:19|20)\d\d(?:\s|成)/;

/** What something else is measured by: 1kmあたり. */
const longestMeasure = 4;
const measure = /^\s?(?:あたり|当たり|当り|につき|ごと|毎)/u;

/** What has a counter behind its scale. */
const wideCounted = new RegExp(`${wideScale}${wideCounter}$`, 'u');

/** Where a figure stands in a text. */
export interface Figure {
  start: number;
  end: number;
}

/** The places of key figures in a text: numbers with a unit, multiples, shares, sizes; never a year or a version. */
export function findFigures(value: string): Figure[] {
  if (!/\d/.test(value)) return [];
  const found = [...value.matchAll(figure)]
    .filter((match) => !scaleCase.test(match[0]) && !yearBefore.test(match[0]))
    .map((match) => ({ start: match.index, end: endOf(value, match.index, match[0]) }))
    .filter(({ end }) => !measure.test(value.slice(end, end + longestMeasure)));
  // 8億|4,000万円 is one, and so is 92% →| 95%.
  return joined(joined(found).map((one) => withOtherEnd(value, one)));
}

/** Figures of which none begins before the one in front of it ends. */
export function joined(found: Figure[]): Figure[] {
  const result: Figure[] = [];
  for (const one of found) {
    const last = result.at(-1);
    if (last && one.start <= last.end) last.end = Math.max(last.end, one.end);
    else result.push({ ...one });
  }
  return result;
}

/** Where a figure ends: whole with its scale, and never within the next word. */
function endOf(value: string, start: number, figure: string): number {
  const end = start + figure.length;
  if (!wideCounted.test(figure)) return end;
  return start + value.slice(start, endOfWideAmount(value, start, end)).trimEnd().length;
}

/** Where more are set off in a text, none stands out. */
const mostMarked = 3;

/**
 * Sets the key figures of a text off in bold, where they are few; what is bold, code or a link already stays as it is.
 */
export const markFigures = (nodes: PhrasingContent[]): PhrasingContent[] => markFound(nodes, findFigures);

/** What finds figures in a text, each behind the one before it. */
type Find = (value: string) => Figure[];

/** The same with what something else finds. */
export function markFound(nodes: PhrasingContent[], find: Find): PhrasingContent[] {
  const whole = joinTexts(nodes);
  return countFound(whole, find) > mostMarked
    ? nodes
    : whole.flatMap((node) => (node.type === 'text' ? markText(node, find(node.value)) : [node]));
}

/**
 * The same in points, where every one of them has a figure: where only some have, what is set off would be taken for the
 * author's own emphasis.
 */
export const markAlike = (points: List): List =>
  points.children.every(hasFigure) ? mapParagraphs(points, markFigures) : points;

/** Whether a point has a figure that may be set off. */
export const hasFigure = ({ children }: ListItem): boolean =>
  children.some((child) => child.type === 'paragraph' && countFound(child.children, findFigures) > 0);

/** How many figures may be set off in a text. */
export const countFound = (nodes: PhrasingContent[], find: Find): number =>
  joinTexts(nodes).reduce((sum, node) => sum + (node.type === 'text' ? find(node.value).length : 0), 0);

/** Texts between which a figure was parted as if sentences were, in one again: 12 Mrd.| € */
function joinTexts(nodes: PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === 'text' && node.type === 'text' && isParted(last.value, node.value))
      result[result.length - 1] = { type: 'text', value: last.value + node.value };
    else result.push(node);
  }
  return result;
}

const isParted = (before: string, after: string): boolean =>
  findFigures(before + after).some(({ start, end }) => start < before.length && end > before.length);

function markText(node: Text, found: Figure[]): PhrasingContent[] {
  const figures = found.map((one) => withWord(node.value, one));
  if (figures.length === 0) return [node];
  const result: PhrasingContent[] = [];
  let offset = 0;
  const push = (end: number): void => {
    if (end > offset) result.push({ type: 'text', value: node.value.slice(offset, end) });
  };
  for (const { start, end } of figures) {
    push(start);
    result.push(strong({ type: 'text', value: node.value.slice(start, end) }));
    offset = end;
  }
  push(node.value.length);
  return result;
}
