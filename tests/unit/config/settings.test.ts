import { expect, test } from 'vitest';
import { settle } from '../../../src/config/settings.ts';
import { formats } from '../../../src/model/format.ts';

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

const cuts = ['full', 'talk', 'lightning'];

test('without a word from anyone the defaults hold', () => {
  expect(settle({}, {}, undefined, 'en')).toEqual({
    theme: 'route',
    size: '16:9',
    formats: [...formats],
    output: 'dist',
    fetchImages: false,
    lang: 'en',
    rules: {},
    rates: {},
    cut: { name: 'full' },
    cuts,
  });
});

test('the file goes over the defaults', () => {
  expect(settle({}, {}, file, 'en')).toEqual({
    ...file.config,
    fetchImages: false,
    lang: 'en',
    cut: { name: 'full' },
    cuts,
    file: file.path,
  });
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

test('pictures are fetched by the word of the caller before that of the file', () => {
  const fetching = { ...file, config: { ...file.config, fetchImages: true } };
  expect(settle({}, {}, fetching, 'en').fetchImages).toBe(true);
  expect(settle({ fetchImages: false }, {}, fetching, 'en').fetchImages).toBe(false);
  expect(settle({ fetchImages: true }, {}, undefined, 'en').fetchImages).toBe(true);
});

test('asking for nothing to be made is also a word', () => {
  expect(settle({ formats: [] }, { formats: ['md'] }, file, 'en').formats).toEqual([]);
});

test('a cut is found by its name, the article’s before the file’s, and changed by the caller', () => {
  const withCuts = {
    ...file,
    config: { ...file.config, cuts: { evening: { minutes: 40 }, short: { only: [1] } } },
  };
  const article = { cuts: { short: { only: [2] } } };
  const settings = settle({ cut: 'short', recut: { minutes: 9 } }, article, withCuts, 'en');
  expect(settings.cut).toEqual({ name: 'short', only: [2], minutes: 9 });
  expect(settings.cuts).toEqual([...cuts, 'evening', 'short']);
});

test('a cut that nobody has defined is told with the nearest that there is', () => {
  expect(() => settle({ cut: 'lightening' }, {}, undefined, 'en')).toThrow('there is no cut “lightening”');
  expect(() => settle({ cut: 'constructor' }, {}, undefined, 'en')).toThrow('there is no cut “constructor”');
});
