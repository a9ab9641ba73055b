import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import { mapParagraphs } from './blocks.ts';
import { isFormula } from './passages.ts';
import { spelled } from './wording.ts';

/** One slide holds so much of text and cards, in Chinese characters; cards of less than this would leave theirs empty. */
const [bothRoom, fewRoom] = [172, 70];
/** What stands above cards takes no more. */
const aboveRoom = 90;

/**
 * Slides of running text with the cards behind it: where one slide cannot hold both, and a few cards would be alone on theirs,
 * the last paragraph goes with them.
 */
export function withTextAboveCards(slides: Slide[]): Slide[] {
  const [first, second, ...others] = slides;
  if (!first) return [];
  if (!second) return slides;
  const parted = partedAbove(first, second);
  if (!parted) return [first, ...withTextAboveCards(slides.slice(1))];
  return [...parted, ...withTextAboveCards(others)];
}

const weigh = (content: Slide['content']): number => {
  let sum = 0;
  for (const block of content)
    mapParagraphs(block, (nodes) => {
      sum += weightOf(textOf(nodes));
      return nodes;
    });
  return sum;
};

function partedAbove(text: Slide, cards: Slide): Slide[] | undefined {
  const last = text.content.at(-1);
  const isText =
    text.layout === 'prose' && text.content.every((one) => one.type === 'paragraph' && !isFormula(one));
  if (!isText || cards.layout !== 'takeaways' || cards.content.length !== 1 || last?.type !== 'paragraph')
    return undefined;
  const own = text.sources.at(-1);
  const isWhole = last.position && own && last.position.start.offset === own.start.offset;
  const [told, listed, moved] = [text.content, cards.content, [last]].map(weigh) as [number, number, number];
  if (
    !isWhole ||
    text.sources.length < 2 ||
    told + listed <= bothRoom ||
    listed > fewRoom ||
    moved > aboveRoom
  )
    return undefined;
  const note = text.notes.at(-1);
  const isTold = note !== undefined && spelled(note) === spelled(textOf(last));
  if (!isTold) return undefined;
  return [
    {
      ...text,
      content: text.content.slice(0, -1),
      notes: text.notes.slice(0, -1),
      sources: text.sources.slice(0, -1),
    },
    {
      ...cards,
      content: [last, ...cards.content],
      notes: [note, ...cards.notes],
      sources: [own, ...cards.sources],
    },
  ];
}
