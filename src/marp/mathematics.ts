import { readFile } from 'node:fs/promises';
import type MarkdownIt from 'markdown-it';
import { packageFile } from '../model/package-files.ts';

/** Sets formulas as HTML that shows itself, with the style and the faces that it takes. */
export interface Mathematics {
  /** Throws for what is no TeX. */
  toHtml: (tex: string, displayed: boolean) => string;
  /** The style of the formulas in some HTML, with the faces that these use; empty where it has none. */
  styleOf: (html: string) => Promise<string>;
}

/** Which classes of a formula ask for which face. */
const faces: [file: string, classes: RegExp][] = [
  ['Main-Regular', /./],
  ['Main-Bold', /mathbf|textbf|boldsymbol/],
  ['Main-Italic', /mathit|textit/],
  ['Main-BoldItalic', /boldsymbol|textbf|textit/],
  ['Math-Italic', /mathnormal/],
  ['Math-BoldItalic', /boldsymbol/],
  ['AMS-Regular', /amsrm|mathbb|textbb/],
  ['Caligraphic-Regular', /mathcal/],
  ['Caligraphic-Bold', /mathcal/],
  ['Fraktur-Regular', /mathfrak|textfrak/],
  ['Fraktur-Bold', /mathboldfrak|textboldfrak/],
  ['SansSerif-Regular', /mathsf|textsf/],
  ['SansSerif-Bold', /mathboldsf|textboldsf/],
  ['SansSerif-Italic', /mathsfit|mathitsf|textitsf/],
  ['Script-Regular', /mathscr|textscr/],
  ['Typewriter-Regular', /mathtt|texttt/],
  ['Size1-Regular', /size1|small-op/],
  ['Size2-Regular', /size2|large-op/],
  ['Size3-Regular', /size3/],
  ['Size4-Regular', /size4/],
];

const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const fontFace = /@font-face\s*\{[^}]*\}\s*/g;

/** What KaTeX lacks in faces comes from the theme's; what stands for screen readers takes no room. */
const adaptation =
  '.katex{direction:ltr;unicode-bidi:isolate;font-family:KaTeX_Main,var(--font-text,"Noto Sans SC"),"Noto Sans SC",sans-serif}' +
  '.katex-display{display:block;margin:0;text-align:center}' +
  '.katex-display>.katex{display:block;white-space:nowrap}' +
  'span.katex{white-space:nowrap}' +
  // Each slide would count its formulas from 1 again.
  '.katex .eqn-num::before{content:none}';

/** Loads what sets formulas. */
export async function readMathematics(): Promise<Mathematics> {
  const [{ default: katex }, css] = await Promise.all([
    import('katex'),
    readFile(packageFile('dist/program/katex/katex.css'), 'utf8'),
  ]);
  const rules = css.match(fontFace) ?? [];
  const style = css.replace(fontFace, '') + adaptation;
  const embed = async (name: string): Promise<string> => {
    const rule = rules.find((each) => each.includes(`KaTeX_${name}.woff2`)) ?? '';
    const font = await readFile(packageFile(`dist/program/katex/fonts/KaTeX_${name}.woff2`), 'base64');
    return rule.replace(/src:[^;}]*/, `src: url(data:font/woff2;base64,${font}) format("woff2")`);
  };
  return {
    // Without MathML: it would stand a second time in the page's text, and so in the PDF's. The source is read out.
    toHtml: (tex, displayMode) =>
      katex
        .renderToString(tex, { displayMode, output: 'html', strict: 'ignore', trust: false })
        .replace(
          '<span class="katex">',
          `<span class="katex" role="img" aria-label="${escapeAttribute(tex)}">`,
        ),
    styleOf: async (html) => {
      const classes = [...html.matchAll(/class="([^"]*)"/g)].map(([, names = '']) => names).join(' ');
      if (!/(?:^| )katex(?: |$)/.test(classes)) return '';
      const used = faces.filter(([, asks]) => asks.test(classes)).map(([name]) => embed(name));
      return (await Promise.all(used)).join('\n') + style;
    },
  };
}

/** The `@font-face` rules that a style has for its formulas. */
export const formulaFacesOf = (css: string): string =>
  (css.match(fontFace) ?? []).filter((rule) => rule.includes('KaTeX_')).join('\n');

/**
 * A markdown-it plugin that reads TeX between dollar signs as stock Marp does, and shows it; what is no TeX is shown as
 * it is written.
 */
export function mathematics(md: MarkdownIt, { toHtml }: Mathematics): void {
  const show = (tex: string, displayed: boolean): string => {
    try {
      return toHtml(tex, displayed);
    } catch {
      return `<code>${md.utils.escapeHtml(tex)}</code>`;
    }
  };
  md.inline.ruler.after('escape', 'formula', (state, silent) => {
    const { src, pos } = state;
    if (src[pos] !== '$') return false;
    const end = closing(src, pos + 1);
    const tex = src.slice(pos + 1, end);
    if (end <= pos + 1 || /^[ \t]|[ \t]$/.test(tex) || /\d/.test(src[end + 1] ?? '')) return false;
    if (!silent) state.push('formula', 'math', 0).content = tex;
    state.pos = end + 1;
    return true;
  });
  md.block.ruler.after(
    'blockquote',
    'formula_block',
    (state, start, last, silent) => {
      const textOf = (line: number): string =>
        state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
      const first = textOf(start);
      if (!first.startsWith('$$')) return false;
      if (silent) return true;
      const lines = [first.slice(2)];
      let line = start;
      while (!/\$\$\s*$/.test(lines.at(-1) ?? '') && line + 1 < last) lines.push(textOf(++line));
      const token = state.push('formula_block', 'math', 0);
      token.block = true;
      token.content = lines
        .join('\n')
        .replace(/\$\$\s*$/, '')
        .trim();
      token.map = [start, line + 1];
      state.line = line + 1;
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
  md.renderer.rules.formula = (tokens, index) => show(tokens[index]?.content ?? '', false);
  md.renderer.rules.formula_block = (tokens, index) => `<p>${show(tokens[index]?.content ?? '', true)}</p>`;
}

/** Where the next sign stands that no backslash takes for text, or -1. */
function closing(text: string, from: number): number {
  for (let at = text.indexOf('$', from); at >= 0; at = text.indexOf('$', at + 1))
    if (!/(?<!\\)(?:\\\\)*\\$/.test(text.slice(from, at))) return at;
  return -1;
}
