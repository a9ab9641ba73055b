import type MarkdownIt from 'markdown-it';
import { weightOf } from '../language/weight.ts';
import { type MakeToken, type Token, tokenMaker } from './whole-runs.ts';

/** Bold text of so many Chinese characters, or 14 Latin letters, is a figure or a name, and is not broken. */
const longest = 6.3;

/** A figure that ends with a sign, behind which a browser would break: 91.3%. */
const signed = /[^\p{L}\p{N}\s]$/u;
/** A Korean particle, which is one with the word before it. */
const particle = /^\p{Script=Hangul}{1,6}(?![\p{L}\p{N}])/u;

/** A number without a unit, and no year. */
const bareNumber = /^(?!(?:19|20|21)\d\d$)\d[\d.,\u00a0\u202f ]*\d$/u;
/** What a number counts: a line that ends with the number leaves that open. */
const counted =
  /^[ \u00a0\u202f][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,12}(?![\p{L}\p{N}/-])/u;

/** A markdown-it plugin that keeps short bold text, such as `4 times` or `2-bit`, on one line, and with a figure a particle or what it counts. */
export function wholeFigures(md: MarkdownIt): void {
  md.renderer.rules.bound_open = () => '<span style="white-space:nowrap">';
  md.renderer.rules.bound_close = () => '</span>';
  md.core.ruler.push('whole_figures', (state) => {
    for (const block of state.tokens)
      if (block.children) block.children = withParticles(block.children, tokenMaker(state));
    for (const { children } of state.tokens) {
      children?.forEach((token, index) => {
        if (token.type !== 'strong_open') return;
        const [text, end] = children.slice(index + 1, index + 3);
        const figure = text?.type === 'text' && end?.type === 'strong_close' ? text.content : '';
        // Only where the browser would break it: around text that may not break, it breaks its neighbours instead.
        if (/[\s-]/.test(figure) && weightOf(figure) <= longest) token.attrSet('style', 'white-space:nowrap');
      });
    }
  });
}

/** The tokens of a line, with each bold figure and the particle behind it in one run. */
function withParticles(tokens: Token[], makeToken: MakeToken): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    const [open, text, close] = result.slice(-3);
    const isFigure = open?.type === 'strong_open' && text?.type === 'text' && close?.type === 'strong_close';
    const isShort = isFigure && token.type === 'text' && weightOf(text.content) <= longest;
    const behind = !isShort
      ? undefined
      : bareNumber.test(text.content)
        ? counted
        : signed.test(text.content)
          ? particle
          : undefined;
    const found = behind?.exec(token.content)?.[0];
    if (found === undefined) result.push(token);
    else {
      const bound = [...result.splice(-3), makeToken('text', found)];
      result.push(makeToken('bound_open', ''), ...bound, makeToken('bound_close', ''));
      if (found.length < token.content.length)
        result.push(makeToken('text', token.content.slice(found.length)));
    }
  }
  return result;
}
