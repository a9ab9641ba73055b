import type { PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { countsIn, isCounted } from '../language/counting-words.ts';
import { englishNumeral } from '../language/numerals.ts';
import { parallelIn } from '../language/parallel.ts';
import {
  concedes,
  isClaim,
  leadsOnly,
  leansBack,
  saysPlan,
  statesThesis,
  turns,
} from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import { append } from '../model/long-lists.ts';
import { answerTo, concludes, hasStrong, isRunIn, namesNext, withSupport } from './support.ts';

type Sentence = PhrasingContent[];

const year = /(?<!\d)(?:19|20|21)\d{2}(?!\d)/u;
const figure = /(?<![\d.,])\d[\d.,]*(?<=\d)\s*[%‰％\p{L}\p{Sc}]|\p{Sc}\s*\d/u;
/** The same in Chinese numerals: 九十七个, 三十万. One such numeral alone hardly counts anything. */
const numeral = /[一二两三四五六七八九十百千〇零][一二两三四五六七八九十百千万亿〇零点]/u;
/** The same in words: ninety per cent, eleven staff, nine years. */
const spelled = new RegExp(
  `(?:per ?cent|Prozent|pour cent|por ciento|por cento|per cento)(?!\\p{L})|(?<!\\p{L})${englishNumeral}(?:\\s(?:hundred|thousand|million|billion))?\\s\\p{Ll}{3,}`,
  'iu',
);
/** Letters beside figures or of both cases within a word, capitals alone, a name in quotation marks. */
const name = /\p{L}-?\d|\p{Ll}\p{Lu}|(?<!\p{L})\p{Lu}{2,}(?!\p{L})|[《「『“][^《「『“》」』”]+[》」』”]/u;

/** How much each thing in a sentence counts that makes it one to remember. */
const counts = {
  thesis: 5,
  turn: 4,
  conclusion: 4,
  year: 2,
  figure: 1,
  plan: 2,
  name: 1,
  strong: 4,
  topic: 5,
  laterTopic: 3,
  last: 1,
  leadIn: -6,
  formula: 9,
};

/** What a sentence leads to in lines of its own is what it is there for. */
const hasFormula = (nodes: PhrasingContent[]): boolean =>
  nodes.some((node) => node.type === 'inlineMath' && 'displayed' in node);

/** Where less than half of its room is taken, a sentence may take more than is left, a thesis still more: up to so much of all. */
const [overdraft, thesisOverdraft] = [1.8, 3];
/** Where a paragraph says what it is about: in its first sentence that says something by itself. */
function topicOf(all: Sentence[], lang: string): number | undefined {
  const place = all.findIndex((sentence, index) => {
    const said = textOf(sentence).trim();
    const isOwn = !leadsOnly(said, lang) && !leansBack(said, lang) && !concedes(said, lang);
    return isOwn && !(index === 0 && isRunIn(sentence));
  });
  return place < 0 ? undefined : place;
}

/** A paragraph of more sentences than this comes to something at its end. */
const fewSentences = 3;

/** Whether a sentence says how much or how many of something; a year alone is no amount. */
export function saysAmount(said: string): boolean {
  const undated = said.replace(year, '');
  return figure.test(undated) || numeral.test(undated);
}

/** Whether a sentence names a year. */
export const saysYear = (said: string): boolean => year.test(said);

/** Whether a sentence carries something that is looked up: a year, an amount, a name. */
export const saysDetail = (said: string): boolean => year.test(said) || saysAmount(said) || name.test(said);

/** Whether it carries that or a plan, to be remembered. */
export const saysFact = (said: string, lang: string): boolean => saysDetail(said) || saysPlan(said, lang);

/** How much of the plan a sentence carries: its thesis, decisions, periods, figures, names, what the author emphasises. */
function scoreOf(all: Sentence[], place: number, topic: number | undefined, lang: string): number {
  const sentence = all[place] ?? [];
  const said = textOf(sentence).trim();
  return (
    (place === topic ? (place === 0 ? counts.topic : counts.laterTopic) : 0) +
    Number(all.length > fewSentences && place === all.length - 1) * counts.last +
    Math.max(
      Number(statesThesis(said, lang)) * counts.thesis,
      Number(turns(said, lang)) * counts.turn,
      Number(concludes(said, lang)) * counts.conclusion,
    ) +
    Number(year.test(said)) * counts.year +
    Number(saysAmount(said) || spelled.test(said)) * counts.figure +
    Number(saysPlan(said, lang)) * counts.plan +
    Number(name.test(said)) * counts.name +
    Number(hasStrong(sentence)) * counts.strong +
    Number(place === 0 && hasStrong(sentence) && isCounted(said, lang)) * counts.topic +
    Number(leadsOnly(said, lang)) * counts.leadIn +
    Number(hasFormula(sentence)) * counts.formula
  );
}

/** What is counted is told whole, for which it may take so much more than the room, or not at all. */
const countedRoom = 1.35;

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, by) => from + by);

/** Sentences that stand side by side in no more Chinese characters are one thought: one without the others is none. */
const parallelRoom = 60;

