import { expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';

const told = (markdown: string): string[] =>
  readArticle(`# T\n\n${markdown}`, 'a.md').file.messages.map(
    ({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`,
  );

it('tells each drawing within the article, and no other element', () => {
  const left = 'the drawing in <svg> is left out, but for its words';
  expect(told('a\n\n<svg><circle r="3"/></svg>\n\nb')).toEqual([`5 image: ${left}`]);
  expect(told('a <svg><text>x</text></svg> b')).toEqual([`3 image: ${left}`]);
  expect(told('<!-- <svg> --> a <b>svg</b> `<svg>`')).toEqual([]);
});
