import type MarkdownIt from 'markdown-it';

type Token = ReturnType<MarkdownIt['parse']>[number];

/**
 * A markdown-it plugin that lets no directive be more than a text, or a list of texts where Marp reads lists: what
 * aliases in a comment make, Marp would write out, some lists would fill the memory, and others it takes for a text.
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
    if (!isPlain(name, value)) delete meta?.marpitParsedDirectives?.[name];
}

const isPlain = (name: string, value: unknown): boolean =>
  typeof value === 'string' || (takesList(name) && isListOfTexts(value));

const isListOfTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'string' || typeof each === 'number');

const listed = new Set(['class', '_class', 'headingDivider']);

/** Whether Marp reads a list under a name. */
const takesList = (name: string): boolean => listed.has(name);

/** Marp's own names that stand for one text each, whatever else a front matter has. */
const texts = new Set(
  'theme size style lang math paginate header footer color backgroundColor backgroundImage backgroundPosition backgroundRepeat backgroundSize'.split(
    ' ',
  ),
);

/** Whether a front matter's list or map stands under a name that Marp takes for something plainer. */
export const isMisread = (name: string, value: unknown): boolean =>
  texts.has(name) || (takesList(name) && !isListOfTexts(value));
