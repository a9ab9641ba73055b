import type { LanguageFn } from 'highlight.js';
import { readInfo, readMarkedLines } from '../article/dialects/marked-lines.ts';
import { markStrokes } from './box-drawing.ts';

/**
 * Sets code as HTML: each line an element, each kind of word a class.
 * @param info what stands behind its fence: `ts {2,4-6}`
 */
export type CodeSetter = (code: string, info: string) => string;

/** Whether Markdown may have code of its own. */
export const mayHaveCode = (markdown: string): boolean => /```|~~~/.test(markdown);

/** Languages that roadmaps have and that are not among those of `highlight.js/lib/common`. */
const furtherLanguages: Record<string, () => Promise<{ default: LanguageFn }>> = {
  dart: () => import('highlight.js/lib/languages/dart'),
  dockerfile: () => import('highlight.js/lib/languages/dockerfile'),
  elixir: () => import('highlight.js/lib/languages/elixir'),
  haskell: () => import('highlight.js/lib/languages/haskell'),
  http: () => import('highlight.js/lib/languages/http'),
  julia: () => import('highlight.js/lib/languages/julia'),
  latex: () => import('highlight.js/lib/languages/latex'),
  nginx: () => import('highlight.js/lib/languages/nginx'),
  powershell: () => import('highlight.js/lib/languages/powershell'),
  protobuf: () => import('highlight.js/lib/languages/protobuf'),
  scala: () => import('highlight.js/lib/languages/scala'),
};

/** Code longer than this is shown in one colour: to read its words would take longer than all else. */
const mostCharacters = 100_000;

/** Loads what sets code. */
export async function readCodeSetter(): Promise<CodeSetter> {
  const [{ default: highlighter }, ...further] = await Promise.all([
    import('highlight.js/lib/common'),
    ...Object.values(furtherLanguages).map((load) => load()),
  ]);
  Object.keys(furtherLanguages).forEach((name, index) => {
    const language = further[index]?.default;
    if (language) highlighter.registerLanguage(name, language);
  });
  return (code, info) => {
    const { lang: language, rest } = readInfo(info);
    const text = code.replace(/\n$/, '');
    const isKnown = highlighter.getLanguage(language) !== undefined && text.length <= mostCharacters;
    const html = isKnown
      ? highlighter.highlight(text, { language, ignoreIllegals: true }).value
      : escapeHtml(text);
    const marked = new Set(readMarkedLines(rest));
    return linesOf(markStrokes(html))
      .map(
        (line, index) => `<span class="${marked.has(index + 1) ? 'line marked' : 'line'}">${line}\n</span>`,
      )
      .join('');
  };
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** HTML of spans cut at its line ends: what is open there is closed, and opened again behind it. */
function linesOf(html: string): string[] {
  const open: string[] = [];
  const lines = [''];
  const add = (piece: string): void => {
    lines[lines.length - 1] += piece;
  };
  for (const piece of html.split(/(<span[^>]*>|<\/span>|\n)/)) {
    if (piece === '\n') {
      add('</span>'.repeat(open.length));
      lines.push(open.join(''));
      continue;
    }
    if (piece.startsWith('<span')) open.push(piece);
    else if (piece === '</span>') open.pop();
    add(piece);
  }
  return lines;
}
