import type { Paragraph, PhrasingContent } from 'mdast';
import type { Piece, Takeaways } from '../model/roadmap.ts';
import { placeOf, spanOf } from './outline.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';

/** More cards than this do not stand side by side on one slide. */
const mostCards = 4;

interface Lead {
  /** Length of the lead with its comma or colon. */
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

/**
 * The short lead of a paragraph up to its first comma or colon. Two leads are parallel when they begin with
 * the same word (for Chinese, the same character) and end with the same one, or are both bold.
 */
function leadOf(paragraph: Paragraph): Lead | undefined {
  const [first] = paragraph.children;
  if (first?.type === 'strong' && paragraph.children.length > 1) {
    return { length: textOf(first).length, pattern: 'bold' };
  }
  const text = textOf(paragraph);
  const match = /^(.{3,40}?)(?:[，：]|[,:](?=\s))\s*/u.exec(text);
  const lead = match?.[1];
  if (!match || !lead || /[。.!?！？]/u.test(lead)) return undefined;
  const han = /^\p{Script=Han}/u.test(lead);
  if (han && lead.length > 16) return undefined;
  const words = lead.split(/\s+/);
  if (!han && (words.length < 2 || words.length > 6)) return undefined;
  const [start, end] = han ? [lead[0], lead.slice(-2)] : [words[0]?.toLowerCase(), ''];
  return { length: match[0].length, pattern: `${start}…${end}` };
}

function toTakeaways(paragraphs: Paragraph[]): Takeaways {
  const cards = paragraphs.map((paragraph) => {
    const length = leadOf(paragraph)?.length ?? 0;
    const said = textOf(paragraph).slice(0, length);
    const lead = trimPhrasing(slicePhrasing(paragraph.children, 0, said.replace(/[，,：:\s]+$/u, '').length));
    const text = trimPhrasing(slicePhrasing(paragraph.children, length));
    return { lead: unwrapStrong(lead), text, position: placeOf(paragraph) };
  });
  return { type: 'takeaways', cards, position: spanOf(paragraphs) };
}

const unwrapStrong = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.length === 1 && nodes[0]?.type === 'strong' ? nodes[0].children : nodes;
