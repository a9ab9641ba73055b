import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { planDeck } from '../../src/deck/plan.ts';
import type { Deck } from '../../src/model/deck.ts';
import { article, articleMarkdown, deckText, rawArticle, wordsOf } from './articles.ts';

const plan = (markdown: string): Deck => planDeck(readArticle(markdown, 'article.md').roadmap, 'article');

const lostWords = (markdown: string): string[] => {
  const text = deckText(plan(markdown));
  return wordsOf(markdown).filter((word) => !text.includes(word));
};

describe('every word of an article is on a slide, in the notes or in the metadata', () => {
  it('whatever blocks it is made of', () => {
    fc.assert(
      fc.property(article, (tree) => {
        expect(lostWords(articleMarkdown(tree))).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('however its Markdown is written', () => {
    fc.assert(
      fc.property(rawArticle, (markdown) => {
        expect(lostWords(markdown)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('every slide that is not made of labels alone', () => {
  it('names places within the article', () => {
    fc.assert(
      fc.property(rawArticle, (markdown) => {
        for (const { start, end } of plan(markdown).slides.flatMap((slide) => slide.sources)) {
          expect(start.offset).toBeGreaterThanOrEqual(0);
          expect(end.offset).toBeLessThanOrEqual(markdown.length);
          expect(start.offset).toBeLessThanOrEqual(end.offset);
        }
      }),
      { numRuns: 100 },
    );
  });
});
