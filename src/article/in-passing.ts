import type { ListItem, Paragraph, PhrasingContent } from 'mdast';
import { isDiagramLanguage } from '../model/drawing.ts';
import type { Direction, Period, Piece } from '../model/roadmap.ts';
import { amountsAcross } from './amounts-across.ts';
import { opened } from './capitals.ts';
import { clausesWithin, closedParts } from './closed-parts.ts';
import { datedParts } from './dated-sentences.ts';
import { datesOfDiagram } from './diagram-dates.ts';
import { parsePeriod } from './period.ts';
import { sentences, slicePhrasing, textOf, trimPhrasing, withoutColon } from './phrasing.ts';
import { parseLed } from './said-period.ts';
import { forecastsOf } from './to-direction.ts';
import { paragraphsIn } from './walk.ts';

/** What is told of a period where that is no forecast of its own: by a name, or in a sentence. */
export interface Told {
  period: Period;
  words: PhrasingContent[];
  isSentence: boolean;
}

const found = new WeakMap<Direction, Told[]>();

/**
 * What a direction tells of periods in passing. In a list that is not told along time the sentence behind a bold lead opens with
 * a period, and it is told by the lead (**Video**: in 2024 one minute was reached); in a paragraph any sentence may (In 2026,
 * ten boats sail.). Where it forecasts nothing else, its points tell of them too, and so do words that a period closes (ten
 * boats by 2026 and twenty by 2027), clauses with one in them, the columns of a table, and a diagram along time.
 */
export function inPassing(direction: Direction, lang: string): Told[] {
  const told = found.get(direction) ?? allTold(direction, lang);
  found.set(direction, told);
  return told;
}

function allTold(direction: Direction, lang: string): Told[] {
  const pieces = [...direction.lead, ...direction.topics.flatMap((topic) => topic.pieces)];
  const isPlain = forecastsOf(direction).length === 0;
  return [
    ...pieces.flatMap(itemsOf).flatMap((item) => datedLead(item) ?? []),
    ...pieces.flatMap(paragraphsOf).flatMap((paragraph) => datedSentences(paragraph, lang, isPlain)),
    ...(isPlain ? pieces.flatMap((piece) => toldInBlock(piece, lang)) : []),
  ];
}

const itemsOf = (piece: Piece): ListItem[] => (piece.type === 'points' ? piece.list.children : []);

/** The paragraphs of a text, and the one that leads to a list or an exhibit. */
function paragraphsOf(piece: Piece): Paragraph[] {
  if (piece.type === 'prose') return piece.paragraphs;
  return (piece.type === 'points' || piece.type === 'exhibit') && piece.intro ? [piece.intro] : [];
}

function toldInBlock(piece: Piece, lang: string): Told[] {
  if (piece.type === 'points')
    return paragraphsIn(piece.list).flatMap((paragraph) => datedSentences(paragraph, lang, true));
  if (piece.type !== 'exhibit') return [];
  const { block } = piece;
  const isDiagram = block.type === 'code' && isDiagramLanguage(block.lang);
  const dates = isDiagram ? datesOfDiagram(block.value) : block.type === 'table' ? amountsAcross(block) : [];
  return dates.map((told) => ({ ...told, isSentence: false }));
}

/** The bold lead of an item that a period follows. */
function datedLead({ children: [first] }: ListItem): Told | undefined {
  const [strong] = first?.type === 'paragraph' ? first.children : [];
  if (first?.type !== 'paragraph' || strong?.type !== 'strong') return undefined;
  const said = textOf(first).slice(textOf(strong).length);
  const period = parsePeriod(said.replace(/^\s*[:：–—]?\s*/u, ''))?.period;
  return period && { period, words: withoutColon(strong.children), isSentence: false };
}

/** The sentences and their parts that open with a period: what stands behind it where a mark parts the two, or all of them. */
const datedSentences = ({ children }: Paragraph, lang: string, isPlain: boolean): Told[] =>
  sentences(children, lang)
    .flatMap(datedParts)
    .flatMap((part): Told[] => {
      const nodes = withoutColon(trimPhrasing(part));
      const match = parseLed(textOf(nodes));
      if (!match) return isPlain ? closed(nodes, lang) : [];
      const behind = opened(trimPhrasing(slicePhrasing(nodes, match.length)), lang);
      const isParted = /\p{P}\s*$/u.test(textOf(nodes).slice(0, match.length));
      const words = isParted ? behind : nodes;
      return behind.length > 0 ? [{ period: match.period, words, isSentence: true }] : [];
    });

function closed(nodes: PhrasingContent[], lang: string): Told[] {
  const parts = closedParts(nodes);
  const told = parts.length > 0 ? parts : clausesWithin(nodes);
  return told.map(({ period, words }) => ({ period, words: opened(words, lang), isSentence: true }));
}
