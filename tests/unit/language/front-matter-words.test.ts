import { expect, it } from 'vitest';
import { withEnglishKeys } from '../../../src/language/front-matter-words.ts';

it('knows the keys of a front matter in other languages, with their accents or without', () => {
  const data = { título: 'a', subtitulo: 'b', дата: 'c', SCHLAGWORTER: 'd', layout: 'e' };
  expect(withEnglishKeys(data)).toEqual({ title: 'a', subtitle: 'b', date: 'c', keywords: 'd', layout: 'e' });
  expect(withEnglishKeys({ tytul: 'a', タイトル: 'b' })).toEqual({ title: 'a', タイトル: 'b' });
});