/** From the first sentence that is counted to the last, run by run; and so those that are short and begin alike. */
function countedRuns(all: Sentence[], lang: string): number[][] {
  const said = all.map((sentence) => textOf(sentence).trim());
  const counted = countsIn(said, lang).map((members) => {
    const last = members.at(-1) ?? 0;
    return range(members[0] ?? 0, namesNext(all, last, lang) ? last + 1 : last);
  });
  const alike = parallelIn(said, lang)
    .map((members) => range(members[0] ?? 0, members.at(-1) ?? 0))
    .filter((run) => weightOf(run.map((place) => said[place]).join(' ')) <= parallelRoom);
  return [...counted, ...alike];
}

/** What is not shown since not all of it can be, nor what would lead there alone. */
function barredIn(all: Sentence[], tooLong: number[][], lang: string): Set<number> {
  const leads = tooLong.flatMap(([first = 0]) => (first > 0 ? [first - 1] : []));
  return new Set([
    ...tooLong.flat(),
    ...leads.filter((place) => leadsOnly(textOf(all[place] ?? []).trim(), lang)),
  ]);
}

/** What the choice of sentences goes by. */
interface Choice {
  all: Sentence[];
  lang: string;
  room: number;
  scores: number[];
  runs: number[][];
  barred: Set<number>;
  sumOf: (places: Iterable<number>) => number;
}

/**
 * A sentence with all that it is not shown without: what it leans on, its answer and what stands before that, what is
 * counted with it; and all that those need.
 */
function needed(index: number, { all, lang, runs }: Choice): number[] {
  const found = new Set<number>();
  const waiting = [index];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    append(waiting, withSupport(all, at, lang));
    append(waiting, range(at, answerTo(all, at, lang) ?? at));
    for (const run of runs) if (run.includes(at)) append(waiting, run);
  }
  return [...found];
}

/** Up to where the slide may be filled with a sentence and what it needs. */
function mostFor(index: number, wanted: number[], chosen: Set<number>, choice: Choice): number {
  const { all, lang, room, runs, sumOf } = choice;
  if (hasFormula(all[index] ?? [])) return Number.POSITIVE_INFINITY;
  const isThesis = statesThesis(textOf(all[index] ?? []).trim(), lang);
  if (sumOf(chosen) < room / 2) return room * (isThesis ? thesisOverdraft : overdraft);
  return runs.some(([first]) => first !== undefined && wanted.includes(first)) ? room * countedRoom : room;
}

function choose(choice: Choice): Set<number> {
  const { all, lang, scores, runs, barred, sumOf } = choice;
  const opensWithName = all[0] !== undefined && isRunIn(all[0]) && !leansBack(textOf(all[0]), lang);
  const isFree = (place: number): boolean => !barred.has(place) && !runs.some((run) => run.includes(place));
  const chosen = new Set<number>(opensWithName && isFree(0) ? [0] : []);
  const asked = [...all.keys()]
    .filter((place) => !barred.has(place))
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  for (const index of asked) {
    const wanted = [...new Set(needed(index, choice))].filter((place) => !chosen.has(place));
    if (wanted.some((place) => barred.has(place))) continue;
    if (sumOf([...chosen, ...wanted]) <= mostFor(index, wanted, chosen, choice))
      for (const place of wanted) chosen.add(place);
    // Of sentences that say nothing in particular those that go on are shown, and none behind a gap.
    else if ((scores[index] ?? 0) <= 0) break;
  }
  if (chosen.size === 0) chosen.add(asked[0] ?? 0);
  return chosen;
}

/**
 * The sentences of a paragraph that carry what it plans, in their order: as many as there is room for, and always one.
 * What is counted is told to its end, or only announced.
 * @returns their places
 */
export function tellingSentences(all: Sentence[], room: number, lang: string): number[] {
  const weights = all.map((sentence) => weightOf(textOf(sentence)));
  const sumOf = (places: Iterable<number>): number =>
    [...places].reduce((sum, place) => sum + (weights[place] ?? 0), 0);
  if (sumOf(all.keys()) <= room) return [...all.keys()];
  const counted = countedRuns(all, lang);
  const withLead = (run: number[]): Set<number> => new Set([...withSupport(all, run[0] ?? 0, lang), ...run]);
  const tooLong = counted.filter((run) => sumOf(withLead(run)) > room * countedRoom);
  const barred = barredIn(all, tooLong, lang);
  // Where there is nothing else, as much is told of it as there is room for.
  const isAll = barred.size === all.length;
  const topic = topicOf(all, lang);
  const scores = all.map(
    (_, index) =>
      scoreOf(all, index, topic, lang) +
      Number(tooLong.some(([first]) => first === index + 1)) * counts.topic,
  );
  const runs = isAll ? [] : counted.filter((run) => !tooLong.includes(run));
  const chosen = choose({ all, lang, room, scores, runs, barred: isAll ? new Set() : barred, sumOf });
  return [...chosen].sort((a, b) => a - b);
}

/** Whether the first sentence of a paragraph may stand large above the others. */
export const opensWithClaim = (all: Sentence[], lang: string): boolean =>
  all[0] !== undefined && isClaim(textOf(all[0]).trim(), lang);
