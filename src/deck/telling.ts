import type { PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { isClaim, leadsOnly, leansBack, saysPlan } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';

type Sentence = PhrasingContent[];

const year = /(?<!\d)(?:19|20|21)\d{2}(?!\d)/u;
const figure = /\d(?:[\d.,]*\d)?\s*[%‰％\p{L}\p{Sc}]|\p{Sc}\s*\d/gu;
/** Letters beside figures or of both cases within a word, capitals alone, a name in quotation marks. */
const name = /\p{L}-?\d|\p{Ll}\p{Lu}|(?<!\p{L})\p{Lu}{2,}(?!\p{L})|[《「『“][^《「『“》」』”]+[》」』”]/u;

/** How much each thing in a sentence counts that makes it one to remember. */
const counts = { year: 3, figure: 2, mostFigures: 2, plan: 2, name: 1, strong: 2, first: 2, leadIn: -6 };

const hasStrong = (nodes: PhrasingContent[]): boolean =>
  nodes.some((node) => node.type === 'strong' || ('children' in node && hasStrong(node.children)));

/** The best sentence of a paragraph may take more than its room: by so much. */
const overdraft = 1.6;
/** A sentence of this weight at the head of a paragraph names what the others tell; one all in bold may be longer. */
const [nameRoom, boldNameRoom] = [12, 24];

/** Whether a paragraph opens with its own name, which is told with whatever is told of it. */
function isRunIn(sentence: Sentence): boolean {
  const weight = weightOf(textOf(sentence).trim());
  const isBold = sentence.every((node) => textOf(node).trim() === '' || hasStrong([node]));
  return weight <= (isBold ? boldNameRoom : nameRoom);
}

/** How much of the plan a sentence carries: periods, figures, names, decisions, what the author emphasises. */
function scoreOf(sentence: Sentence, index: number, lang: string): number {
  const said = textOf(sentence).trim();
  const figures = said.replace(year, '').match(figure)?.length ?? 0;
  return (
    Number(year.test(said)) * counts.year +
    Math.min(figures, counts.mostFigures) * counts.figure +
    Number(saysPlan(said, lang)) * counts.plan +
    Number(name.test(said)) * counts.name +
    Number(hasStrong(sentence)) * counts.strong +
    // A paragraph says first what it is about.
    Number(index === 0) * counts.first +
    Number(leadsOnly(said, lang)) * counts.leadIn
  );
}

/** With what stands before it, as far as that is needed to understand it. */
function withSupport(all: Sentence[], index: number, lang: string): number[] {
  const needed = [index];
  for (let at = index; at > 0 && leansBack(textOf(all[at] ?? []), lang); at--) needed.unshift(at - 1);
  return needed;
}

/**
 * The sentences of a paragraph that carry what it plans, in their order: as many as there is room for, and always one.
 * @returns their places
 */
export function tellingSentences(all: Sentence[], room: number, lang: string): number[] {
  const weights = all.map((sentence) => weightOf(textOf(sentence)));
  const sumOf = (places: Iterable<number>): number =>
    [...places].reduce((sum, place) => sum + (weights[place] ?? 0), 0);
  if (sumOf(all.keys()) <= room) return [...all.keys()];
  const scores = all.map((sentence, index) => scoreOf(sentence, index, lang));
  const chosen = new Set<number>(all[0] && isRunIn(all[0]) ? [0] : []);
  const asked = [...all.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  for (const index of asked) {
    const score = scores[index] ?? 0;
    const wanted = withSupport(all, index, lang).filter((place) => !chosen.has(place));
    const most = chosen.size === 0 ? room * overdraft : room;
    if (sumOf([...chosen, ...wanted]) <= most) for (const place of wanted) chosen.add(place);
    // Of sentences that say nothing in particular those that go on are shown, and none behind a gap.
    else if (score <= 0) break;
  }
  if (chosen.size === 0) chosen.add(asked[0] ?? 0);
  return [...chosen].sort((a, b) => a - b);
}

/** Whether the first sentence of a paragraph may stand large above the others. */
export const opensWithClaim = (all: Sentence[], lang: string): boolean =>
  all[0] !== undefined && isClaim(textOf(all[0]).trim(), lang);
