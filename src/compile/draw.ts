import type { Code, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { labelsOfDiagram } from '../article/diagram-labels.ts';
import { parseMarkdown } from '../article/parse.ts';
import { type Diagrams, mayHaveDiagrams } from '../marp/diagrams.ts';
import type { PackedStyle } from '../marp/render.ts';
import type { Unit } from '../model/coverage.ts';
import type { Drawing } from '../model/drawing.ts';
import { loadKeptTheme, readKeptStyle } from './cache/read-kept.ts';
import { composeStyle } from './compose.ts';
import type { Context } from './context.ts';
import { drawDiagrams } from './diagrams/drawings.ts';
import { diagramIn, markDrawn } from './diagrams/mark-drawn.ts';
import type { FetchedPlan } from './fetch.ts';
import type { DeckReading } from './markdown/read-deck.ts';
import { reportDiagram, seen } from './messages/diagrams.ts';
import { hasErrors } from './read.ts';

/** A plan with the diagrams of its article drawn. */
export interface DrawnPlan extends FetchedPlan {
  /** Absent where it has none. */
  diagrams?: Diagrams;
}

/**
 * Draws the diagrams of an article in its deck's theme. A browser is asked for only where there are any; what cannot be
 * drawn is told, and shown as its source.
 * @throws Failure for a theme that cannot be read, and as `layoutPage`
 */
export async function drawPlan(plan: FetchedPlan, context: Context): Promise<DrawnPlan> {
  const { deck, reading, settings, file } = plan;
  const nodes = diagramsIn([reading.tree, ...reading.footnotes]);
  if (nodes.length === 0 || hasErrors(file)) return plan;
  const { theme } = await loadKeptTheme(settings.theme, context.cache);
  const style = await readKeptStyle(theme, settings.size, context.cache);
  const diagrams = await drawAndReport(nodes, { style, lang: deck.lang, file }, context);
  return {
    ...plan,
    deck: markDrawn(deck, diagrams),
    reading: { ...reading, units: withLabels(reading.units, nodes, diagrams) },
    diagrams,
  };
}

/** Draws the diagrams of a Markdown deck. */
export async function drawInMarkdown(
  { text, theme, settings, file }: Pick<DeckReading, 'text' | 'theme' | 'settings' | 'file'>,
  context: Context,
): Promise<Diagrams | undefined> {
  const nodes = mayHaveDiagrams(text) ? diagramsIn([parseMarkdown(text)]) : [];
  if (nodes.length === 0) return undefined;
  const style = await composeStyle(theme, settings.size);
  return drawAndReport(nodes, { style, lang: settings.lang, file }, context);
}

interface Look {
  style: PackedStyle;
  lang: string;
  file: VFile;
}

/** The drawings of diagrams; what is wrong with one is told. */
async function drawAndReport(
  nodes: Code[],
  { style, lang, file }: Look,
  context: Context,
): Promise<Diagrams> {
  const drawings = await drawDiagrams(nodes.flatMap(sourceOf), style, lang, context);
  const diagrams = new Map<string, Drawing>();
  for (const node of nodes) {
    const [source = ''] = sourceOf(node);
    const found = drawings.get(source);
    if (!found) continue;
    const drawn = seen(found);
    reportDiagram(node, drawn, file);
    if (drawn.type === 'drawing') diagrams.set(source, drawn);
  }
  return diagrams;
}

const sourceOf = (node: Code): string[] => {
  const source = diagramIn(node);
  return source === undefined ? [] : [source];
};

function diagramsIn(roots: Nodes[]): Code[] {
  const found: Code[] = [];
  for (const root of roots)
    visit(root, 'code', (node) => {
      if (sourceOf(node).length > 0) found.push(node);
    });
  return found;
}

/** The units with those of drawn lines told as such: their labels are what stands for them. */
function withLabels(units: Unit[], nodes: Code[], diagrams: Diagrams): Unit[] {
  const labels = new Map<number | undefined, string[][]>();
  for (const node of nodes) {
    if (!diagrams.has(sourceOf(node)[0] ?? '')) continue;
    const written = node.value.split('\n').map((line) => line.trim() !== '');
    labels.set(
      node.position?.start.offset,
      labelsOfDiagram(node.value).filter((_, index) => written[index]),
    );
  }
  return units.map((unit) => {
    const drawn = unit.type === 'code' ? labels.get(unit.source.start.offset)?.shift() : undefined;
    return drawn ? { ...unit, drawn } : unit;
  });
}
