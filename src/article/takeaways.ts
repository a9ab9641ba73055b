import type { Paragraph, PhrasingContent } from 'mdast';
import { saysToWhom } from '../language/addressed.ts';
import { weightOf } from '../language/weight.ts';
import { append } from '../model/long-lists.ts';
import type { Piece, Takeaways } from '../model/roadmap.ts';
import { positionOf, spanOf } from './outline.ts';
import { slicePhrasing, textOf, trimPhrasing } from './phrasing.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** Opens with its name in bold, as others that are cards do in the sections beside its own. */
    named?: true;
  }
}

/** More cards than this do not stand side by side on one slide. */
const mostCards = 4;
/** A bold sentence may be emphasis: it names a card where it is no longer, in Chinese characters. */
const sentenceRoom = 28;
/** The same where it is known to be a name. */
const nameRoom = 48;
/** So many leads in a row make cards that are sentences, or begin alike and end each its own way. */
const fewestLoose = 3;
/** So many parallel leads of any other kind make cards. */
const fewestCards = 2;

interface Lead {
  /** Length of the lead with its comma, colon or dash. */
  length: number;
  /** What parallel leads share. */
  pattern: string;
  /** Whether it ends as a sentence does, which may only be emphasis. */
  isSentence?: boolean;
  /** How it ends where it need not end as the others do. */
  ending?: string;
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
    if (parallel.length > 0) {
      flush();
      append(pieces, inSets(parallel).map(toTakeaways));
      index += parallel.length;
    } else {
      prose.push(run[index] as Paragraph);
      index += 1;
    }
  }
  flush();
  return pieces;
}

/** What ends so is told with the paragraph behind it. */
const leadsToNext = /[:：]\s*$/u;

/** The paragraphs from a place on whose leads are parallel, where these are enough for cards. */
function parallelAt(run: Paragraph[], index: number): Paragraph[] {
  const leads: Lead[] = [];
  for (let end = index; end < run.length; end++) {
    const lead = leadOf(run[end] as Paragraph);
    if (!lead || lead.pattern !== (leads[0] ?? lead).pattern) break;
    leads.push(lead);
  }
  const isLoose =
    leads.some(({ isSentence }) => isSentence) || new Set(leads.map(({ ending }) => ending)).size > 1;
  const fewest = isLoose ? fewestLoose : fewestCards;
  const end = index + leads.length;
  // Parted from its formula, the last one would say nothing.
  const isCutOff =
    run[end] !== undefined && leadsToNext.test(textOf(run.slice(index, end).at(-1)?.children ?? []));
  return leads.length >= fewest && !isCutOff ? run.slice(index, end) : [];
}

/** As few sets as there is room for, of like size. */
function inSets(paragraphs: Paragraph[]): Paragraph[][] {
  const size = Math.ceil(paragraphs.length / Math.ceil(paragraphs.length / mostCards));
  const starts = paragraphs.flatMap((_, index) => (index % size === 0 ? [index] : []));
  return starts.map((start) => paragraphs.slice(start, start + size));
}

/** What parts a bold lead from what is said of it: a colon or a dash, the shorter ones between spaces. */
const setOff = /^(?:\s*[:：]\s*|\s*—+\s*|\s+[–-]+\s+)/u;

/** The end of a bold lead that is a sentence, within the bold type or behind it. */
const sentenceEnd = /[.!?。．！？؟।]\s*$/u;
const endBehind = /^\s*(?:[!?]|[.](?=\s)|[。．！？؟।])\s*/u;

/**
 * The short lead of a paragraph, with the mark behind it. Two leads are parallel when both are bold and set off by a colon,
 * a dash or the end of a sentence, or when both say whom they speak to: begin with the same word (in Chinese, the same
 * character) and, in Chinese, end with the same one or with a colon. Other paragraphs may begin alike and still belong
 * together as prose.
 */
function leadOf(paragraph: Paragraph): Lead | undefined {
  const [first] = paragraph.children;
  if (paragraph.data?.field) return undefined;
  const text = textOf(paragraph);
  if (first && isBold(first) && paragraph.children.length > 1) {
    const lead = textOf(first);
    const colon = /[:：]\s*$/u.test(lead) ? 0 : (setOff.exec(text.slice(lead.length))?.[0].length ?? -1);
    if (colon >= 0) return { length: lead.length + colon, pattern: 'bold' };
    const named = paragraph.data?.named ? sentenceLead(lead, text, nameRoom) : undefined;
    return named ? { ...named, isSentence: false } : sentenceLead(lead, text, sentenceRoom);
  }
  return addressLead(text) ?? plainLead(first, text);
}

