import type MarkdownIt from 'markdown-it';
import { append } from '../model/long-lists.ts';
import { type MakeToken, type Token, tokenMaker } from './whole-runs.ts';

/** Behind the stroke between two long words: in a narrow column both have no room. */
const betweenWords = /(?<=(?<![\p{L}\p{N}/.:@-])\p{L}{5,}\/)(?=\p{L}{5,}(?![\p{L}\p{N}/.@-]))/u;

/** A markdown-it plugin that lets a line end behind the stroke of loading/unloading, where browsers take both for one word. */
export function strokes(md: MarkdownIt): void {
  md.renderer.rules.stroke = () => '<wbr>';
  md.core.ruler.push('strokes', (state) => {
    for (const block of state.tokens)
      if (block.children?.some(isParted)) block.children = withStrokes(block.children, tokenMaker(state));
  });
}

const isParted = ({ type, content }: Token): boolean => type === 'text' && betweenWords.test(content);

function withStrokes(tokens: Token[], makeToken: MakeToken): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    if (!isParted(token)) {
      result.push(token);
      continue;
    }
    const pieces = token.content.split(betweenWords).map((piece) => makeToken('text', piece));
    append(
      result,
      pieces.flatMap((piece, place) => (place > 0 ? [makeToken('stroke', ''), piece] : [piece])),
    );
  }
  return result;
}
