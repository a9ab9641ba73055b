import { textOf } from '../../article/phrasing.ts';
import { say } from '../../language/say.ts';
import { placeOfTitle, quote } from '../parts.ts';
import type { Hit, Rule } from '../rule.ts';

/** An article may leave its title to the front matter and start at level two. */
const deepestFirst = 2;

/** A level that is left out makes a reader, and a screen reader, look for what is not there. */
export const headingLevel: Rule = {
  id: 'heading-level',
  level: 'warn',
  title: 'Headings go down one level at a time',
  fix: say`Take the # marks that are too many out, or write the heading between.`,
  find: ({ headings }) =>
    headings.flatMap(({ depth, title }, index): Hit[] => {
      const above = headings[index - 1]?.depth ?? deepestFirst - 1;
      if (depth <= above + 1) return [];
      const name = quote(textOf(title.whole));
      const reason =
        index === 0
          ? say`the article starts with a heading of level ${depth}: ${name}`
          : say`level ${above} is followed by level ${depth}: ${name}`;
      return [{ reason, ...placeOfTitle(title) }];
    }),
};
