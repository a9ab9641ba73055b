import { textOf } from '../../article/phrasing.ts';
import type { Direction } from '../../model/roadmap.ts';
import { directionsIn, placeOfTitle, quote } from '../parts.ts';
import type { Rule } from '../rule.ts';

/** Where the other directions end on what they mean for people, one that does not breaks off. */
export const impactMissing: Rule = {
  id: 'impact-missing',
  level: 'warn',
  title: 'A direction has an impact where most others have one',
  fix: 'Write a subsection of paragraphs on what the forecasts will change.',
  find: ({ roadmap }) => {
    const directions = directionsIn(roadmap.parts);
    const having = directions.filter(hasImpact).length;
    if (having <= (directions.length - 1) / 2) return [];
    return directions
      .filter((direction) => !hasImpact(direction))
      .map(({ title }) => ({
        reason: `the direction ${quote(textOf(title.named))} says nothing of its impact, as ${having === 1 ? 'the other one does' : `${having} others do`}`,
        ...placeOfTitle(title),
      }));
  },
};

const hasImpact = ({ topics }: Direction): boolean => topics.some(({ role }) => role === 'impact');
