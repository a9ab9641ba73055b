import { textOf } from '../../article/phrasing.ts';
import { say } from '../../language/say.ts';
import type { Direction } from '../../model/roadmap.ts';
import { directionsIn, placeOfTitle, quote } from '../parts.ts';
import type { Rule } from '../rule.ts';

/** Where the other directions end on what they mean for people, one that does not breaks off. */
export const impactMissing: Rule = {
  id: 'impact-missing',
  level: 'warn',
  title: 'A direction has an impact where most others have one',
  fix: say`Write a subsection of paragraphs on what the forecasts will change.`,
  find: ({ roadmap }) => {
    const directions = directionsIn(roadmap.parts);
    const having = directions.filter(hasImpact).length;
    if (having <= (directions.length - 1) / 2) return [];
    return directions
      .filter((direction) => !hasImpact(direction))
      .map(({ title }) => ({
        reason: reasonFor(quote(textOf(title.named)), having),
        ...placeOfTitle(title),
      }));
  },
};

const reasonFor = (name: string, having: number): string =>
  having === 1
    ? say`the direction ${name} says nothing of its impact, as the other one does`
    : say`the direction ${name} says nothing of its impact, as ${having} others do`;

const hasImpact = ({ topics }: Direction): boolean => topics.some(({ role }) => role === 'impact');
