import type { ListItem, Paragraph, PhrasingContent } from 'mdast';
import { opened } from '../article/capitals.ts';
import { datedParts } from '../article/dated-sentences.ts';
import { parsePeriod } from '../article/period.ts';
import { sentences, slicePhrasing, textOf, trimPhrasing, withoutColon } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Direction, Period, Piece } from '../model/roadmap.ts';
import { paragraphOf, text } from './nodes.ts';
import { type ShortRoom, shortName, shortWords } from './short-title.ts';

/** What is told of a period: by a name, or in a sentence. */
interface Told {
  key: string;
  words: PhrasingContent[];
  isSentence: boolean;
}

const found = new WeakMap<Direction, Told[]>();

/**
 * What a direction tells of a period where that is no forecast of its own. In a list that is not told along time the sentence
 * behind a bold lead opens with that period, and it is told by the lead (**Video**: in 2024 one minute was reached); in
 * a paragraph any sentence may (In 2026, ten boats sail.), and it is told by that in a few words.
 */
export function toldInPassing(direction: Direction, period: Period, room: ShortRoom): PhrasingContent[][] {
  const all = found.get(direction) ?? allTold(direction, room.lang);
  found.set(direction, all);
  return all
    .filter(({ key }) => key === period.key)
    .map(({ words, isSentence }) => (isSentence ? (inShort(words, room) ?? [text(period.label)]) : words));
}

/** A sentence that has no room is told by how it opens, where that is not much longer: in Chinese characters. */
const mostOpening = 32;

function inShort(words: PhrasingContent[], room: ShortRoom): PhrasingContent[] | undefined {
  const short = shortWords([paragraphOf(words)], [], room);
  const opening = shortName(words, room.room, room.lang);
  return short ?? (weightOf(textOf(opening)) <= mostOpening ? opening : undefined);
}

function allTold({ lead, topics }: Direction, lang: string): Told[] {
  const pieces = [...lead, ...topics.flatMap((topic) => topic.pieces)];
  return [
    ...pieces.flatMap(itemsOf).flatMap((item) => datedLead(item) ?? []),
    ...pieces.flatMap(paragraphsOf).flatMap((paragraph) => datedSentences(paragraph, lang)),
  ];
}

const itemsOf = (piece: Piece): ListItem[] => (piece.type === 'points' ? piece.list.children : []);

const paragraphsOf = (piece: Piece): Paragraph[] => (piece.type === 'prose' ? piece.paragraphs : []);

/** The bold lead of an item that a period follows. */
function datedLead({ children: [first] }: ListItem): Told | undefined {
  const [strong] = first?.type === 'paragraph' ? first.children : [];
  if (first?.type !== 'paragraph' || strong?.type !== 'strong') return undefined;
  const said = textOf(first).slice(textOf(strong).length);
  const period = parsePeriod(said.replace(/^\s*[:：–—]?\s*/u, ''))?.period;
  return period && { key: period.key, words: withoutColon(strong.children), isSentence: false };
}

/** The sentences and their parts that open with a period: what stands behind it where a mark parts the two, or all of them. */
const datedSentences = ({ children }: Paragraph, lang: string): Told[] =>
  sentences(children, lang)
    .flatMap(datedParts)
    .flatMap((part): Told[] => {
      const nodes = trimPhrasing(part);
      const match = parsePeriod(textOf(nodes));
      if (!match) return [];
      const behind = opened(trimPhrasing(slicePhrasing(nodes, match.length)), lang);
      const isParted = /\p{P}\s*$/u.test(textOf(nodes).slice(0, match.length));
      const words = isParted ? behind : nodes;
      return behind.length > 0 ? [{ key: match.period.key, words, isSentence: true }] : [];
    });
