import { expect, test } from 'vitest';
import { type Problem, toProblems } from '../../../src/config/problems.ts';
import { articleSchema, fileSchema } from '../../../src/config/schema.ts';

function problemsIn(value: unknown, article = false): Problem[] {
  const schema = article ? articleSchema : fileSchema;
  const parsed = schema.safeParse(value);
  return parsed.error ? toProblems(parsed.error, value, schema, article ? 'deck.' : '') : [];
}

const only = (value: unknown, article = false): Problem => {
  const problems = problemsIn(value, article);
  expect(problems).toHaveLength(1);
  return problems[0] as Problem;
};

test('what is right gives no problem', () => {
  const all = {
    $schema: './schema.json',
    theme: 'stage',
    size: '4:3',
    formats: ['pdf'],
    output: 'talks',
    lang: 'zh-CN',
    rules: { 'slide-overflow': 'warn' },
    rates: { charactersPerMinute: 240, wordsPerMinute: 130 },
  };
  expect(problemsIn(all)).toEqual([]);
  expect(problemsIn({})).toEqual([]);
  expect(problemsIn({ theme: undefined })).toEqual([]);
});

test('an unknown key is named with the nearest right one', () => {
  expect(only({ themme: 'stage' })).toEqual({
    keys: ['themme'],
    reason: '“themme” is not a setting',
    fix: 'Did you mean “theme”? Settings here: theme, size, formats, lang, rules, rates, cuts, output, fetchImages.',
  });
});

test('a key that is near to nothing is told the settings', () => {
  expect(only({ colour: 'red' }).fix).toBe(
    'Settings here: theme, size, formats, lang, rules, rates, cuts, output, fetchImages.',
  );
});

test('each of several unknown keys is named', () => {
  expect(problemsIn({ sise: '4:3', format: ['md'] }).map(({ keys }) => keys)).toEqual([['sise'], ['format']]);
});

test('an unknown key in a block within is named with that block’s keys', () => {
  const problem = only({ rates: { wordPerMinute: 120 } });
  expect(problem.keys).toEqual(['rates', 'wordPerMinute']);
  expect(problem.reason).toBe('“rates.wordPerMinute” is not a setting');
  expect(problem.fix).toBe(
    'Did you mean “wordsPerMinute”? Settings here: charactersPerMinute, wordsPerMinute.',
  );
});

test('an unknown key of a cut is named with what cuts take', () => {
  const problem = only({ cuts: { short: { minute: 5 } } });
  expect(problem.reason).toBe('“cuts.short.minute” is not a setting');
  expect(problem.fix).toBe('Did you mean “minutes”? Settings here: minutes, only, years, order, rest.');
});

test.each(['../up', 'assets', 'a/b', ''])('a cut cannot be named %j', (name) => {
  expect(only({ cuts: { [name]: { minutes: 5 } } }).reason).toBe(`“${name}” cannot be a name in “cuts”`);
});

test('an unknown rule is named with the nearest one', () => {
  const problem = only({ rules: { 'slide-overflo': 'off' } });
  expect(problem.reason).toBe('“rules.slide-overflo” is not a setting');
  expect(problem.fix).toContain('Did you mean “slide-overflow”? Settings here: claim-count, ');
});

test.each([
  [{ size: '16:10' }, 'size', 'cannot be “16:10”', 'Did you mean “16:9”? It takes the slides’ shape'],
  [{ formats: ['hmtl'] }, 'formats.0', 'cannot be “hmtl”', 'Did you mean “html”? It takes a list'],
  [{ formats: 'pdf' }, 'formats', 'cannot be “pdf”', 'It takes a list of what to write'],
  [{ formats: [] }, 'formats', 'cannot be a list', 'It takes a list of what to write'],
  [{ theme: 3 }, 'theme', 'cannot be 3', 'It takes a theme’s name'],
  [{ theme: null }, 'theme', 'cannot be empty', 'It takes a theme’s name'],
  [{ lang: 'no such tag' }, 'lang', 'cannot be “no such tag”', 'It takes a language tag'],
  [{ rules: { link: 'of' } }, 'rules.link', 'cannot be “of”', 'Did you mean “off”?'],
  [{ rules: { link: false } }, 'rules.link', 'cannot be false', 'off, warn or error'],
  [{ rules: ['link'] }, 'rules', 'cannot be a list', 'It takes names of rules'],
  [{ rates: { wordsPerMinute: 0 } }, 'rates.wordsPerMinute', 'cannot be 0', 'a number above 0'],
  [{ rates: { wordsPerMinute: '9' } }, 'rates.wordsPerMinute', 'cannot be “9”', 'how many words'],
  [{ cuts: { short: { minutes: 0 } } }, 'cuts.short.minutes', 'cannot be 0', 'how long the talk may take'],
  [{ cuts: { short: { only: [] } } }, 'cuts.short.only', 'cannot be a list', 'numbers of directions'],
  [{ cuts: { short: { only: [1.5] } } }, 'cuts.short.only.0', 'cannot be 1.5', 'numbers of directions'],
  [{ cuts: { short: { order: 'year' } } }, 'cuts.short.order', 'cannot be “year”', 'article or by-year'],
  [{ cuts: { short: 20 } }, 'cuts.short', 'cannot be 20', 'talks by name'],
  [{ cuts: ['short'] }, 'cuts', 'cannot be a list', 'talks by name'],
  [{ theme: [] }, 'theme', 'cannot be a list', 'It takes a theme’s name'],
  [{ output: new Date(0) }, 'output', 'cannot be a date', 'the folder'],
  [{ theme: () => 'stage' }, 'theme', 'cannot be a function', 'It takes a theme’s name'],
])('%j is told by its key, with what it takes', (value, name, reason, fix) => {
  const problem = only(value);
  expect(problem.keys.join('.')).toBe(name);
  expect(problem.reason).toContain(`“${name}” ${reason}`);
  expect(problem.fix).toContain(fix);
});

test('what is no set of settings at all is told so', () => {
  expect(only('stage', true).reason).toBe('“deck” is “stage”, not a set of settings');
  expect(only([1]).reason).toBe('the configuration is a list, not a set of settings');
});

test('an article is told where to set what it may not', () => {
  expect(only({ fetchImages: true }, true).reason).toBe('an article cannot set “fetchImages”');
  expect(only({ output: '/etc' }, true)).toEqual({
    keys: ['output'],
    reason: 'an article cannot set “output”',
    fix: 'Choose the folder with -o or in a configuration file.',
  });
  expect(only({ browser: '/bin/sh' }, true).fix).toContain('--browser');
});

test('keys and values of any length and any name do no harm', () => {
  expect(only({ ['x'.repeat(5000)]: 1 }).reason.length).toBeLessThan(100);
  expect(only({ size: 'x'.repeat(5000) }).reason.length).toBeLessThan(100);
  expect(only(JSON.parse('{"constructor": 1}')).reason).toBe('“constructor” is not a setting');
  expect(only(JSON.parse('{"toString": {}}'), true).reason).toBe('“deck.toString” is not a setting');
});
