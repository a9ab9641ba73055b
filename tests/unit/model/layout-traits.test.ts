import { expect, it } from 'vitest';
import { layouts } from '../../../src/model/deck.ts';
import { isLayout, layoutTraits } from '../../../src/model/layout-traits.ts';

it('tells layouts from other classes of a slide', () => {
  expect(layouts.every(isLayout)).toBe(true);
  expect(['dense', 'columns', '', undefined].some(isLayout)).toBe(false);
});

it('reads nobody what only says again what other slides are for', () => {
  const overviews = layouts.filter((layout) => layoutTraits[layout].overview);
  expect(overviews).toEqual(['agenda', 'roadmap', 'year']);
  expect(overviews.every((layout) => layoutTraits[layout].glanced)).toBe(true);
});
