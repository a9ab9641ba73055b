import { expect, it, vi } from 'vitest';
import { addLeftover, closeAllBrowsers, currentRound } from '../../../src/browser/leftovers.ts';

it('stops what is registered, once, and begins a new round', async () => {
  const [kept, forgotten] = [vi.fn(async () => undefined), vi.fn(async () => undefined)];
  addLeftover({ stop: kept, stopNow: () => undefined });
  addLeftover({ stop: forgotten, stopNow: () => undefined })();
  const round = currentRound();
  await closeAllBrowsers();
  await closeAllBrowsers();
  expect(kept).toHaveBeenCalledTimes(1);
  expect(forgotten).not.toHaveBeenCalled();
  expect(currentRound()).toBeGreaterThan(round);
});
