import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { balance } from '../../src/deck/balance.ts';
import { numberSlides } from '../../src/deck/numbering.ts';
import { splitSlide } from '../../src/deck/split.ts';
import { labelsFor } from '../../src/language/labels.ts';
import type { Slide } from '../../src/model/deck.ts';
import type { Block } from '../../src/model/roadmap.ts';
import { makeSlide } from './slides.ts';
import { normal } from './text.ts';
import { blocks } from './trees.ts';

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** The lightest that the heaviest of `count` runs can be, by trying every cut. */
function optimum(weights: number[], count: number): number {
  if (count === 1) return sum(weights);
  let best = Infinity;
  for (let cut = 1; cut <= weights.length - count + 1; cut++) {
    best = Math.min(best, Math.max(sum(weights.slice(0, cut)), optimum(weights.slice(cut), count - 1)));
  }
  return best;
}

describe('balance', () => {
  const weights = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 9, noNaN: true })),
    {
      minLength: 1,
      maxLength: 9,
    },
  );

  it('cuts a row into that many runs, none empty, the heaviest as light as can be', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 6 }), (row, wanted) => {
        const cuts = balance(row, wanted);
        const count = Math.min(wanted, row.length);
        expect(cuts.length).toBe(count + 1);
        expect([cuts[0], cuts.at(-1)]).toEqual([0, row.length]);
        const runs = cuts.slice(1).map((end, index) => row.slice(cuts[index], end));
        expect(runs.every((run) => run.length > 0)).toBe(true);
        expect(Math.max(...runs.map(sum))).toBeLessThanOrEqual(optimum(row, count) * 1.001 + 1e-6);
      }),
      { numRuns: 500 },
    );
  });
});

const words = fc.array(
  fc.constantFrom('一句。', '两句！', 'Three words here. ', 'And four. ', '“五。”', 'six'),
  {
    minLength: 1,
    maxLength: 5,
  },
);
const value = words.map((parts) => parts.join('').trim());

const textOf = (node: Nodes): string =>
  'value' in node
    ? `${node.value}`
    : 'children' in node
      ? (node.children as Nodes[]).map(textOf).join(' ')
      : '';

/** Text without white space, and without what every part repeats: table heads and the items that lists hang on. */
const textOfAll = (content: Block[]): string => normal(content.map(textOf).join(' ')).replace(/ /g, '');

const split = (slide: Slide, count: number, lang: string): Slide[] =>
  numberSlides(splitSlide(slide, count, [], lang), labelsFor(lang));

describe('splitSlide', () => {
  const flat = fc.array(blocks(value, 0), { minLength: 1, maxLength: 4 });

  it('keeps all text in its order', () => {
    fc.assert(
      fc.property(
        flat,
        fc.integer({ min: 2, max: 6 }),
        fc.constantFrom('zh-CN', 'en'),
        (content, count, lang) => {
          const withoutTables = content.filter((block) => block.type !== 'table') as Block[];
          const slide = makeSlide({ content: withoutTables, notes: ['n'] });
          const parts = split(slide, count, lang);
          expect(textOfAll(parts.flatMap((part) => part.content))).toBe(textOfAll(withoutTables));
          expect(parts.flatMap((part) => part.notes)).toEqual(['n']);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('makes no more parts than asked for, none of them empty, each with an id of its own', () => {
    const content = fc.array(blocks(value, 2), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(content, fc.integer({ min: 2, max: 6 }), (made, count) => {
        const slide = makeSlide({ content: made as Block[] });
        const parts = split(slide, count, 'en');
        expect(parts.length).toBeLessThanOrEqual(count);
        expect(parts.every((part) => part.content.length > 0)).toBe(true);
        expect(new Set(parts.map((part) => part.id)).size).toBe(parts.length);
      }),
      { numRuns: 200 },
    );
  });

  it('loses no word of nested lists, quotations and tables', () => {
    const content = fc.array(blocks(value, 2), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(content, fc.integer({ min: 2, max: 6 }), (made, count) => {
        let number = 0;
        const name = (node: Nodes): void => {
          if ('value' in node)
            node.value = node.value.replace(/\S+?(?=[。！.\s]|$)/gu, () => `w${++number}x`);
          if ('children' in node) node.children.forEach(name);
        };
        const named = structuredClone(made) as Block[];
        named.forEach(name);
        const slide = makeSlide({ content: named });
        const parts = split(slide, count, 'zh');
        const text = parts.map((part) => textOfAll(part.content)).join('|');
        const lost = Array.from({ length: number }, (_, index) => `w${index + 1}x`).filter(
          (word) => !text.includes(word),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
