import { expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';

const shown = (markdown: string): string => {
  const tree = parseMarkdown(markdown);
  return textOf(tree.children.flatMap((block) => (block.type === 'paragraph' ? block.children : [])));
};

it.each([
  [':white_check_mark: done', '✅ done'],
  ['**:construction:** in progress (:thought_balloon:)', '🚧 in progress (💭)'],
  ['港口:ship:、渡船', '港口:ship:、渡船'],
  ['港口 :ship:、渡船', '港口 🚢、渡船'],
  [':ship::anchor: :+1:', '🚢⚓ 👍'],
])('an emoji is shown by its name: %s', (written, expected) => {
  expect(shown(written)).toBe(expected);
});

it.each([
  ':quay_of_stone:',
  '10:100:30',
  'a:ship:b',
  '`:ship:`',
  ':constructor:',
  ': ship :',
  'http://a.b:100:',
])('what calls none is left as it is: %s', (written) => {
  expect(shown(written)).toBe(written.replaceAll('`', ''));
});

it('is accounted for as it is shown', () => {
  const { units } = readArticle('# T\n\nThe :ship: sails.', 'a.md');
  expect(units.map(({ text }) => text)).toContain('The 🚢 sails.');
});
