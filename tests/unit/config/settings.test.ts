import { expect, test } from 'vitest';
import { settle } from '../../../src/config/settings.ts';

const file = {
  path: '/here/roadmap-deck.config.json',
  config: {
    theme: 'folio',
    size: '4:3' as const,
    formats: ['pdf' as const],
    output: '/here/talks',
    rules: { a: 'off' as const, b: 'off' as const },
    rates: { wordsPerMinute: 100, charactersPerMinute: 200 },
  },
};

test('without a word from anyone the defaults hold', () => {
  expect(settle({}, {}, undefined, 'en')).toEqual({
    theme: 'route',
    size: '16:9',
    formats: ['md', 'html', 'pdf'],
    output: 'dist',
    lang: 'en',
    rules: {},
    rates: {},
  });
});

test('the file goes over the defaults', () => {
  expect(settle({}, {}, file, 'en')).toEqual({ ...file.config, lang: 'en', file: file.path });
});

test('the article goes over the file, and rule by rule', () => {
  const article = { theme: 'signal', rules: { b: 'error' as const }, rates: { wordsPerMinute: 90 } };
  const settings = settle({}, article, file, 'en');
  expect(settings.theme).toBe('signal');
  expect(settings.size).toBe('4:3');
  expect(settings.rules).toEqual({ a: 'off', b: 'error' });
  expect(settings.rates).toEqual({ wordsPerMinute: 90, charactersPerMinute: 200 });
});

test('the caller goes over all', () => {
  const article = { theme: 'signal', formats: ['md' as const], size: '4:3' as const };
  const asked = {
    theme: 'stage',
    formats: ['html' as const, 'html' as const],
    output: 'out',
    size: '16:9' as const,
  };
  expect(settle(asked, article, file, 'en')).toMatchObject({ ...asked, formats: ['html'] });
});

test('asking for nothing to be made is also a word', () => {
  expect(settle({ formats: [] }, { formats: ['md'] }, file, 'en').formats).toEqual([]);
});
