import { textOf } from '../../article/phrasing.ts';
import { say } from '../../language/say.ts';
import type { Direction } from '../../model/roadmap.ts';
import { directionsIn, groupsOf, placeOfTitle, quote } from '../parts.ts';
import type { Hit, Rule } from '../rule.ts';

/** A hole in the map: a direction without a forecast for a period that the others speak of. */
export const periodMissing: Rule = {
  id: 'period-missing',
  level: 'warn',
  title: 'A direction has a forecast for every period that the others have one for',
  fix: say`Write a group for it, even if it only says why nothing is expected.`,
  find: ({ roadmap }) => {
    const directions = directionsIn(roadmap.parts);
    const usual = usualPeriods(directions);
    return directions.flatMap((direction): Hit[] => {
      const own = periodsOf(direction);
      const missing = roadmap.periods.filter(({ key }) => usual.keys.has(key) && !own.has(key));
      // Of two ways that as many directions go neither is usual, unless one is the other with a hole.
      const isHole = usual.isCommon || [...own].every((key) => usual.keys.has(key));
      if (missing.length === 0 || !isHole) return [];
      const labels = missing.map(({ label }) => label).join(', ');
      const reason = say`the direction ${quote(textOf(direction.title.named))} has no forecast for ${labels}`;
      return [{ reason, ...placeOfTitle(direction.title) }];
    });
  },
};

const periodsOf = (direction: Direction): Set<string> =>
  new Set(
    groupsOf(direction).flatMap((group) =>
      group.type === 'forecast' ? [group.inYear ?? group.period.key] : [],
    ),
  );

interface UsualPeriods {
  keys: ReadonlySet<string>;
  /** True where more than half of the directions have exactly these periods. */
  isCommon: boolean;
}

/** The periods that at least half of the directions have, all of them and no others. */
function usualPeriods(directions: Direction[]): UsualPeriods {
  const votes = new Map<string, { keys: Set<string>; count: number }>();
  for (const keys of directions.map(periodsOf)) {
    const name = [...keys].sort().join(' ');
    votes.set(name, { keys, count: (votes.get(name)?.count ?? 0) + 1 });
  }
  const [best] = [...votes.values()].sort((a, b) => b.count - a.count || b.keys.size - a.keys.size);
  const isUsual = best !== undefined && best.count * 2 >= directions.length;
  return {
    keys: isUsual ? best.keys : new Set(),
    isCommon: isUsual && best.count * 2 > directions.length,
  };
}
