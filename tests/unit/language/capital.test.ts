import { expect, it } from 'vitest';
import { capitalised } from '../../../src/language/capital.ts';

it.each([
  ['oars', 'en', 'Oars'],
  ['έτος', 'el', 'Έτος'],
  ['iskele', 'tr', 'İskele'],
  ['iskele', 'en', 'Iskele'],
  ['é', 'fr', 'É'],
  ['eBPF', 'en', 'eBPF'],
  ['v2', 'en', 'v2'],
  ['index.js', 'en', 'index.js'],
  ['snake_case', 'en', 'snake_case'],
  ['ყველა', 'ka', 'ყველა'],
  ['3 oars', 'en', '3 oars'],
  ['', 'en', ''],
])('opens %s in %s with a capital where that is right: %s', (text, lang, shown) => {
  expect(capitalised(text, lang)).toBe(shown);
});
