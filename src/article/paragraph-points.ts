import type { Nodes, Paragraph, RootContent } from 'mdast';
import { isAnsweredInLines } from '../language/question-words.ts';
import { weightOf } from '../language/weight.ts';
import { append } from '../model/long-lists.ts';
import { toPoints } from './counted-paragraphs.ts';
import { isPeriod } from './dated.ts';
import { boldLabel, labelPeriod } from './labelled-periods.ts';
import { parsePeriod } from './period.ts';
import { textOf } from './phrasing.ts';

/** A period alone, up to a colon behind which something is said. */
const lead = /^\s*([^:：\n]{4,30})(?:：|:(?=\s))\s*\S/u;

/** Months or weeks that are counted from the beginning of what is told: Month 1–3: …; 第1—3个月：… */
const span = /^(?:\p{L}[\p{L}.]*\s?\d{1,3}\s?[–—-]\s?\d{1,3}|第?\d{1,3}\s?[–—-]\s?\d{1,3}\s?\p{L}{1,9})$/u;

/** A few words about a period as a sentence, which more is told behind: 2026年为启动年。 */
const about = /^[^。.:：!?！？\n]{6,60}(?:。|\.(?=\s))(?=\s*\S)/u;
/** Longer ones, in Chinese characters, and what more is told of, are running text. */
const [longestAbout, longestPoint] = [18, 110];

/** Whether a paragraph opens with a period that it tells of. */
function isDated({ children }: Paragraph): boolean {
  const [first, next] = children;
  if (first?.type === 'emphasis' && next?.type === 'text')
    return isPeriod(textOf(first).trim()) && /^\s*(?:[:：]|[–—-]\s)\s*\S/u.test(next.value);
  if (first?.type === 'strong') return next !== undefined && isPeriod(textOf(first).trim());
  if (first?.type !== 'text') return false;
  const text = textOf(children).trim();
  const period = lead.exec(text)?.[1]?.trim() ?? '';
  if (isPeriod(period) || span.test(period)) return true;
  const said = about.exec(text)?.[0];
  const isShort = said !== undefined && weightOf(said) <= longestAbout && weightOf(text) <= longestPoint;
  return isShort && parsePeriod(said) !== undefined;
}

/** Whether a paragraph asks and answers. */
const isAnswered = (paragraph: Paragraph): boolean =>
  isAnsweredInLines(paragraph.children.map((node) => (node.type === 'break' ? '\n' : textOf(node))).join(''));

/** What makes paragraphs points, and how many there have to be in a row: fewer periods may only say when something happened. */
const kinds = [
  { is: isDated, leads: (before: RootContent | undefined) => boldLabel(before) !== undefined, fewest: 3 },
  { is: isAnswered, leads: () => false, fewest: 2 },
];

/**
 * Makes points of paragraphs in a row that each begin with a period and a colon (2026 年：…, 2027 年：…, 2028 年：…) or with what
 * it is (2026年为启动年。…), or ask and answer (Q: … A: …).
 * @param parent is changed
 */
export function listLikeParagraphs(parent: Nodes): void {
  if (!('children' in parent) || parent.type === 'listItem') return;
  const result: RootContent[] = [];
  let run: Paragraph[] = [];
  let kind: (typeof kinds)[number] | undefined;
  const close = (): void => {
    // How things stand today is one of the paragraphs, and has a place in their row where it is dated too.
    const status = result.at(-1);
    const isLed = kind !== undefined && run.length > 0 && kind.leads(status);
    const isRow = kind !== undefined && run.length + Number(isLed) >= kind.fewest;
    if (isRow && isLed && labelPeriod(status)) run.unshift(result.pop() as Paragraph);
    append(result, isRow ? [toPoints(run)] : run);
    run = [];
  };
  for (const child of parent.children as RootContent[]) {
    listLikeParagraphs(child);
    const own = child.type === 'paragraph' ? kinds.find(({ is }) => is(child)) : undefined;
    if (own !== kind || !own) close();
    kind = own;
    if (own && child.type === 'paragraph') run.push(child);
    else result.push(child);
  }
  close();
  if (result.length < parent.children.length) parent.children = result as typeof parent.children;
}
