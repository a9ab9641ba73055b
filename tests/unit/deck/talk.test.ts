import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { withSentencePoints } from '../../../src/deck/sentence-points.ts';
import { isTalk } from '../../../src/deck/talk.ts';
import { deckOf } from './written.ts';

const mine = 'I counted the cranes by hand, and you may believe me that it took a day.';
const ours = 'Eleven cranes serve the northern quays, and four of them are out of order.';

const talkOf = (...paragraphs: string[]): boolean =>
  isTalk(readArticle(['# T', '## A', ...paragraphs, '## B', '- b'].join('\n\n'), 'a.md').roadmap.parts, 'en');

describe('an article', () => {
  it('is a talk where much of it is said by somebody of himself or to those who listen', () =>
    expect(talkOf(mine, ours, mine, ours, ours, mine)).toBe(true));

  it.each([
    ['little of it is', [mine, ours, ours, mine, ours, ours]],
    ['it is short', [mine, mine, mine]],
    ['it has nothing but points', ['- one', '- two']],
  ])('is none where %s', (_why, paragraphs) => expect(talkOf(...paragraphs)).toBe(false));
});

it('what is said in a talk is told as points, though somebody speaks of himself', () => {
  const said = `${mine} I asked the pilots, and none of them knew. I asked the harbour master too, and he had lost the book.`;
  const { slides } = deckOf(
    '# T',
    '',
    '## Cranes',
    '',
    Array(6).fill(said).join('\n\n'),
    '',
    '## B',
    '',
    '- b',
  );
  const own = slides.filter(({ heading }) => textOf(heading?.children ?? []).startsWith('Cranes'));
  expect(own.length).toBeGreaterThan(1);
  expect(own.map((slide) => withSentencePoints(slide, 'en').layout)).toEqual(own.map(() => 'list'));
});
