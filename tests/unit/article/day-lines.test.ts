import { expect, it } from 'vitest';
import { joinDays } from '../../../src/article/day-lines.ts';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { textOf } from '../../../src/article/phrasing.ts';

const first = (markdown: string): string => {
  const tree = parseMarkdown(markdown);
  joinDays(tree);
  const [block] = tree.children;
  return block?.type === 'paragraph' ? textOf(block) : (block?.type ?? '');
};

it.each([
  ['2027. 10. 21.(목) / 항만청', '2027. 10. 21.(목) / 항만청'],
  ['2027. 10. 21. 항만청', '2027. 10. 21. 항만청'],
  ['3. März 2027, Varn', '3. März 2027, Varn'],
])('%s begins with a day and is no list', (markdown, text) => expect(first(markdown)).toBe(text));

it.each([
  '3. Ships sail in March 2027',
  '1. Two quays',
  '3. März 2027\n4. April 2027',
  '2027. 10. 47. 항만청',
  '2027. Two quays',
])('%s is a list', (markdown) => expect(first(markdown)).toBe('list'));
