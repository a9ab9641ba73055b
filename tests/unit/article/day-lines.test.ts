import { expect, it } from 'vitest';
import { joinDays } from '../../../src/article/day-lines.ts';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { textOf } from '../../../src/article/phrasing.ts';

const first = (markdown: string): string => {
  const tree = parseMarkdown(markdown);
  joinDays(tree, markdown);
  const [block] = tree.children;
  return block?.type === 'paragraph' ? textOf(block) : (block?.type ?? '');
};

it.each([
  ['2027. 10. 21.(목) / 항만청', '2027. 10. 21.(목) / 항만청'],
  ['2027. 10. 21. 항만청', '2027. 10. 21. 항만청'],
  ['3. März 2027, Varn', '3. März 2027, Varn'],
  ['2027. 10. 21.', '2027. 10. 21.'],
])('%s begins with a day and is no list', (markdown, text) => expect(first(markdown)).toBe(text));

it.each([
  '3. Ships sail in March 2027',
  '1. Two quays',
  '3. Ships sail in March 2027\n4. They return in May 2027',
  '2027. 10. 47. 항만청',
  '1. **March 2027**: Start',
  '2027. Two quays',
])('%s is a list', (markdown) => expect(first(markdown)).toBe('list'));

it('several days below each other are points, each with the number that the article writes', () => {
  const points = (markdown: string): string[] => {
    const tree = parseMarkdown(markdown);
    joinDays(tree, markdown);
    const [list] = tree.children;
    if (list?.type !== 'list') return [];
    expect(list.ordered).toBe(false);
    return list.children.map(({ children: [line] }) => (line?.type === 'paragraph' ? textOf(line) : ''));
  };
  expect(points('3. März 2027: Start\n17. April 2027: Ende')).toEqual([
    '3. März 2027: Start',
    '17. April 2027: Ende',
  ]);
  expect(points('3. März 2027\n\n17. April 2027')).toEqual(['3. März 2027', '17. April 2027']);
  expect(points('17. April: Start\n4. Mai: Ende')).toEqual(['17. April: Start', '4. Mai: Ende']);
  expect(points('2027. 10. 21.(목) 회의\n2027. 11. 3.(수) 발표')).toEqual([
    '2027. 10. 21.(목) 회의',
    '2027. 11. 3.(수) 발표',
  ]);
});

it.each([
  '1. March 2027: Start\n2. May 2027: End',
  '1. März: Start\n2. Mai: Ende',
  '3. *März 2027*\n9. *April 2027*',
])('numbers that count, or stand apart from what follows, are no days: %j', (markdown) => {
  const tree = parseMarkdown(markdown);
  joinDays(tree, markdown);
  expect(tree.children[0]).toMatchObject({ type: 'list', ordered: true });
});
