import { findPeriod } from '../../article/dated.ts';
import { textOf } from '../../article/phrasing.ts';
import { say } from '../../language/say.ts';
import type { Title } from '../../model/roadmap.ts';
import { placeOfTitle, quote, siblingsIn } from '../parts.ts';
import type { Rule } from '../rule.ts';

/** A heading beside dated ones that names a time in a way that is not understood, so that it stands off the map. */
export const periodUnread: Rule = {
  id: 'period-unread',
  level: 'warn',
  title: 'Of headings side by side, all that name a time are read as periods',
  fix: say`Begin it with its period: 2026, 2026 H1, Q3 2026, 2026–2028.`,
  find: ({ headings }) =>
    siblingsIn(headings)
      .filter((run) => run.some(({ title }) => findPeriod(title)))
      .flatMap((run) => run.filter(({ title }) => namesYear(title) && !findPeriod(title)))
      .map(({ title }) => ({
        reason: say`${quote(textOf(title.whole))} names a time that is not read as its period`,
        ...placeOfTitle(title),
      })),
};

/** A year as people write plans for, and no other number. */
const namesYear = ({ whole }: Title): boolean =>
  /(?<![\d.,$€£¥-])(?:19|20)\d{2}(?![\d.,%-]*\d|\s?%)/.test(textOf(whole));
