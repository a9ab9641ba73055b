import type MarkdownIt from 'markdown-it';
import type { Hyphenator } from '../language/hyphens.ts';
import { softHyphen } from '../model/break-mark.ts';
import { longWord, shortestLong, wholeInTable } from './column-words.ts';

type Token = ReturnType<MarkdownIt['parse']>[number];
type MakeToken = (type: string, content: string) => Token;

/** How words of a part of a slide are set. */
interface Limit {
  /** So many letters have room. */
  most: number;
  /** Of the box of a longer word. */
  style: string;
}

/** The style of what takes a line of its own before it breaks. */
export const wordBox = 'display:inline-block;max-width:100%;text-decoration:inherit';
const inText: Limit = { most: 17, style: wordBox };
const inTitle: Limit = { most: shortestLong - 1, style: wordBox };

/** The columns of the map are of one width; others would be made as narrow as the syllables of their words. */
function inTable(tokens: readonly Token[], isMap: boolean): Limit {
  if (isMap) return inTitle;
  const most = wholeInTable(tokens);
  return { most, style: `min-width:${most * 0.9}ch;${wordBox}` };
}

/** Whether a text has words that may be wider than a column. */
export const hasLongWords = (text: string): boolean => text.search(longWord) >= 0;

/**
 * A markdown-it plugin for words that may be wider than their column. Such a word keeps to one line wherever it fits, and
 * only where it is wider than the column it breaks, with a hyphen.
 */
export function longWords(md: MarkdownIt, hyphenate: Hyphenator): void {
  const shown = (tokens: Token[], index: number): string => md.utils.escapeHtml(tokens[index]?.content ?? '');
  md.renderer.rules.whole_word = shown;
  md.renderer.rules.long_word = (tokens, index) =>
    `<span style="${tokens[index]?.info}">${shown(tokens, index)}</span>`;
  md.core.ruler.push('long_words', (state) => {
    const make: MakeToken = (type, content) => Object.assign(new state.Token(type, '', 0), { content });
    let limit = inText;
    let isMap = false;
    state.tokens.forEach((token, index) => {
      if (token.type === 'marpit_slide_open') isMap = /\broadmap\b/.test(token.attrGet('class') ?? '');
      if (token.type === 'heading_open') limit = inTitle;
      if (token.type === 'table_open') limit = inTable(state.tokens.slice(index), isMap);
      if (/^(?:heading|table)_close$/.test(token.type)) limit = inText;
      if (token.type !== 'inline' || !token.children) return;
      token.children = token.children.flatMap((child) =>
        child.type === 'text' ? cut(child, limit, hyphenate, make) : [child],
      );
    });
  });
}

function cut(token: Token, { most, style }: Limit, hyphenate: Hyphenator, make: MakeToken): Token[] {
  const { content } = token;
  const result: Token[] = [];
  let from = 0;
  for (const { index, 0: found, groups = {} } of content.matchAll(longWord)) {
    const word = groups.word ?? '';
    const isLong = word.length > most;
    const parts = isLong ? hyphenate(word) : [word];
    // Whoever looks for long words further on shall take it as it is.
    if (isLong && parts.length < 2) continue;
    if (index > from) result.push(make('text', content.slice(from, index)));
    const made = make(isLong ? 'long_word' : 'whole_word', found.replace(word, parts.join(softHyphen)));
    result.push(Object.assign(made, { info: style }));
    from = index + found.length;
  }
  if (from === 0) return [token];
  return from < content.length ? [...result, make('text', content.slice(from))] : result;
}
