import type MarkdownIt from 'markdown-it';
import { weightOf } from '../language/weight.ts';
import type { Token } from './whole-runs.ts';

/** A figure with its unit takes so much at most, in Chinese characters; bold text beyond is a sentence that holds one. */
const longestFigure = 12;

/** A markdown-it plugin that marks bold text that is no figure: themes set figures in a type of their own. */
export function boldWords(md: MarkdownIt): void {
  md.core.ruler.push('bold_words', (state) => {
    for (const { children } of state.tokens) {
      children?.forEach((token, index) => {
        if (token.type === 'strong_open' && !isFigure(textWithin(children, index)))
          token.attrSet('data-words', '');
      });
    }
  });
}

/** The text of what an opening token begins. */
function textWithin(tokens: Token[], open: number): string {
  const { type, level } = tokens[open] as Token;
  const end = tokens.findIndex(
    (token, index) => index > open && token.level === level && token.type === type.replace('open', 'close'),
  );
  return tokens
    .slice(open, end)
    .map(({ content }) => content)
    .join('');
}

const isFigure = (text: string): boolean => /\p{N}/u.test(text) && weightOf(text) <= longestFigure;
