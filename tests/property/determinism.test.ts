import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { planDeck } from '../../src/deck/plan.ts';
import { writeMarp } from '../../src/marp/write.ts';
import type { Deck } from '../../src/model/deck.ts';
import { rawArticle } from './articles.ts';
import { anyCharacter, anyText, hardText } from './text.ts';

const plan = (text: string): Deck => planDeck(readArticle(text, 'article.md').roadmap, 'article');
const write = (deck: Deck): string => writeMarp(deck, { theme: 'route', size: '16:9' });

const anything = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 200 }),
  fc.array(fc.oneof(anyText, hardText), { maxLength: 30 }).map((parts) => parts.join('\n')),
  hardText.map((text) => `---\n${text}\n---\n# ${text}\n`),
  rawArticle,
);

describe('an article of any text', () => {
  it('makes a deck, and the same deck and Markdown every time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const deck = plan(text);
        expect(plan(text)).toEqual(deck);
        expect(write(plan(text))).toBe(write(deck));
      }),
      { numRuns: 100 },
    );
  });

  it('has a title slide, and an id of its own for every slide', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { slides } = plan(text);
        expect(slides[0]?.layout).toBe('cover');
        expect(new Set(slides.map((slide) => slide.id)).size).toBe(slides.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the ids of slides', () => {
  const groups = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 3, maxLength: 8 });
  const articleOf = (titles: string[]): string =>
    ['# T', '', '## Line: from a to b', '', '### Done', '']
      .concat(titles.flatMap((title) => [`**${title}**`, '', `- a point of ${title}`, '']))
      .concat(['### Plans', '', '**2026: Plan**', '', '- a point'])
      .join('\n');

  it('stay as they were where another group gets another text', () => {
    fc.assert(
      fc.property(groups, fc.nat(), fc.stringMatching(/^[A-Z]{3,9}$/), (titles, seed, title) => {
        const index = seed % titles.length;
        const before = plan(articleOf(titles)).slides.map((slide) => slide.id);
        const after = plan(articleOf(titles.with(index, title))).slides.map((slide) => slide.id);
        const changed = before.filter((id, place) => id !== after[place]);
        expect(after.length).toBe(before.length);
        expect(changed.length).toBe(1);
      }),
      { numRuns: 50 },
    );
  });

  it('stay as they were where a group is added', () => {
    fc.assert(
      fc.property(groups, ([added, ...titles]) => {
        const idsOf = (all: string[]): string[] =>
          plan(articleOf(all)).slides.flatMap(({ id }) => (id === 'closing' ? [] : [id]));
        const before = idsOf(titles);
        const after = idsOf([added ?? '', ...titles]);
        expect(after.filter((id) => !before.includes(id)).length).toBe(1);
        expect(before.filter((id) => !after.includes(id))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
