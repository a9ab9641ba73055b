import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { withSentencePoints } from '../../../src/deck/sentence-points.ts';
import { isTalk } from '../../../src/deck/talk.ts';
import { deckOf } from './written.ts';

const mine = 'I counted the cranes by hand, and you may believe me that it took a day.';
const ours = 'Eleven cranes serve the northern quays, and four of them are out of order.';

const talkOf = (...paragraphs: string[]): boolean =>
  isTalk(readArticle(['# T', '## A', ...paragraphs, '## B', '- b'].join('\n\n'), 'a.md').roadmap.parts);

describe('an article', () => {
  it('is a talk where much of it is said by somebody of himself or to those who listen', () =>
    expect(talkOf(mine, ours, mine, ours, ours, mine)).toBe(true));

  it.each([
    ['little of it is', [mine, ours, ours, mine, ours, ours]],
    ['it is short', [mine, mine, mine]],
    ['it has nothing but points', ['- one', '- two']],
  ])('is none where %s', (_why, paragraphs) => expect(talkOf(...paragraphs)).toBe(false));
});

describe('what is said in a talk', () => {
  const filler = 'The gulls are many, as they were in the year that went before it.';
  const paragraphs = Array.from(
    { length: 8 },
    (_, at) => `${mine} ${filler} ${filler} In 20${30 + at} the quay will be closed to all ships. ${filler}`,
  );
  const { slides } = deckOf('# T', '', '## Cranes', '', paragraphs.join('\n\n'), '', '## B', '', '- b');
  const own = slides.filter(({ heading }) => textOf(heading?.children ?? []).startsWith('Cranes'));
  const shown = own.flatMap(({ content }) => content.map((block) => textOf(block as Paragraph))).join(' ');

  it('is shown by what carries it, and noted whole', () => {
    expect(shown.length).toBeLessThan(0.7 * paragraphs.join(' ').length);
    expect(shown).toContain('In 2033 the quay will be closed');
    expect(own.flatMap(({ notes }) => notes)).toEqual(paragraphs);
  });

  it('is told as points, though somebody speaks of himself', () =>
    expect(own.map((slide) => withSentencePoints(slide, 'en').layout)).toEqual(own.map(() => 'list')));

  it('is named on one slide where it counts', () => {
    const counted = ['first', 'second', 'third'].map(
      (one) =>
        `The ${one} is **the ${one} quay**. ${filler} In 2031 it will be closed to ${one} ships. ${filler} ${mine}`,
    );
    const deck = deckOf(
      ...[
        '# T',
        '',
        '## Cranes',
        '',
        'Three quays are old.',
        '',
        counted.join('\n\n'),
        '',
        '## B',
        '',
        paragraphs.join('\n\n'),
      ],
    );
    const [slide, ...others] = deck.slides.filter(({ heading }) =>
      textOf(heading?.children ?? []).startsWith('Cranes'),
    );
    expect(others).toEqual([]);
    for (const one of ['first', 'second', 'third'])
      expect(slide?.content.map((block) => textOf(block as Paragraph)).join(' ')).toContain(`The ${one} is`);
  });
});
