import type { Blockquote, Code, List, ListItem, Paragraph, Table } from 'mdast';
import { sentences } from '../article/phrasing.ts';
import type { Slide } from '../model/deck.ts';
import type { Block } from '../model/roadmap.ts';
import { balance } from './balance.ts';
import type { Labels } from './labels.ts';
import { text } from './nodes.ts';

/** The smallest part of a block that can stand on a slide, with the height that it takes. */
interface Atom {
  block: number;
  height: number;
  part: Block;
}

/**
 * Cuts a slide between its parts into `count` slides of about equal height.
 * Items, table rows under their head, lines of code, sentences and nested lists under their parent stay whole,
 * and what leads to a list stays with its first item.
 * @param heights for every block of the content, the heights of its parts (see Measurement)
 * @returns the slide alone where nothing can be cut; `numberParts` gives the others their ids and marks
 */
export function splitSlide(slide: Slide, count: number, heights: number[][], lang: string): Slide[] {
  const atoms = slide.content.flatMap((block, index) => toAtoms(block, index, heights[index] ?? [], lang));
  const clusters = withLeads(atoms, slide.content);
  if (clusters.length < 2) return [slide];
  const weights = clusters.map((cluster) => cluster.reduce((sum, atom) => sum + atom.height, 0));
  const cuts = balance(weights, count);
  const part = slide.part ?? { of: slide.id, ...(slide.heading ? { heading: slide.heading } : {}) };
  return cuts.slice(0, -1).map((start, index) => ({
    ...slide,
    content: joinAtoms(clusters.slice(start, cuts[index + 1]).flat()),
    notes: index === 0 ? slide.notes : [],
    part,
  }));
}

/** Numbers the slides that one was cut into: (1/3), (2/3), (3/3) behind the title, `--2` and `--3` behind the id. */
export function numberParts(slides: Slide[], labels: Labels): Slide[] {
  const countOf = new Map<string, number>();
  for (const { part } of slides) if (part) countOf.set(part.of, (countOf.get(part.of) ?? 0) + 1);
  const seen = new Map<string, number>();
  return slides.map((slide) => {
    if (!slide.part) return slide;
    const { of, heading } = slide.part;
    const index = (seen.get(of) ?? 0) + 1;
    seen.set(of, index);
    const mark = text(labels.part(index, countOf.get(of) ?? index));
    return {
      ...slide,
      id: index === 1 ? of : `${of}--${index}`,
      ...(heading ? { heading: { ...heading, children: [...heading.children, mark] } } : {}),
    };
  });
}

/** Paragraphs that lead to another kind of block, together with the first part of it. */
function withLeads(atoms: Atom[], content: Block[]): Atom[][] {
  const clusters: Atom[][] = [];
  let leads: Atom[] = [];
  for (const atom of atoms) {
    const next = content[atom.block + 1];
    const isLead =
      content[atom.block]?.type === 'paragraph' && next !== undefined && next.type !== 'paragraph';
    if (isLead) {
      leads.push(atom);
    } else {
      clusters.push([...leads, atom]);
      leads = [];
    }
  }
  return leads.length > 0 ? [...clusters, leads] : clusters;
}

function toAtoms(block: Block, index: number, heights: number[], lang: string): Atom[] {
  const parts = cutBlock(block, lang);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const exact = heights.length === parts.length;
  return parts.map((part, place) => ({
    block: index,
    part,
    height: (exact ? heights[place] : total / parts.length) || 1,
  }));
}

function cutBlock(block: Block, lang: string): Block[] {
  switch (block.type) {
    case 'list':
      return block.children.length > 1 ? cutList(block) : cutItem(block);
    case 'table':
      return cutTable(block);
    case 'code':
      return block.value.split('\n').map((value): Code => ({ ...block, value }));
    case 'paragraph':
      return sentences(block.children, lang).map((children): Paragraph => ({ ...block, children }));
    case 'blockquote':
      return block.children.length > 1
        ? block.children.map((child): Blockquote => ({ ...block, children: [child] }))
        : block.children.flatMap((child) =>
            cutBlock(child as Block, lang).map((part) => ({ ...block, children: [part] }) as Blockquote),
          );
    default:
      return [block];
  }
}

