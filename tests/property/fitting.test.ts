import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import type { CompiledDeck } from '../../src/compile/compiled-deck.ts';
import { compileDeck, fitDeck } from '../../src/compile/fit.ts';
import type { Meter } from '../../src/compile/fit-tools.ts';
import type { SlideWriter } from '../../src/compile/slide-writer.ts';
import { toCoverage } from '../../src/deck/coverage.ts';
import { planDeck } from '../../src/deck/plan.ts';
import type { PackedStyle } from '../../src/marp/render.ts';
import { type Measurement, mostSteps, type Reduction } from '../../src/model/measurement.ts';
import { articleMarkdown, article as articleTree, rawArticle } from './articles.ts';

/** Nothing is drawn: what slides are measured to be is made up. */
const write: SlideWriter = async (slides) =>
  slides.map(() => ({
    markdown: '',
    rendered: { html: '' } as CompiledDeck['compiled'][number]['rendered'],
  }));

interface Made {
  overflow: number;
  room: number;
  height: number;
  share: number;
  known: boolean;
}

const fits: Made = { overflow: 0, room: 600, height: 0, share: 1, known: true };

const measurement = fc.record({
  overflow: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5000 })),
  room: fc.integer({ min: 1, max: 600 }),
  height: fc.integer({ min: 0, max: 6000 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  known: fc.boolean(),
});

/** It fits at some step, or at none. */
const reductionOf = (overflow: number): Reduction =>
  overflow <= mostSteps ? { overflow: 0, step: Math.max(1, overflow) } : { overflow };

/** Measures slides by the given numbers, one after the other, from the first again behind the last. */
function meterOf(given: Made[]): Meter {
  let next = 0;
  return async (made, indices) =>
    indices.map((index): Measurement => {
      const { overflow, room, height, share, known } = given[next++ % given.length] ?? fits;
      const content = made.deck.slides[index]?.content ?? [];
      return {
        overflow,
        room,
        height,
        parts: content.map((block) =>
          known && 'children' in block ? block.children.map(() => height * share) : [height * share],
        ),
        ...(overflow > 0 ? { reduced: reductionOf(Math.ceil(overflow * share)) } : {}),
      };
    });
}

describe('a deck is fitted, whatever its slides are measured to be', () => {
  it('without losing anything, and without text that the article does not have', {
    timeout: 120_000,
  }, async () => {
    const article = fc.oneof(articleTree.map(articleMarkdown), rawArticle);
    await fc.assert(
      fc.asyncProperty(
        article,
        fc.array(measurement, { minLength: 1, maxLength: 12 }),
        async (text, given) => {
          const { roadmap, units } = readArticle(text, 'article.md');
          const planned = planDeck(roadmap, 'article');
          const lostIn = (deck: typeof planned): string[] => {
            const { entries, unsourced } = toCoverage(units, deck);
            return [
              ...entries
                .filter(({ placement }) => placement === 'missing')
                .map(({ unit }) => `${unit.type} ${unit.text}`),
              ...unsourced.map(({ text: shown }) => `not in the article: ${shown}`),
            ];
          };
          const before = lostIn(planned);
          const made = await compileDeck(planned, {} as PackedStyle, write);
          const { deck } = await fitDeck(made, { write, meter: meterOf(given) });
          expect(lostIn(deck).filter((each) => !before.includes(each))).toEqual([]);
          expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length);
        },
      ),
      { numRuns: 150 },
    );
  });
});
