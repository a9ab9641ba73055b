import { expect, it } from 'vitest';
import { hideSecrets } from '../../../src/model/hide-secrets.ts';

it.each([
  ['![a](https://me:word@example.org/a.png)', '![a](https://…@example.org/a.png)'],
  ['//me@example.org/a.png', '//…@example.org/a.png'],
  ['https:\\\\me:word@example.org', 'https:\\\\…@example.org'],
  ['https://example.org/@me and mail@example.org', 'https://example.org/@me and mail@example.org'],
  ['https://example.org/a?b=c@d', 'https://example.org/a?b=c@d'],
])('shows %s as %s', (text, shown) => {
  expect(hideSecrets(text)).toBe(shown);
});
