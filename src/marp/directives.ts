import type MarkdownIt from 'markdown-it';

type Token = ReturnType<MarkdownIt['parse']>[number];

/**
 * A markdown-it plugin that lets no directive be more than a text or a list of texts: what aliases in a comment
 * make, Marp would write out, and some lists would fill the memory.
 */
export function plainDirectives(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'plain_directives', (state) => {
    for (const block of state.tokens) {
      simplify(block);
      for (const token of block.children ?? []) simplify(token);
    }
  });
}

function simplify(token: Token): void {
  const meta = token.meta as { marpitParsedDirectives?: Record<string, unknown> } | null;
  for (const [name, value] of Object.entries(meta?.marpitParsedDirectives ?? {}))
    if (!isPlain(value)) delete meta?.marpitParsedDirectives?.[name];
}

const isPlain = (value: unknown): boolean =>
  Array.isArray(value) ? value.every((each) => typeof each === 'string') : typeof value === 'string';
