import { namesImpact } from '../language/impact-words.ts';
import type { Direction, Topic } from '../model/roadmap.ts';
import { topicKey } from './directions.ts';
import { textOf } from './phrasing.ts';

/**
 * Tells which topics of text alone are what their directions end on. One that is neither last nor called so (Where we stand, 现状)
 * is running text as its siblings are, and so is one that is told otherwise in another direction, as its forecasts may be.
 * @param directions is changed
 */
export function tellImpacts(directions: Direction[]): void {
  const others = new Set(
    directions.flatMap(({ topics }) => topics.filter(({ role }) => role !== 'impact').map(keyOf)),
  );
  for (const { topics } of directions)
    for (const topic of topics) {
      const name = topic.title ? textOf(topic.title.whole) : '';
      const isLast = topic === topics.at(-1) && !(topic.title && others.has(keyOf(topic)));
      if (topic.role === 'impact' && !isLast && !namesImpact(name)) topic.role = 'other';
    }
}

const keyOf = ({ title }: Topic): string => (title ? topicKey(textOf(title.whole)) : '');
