import type MarkdownIt from 'markdown-it';
import { weightOf } from '../language/weight.ts';

/** Bold text of so many Chinese characters, or 14 Latin letters, is a figure or a name, and is not broken. */
const longest = 6.3;

/** A markdown-it plugin that keeps short bold text, such as `4 times` or `2-bit`, on one line. */
export function wholeFigures(md: MarkdownIt): void {
  md.core.ruler.push('whole_figures', (state) => {
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
