import type { Blockquote, Code, List, Paragraph, Table } from 'mdast';
import { sentences } from '../article/phrasing.ts';
import type { Block } from '../model/roadmap.ts';

/** What a block can be cut into. */
export interface Parts {
  count: number;
  /** A block of the parts from one to before another. */
  take: (from: number, to: number) => Block;
}

/** Items, table rows under their head, lines of code, sentences, and the parts of what is alone within a block. */
export function partsOf(block: Block, lang: string): Parts {
  switch (block.type) {
    case 'list':
      return block.children.length > 1 ? itemsOf(block) : partsOfItem(block);
    case 'table':
      return rowsOf(block);
    case 'code':
      return linesOf(block);
    case 'paragraph':
      return sentencesOf(block, lang);
    case 'blockquote':
      return block.children.length > 1 ? childrenOf(block) : partsOfChild(block, lang);
    default:
      return uncut(block);
  }
}

const uncut = (block: Block): Parts => ({ count: 1, take: () => block });

const itemsOf = (list: List): Parts => ({
  count: list.children.length,
  take: (from, to): List => ({
    ...list,
    ...(list.ordered ? { start: (list.start ?? 1) + from } : {}),
    children: list.children.slice(from, to),
  }),
});

/** A single item is cut between the items nested in it; each part repeats the item itself. */
function partsOfItem(list: List): Parts {
  const [item] = list.children;
  const nested = item?.children.find((child) => child.type === 'list');
  if (!item || !nested) return uncut(list);
  const place = item.children.indexOf(nested);
  const { count, take } = nested.children.length > 1 ? itemsOf(nested) : partsOfItem(nested);
  return {
    count,
    take: (from, to): List => {
      const tail = to === count ? item.children.slice(place + 1) : [];
      const children = [...item.children.slice(0, place), take(from, to) as List, ...tail];
      return { ...list, children: [{ ...item, children }] };
    },
  };
}

function rowsOf(table: Table): Parts {
  const [head, ...rows] = table.children;
  if (!head || rows.length < 2) return uncut(table);
  return {
    count: rows.length,
    take: (from, to): Table => ({ ...table, children: [head, ...rows.slice(from, to)] }),
  };
}

function linesOf(code: Code): Parts {
  const lines = code.value.split('\n');
  return {
    count: lines.length,
    take: (from, to): Code => ({ ...code, value: lines.slice(from, to).join('\n') }),
  };
}

function sentencesOf(paragraph: Paragraph, lang: string): Parts {
  const all = sentences(paragraph.children, lang);
  return {
    count: all.length,
    take: (from, to): Paragraph => ({ ...paragraph, children: all.slice(from, to).flat() }),
  };
}

const childrenOf = (quote: Blockquote): Parts => ({
  count: quote.children.length,
  take: (from, to): Blockquote => ({ ...quote, children: quote.children.slice(from, to) }),
});

function partsOfChild(quote: Blockquote, lang: string): Parts {
  const [child] = quote.children;
  if (!child) return uncut(quote);
  const { count, take } = partsOf(child as Block, lang);
  return { count, take: (from, to) => ({ ...quote, children: [take(from, to)] }) as Blockquote };
}