/** What says whom a paragraph speaks to, up to its colon, or else its first comma. */
const addressed = [/^([^。.!?！？,，:：\n]{3,40})(?:：|:(?=\s))\s*/u, /^(.{3,40}?)(?:[，、]|,(?=\s))\s*/u];
/** Longer ones are clauses: of Chinese in characters, of other scripts in words. */
const [mostHan, mostWords] = [16, 6];

function addressLead(text: string): Lead | undefined {
  const match = addressed.map((pattern) => pattern.exec(text)).find((found) => found);
  const lead = match?.[1];
  if (!match || !lead || /[。.!?！？]/u.test(lead) || !saysToWhom(lead)) return undefined;
  const [{ length }, ending] = [match[0], lead.slice(-2)];
  const words = lead.split(/\s+/);
  if (isEnding(lead)) return { length, pattern: ending };
  if (!/^\p{Script=Han}/u.test(lead))
    return words.length > mostWords ? undefined : { length, pattern: `${words[0]?.toLowerCase()}…` };
  if (lead.length > mostHan) return undefined;
  const hasColon = /[:：]\s*$/u.test(match[0]);
  return hasColon ? { length, pattern: `${lead[0]}：`, ending } : { length, pattern: `${lead[0]}…${ending}` };
}

/** A bold sentence that names what follows it: it is short, and what follows begins anew. */
function sentenceLead(lead: string, text: string, room: number): Lead | undefined {
  if (weightOf(lead) > room) return undefined;
  const behind = sentenceEnd.test(lead) ? 0 : endBehind.exec(text.slice(lead.length))?.[0].length;
  if (behind === undefined) return undefined;
  const length = lead.length + behind;
  const isAnew = /^\s*[^\s\p{Ll}]/u.test(text.slice(length));
  return isAnew ? { length, pattern: 'bold', isSentence: true } : undefined;
}

/** Few words that a full stop parts from much that is told of them: The sea. … Policy. … People. … */
const fewWords =
  /^(?:\p{Lu}[\p{L}\p{M}’'-]*(?:\s[\p{L}\p{M}’'-]+){0,2}\.(?=\s)|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}。)\s*/u;
const leastTold = 5;

/** The same without bold type, where what is told of it is much longer. */
function plainLead(first: PhrasingContent | undefined, text: string): Lead | undefined {
  const lead = first?.type === 'text' ? (fewWords.exec(first.value)?.[0] ?? '') : '';
  const isTold = lead !== '' && weightOf(text) >= leastTold * weightOf(lead);
  return isTold ? { length: lead.length, pattern: 'plain', isSentence: true } : undefined;
}

/** In Japanese and Korean the word that says so stands behind the name. */
const isEnding = (lead: string): boolean => /(?:[\p{Script=Hiragana}\p{Script=Hangul}]|の方)$/u.test(lead);

type Card = Takeaways['cards'][number];

function toTakeaways(paragraphs: Paragraph[]): Takeaways {
  const cards = paragraphs.map((paragraph) => toCard(paragraph, leadOf(paragraph)?.length ?? 0));
  return { type: 'takeaways', cards, position: spanOf(paragraphs) };
}

/** What a paragraph with a bold lead would be among others of its kind: its lead, and what is said of it. */
export function boldCard(paragraph: Paragraph): Card | undefined {
  const lead = leadOf(paragraph);
  return lead?.pattern === 'bold' ? toCard(paragraph, lead.length) : undefined;
}

/** Whether a paragraph may open with its name in bold: a longer one than a card's own words would tell. */
export function mayBeNamed(paragraph: Paragraph): boolean {
  const lead = leadOf({ ...paragraph, data: { ...paragraph.data, named: true } });
  return lead?.pattern === 'bold' && textOf(paragraph).length > lead.length;
}

function toCard(paragraph: Paragraph, length: number): Card {
  const said = textOf(paragraph).slice(0, length);
  const lead = trimPhrasing(
    slicePhrasing(paragraph.children, 0, said.replace(/[，、,：:—.。．\s]+$/u, '').length),
  );
  const text = trimPhrasing(slicePhrasing(paragraph.children, length));
  return { lead: unwrapStrong(lead), text, position: positionOf(paragraph) };
}

/** Whether a name is set in bold, be it a link as well. */
const isBold = (node: PhrasingContent): boolean =>
  node.type === 'strong' ||
  (node.type === 'link' && node.children.length === 1 && isBold(node.children[0] as PhrasingContent));

function unwrapStrong(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first] = nodes;
  if (first?.type === 'link') return [{ ...first, children: unwrapStrong(first.children) }];
  return first?.type === 'strong' ? first.children : nodes;
}
