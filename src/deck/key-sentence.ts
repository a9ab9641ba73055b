import type { Paragraph, PhrasingContent } from 'mdast';
import { sentences, slicePhrasing, textOf } from '../article/phrasing.ts';
import { contrasts } from '../language/negation.ts';
import { areAlike } from '../language/parallel.ts';
import { isClaim, statesThesis } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import { strong } from './nodes.ts';
import { concludes } from './support.ts';

declare module 'unist' {
  interface Data {
    /** Set in bold for what the sentence says, not by the author. */
    isKey?: true;
  }
}

/** What a sentence takes that is set off from the others, in Chinese characters, and the most of its slide. */
const [leastKey, mostKey, mostShare] = [8, 75, 0.6];

/** A sentence by the place of its paragraph and its own there, and how much it says what the slide comes to. */
interface Key {
  paragraph: number;
  place: number;
  score: number;
}

/**
 * Sets the sentence of a slide in bold that says what it comes to: what is so instead of something else, what follows, the
 * author's thesis. Nothing is set off where no sentence says so.
 */
export function markKeySentence(shown: Paragraph[], lang: string): Paragraph[] {
  const all = shown.map(({ children }) => sentences(children, lang));
  const room = mostShare * weightOf(textOf(shown.flatMap(({ children }) => children)));
  const keys = all.flatMap((own, paragraph) =>
    own.map((_, place): Key => ({ paragraph, place, score: scoreOf(own, place, room, lang) })),
  );
  const best = keys.reduce<Key | undefined>(
    (one, key) => (key.score > (one?.score ?? 0) ? key : one),
    undefined,
  );
  if (!best) return shown;
  return shown.map((paragraph, index) =>
    index === best.paragraph
      ? {
          ...paragraph,
          children: (all[index] ?? []).flatMap((nodes, at) => (at === best.place ? inBold(nodes) : nodes)),
        }
      : paragraph,
  );
}

function scoreOf(own: PhrasingContent[][], place: number, room: number, lang: string): number {
  const [before, said, next] = [place - 1, place, place + 1].map((at) => textOf(own[at] ?? []).trim()) as [
    string,
    string,
    string,
  ];
  // One of several that stand side by side is no more than the others.
  if (areAlike(before, said, lang) || areAlike(said, next, lang)) return 0;
  const weight = weightOf(said);
  if (weight < leastKey || weight > Math.min(mostKey, room)) return 0;
  if (!isClaim(said, lang)) return 0;
  return 2 * Number(contrasts(said)) + Number(statesThesis(said, lang) || concludes(said, lang));
}

/** The last marks of a sentence: its full stop with quotation marks behind it, else any but a part of a figure. */
const lastMarks = /(?:[。.…!?！？；;]+[”’」』]*|[^\P{P}%％‰])$/u;

/** A sentence in bold: without the white space behind it, and where there is none without its last marks, as Markdown asks for. */
function inBold(nodes: PhrasingContent[]): PhrasingContent[] {
  const said = textOf(nodes);
  const isApart = /\s$/u.test(said);
  const end = isApart ? said.trimEnd().length : said.replace(lastMarks, '').length;
  const key = { ...strong(...slicePhrasing(nodes, 0, end)), data: { isKey: true as const } };
  return [key, ...(end < said.length ? slicePhrasing(nodes, end) : [])];
}

/** A text without bold type that its author has not set: among points, one would stand out that is no more than the others. */
export const withoutKey = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node) => (node.type === 'strong' && node.data?.isKey ? node.children : [node]));
