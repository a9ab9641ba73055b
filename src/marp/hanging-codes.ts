import type MarkdownIt from 'markdown-it';
import { greatestOf } from '../model/long-lists.ts';
import type { Token } from './whole-runs.ts';

/** A1., R-2:, OKR3: what a point of a list is called by. */
const code = /^\p{Lu}{1,4}-?\d{1,3}(?:\.\d{1,2})?\s*[.:：]?$/u;
/** The widths of a capital, a figure and a mark in bold type, and what parts a code from its point, in em. */
const [capital, figure, mark, gap] = [0.72, 0.58, 0.3, 0.2];
/** A blank's. */
const blank = 0.26;

/**
 * A markdown-it plugin for lists whose points are called by codes in bold, where these stand for their marks: all texts of
 * a list begin at one edge, and their further lines as well. A theme is told how far they hang.
 */
export function hangingCodes(md: MarkdownIt): void {
  md.core.ruler.push('hanging_codes', ({ tokens }) => {
    let hasOwnMarks = false;
    let top = 0;
    tokens.forEach((token, at) => {
      if (token.type === 'marpit_slide_open') {
        hasOwnMarks = /(?:^|\s)own-marks(?:\s|$)/.test(token.attrGet('class') ?? '');
        top = token.level + 1;
      }
      if (hasOwnMarks && token.type === 'bullet_list_open' && token.level === top) hang(itemsOf(tokens, at));
    });
  });
}

/** The items of a list, each with its first text. */
function itemsOf(tokens: Token[], list: number): { item: Token; text: Token | undefined }[] {
  const level = tokens[list]?.level ?? 0;
  const end = tokens.findIndex(
    (token, at) => at > list && token.type === 'bullet_list_close' && token.level === level,
  );
  return tokens.slice(list, end).flatMap((item, at, within) => {
    if (item.type !== 'list_item_open' || item.level !== level + 1) return [];
    const text = within.slice(at).find(({ type }) => type === 'inline');
    return [{ item, text }];
  });
}

function hang(items: { item: Token; text: Token | undefined }[]): void {
  const codes = items.map(({ text }) => {
    const [open, name] =
      text?.children?.filter(({ type, content }) => type !== 'text' || content !== '') ?? [];
    return open?.type === 'strong_open' && code.test(name?.content ?? '') ? { open, name } : undefined;
  });
  if (codes.includes(undefined)) return;
  const widest = greatestOf(codes.map((each) => widthOf(each?.name?.content ?? '')));
  codes.forEach((each) => {
    each?.open.attrSet('style', `display:inline-block;min-width:${widest.toFixed(2)}em;text-indent:0`);
  });
  for (const { item } of items) item.attrSet('style', `--hang:${(widest + blank).toFixed(2)}em`);
}

const widthOf = (name: string): number =>
  [...name].reduce(
    (sum, sign) => sum + (/\p{Lu}/u.test(sign) ? capital : /\d/.test(sign) ? figure : mark),
    gap,
  );
