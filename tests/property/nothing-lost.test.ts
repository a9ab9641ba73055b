import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { planDeck } from '../../src/deck/plan.ts';
import { writeMarp } from '../../src/marp/write.ts';
import type { Deck } from '../../src/model/deck.ts';
import { renderPlain } from '../render-plain.ts';
import { article, articleMarkdown, deckText, rawArticle, wordsOf } from './articles.ts';
import { shownIn } from './slides.ts';

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
      { numRuns: 170 },
    );
  });

  it('however its Markdown is written', () => {
    fc.assert(
      fc.property(rawArticle, (markdown) => {
        expect(lostWords(markdown)).toEqual([]);
      }),
      { numRuns: 270 },
    );
  });
});

describe('every word of an article is in what Marp makes of its deck', () => {
  /** What the slides and the notes say once deck.md is rendered, and what goes with the deck as metadata. */
  const renderedText = (markdown: string): string => {
    const deck = plan(markdown);
    const slides = renderPlain(
      writeMarp(deck, { theme: 'default', size: '16:9' }),
      deck.lang,
      () => 'data:,',
    );
    const said = slides.map(({ html, notes }) => [shownIn(html, 'section'), ...notes].join('\n'));
    return [deck.title, deck.description, ...deck.keywords, ...said].join('\n');
  };

  it('however its Markdown is written', () => {
    fc.assert(
      fc.property(rawArticle, (markdown) => {
        const text = renderedText(markdown);
        // An address of a picture is shown nowhere.
        const said = wordsOf(markdown.replace(/\(p\w+\.png\)/g, ''));
        expect(said.filter((word) => !text.includes(word))).toEqual([]);
      }),
      {
        numRuns: 40,
        examples: [['<table><tr><td>w1x</td></tr></table>\n<unclosed w2x\n<h2>w3x</h2>\n']],
      },
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
      { numRuns: 70 },
    );
  });
});
