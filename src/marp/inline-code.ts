import type MarkdownIt from 'markdown-it';
import { nameOffsets } from '../language/breaks.ts';
import { append } from '../model/long-lists.ts';
import { wordBox } from './long-words.ts';
import { type MakeToken, type Token, tokenMaker } from './whole-runs.ts';

const letter = '\\p{L}\\p{N}';
const longestWhole = 24;

/** --dry-run, -v; of a long one no more than its first word. */
const option = new RegExp(
  `((?<![${letter}-])-{1,2}[${letter}](?:[${letter}-]{0,${longestWhole}}(?![${letter}-])|[${letter}]*-?))`,
  'u',
);

/** Words that may have no room in a line: in a table its columns are narrow. */
const longWords = { inText: /\S{17,}/g, inTable: /\S{10,}/g };

/**
 * A markdown-it plugin for code within text. Options of commands stay whole, which a browser would break behind their
 * first hyphens; long names may break between their words, and do only where they are wider than the column.
 */
export function inlineCode(md: MarkdownIt): void {
  const { escapeHtml } = md.utils;
  // Marp sets the same tokens as the head of every slide whose head reads the same.
  const boxed = new WeakSet<Token>();
  md.core.ruler.push('code_names', (state) => {
    let tables = 0;
    for (const block of state.tokens) {
      if (/^table_/.test(block.type)) tables += block.nesting;
      for (const child of block.children ?? [])
        if (child.type === 'code_inline') child.meta = { inTable: tables > 0 };
      if (!block.children || boxed.has(block)) continue;
      block.children = withBoxes(block.children, tokenMaker(state));
      boxed.add(block);
    }
  });
  md.renderer.rules.name_open = () => `<span style="${wordBox}">`;
  md.renderer.rules.name_close = () => '</span>';
  md.renderer.rules.code_inline = (tokens, index, _options, _env, self) => {
    const token = tokens[index];
    if (!token) return '';
    const shown = token.content.split(option).map((piece, place) => {
      if (place % 2 === 1) return `<span style="white-space:nowrap">${escapeHtml(piece)}</span>`;
      return partsOf(piece, longIn(token)).map(escapeHtml).join('<wbr>');
    });
    return `<code${self.renderAttrs(token)}>${shown.join('')}</code>`;
  };
}

const longIn = ({ meta }: Token): RegExp => (meta?.inTable ? longWords.inTable : longWords.inText);

/** Marks that no line may part from the name that they stand before or behind. */
const opening = /[\p{Ps}\p{Pi}"']+$/u;
const closing = /^[\p{Pe}\p{Pf}"'.,:;!?、。，：；！？]+/u;

/** Names that may break, each in a box that takes a line of its own before it does, with the marks around it. */
function withBoxes(tokens: Token[], makeToken: MakeToken): Token[] {
  const result: Token[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place] as Token;
    if (!isLongName(token)) {
      result.push(token);
      continue;
    }
    const before = cutOff(result.at(-1), opening);
    const behind = cutOff(tokens[place + 1], closing);
    const marks = [before, behind].map((mark) => (mark === '' ? [] : [makeToken('text', mark)]));
    const [open, close] = [makeToken('name_open', ''), makeToken('name_close', '')];
    append(result, [open, ...(marks[0] ?? []), token, ...(marks[1] ?? []), close]);
  }
  return result;
}

const isLongName = (token: Token): boolean =>
  token.type === 'code_inline' &&
  !/\s/.test(token.content) &&
  partsOf(token.content, longIn(token)).length > 1;

/** Takes off a text the marks at one of its ends, and gives them back. */
function cutOff(token: Token | undefined, marks: RegExp): string {
  if (token?.type !== 'text') return '';
  const [found = ''] = marks.exec(token.content) ?? [];
  token.content = token.content.replace(marks, '');
  return found;
}

/** A text in the parts between which its long words may break. */
function partsOf(text: string, long: RegExp): string[] {
  const offsets = [...text.matchAll(long)].flatMap(({ index, 0: word }) =>
    nameOffsets(word).map((offset) => index + offset),
  );
  return [0, ...offsets].map((offset, place) => text.slice(offset, offsets[place]));
}