const cutList = (list: List): List[] =>
  list.children.map((item, index) => ({
    ...list,
    ...(list.ordered ? { start: (list.start ?? 1) + index } : {}),
    children: [item],
  }));

/** A single item is cut between the items nested in it; each part repeats the item itself. */
function cutItem(list: List): List[] {
  const [item] = list.children;
  const nested = item?.children.findIndex((child) => child.type === 'list') ?? -1;
  const inner = item?.children[nested];
  if (!item || inner?.type !== 'list') return [list];
  const lead = item.children.slice(0, nested);
  const tail = item.children.slice(nested + 1);
  const parts = inner.children.length > 1 ? cutList(inner) : cutItem(inner);
  return parts.map((part, index): List => {
    const last = index === parts.length - 1 ? tail : [];
    const children: ListItem['children'] = [...lead, part, ...last];
    return { ...list, children: [{ ...item, children }] };
  });
}

function cutTable(table: Table): Table[] {
  const [head, ...rows] = table.children;
  return head && rows.length > 0 ? rows.map((row) => ({ ...table, children: [head, row] })) : [table];
}

function joinAtoms(atoms: Atom[]): Block[] {
  const blocks: Block[] = [];
  let last = -1;
  for (const { block, part } of atoms) {
    const previous = blocks.at(-1);
    if (block === last && previous) blocks.splice(-1, 1, ...joinParts(previous, part));
    else blocks.push(part);
    last = block;
  }
  return blocks;
}

/** Two parts as the one block that they were cut from; two blocks where they never were one. */
function joinParts(a: Block, b: Block): Block[] {
  if (a.type === 'list' && b.type === 'list') return [joinLists(a, b)];
  if (a.type === 'table' && b.type === 'table')
    return [{ ...a, children: [...a.children, ...b.children.slice(1)] }];
  if (a.type === 'code' && b.type === 'code') return [{ ...a, value: `${a.value}\n${b.value}` }];
  if (a.type === 'paragraph' && b.type === 'paragraph') {
    return [{ ...a, children: [...a.children, ...b.children] }];
  }
  if (a.type === 'blockquote' && b.type === 'blockquote') return [joinQuotes(a, b)];
  return [a, b];
}

function joinQuotes(a: Blockquote, b: Blockquote): Blockquote {
  const last = a.children.at(-1);
  const [first, ...rest] = b.children;
  const sameSource = last?.position !== undefined && last.position === first?.position;
  if (!last || !first || !sameSource) return { ...a, children: [...a.children, ...b.children] };
  const joined = joinParts(last as Block, first as Block) as Blockquote['children'];
  return { ...a, children: [...a.children.slice(0, -1), ...joined, ...rest] };
}

/** Parts of one item, told by their equal leads, become one item again. */
function joinLists(a: List, b: List): List {
  const last = a.children.at(-1);
  const [first, ...rest] = b.children;
  const sameItem =
    last && first && last.position === first.position && last.children[0] === first.children[0];
  if (!sameItem || !first) return { ...a, children: [...a.children, ...b.children] };
  const lists = [last.children.at(-1), first.children.find((child) => child.type === 'list')];
  const [left, right] = lists;
  if (left?.type !== 'list' || right?.type !== 'list')
    return { ...a, children: [...a.children, ...b.children] };
  const tail = first.children.slice(first.children.indexOf(right) + 1);
  const children = [...last.children.slice(0, -1), joinLists(left, right), ...tail];
  return { ...a, children: [...a.children.slice(0, -1), { ...last, children }, ...rest] };
}

/** How many parts a slide can be cut into at most. */
export const partsIn = (slide: Slide, lang: string): number =>
  slide.content.reduce((sum, block) => sum + cutBlock(block, lang).length, 0);
