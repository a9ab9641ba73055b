import { textOf } from '../../article/phrasing.ts';
import { normalizeForMatch } from '../../deck/wording.ts';
import { say } from '../../language/say.ts';
import type { Title } from '../../model/roadmap.ts';
import { directionsIn, placeOfTitle, quote, siblingsIn, titledGroupsOf } from '../parts.ts';
import type { Hit, Rule } from '../rule.ts';

/** Two slides of one name cannot be told apart in the overview, and a link to one leads to the other. */
export const titleDuplicate: Rule = {
  id: 'title-duplicate',
  level: 'warn',
  title: 'No two groups and no two neighbouring headings have the same title',
  fix: say`Give one of them a title that says what is different about it.`,
  find: ({ roadmap, headings }) => {
    const groups = directionsIn(roadmap.parts).flatMap(titledGroupsOf);
    const siblings = siblingsIn(headings).map((run) => run.map(({ title }) => title));
    return [
      ...repeated(
        groups.map(({ title }) => title),
        ({ named }) => normalizeForMatch(textOf(named)),
      ),
      // A heading's date tells it from its neighbours; its number does not.
      ...siblings.flatMap((run) => repeated(run, ({ named }) => normalizeForMatch(textOf(named)))),
    ];
  },
};

function repeated(titles: Title[], keyOf: (title: Title) => string): Hit[] {
  const first = new Map<string, Title>();
  return titles.flatMap((title): Hit[] => {
    const key = keyOf(title);
    const before = first.get(key);
    if (key !== '' && !before) first.set(key, title);
    if (!before) return [];
    const reason = say`${quote(textOf(title.named))} is also the title in line ${before.position.start.line}`;
    return [{ reason, ...placeOfTitle(title) }];
  });
}
