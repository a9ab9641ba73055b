import type MarkdownIt from 'markdown-it';
import { scriptOf } from '../language/script.ts';
import type { Token } from './whole-runs.ts';

/** Scripts that have an italic: all that is emphasised in them is slanted. */
const slanting = /^(?:Latn|Cyrl|Grek)$/;
const ofSlanting = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const ofOthers = /[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * A markdown-it plugin that marks what is emphasised in a script with an italic among text in one without: the name of an English
 * journal in a Japanese article is slanted, and not dotted. A paragraph that is emphasised as a whole is told from words in
 * one, since it stands out from nothing.
 */
export function slanted(md: MarkdownIt, language: () => string): void {
  md.core.ruler.push('slanted', ({ tokens }) => {
    if (slanting.test(scriptOf(language()))) return;
    tokens.forEach(({ children }, at) => {
      children?.forEach((token, index) => {
        if (token.type !== 'em_open') return;
        const text = emphasised(children, index);
        if (ofSlanting.test(text) && !ofOthers.test(text)) token.attrSet('data-slanted', '');
      });
      const above = tokens[at - 1];
      // An item stands out from the others of its list.
      if (above?.type !== 'paragraph_open' || above.hidden || !children) return;
      if (isOneEmphasis(children)) children[0]?.attrSet('data-whole', '');
    });
  });
}

/** The text of what opens at a place. */
function emphasised(tokens: Token[], start: number): string {
  const end = tokens.findIndex(({ type }, index) => index > start && type === 'em_close');
  return tokens
    .slice(start, end < 0 ? tokens.length : end)
    .map(({ content }) => content)
    .join('');
}

/** Whether all of a text stands within its first emphasis. */
function isOneEmphasis(children: Token[]): boolean {
  const [first] = children;
  const end = children.findIndex(({ type, level }) => type === 'em_close' && level === first?.level);
  return first?.type === 'em_open' && end === children.length - 1;
}
