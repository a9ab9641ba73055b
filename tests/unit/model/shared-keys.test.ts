import { expect, it } from 'vitest';
import { sharedKeys } from '../../../src/model/shared-keys.ts';

it('what several sets have is shared, not what one has twice', () => {
  expect([...sharedKeys([['oak', 'ash', 'ash'], ['oak', 'elm'], ['oak']])]).toEqual(['oak']);
  expect([...sharedKeys([])]).toEqual([]);
});
