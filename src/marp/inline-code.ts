import type MarkdownIt from 'markdown-it';
import { nameOffsets } from '../language/breaks.ts';

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
 * first hyphens; long names may break between their words.
 */
export function inlineCode(md: MarkdownIt): void {
  const { escapeHtml } = md.utils;
  md.core.ruler.push('code_in_tables', ({ tokens }) => {
    let tables = 0;
    for (const { type, nesting, children } of tokens) {
      if (/^table_/.test(type)) tables += nesting;
      for (const child of children ?? [])
        if (child.type === 'code_inline') child.meta = { inTable: tables > 0 };
    }
  });
  md.renderer.rules.code_inline = (tokens, index, _options, _env, self) => {
    const token = tokens[index];
    if (!token) return '';
    const long = token.meta?.inTable ? longWords.inTable : longWords.inText;
    const shown = token.content.split(option).map((piece, place) => {
      if (place % 2 === 1) return `<span style="white-space:nowrap">${escapeHtml(piece)}</span>`;
      return partsOf(piece, long).map(escapeHtml).join('<wbr>');
    });
    return `<code${self.renderAttrs(token)}>${shown.join('')}</code>`;
  };
}

/** A text in the parts between which its long words may break. */
function partsOf(text: string, long: RegExp): string[] {
  const offsets = [...text.matchAll(long)].flatMap(({ index, 0: word }) =>
    nameOffsets(word).map((offset) => index + offset),
  );
  return [0, ...offsets].map((offset, place) => text.slice(offset, offsets[place]));
}
