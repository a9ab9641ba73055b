import type MarkdownIt from 'markdown-it';

const letter = '\\p{L}\\p{N}';
const longestWhole = 24;

/** --dry-run, -v, as it may stand in HTML; of a long one no more than its first word. */
const option = new RegExp(
  `(?<![${letter}-])-{1,2}[${letter}](?:[${letter}-]{0,${longestWhole}}(?![${letter}-])|[${letter}]*-?)`,
  'gu',
);

/** A markdown-it plugin that keeps options of commands whole within code in text: a browser would break them behind their first hyphens. */
export function wholeOptions(md: MarkdownIt): void {
  md.renderer.rules.code_inline = (tokens, index, _options, _env, self) => {
    const token = tokens[index];
    if (!token) return '';
    const code = md.utils.escapeHtml(token.content);
    const whole = code.replace(option, (name) => `<span style="white-space:nowrap">${name}</span>`);
    return `<code${self.renderAttrs(token)}>${whole}</code>`;
  };
}
