import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleReading, readArticle } from '../../src/article/read.ts';
import { toCoverage } from '../../src/deck/coverage.ts';
import { cutDeck } from '../../src/deck/cut/cut.ts';
import { planDeck } from '../../src/deck/plan.ts';
import { talkSeconds } from '../../src/deck/speech.ts';
import { labelsFor } from '../../src/language/labels.ts';
import { type Cut, cutOrders, cutRests } from '../../src/model/cut.ts';
import type { Deck } from '../../src/model/deck.ts';
import { rawArticle } from './articles.ts';

const roadmap = readFileSync(new URL('../../content/ai-roadmap.zh.md', import.meta.url), 'utf8');

const read = (markdown: string): ArticleReading => readArticle(markdown, 'article.md');
const plan = (reading: ArticleReading): Deck => planDeck(reading.roadmap, 'article');
const toCut = (deck: Deck, cut: Cut) => cutDeck(deck, cut, { labels: labelsFor(deck.lang), rates: {} });

const minutes = fc.double({ min: 0.1, max: 30, noNaN: true });
const anyCut: fc.Arbitrary<Cut> = fc.record(
  {
    minutes,
    only: fc.subarray([1, 2, 3], { minLength: 1 }),
    order: fc.constantFrom(...cutOrders),
    rest: fc.constantFrom(...cutRests),
  },
  { requiredKeys: [] },
);
const anyRoadmapCut = fc
  .tuple(anyCut, fc.option(fc.subarray([2024, 2025, 2026], { minLength: 1 }), { nil: undefined }))
  .map(([cut, years]): Cut => ({ ...cut, ...(years ? { years } : {}) }));

function faults({ units }: ArticleReading, deck: Deck): string[] {
  const { entries, unsourced } = toCoverage(units, deck);
  return [
    ...entries
      .filter(({ placement }) => placement === 'missing')
      .map(({ unit }) => `missing ${unit.type}: ${unit.text}`),
    ...unsourced.map(({ slide, text }) => `invented on ${slide}: ${text}`),
  ];
}

const shownIn = ({ slides }: Deck): string[] =>
  slides.filter(({ appendix }) => !appendix).map(({ id }) => id);

describe('a cut loses nothing and makes up nothing', () => {
  it('of a roadmap', () => {
    const reading = read(roadmap);
    const deck = plan(reading);
    fc.assert(
      fc.property(anyRoadmapCut, (cut) => {
        expect(faults(reading, toCut(deck, cut).deck)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('of any article', () => {
    fc.assert(
      fc.property(rawArticle, anyCut, (markdown, cut) => {
        const reading = read(markdown);
        expect(faults(reading, toCut(plan(reading), cut).deck)).toEqual([]);
      }),
      { numRuns: 170 },
    );
  });

  it('and has every slide once, where the rest is an appendix', () => {
    const deck = plan(read(roadmap));
    const ids = deck.slides.map(({ id }) => id).sort();
    fc.assert(
      fc.property(anyRoadmapCut, (cut) => {
        const slides = toCut(deck, { ...cut, rest: 'appendix' }).deck.slides;
        const after = slides.map(({ id }) => id).filter((id) => id !== 'appendix');
        expect(after.sort()).toEqual(ids);
        const start = slides.findIndex(({ appendix }) => appendix);
        expect(start < 0 || slides.slice(start).every(({ appendix }) => appendix)).toBe(true);
      }),
      { numRuns: 70 },
    );
  });
});

describe('a cut to minutes', () => {
  it('keeps its time, or says that it cannot', () => {
    fc.assert(
      fc.property(rawArticle, anyCut, minutes, (markdown, cut, limit) => {
        const { deck, remarks, missing } = toCut(plan(read(markdown)), { ...cut, minutes: limit });
        if (missing.length > 0) return;
        expect(remarks.length > 0).toBe(talkSeconds(deck.slides) > limit * 60);
      }),
      { numRuns: 100 },
    );
  });

  it('shows in more time all that it shows in less, as long as the directions are told', () => {
    const deck = plan(read(roadmap));
    const directionsOf = (ids: string[]): boolean =>
      deck.slides.some(({ id, layout }) => layout === 'divider' && ids.includes(id));
    fc.assert(
      fc.property(minutes, minutes, (one, other) => {
        const less = shownIn(toCut(deck, { minutes: Math.min(one, other) }).deck);
        const more = shownIn(toCut(deck, { minutes: Math.max(one, other) }).deck);
        if (directionsOf(less)) expect(more).toEqual(expect.arrayContaining(less));
      }),
      { numRuns: 100 },
    );
  });
});
