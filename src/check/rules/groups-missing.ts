import { textOf } from '../../article/phrasing.ts';
import { say } from '../../language/say.ts';
import type { Part } from '../../model/roadmap.ts';
import { placeOfTitle, quote } from '../parts.ts';
import type { Rule } from '../rule.ts';

/** A chapter between directions that is none itself: its number and its place on the map are missing. */
export const groupsMissing: Rule = {
  id: 'groups-missing',
  level: 'warn',
  title: 'Every chapter between directions has periods as they have',
  fix: say`Date what it plans (a heading, a bold line or a list item that begins with a period), or move it before or behind them.`,
  find: ({ roadmap: { parts } }) =>
    betweenDirections(parts).flatMap(({ title }) =>
      title
        ? [
            {
              reason: say`${quote(textOf(title.named))} is no direction as its neighbours are: nothing in it has a period`,
              ...placeOfTitle(title),
            },
          ]
        : [],
    ),
};

function betweenDirections(parts: Part[]): Part[] {
  const isDirection = ({ type }: Part): boolean => type === 'direction';
  const between = parts.slice(parts.findIndex(isDirection), parts.findLastIndex(isDirection));
  const own = between.filter((part) => part.type === 'section' && !part.parts.some(isDirection));
  return [...own, ...parts.flatMap((part) => (part.type === 'section' ? betweenDirections(part.parts) : []))];
}
