import { textOf } from '../../article/phrasing.ts';
import { isGroup } from '../../article/to-direction.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { say } from '../../language/say.ts';
import type { Title } from '../../model/roadmap.ts';
import { placeOfTitle, quote, runsIn, siblingsIn } from '../parts.ts';
import type { Hit, Rule } from '../rule.ts';

/** A run that starts later than this is dated or counts on from elsewhere. */
const latestStart = 2;

/** Sections move about while an article is written; their numbers stay behind. */
export const numbering: Rule = {
  id: 'numbering',
  level: 'warn',
  title: 'Numbered titles count up by one',
  fix: say`Give the titles their numbers anew, or leave the numbers out: the deck counts by itself.`,
  find: ({ roadmap, headings }) => {
    const groups = runsIn(roadmap.parts).map((run) => run.filter(isGroup).map(({ title }) => title));
    const sections = siblingsIn(headings).map((run) => run.map(({ title }) => title));
    return [...sections, ...groups].flatMap(outOfOrder);
  },
};

function outOfOrder(titles: Title[]): Hit[] {
  const numbered = titles.flatMap((title) => {
    const number = lastNumber(title);
    return number === undefined ? [] : [{ title, number }];
  });
  if ((numbered[0]?.number ?? Infinity) > latestStart) return [];
  return numbered.flatMap(({ title, number }, index): Hit[] => {
    const before = numbered[index - 1];
    if (!before || number === before.number + 1) return [];
    const reason = say`${quote(textOf(title.whole))} has number ${number} after number ${before.number}`;
    return [{ reason, ...placeOfTitle(title) }];
  });
}

/** The figure that counts among siblings: 3 in `2.3`. */
const lastNumber = ({ number }: Title): number | undefined =>
  number === undefined ? undefined : parseNumeral(number.split('.').at(-1) ?? '');
