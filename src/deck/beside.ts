import type { Paragraph } from 'mdast';
import { spanOf } from '../article/outline.ts';
import { sentences, textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Exhibit, Points } from '../model/roadmap.ts';
import { paragraphOf } from './nodes.ts';
import { joinSentences } from './passages.ts';
import { textLeaves } from './planned-shown.ts';

/** Room for the text above or below a block, in Chinese characters; with a short block as much as both may take. */
const [besideRoom, slideRoom] = [90, 200];
/** Less than this of a paragraph is no slide of its own. */
const leastApart = 60;

/** The text of a block: what stands above and below it, and what is so much that it stands on slides before and behind. */
export interface Beside {
  before: Paragraph[];
  above: Paragraph[];
  below: Paragraph[];
  behind: Paragraph[];
}

/** Where the text goes that leads to a block and goes on behind it: of much of it only the sentence beside the block stays. */
export function besideBlock(piece: Points | Exhibit, lang: string): Beside {
  const block = piece.type === 'points' ? piece.list : piece.block;
  const room = Math.max(besideRoom, slideRoom - weightOf(textLeaves(block).join('')));
  const [before, above] = parted(piece.intro, room, lang, -1);
  const [below, behind] = parted(piece.outro, room, lang, 1);
  const caption = piece.type === 'exhibit' ? piece.caption : undefined;
  return {
    before: listOf(before),
    above: [...listOf(above), ...listOf(caption)],
    below: listOf(below),
    behind: listOf(behind),
  };
}

const listOf = (paragraph: Paragraph | undefined): Paragraph[] => (paragraph ? [paragraph] : []);

/** A paragraph in two at a sentence, counted from its end where that is negative; whole beside the block where it has room. */
function parted(
  paragraph: Paragraph | undefined,
  room: number,
  lang: string,
  at: 1 | -1,
): (Paragraph | undefined)[] {
  const whole = at < 0 ? [undefined, paragraph] : [paragraph, undefined];
  if (!paragraph || weightOf(textOf(paragraph)) <= room) return whole;
  const all = sentences(paragraph.children, lang);
  const parts = [all.slice(0, at), all.slice(at)].map((some) => ({
    ...paragraphOf(joinSentences(some)),
    position: spanOf(some.flat()),
  }));
  const apart = parts[at < 0 ? 0 : 1];
  return apart && weightOf(textOf(apart)) >= leastApart ? parts : whole;
}
