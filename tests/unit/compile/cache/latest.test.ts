import { expect, it } from 'vitest';
import { Latest } from '../../../../src/compile/cache/latest.ts';

it('knows what was made last, and only of the same things', () => {
  const theme = { name: 'mine' };
  const latest = new Latest<string>();
  expect(latest.get(theme, '16:9')).toBeUndefined();
  expect(latest.value).toBeUndefined();
  expect(latest.set('wide', theme, '16:9')).toBe('wide');
  expect(latest.get(theme, '16:9')).toBe('wide');
  expect(latest.get({ name: 'mine' }, '16:9')).toBeUndefined();
  expect(latest.get(theme)).toBeUndefined();
  expect(latest.get(theme, '16:9', 'en')).toBeUndefined();
  latest.set('narrow', theme, '4:3');
  expect(latest.get(theme, '16:9')).toBeUndefined();
  expect(latest.value).toBe('narrow');
});
