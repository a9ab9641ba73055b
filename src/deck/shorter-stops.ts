import type { List, ListItem, PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import { item, paragraphOf } from './nodes.ts';
import { firstWords } from './short-title.ts';

/** Room for one line of a stop on a divider, in Chinese characters. */
const lineRoom = 15;

/**
 * A divider with its long stops in their first words: so many that they have no room in full are still named, where the
 * slides behind it tell them whole. Nothing where none is long.
 */
export function shortenStops(slide: Slide, lang: string): Slide | undefined {
  const stops = slide.recap === undefined ? undefined : slide.content[slide.recap];
  if (slide.layout !== 'divider' || stops?.type !== 'list') return undefined;
  const children = stops.children.map((stop) => shortStop(stop, lang));
  if (children.every((stop, at) => stop === stops.children[at])) return undefined;
  const short: List = { ...stops, children };
  return { ...slide, content: slide.content.with(slide.recap ?? 0, short) };
}

function shortStop(stop: ListItem, lang: string): ListItem {
  const [said, ...more] = stop.children;
  if (said?.type !== 'paragraph' || more.length > 0) return stop;
  const start = said.children[0]?.type === 'emphasis' ? 2 : 0;
  const [badge, words]: PhrasingContent[][] = [said.children.slice(0, start), said.children.slice(start)];
  if (!words || weightOf(textOf(words)) <= lineRoom) return stop;
  const short = firstWords(words, { room: lineRoom, lang });
  return short ? item(paragraphOf([...(badge ?? []), ...short])) : stop;
}
