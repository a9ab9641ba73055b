import { say } from '../../language/say.ts';
import type { Rule } from '../rule.ts';

/** An article that nowhere says what it is called: the cover shows the name of its file. */
export const titleMissing: Rule = {
  id: 'title-missing',
  level: 'warn',
  title: 'The article says what it is called',
  fix: say`Write it as the first line, # and a blank before it, or as “title” in the front matter.`,
  find: ({ roadmap: { title, metadata } }) =>
    title || metadata.title !== undefined
      ? []
      : [{ reason: say`the article has no title, so the deck is called as its file`, line: 1, column: 1 }],
};
