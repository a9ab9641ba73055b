import { stateKind } from '../language/state-words.ts';
import type { Colophon } from '../model/roadmap.ts';
import { isDate } from './datelines.ts';
import { saysOfItself } from './masthead.ts';
import { fieldsOf, isNamed } from './masthead-fields.ts';
import { type OutlineSection, spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/** A day or a month of one year: a span, or a year alone, is when something happens. */
const isOneDay = (value: string): boolean =>
  isDate(value) && /\d\D+\d|\p{L}{3}/u.test(value) && value.match(/(?:19|20)\d{2}/g)?.length === 1;

/**
 * Takes the line out that says in which state an article is, or first of all as of when, below what it says before its first heading.
 * @param root is changed
 */
export function takeStateLine({ blocks, sections }: OutlineSection): Colophon | undefined {
  const at = blocks.findLastIndex(({ type }) => type !== 'thematicBreak');
  const block = blocks[at];
  if (sections.length === 0 || at < 1 || block?.type !== 'paragraph' || !saysOfItself(block))
    return undefined;
  const [first = ''] = fieldsOf(textOf(block));
  const [, name = '', value = ''] = /^([^:：|｜]+)[:：|｜]\s*(.*)$/u.exec(first) ?? [];
  if (!isNamed(first) || (stateKind(name, '') === undefined && !isOneDay(value))) return undefined;
  blocks.splice(at, 1);
  return { lines: [block.children], position: spanOf([block]) };
}

/**
 * Takes the line out that says of the article itself where its summary stood above it.
 * @param root is changed
 */
export function takeLineBelowSummary({ blocks, sections }: OutlineSection): Colophon | undefined {
  const [block] = blocks;
  if (sections.length === 0 || block?.type !== 'paragraph' || !saysOfItself(block)) return undefined;
  blocks.shift();
  return { lines: [block.children], position: spanOf([block]) };
}
