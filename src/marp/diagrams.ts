import type MarkdownIt from 'markdown-it';
import { readInfo } from '../article/dialects/marked-lines.ts';
import { type Drawing, isDiagramLanguage } from '../model/drawing.ts';

/** The drawings of a deck, by their source. */
export type Diagrams = ReadonlyMap<string, Drawing>;

/** Whether Markdown may have diagrams of its own. */
export const mayHaveDiagrams = (markdown: string): boolean => /(?:```|~~~)\s*\{?\.?mermaid/i.test(markdown);

/** A markdown-it plugin that shows the drawing of a diagram in the place of its source, where there is one. */
export function diagrams(md: MarkdownIt, drawings: Diagrams): void {
  const usual = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const { info = '', content = '' } = tokens[index] ?? {};
    const drawing = isDiagramLanguage(readInfo(info).lang) ? drawings.get(content.trimEnd()) : undefined;
    // Themes let it grow, but not without end.
    if (drawing)
      return `<figure class="diagram" style="--width:${drawing.width}px">${drawing.svg}</figure>\n`;
    return usual?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
  };
}
