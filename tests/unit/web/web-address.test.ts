import { expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/web/public-address.ts';
import { webAddress } from '../../../src/web/web-address.ts';

const asked = (address: string, from?: string): string => String(webAddress(address, isPublicAddress, from));

it.each([
  ['https://example.org/a.png?b=1#part', 'https://example.org/a.png?b=1'],
  ['http://example.org/a.png', 'https://example.org/a.png'],
  ['//example.org/a.png', 'https://example.org/a.png'],
  ['http://example.org:8080/a.png', 'http://example.org:8080/a.png'],
  ['https://1.1.1.1/a.png', 'https://1.1.1.1/a.png'],
])('asks for %s at %s', (address, url) => {
  expect(asked(address)).toBe(url);
});

it.each([
  ['https://user:word@example.org/a.png', 'secret'],
  ['https://user@example.org/a.png', 'secret'],
  ['https://127.0.0.1/a.png', 'private'],
  ['https://2130706433/a.png', 'private'],
  ['https://0x7f.1/a.png', 'private'],
  ['https://[::1]/a.png', 'private'],
  ['https://example.org:25/a.png', 'private'],
  ['file:///etc/passwd', 'private'],
  ['https://exa mple/a.png', 'unreachable'],
])('does not ask for %s: it is %s', (address, fault) => {
  expect(asked(address)).toBe(fault);
});

it('takes a redirect from where it was given', () => {
  expect(asked('../b.png', 'https://example.org/a/a.png')).toBe('https://example.org/b.png');
  expect(asked('//10.0.0.1/b.png', 'https://example.org/a/a.png')).toBe('private');
});
