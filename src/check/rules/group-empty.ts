import { textOf } from '../../article/phrasing.ts';
import { isGroup } from '../../article/to-direction.ts';
import { isEmptyGroup } from '../../deck/empty-titles.ts';
import { roleName } from '../../language/names.ts';
import { say } from '../../language/say.ts';
import type { Group } from '../../model/roadmap.ts';
import { placeOfTitle, quote, runsIn } from '../parts.ts';
import type { Rule } from '../rule.ts';

/** A group needs points: without them no slide tells it. */
export const groupEmpty: Rule = {
  id: 'group-empty',
  level: 'warn',
  title: 'Every group has points below its title',
  fix: say`Write points below the title, or take the title out.`,
  find: ({ roadmap }) =>
    runsIn(roadmap.parts)
      .flatMap((run) => {
        const groups = run.filter(isGroup);
        return groups.filter(isEmptyGroup).filter((group) => !isTimeline(groups, group));
      })
      .map((group) => ({
        reason: say`the ${roleName(group.type)} ${quote(textOf(group.title.whole))} has no points`,
        ...placeOfTitle(group.title),
      })),
};

/** Periods with a few words each are a timeline: none of them has points. */
const isTimeline = (groups: Group[], { type }: Group): boolean => {
  const forecasts = groups.filter((group) => group.type === 'forecast');
  return (
    type === 'forecast' &&
    forecasts.length > 1 &&
    forecasts.every(({ blocks, title }) => blocks.length === 0 && title.named.length > 0)
  );
};
