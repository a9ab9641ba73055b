import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { cacheRoot } from '../../../src/model/cache-root.ts';

it('is the user’s cache folder, unless the environment names another', () => {
  expect(cacheRoot({})).toMatch(/roadmap-deck/);
  expect(cacheRoot({ ROADMAP_DECK_CACHE: 'some/where' })).toBe(resolve('some/where'));
});
