import type MarkdownIt from 'markdown-it';

/** Bold text up to this many characters is a figure or a name, and is not broken over two lines. */
const longest = 14;

/** A markdown-it plugin that keeps short bold text, such as `4 times` or `2-bit`, on one line. */
export function wholeFigures(md: MarkdownIt): void {
  md.core.ruler.push('whole_figures', (state) => {
    for (const { children } of state.tokens) {
      children?.forEach((token, index) => {
        const [text, end] = children.slice(index + 1, index + 3);
        const isShort =
          text?.type === 'text' && text.content.length <= longest && end?.type === 'strong_close';
        if (token.type === 'strong_open' && isShort) token.attrSet('style', 'white-space:nowrap');
      });
    }
  });
}
