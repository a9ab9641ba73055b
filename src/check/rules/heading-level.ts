import { textOf } from '../../article/phrasing.ts';
import { placeOfTitle, quote } from '../parts.ts';
import type { Hit, Rule } from '../rule.ts';

/** An article may leave its title to the front matter and start at level two. */
const deepestFirst = 2;

/** A level that is left out makes a reader, and a screen reader, look for what is not there. */
export const headingLevel: Rule = {
  id: 'heading-level',
  level: 'warn',
  title: 'Headings go down one level at a time',
  fix: 'Take the # marks that are too many out, or write the heading between.',
  find: ({ headings }) =>
    headings.flatMap(({ depth, title }, index): Hit[] => {
      const above = headings[index - 1]?.depth ?? deepestFirst - 1;
      if (depth <= above + 1) return [];
      const name = quote(textOf(title.whole));
      const from = index === 0 ? 'the article starts' : `level ${above} is followed`;
      const how = index === 0 ? `with a heading of level ${depth}` : `by level ${depth}`;
      return [{ reason: `${from} ${how}: ${name}`, ...placeOfTitle(title) }];
    }),
};
