import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { drawDiagram, prepareToDraw, tooSlow } from '../../browser/draw-diagrams.ts';
import { toPrintPage } from '../../marp/print-page.ts';
import type { PackedStyle } from '../../marp/render.ts';
import type { Drawing, DrawingFault } from '../../model/drawing.ts';
import { packageFile } from '../../model/package-files.ts';
import type { Context } from '../context.ts';
import { layoutPage } from '../layout.ts';
import { drawLegibly } from './left-to-right.ts';

/** What became of each source. */
export type Drawings = ReadonlyMap<string, Drawing | DrawingFault>;

/**
 * Draws diagrams in a theme, each once. What was drawn before is not drawn again.
 * @param sources without blank ends
 */
export async function drawDiagrams(
  sources: readonly string[],
  style: PackedStyle,
  lang: string,
  { browser, timer, cache }: Context,
): Promise<Drawings> {
  const { drawings } = cache;
  const keyOf = (source: string): string =>
    createHash('sha256').update(`${lang}\0${style.css}\0${source}`).digest('hex').slice(0, 12);
  const isUnknown = (source: string): boolean => !drawings.get(keyOf(source));
  let unknown = [...new Set(sources)].filter(isUnknown);
  const program = unknown.length > 0 ? await readProgram() : '';
  // One that takes too long takes its page with it.
  while (unknown.length > 0) {
    await layoutPage(sheetOf(unknown, style, lang), { browser, timer }, (page) =>
      timer.time('diagrams', async () => {
        const look = await prepareToDraw(page, program);
        let isStopped = false;
        for (const source of unknown) {
          const key = keyOf(source);
          const drawn = await drawLegibly(source, async (text) => {
            const made = await drawDiagram(page, text, `diagram-${key}`, look);
            isStopped = !made;
            return made ?? tooSlow;
          });
          drawings.set(key, drawn);
          if (isStopped) return;
        }
      }),
    );
    unknown = unknown.filter(isUnknown);
  }
  return new Map(
    sources.flatMap((source) => {
      const drawn = drawings.get(keyOf(source));
      return drawn ? [[source, drawn]] : [];
    }),
  );
}

const readProgram = (): Promise<string> =>
  readFile(packageFile('dist/program/mermaid/mermaid.min.js'), 'utf8');

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A slide with all text of the sources in it, so that the page has the faces that the drawings are measured in. */
function sheetOf(sources: string[], style: PackedStyle, lang: string) {
  const text = escapeHtml(sources.join('\n'));
  const { width, height } = style;
  const html = `<svg data-marpit-svg viewBox="0 0 ${width} ${height}"><foreignObject width="${width}" height="${height}"><section><p>${text}</p><p><strong>${text}</strong></p></section></foreignObject></svg>`;
  const deck = { ...style, slides: [{ html, title: '', notes: [] }] };
  return { html: toPrintPage(deck, style.css, lang, ''), css: style.css, lang, spoken: '' };
}
