import { isGroup } from '../../article/to-direction.ts';
import { say } from '../../language/say.ts';
import type { Topic } from '../../model/roadmap.ts';
import { directionsIn, placeOfTitle, quote } from '../parts.ts';
import type { Hit, Rule } from '../rule.ts';

/** On the rail and in the map two forecasts of one period look like one. */
export const periodDuplicate: Rule = {
  id: 'period-duplicate',
  level: 'warn',
  title: 'No topic of a direction has two forecasts for one period',
  fix: say`Join the two groups, or date one of them more closely.`,
  find: ({ roadmap }) => directionsIn(roadmap.parts).flatMap(({ topics }) => topics.flatMap(repeatedIn)),
};

function repeatedIn({ pieces }: Topic): Hit[] {
  const first = new Map<string, number>();
  return pieces.filter(isGroup).flatMap((group): Hit[] => {
    if (group.type !== 'forecast') return [];
    const { period, title } = group;
    const line = first.get(period.key);
    if (line === undefined) first.set(period.key, title.position.start.line);
    if (line === undefined) return [];
    return [
      {
        reason: say`${quote(period.label)} is also the period of the forecast in line ${line}`,
        ...placeOfTitle(title),
      },
    ];
  });
}
