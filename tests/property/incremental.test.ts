import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { BuildCache } from '../../src/compile/cache/build-cache.ts';
import { cachedMeter } from '../../src/compile/cache/cached-meter.ts';
import { markdownOf, renderedSlides } from '../../src/compile/compiled-deck.ts';
import { offline } from '../../src/compile/context.ts';
import { fitDeck } from '../../src/compile/fit.ts';
import type { Meter } from '../../src/compile/fit-tools.ts';
import { planArticle } from '../../src/compile/plan.ts';
import { readSource } from '../../src/compile/read.ts';
import { renderPlan } from '../../src/compile/render.ts';
import { toCoverage } from '../../src/deck/coverage.ts';
import { writeMarp } from '../../src/marp/write.ts';
import { mostSteps, type Reduction } from '../../src/model/measurement.ts';
import { articleMarkdown, article as articleTree, rawArticle } from './articles.ts';

const folder = mkdtempSync(join(tmpdir(), 'roadmap-deck-incremental-'));
const path = join(folder, 'article.md');
afterAll(() => rmSync(folder, { recursive: true }));

/** Each step saves as much as the others. */
const reductionOf = (overflow: number): Reduction => {
  const step = Math.ceil(overflow / 3);
  return { overflow: Math.max(0, overflow - 3 * mostSteps), ...(step <= mostSteps ? { step } : {}) };
};

/** Measures by nothing but the HTML, so that long slides are set densely or cut. */
const measure: Meter = async (made, indices) =>
  indices.map((index) => {
    const length = (made.compiled[index]?.rendered.html ?? '').replace(/<[^>]*>/g, '').length;
    const overflow = Math.max(0, length - 90);
    const content = made.deck.slides[index]?.content ?? [];
    return {
      overflow,
      room: 90,
      height: length,
      parts: content.map((block) =>
        'children' in block ? (block.children as unknown[]).map(() => 10) : [10],
      ),
      ...(overflow > 0 ? { reduced: reductionOf(overflow) } : {}),
    };
  });

/** All that can be told of an article's deck. */
async function make(text: string, cache: BuildCache): Promise<unknown> {
  writeFileSync(path, text);
  const context = { ...offline(), cache };
  const plan = await planArticle(await readSource(path, { config: false }, context), context);
  const { rendered, file, reading, theme, settings } = await renderPlan(plan, context);
  const messages = file.messages.map(String);
  if (!rendered) return { messages };
  const { made, write } = rendered;
  const fitted = await fitDeck(made, { write, meter: cachedMeter(measure, cache) });
  cache.turn();
  const options = { theme: theme.name, size: settings.size };
  const markdown = markdownOf(fitted, options);
  expect(markdown).toBe(writeMarp(fitted.deck, options));
  return {
    messages,
    markdown,
    slides: renderedSlides(fitted).slides,
    deck: fitted.deck,
    overflows: fitted.overflows,
    coverage: toCoverage(reading.units, fitted.deck),
  };
}

const article = fc.oneof(articleTree.map(articleMarkdown), rawArticle);
const edit = fc.oneof(
  fc.record({
    at: fc.nat(),
    remove: fc.nat(40),
    add: fc.constantFrom('', 'x', '\n', '\n\n## New\n\n', '```\n'),
  }),
  fc.record({ at: fc.nat(), remove: fc.nat(3), add: rawArticle }),
);

describe('a deck that is made again after each edit', () => {
  it('is what it would be if it had never been made before', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(article, fc.array(edit, { minLength: 1, maxLength: 4 }), async (first, edits) => {
        const cache = new BuildCache();
        let text = first;
        await make(text, cache);
        for (const { at, remove, add } of edits) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + add + text.slice(place + remove);
          expect(await make(text, cache)).toEqual(await make(text, new BuildCache()));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is so in another language and theme too', { timeout: 240_000 }, async () => {
    const cache = new BuildCache();
    const body = '# 标题\n\n## 方向\n\n- 未来三年，转折从何而来？\n- two\n';
    for (const front of ['', 'lang: en', 'deck:\n  theme: stage', 'lang: ja', 'deck:\n  size: "4:3"']) {
      const text = `---\na: b\n${front}\n---\n${body}`;
      expect(await make(text, cache)).toEqual(await make(text, new BuildCache()));
    }
  });
});
