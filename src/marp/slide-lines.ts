import type MarkdownIt from 'markdown-it';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** A markdown-it plugin for Marp that tells in which line each slide begins, from 1: where its first block does. */
export function slideLines(md: MarkdownIt, tell: (lines: (number | undefined)[]) => void): void {
  md.core.ruler.push('slide_lines', (state) => {
    if (state.inlineMode) return;
    const opened = [...state.tokens.keys()].filter((at) => state.tokens[at]?.type === 'marpit_slide_open');
    tell(opened.map((at, index) => firstLine(state.tokens.slice(at, opened[index + 1]))));
  });
}

function firstLine([open, ...tokens]: Token[]): number | undefined {
  // The text of a block stands behind it; that of a slide's head stands nowhere.
  const first = tokens.find(({ map, type }) => map && type !== 'front_matter' && type !== 'inline');
  const line = (first ?? open)?.map?.[0];
  return line === undefined ? undefined : line + 1;
}
