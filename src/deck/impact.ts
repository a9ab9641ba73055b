import type { Paragraph, PhrasingContent } from 'mdast';
import { sentences, textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Heading, Slide } from '../model/deck.ts';
import { append } from '../model/long-lists.ts';
import type { Direction, Prose, Topic } from '../model/roadmap.ts';
import { paragraphOf } from './nodes.ts';
import { joinSentences } from './passages.ts';
import { arePeers, opensCount } from './peers.ts';
import { planProse } from './prose.ts';
import { makeSlide, notesOf, type Planner, toSource } from './slide.ts';
import { opensWithClaim } from './telling.ts';

const isImpact = ({ role }: Topic): boolean => role === 'impact';

/** Whether a topic is nothing but paragraphs. */
export const isText = ({ pieces }: Topic): boolean =>
  pieces.length > 0 && pieces.every(({ type }) => type === 'prose');

/** A direction has one impact: of several topics that are paragraphs, each is told as any other. */
export function withOneImpact(direction: Direction): Direction {
  const { topics } = direction;
  if (topics.filter(isText).length < 2) return direction;
  return {
    ...direction,
    topics: topics.map((topic) => (isImpact(topic) ? { ...topic, role: 'other' } : topic)),
  };
}

/** Running text that may stand below an impact's statement, in Chinese characters. */
const impactRoom = 170;

/**
 * The slides of an impact: its first sentence as a statement where it states something and is not one of several, with what
 * else it says below, or on slides behind where that is much.
 */
export function impactSlides(
  prose: Prose,
  title: PhrasingContent[],
  direction: string,
  planner: Planner,
): Slide[] {
  const [first, ...others] = prose.paragraphs;
  const place = {
    heading: { depth: 2 as const, children: title },
    nextId: () => planner.ids.next(direction, textOf(title)),
  };
  const all = sentences(first?.children ?? [], planner.lang);
  const [statement, ...rest] = all;
  const isOneOfMany = opensCount(all, planner.lang) || arePeers(statement ?? [], rest[0] ?? [], planner.lang);
  if (isOneOfMany || !opensWithClaim(all, planner.lang))
    return furtherSlides(prose.paragraphs, place, planner);
  const below = [...rest.flat(), ...others].reduce((sum, node) => sum + weightOf(textOf(node)), 0);
  const whole = below <= impactRoom ? others : [];
  const slide = makeSlide('impact', {
    id: place.nextId(),
    heading: place.heading,
    content: [paragraphOf(joinSentences([statement ?? []]))],
    notes: notesOf(whole.length > 0 ? prose.paragraphs : [first?.children ?? []]),
    sources: [toSource(prose.position)],
  });
  if (rest.length > 0) slide.content.push(paragraphOf(joinSentences(rest)));
  append(slide.content, whole);
  return whole.length === others.length ? [slide] : [slide, ...furtherSlides(others, place, planner)];
}

const furtherSlides = (
  paragraphs: Paragraph[],
  { heading, nextId }: { heading: Heading; nextId: () => string },
  planner: Planner,
): Slide[] =>
  planProse(paragraphs, planner.lang).map(({ layout, classes, shown, complete, positions }) =>
    makeSlide(layout, {
      classes,
      id: nextId(),
      heading,
      content: shown,
      notes: notesOf(complete, shown),
      sources: positions.map(toSource),
    }),
  );
