import type { PhrasingContent } from 'mdast';
import { weightOf } from '../language/weight.ts';
import { emphasis, spaced, strong, text } from './nodes.ts';

/** Two stations are no line: which of them the talk is at is said by their chapter or title already. */
const fewestStations = 3;
/** More stations than this do not stand legibly on one rail. */
export const mostStations = 12;
/** What a rail holds at most, in Chinese characters, and what the ring of a station takes of it. */
const railRoom = 64;
const ringRoom = 1.5;

/** The foot of a slide: the stations of its line, with the one that the talk is at in bold. */
export function railOf(names: string[], current: number | undefined): PhrasingContent[] | undefined {
  const width = names.reduce((sum, name) => sum + weightOf(name) + ringRoom, 0);
  if (names.length < fewestStations || names.length > mostStations || width > railRoom) return undefined;
  return spaced(names.map((name, index) => (index === current ? strong(text(name)) : emphasis(text(name)))));
}
