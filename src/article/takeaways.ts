import type { Paragraph, PhrasingContent } from 'mdast';
import { saysToWhom } from '../language/addressed.ts';
import type { Piece, Takeaways } from '../model/roadmap.ts';
import { positionOf, spanOf } from './outline.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';

/** More cards than this do not stand side by side on one slide. */
const mostCards = 4;

interface Lead {
  /** Length of the lead with its comma, colon or dash. */
  length: number;
  /** What parallel leads share. */
  pattern: string;
}

/** Cuts a run of paragraphs into prose and sets of parallel paragraphs. */
export function splitTakeaways(run: Paragraph[]): Piece[] {
  const pieces: Piece[] = [];
  let prose: Paragraph[] = [];
  const flush = (): void => {
    if (prose.length > 0) pieces.push({ type: 'prose', paragraphs: prose, position: spanOf(prose) });
    prose = [];
  };
  for (let index = 0; index < run.length; ) {
    const parallel = parallelAt(run, index);
    if (parallel.length >= 2) {
      flush();
      pieces.push(toTakeaways(parallel));
      index += parallel.length;
    } else {
      prose.push(run[index] as Paragraph);
      index += 1;
    }
  }
  flush();
  return pieces;
}

function parallelAt(run: Paragraph[], index: number): Paragraph[] {
  const pattern = leadOf(run[index] as Paragraph)?.pattern;
  if (pattern === undefined) return [];
  let end = index + 1;
  while (end < run.length && end - index < mostCards && leadOf(run[end] as Paragraph)?.pattern === pattern)
    end++;
  return run.slice(index, end);
}

/** What parts a bold lead from what is said of it: a colon or a dash, the shorter ones between spaces. */
const setOff = /^(?:\s*[:：]\s*|\s*—+\s*|\s+[–-]+\s+)/u;

/**
 * The short lead of a paragraph, with the comma, colon or dash behind it. Two leads are parallel when both are bold and
 * set off by a colon or a dash, or when both say whom they speak to: begin with the same word (in Chinese, the same
 * character) and, in Chinese, end with the same one. Other paragraphs may begin alike and still belong together as prose.
 */
function leadOf(paragraph: Paragraph): Lead | undefined {
  const [first] = paragraph.children;
  const text = textOf(paragraph);
  if (first?.type === 'strong' && paragraph.children.length > 1) {
    const lead = textOf(first);
    const colon = /[:：]\s*$/u.test(lead) ? 0 : (setOff.exec(text.slice(lead.length))?.[0].length ?? -1);
    return colon < 0 ? undefined : { length: lead.length + colon, pattern: 'bold' };
  }
  const match = /^(.{3,40}?)(?:[，、：]|[,:](?=\s))\s*/u.exec(text);
  const lead = match?.[1];
  if (!match || !lead || /[。.!?！？]/u.test(lead) || !saysToWhom(lead)) return undefined;
  const han = /^\p{Script=Han}/u.test(lead);
  if (han && lead.length > 16) return undefined;
  const words = lead.split(/\s+/);
  if (/^\p{Script=Latin}/u.test(lead) && words.length > 6) return undefined;
  const [start, end] = han ? [lead[0], lead.slice(-2)] : [words[0]?.toLowerCase(), ''];
  return { length: match[0].length, pattern: isEnding(lead) ? lead.slice(-2) : `${start}…${end}` };
}

/** In Japanese and Korean the word that says so stands behind the name. */
const isEnding = (lead: string): boolean => /(?:[\p{Script=Hiragana}\p{Script=Hangul}]|の方)$/u.test(lead);

function toTakeaways(paragraphs: Paragraph[]): Takeaways {
  const cards = paragraphs.map((paragraph) => {
    const length = leadOf(paragraph)?.length ?? 0;
    const said = textOf(paragraph).slice(0, length);
    const lead = trimPhrasing(
      slicePhrasing(paragraph.children, 0, said.replace(/[，、,：:—\s]+$/u, '').length),
    );
    const text = trimPhrasing(slicePhrasing(paragraph.children, length));
    return { lead: unwrapStrong(lead), text, position: positionOf(paragraph) };
  });
  return { type: 'takeaways', cards, position: spanOf(paragraphs) };
}

const unwrapStrong = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes[0]?.type === 'strong' ? nodes[0].children : nodes;
