import type { Nodes, Paragraph, RootContent } from 'mdast';
import { isAnsweredInLines } from '../language/question-words.ts';
import { weightOf } from '../language/weight.ts';
import { replaceAt } from '../model/long-lists.ts';
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
function isDated(paragraph: Paragraph): boolean {
  const { children } = paragraph;
  const [first, next] = children;
  if (first?.type === 'emphasis' && next?.type === 'text')
    return isPeriod(textOf(first).trim()) && /^\s*(?:[:：]|[–—-]\s)\s*\S/u.test(next.value);
  if (first?.type === 'strong')
    return next !== undefined && (isPeriod(textOf(first).trim()) || opensLabel(paragraph));
  if (first?.type !== 'text') return false;
  const text = textOf(children).trim();
  const period = lead.exec(text)?.[1]?.trim() ?? '';
  if (isPeriod(period) || span.test(period)) return true;
  const said = about.exec(text)?.[0];
  const isShort = said !== undefined && weightOf(said) <= longestAbout && weightOf(text) <= longestPoint;
  return isShort && parsePeriod(said) !== undefined;
}

/** Whether its label opens with the period: 2030年の姿. */
function opensLabel(paragraph: Paragraph): boolean {
  const label = boldLabel(paragraph);
  return label !== undefined && parsePeriod(label.text) !== undefined;
}

/** Whether a paragraph asks and answers. */
const isAnswered = (paragraph: Paragraph): boolean =>
  isAnsweredInLines(paragraph.children.map((node) => (node.type === 'break' ? '\n' : textOf(node))).join(''));

interface Kind {
  is: (paragraph: Paragraph) => boolean;
  /** Whether what stands before the first paragraph may be one of them. */
  leads: (before: RootContent | undefined) => boolean;
  /** How many there have to be in a row: fewer periods may only say when something happened. */
  fewest: number;
  /** The same where there are such rows below several headings. */
  fewestAmong: number;
}

/** What makes paragraphs points. */
const kinds: Kind[] = [
  { is: isDated, leads: (before) => boldLabel(before) !== undefined, fewest: 3, fewestAmong: 2 },
  { is: isAnswered, leads: () => false, fewest: 2, fewestAmong: 2 },
];

/** Paragraphs of one kind in a row, with their places. */
interface Run {
  kind: Kind;
  start: number;
  end: number;
  /** How many headings stand before them. */
  heading: number;
}

function runsOf(children: RootContent[]): Run[] {
  const runs: Run[] = [];
  let heading = 0;
  for (const [at, child] of children.entries()) {
    if (child.type === 'heading') heading += 1;
    const kind = child.type === 'paragraph' ? kinds.find(({ is }) => is(child)) : undefined;
    const last = runs.at(-1);
    if (kind && last?.kind === kind && last.end === at) last.end += 1;
    else if (kind) runs.push({ kind, start: at, end: at + 1, heading });
  }
  return runs;
}

/** The runs that are long enough to be told as points. */
function rowsOf(children: RootContent[]): Run[] {
  const runs = runsOf(children);
  const pairs = runs.filter(({ kind, start, end }) => end - start >= kind.fewestAmong);
  const isAmong = (kind: Kind): boolean =>
    new Set(pairs.flatMap((one) => (one.kind === kind ? [one.heading] : []))).size > 1;
  const among = new Set(kinds.filter(isAmong));
  return runs.filter((run) => {
    const { kind, start, end } = run;
    const isPair = among.has(kind) && end - start >= kind.fewestAmong;
    return isPair || end - start + Number(kind.leads(children[start - 1])) >= kind.fewest;
  });
}

/**
 * Makes points of paragraphs in a row that each begin with a period and a colon (2026 年：…, 2027 年：…, 2028 年：…) or with what
 * it is (2026年为启动年。…), or ask and answer (Q: … A: …).
 * @param parent is changed
 */
export function listLikeParagraphs(parent: Nodes): void {
  if (!('children' in parent) || parent.type === 'listItem') return;
  const children = parent.children as RootContent[];
  for (const child of children) listLikeParagraphs(child);
  for (const run of rowsOf(children).reverse()) {
    const status = children[run.start - 1];
    // How things stand today is one of the paragraphs, and has a place in their row where it is dated too.
    const start = run.kind.leads(status) && labelPeriod(status) ? run.start - 1 : run.start;
    const points = toPoints(children.slice(start, run.end) as Paragraph[]);
    replaceAt(children, start, run.end - start, [points]);
  }
}
