import { expect, it } from 'vitest';
import { BuildCache } from '../../../../src/compile/cache/build-cache.ts';
import { cachedMeter } from '../../../../src/compile/cache/cached-meter.ts';
import type { CompiledDeck, CompiledSlide } from '../../../../src/compile/compiled-deck.ts';
import type { Meter } from '../../../../src/compile/fit-tools.ts';

const slide = (markdown: string): CompiledSlide => ({
  markdown,
  rendered: { html: '', title: '', notes: [] },
});
const deckOf = (compiled: CompiledSlide[]) => ({ compiled }) as unknown as CompiledDeck;

it('measures each slide once, wherever it stands, and again when it is forgotten', async () => {
  const asked: string[] = [];
  const measure: Meter = async ({ compiled }, indices) =>
    indices.map((index) => {
      asked.push(compiled[index]?.markdown ?? '');
      return { overflow: index, room: 1, height: 1, parts: [] };
    });
  const cache = new BuildCache();
  const meter = cachedMeter(measure, cache);
  const [a, b, c] = [slide('a'), slide('b'), slide('c')];
  const overflows = async (slides: CompiledSlide[], indices: number[]) =>
    (await meter(deckOf(slides), indices)).map(({ overflow }) => overflow);

  expect(await overflows([a, b], [0, 1])).toEqual([0, 1]);
  expect(await overflows([c, b, a], [0, 1, 2])).toEqual([0, 1, 0]);
  expect(asked).toEqual(['a', 'b', 'c']);
  cache.measurements.delete(b);
  expect(await overflows([a, c, b], [2])).toEqual([2]);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});
