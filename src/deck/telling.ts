import type { PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { isClaim, leadsOnly, leansBack, saysPlan, statesThesis } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';

type Sentence = PhrasingContent[];

const year = /(?<!\d)(?:19|20|21)\d{2}(?!\d)/u;
const figure = /(?<![\d.,])\d[\d.,]*(?<=\d)\s*[%‰％\p{L}\p{Sc}]|\p{Sc}\s*\d/u;
/** Letters beside figures or of both cases within a word, capitals alone, a name in quotation marks. */
const name = /\p{L}-?\d|\p{Ll}\p{Lu}|(?<!\p{L})\p{Lu}{2,}(?!\p{L})|[《「『“][^《「『“》」』”]+[》」』”]/u;

/** How much each thing in a sentence counts that makes it one to remember. */
const counts = {
  thesis: 5,
  year: 2,
  figure: 1,
  plan: 2,
  name: 1,
  strong: 4,
  topic: 5,
  laterTopic: 3,
  leadIn: -6,
  formula: 9,
};

const hasStrong = (nodes: PhrasingContent[]): boolean =>
  nodes.some((node) => node.type === 'strong' || ('children' in node && hasStrong(node.children)));

/** What a sentence leads to in lines of its own is what it is there for. */
const hasFormula = (nodes: PhrasingContent[]): boolean =>
  nodes.some((node) => node.type === 'inlineMath' && 'displayed' in node);

/** Where less than half of its room is taken, a sentence may take more than is left: up to so much of all. */
const overdraft = 1.8;
/** A sentence of this weight at the head of a paragraph names what the others tell; one all in bold may be longer. */
const [nameRoom, boldNameRoom] = [12, 24];

/** Whether a paragraph opens with its own name, which is told with whatever is told of it. */
function isRunIn(sentence: Sentence): boolean {
  const weight = weightOf(textOf(sentence).trim());
  const isBold = sentence.every((node) => textOf(node).trim() === '' || hasStrong([node]));
  return weight <= (isBold ? boldNameRoom : nameRoom);
}

/** Where a paragraph says what it is about: in its first sentence that says something by itself. */
function topicOf(all: Sentence[], lang: string): number | undefined {
  const place = all.findIndex((sentence, index) => {
    const said = textOf(sentence).trim();
    return !leadsOnly(said, lang) && !leansBack(said, lang) && !(index === 0 && isRunIn(sentence));
  });
  return place < 0 ? undefined : place;
}

/** How much of the plan a sentence carries: its thesis, decisions, periods, figures, names, what the author emphasises. */
function scoreOf(sentence: Sentence, isTopic: boolean, isFirst: boolean, lang: string): number {
  const said = textOf(sentence).trim();
  return (
    (isTopic ? (isFirst ? counts.topic : counts.laterTopic) : 0) +
    Number(statesThesis(said, lang)) * counts.thesis +
    Number(year.test(said)) * counts.year +
    Number(figure.test(said.replace(year, ''))) * counts.figure +
    Number(saysPlan(said, lang)) * counts.plan +
    Number(name.test(said)) * counts.name +
    Number(hasStrong(sentence)) * counts.strong +
    Number(leadsOnly(said, lang)) * counts.leadIn +
    Number(hasFormula(sentence)) * counts.formula
  );
}

/** Whether a few words count on and name what the next sentence tells: Second, the cost. */
const namesNext = (all: Sentence[], index: number, lang: string): boolean =>
  index > 0 &&
  index + 1 < all.length &&
  isRunIn(all[index] ?? []) &&
  leansBack(textOf(all[index] ?? []), lang);

/** With what stands around it, as far as that is needed to understand it. */
function withSupport(all: Sentence[], index: number, lang: string): number[] {
  const needed = namesNext(all, index, lang) ? [index, index + 1] : [index];
  for (let at = index; at > 0; at--) {
    if (!leansBack(textOf(all[at] ?? []), lang) && !namesNext(all, at - 1, lang)) break;
    needed.unshift(at - 1);
  }
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
  const topic = topicOf(all, lang);
  const scores = all.map((sentence, index) => scoreOf(sentence, index === topic, index === 0, lang));
  const opensWithName = all[0] !== undefined && isRunIn(all[0]) && !leansBack(textOf(all[0]), lang);
  const chosen = new Set<number>(opensWithName ? [0] : []);
  const asked = [...all.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  for (const index of asked) {
    const score = scores[index] ?? 0;
    const wanted = withSupport(all, index, lang).filter((place) => !chosen.has(place));
    const most = hasFormula(all[index] ?? [])
      ? Number.POSITIVE_INFINITY
      : sumOf(chosen) < room / 2
        ? room * overdraft
        : room;
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
