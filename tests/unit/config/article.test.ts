import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { readArticleConfig } from '../../../src/config/settings.ts';

let folder: string;
let outside: string;
const css = '/* @theme mine */\n@import "route";\n';

beforeAll(async () => {
  const base = await realpath(await mkdtemp(join(tmpdir(), 'roadmap-deck-')));
  folder = join(base, 'article');
  outside = join(base, 'outside.css');
  await mkdir(join(folder, 'styles'), { recursive: true });
  await writeFile(outside, css);
  await writeFile(join(folder, 'styles/mine.css'), css);
  await writeFile(join(folder, 'nameless.css'), 'a {}');
  await symlink(outside, join(folder, 'link.css'));
});

afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }));

/** The settings of an article with this `deck` block, and its diagnostics as text. */
async function check(block: string, rest = '') {
  const text = `---\ntitle: A\n${block}\n---\n${rest}\n# A\n\nText.\n`;
  const reading = readArticle(text, join(folder, 'article.md'));
  const config = await readArticleConfig(reading.deck, reading.file);
  const messages = reading.file.messages.map(
    ({ line, column, ruleId, fatal, reason }) => `${line}:${column} ${ruleId} ${fatal} ${reason}`,
  );
  return { config, messages, reading, notes: reading.file.messages.map(({ note }) => note) };
}

test('reads what is right, in a block and on one line', async () => {
  const block = await check(
    'deck:\n  theme: stage\n  size: "4:3"\n  formats: [md, pdf]\n  rules:\n    slide-overflow: off\n  rates: {wordsPerMinute: 120}',
  );
  expect(block.messages).toEqual([]);
  expect(block.config).toEqual({
    theme: 'stage',
    size: '4:3',
    formats: ['md', 'pdf'],
    rules: { 'slide-overflow': 'off' },
    rates: { wordsPerMinute: 120 },
  });
  expect((await check('deck: {theme: stage}')).config).toEqual({ theme: 'stage' });
});

test('an article without a block, or with an empty one, sets nothing', async () => {
  expect((await check('tags: [a]')).config).toEqual({});
  const empty = await check('deck:');
  expect(empty.config).toEqual({});
  expect(empty.messages).toEqual([]);
});

test('a size needs no quotation marks', async () => {
  expect((await check('deck:\n  size: 16:9')).config.size).toBe('16:9');
  expect((await check('deck:\n  size: 4:3')).config.size).toBe('4:3');
  expect((await check('deck:\n  size: 5:4')).messages).toEqual([
    '4:3 configuration true “deck.size” cannot be “5:4”',
  ]);
});

test('the block is no metadata of the deck', async () => {
  const { reading } = await check('deck:\n  theme: stage\nsource: web');
  expect(reading.roadmap.metadata.other).toEqual({ source: 'web' });
});

test('mistakes are told with the place of the key and the nearest right one', async () => {
  const { config, messages, notes } = await check(
    'deck:\n  theme: stage\n  # a note\n  sise: 4:3\n  rates:\n    wordPerMinute: 3\n  rules: {link: off, image: loud}\n  formats: [md, "hmtl"]',
  );
  expect(config).toEqual({});
  expect(messages.sort()).toEqual([
    '10:17 configuration true “deck.formats.1” cannot be “hmtl”',
    '6:3 configuration true “deck.sise” is not a setting',
    '8:5 configuration true “deck.rates.wordPerMinute” is not a setting',
    '9:22 configuration true “deck.rules.image” cannot be “loud”',
  ]);
  expect(notes.join(' ')).toContain('Did you mean “size”?');
});

test('the place of a key is right in every way of writing it', async () => {
  const places = async (block: string) => (await check(block)).messages.map((text) => text.split(' ')[0]);
  expect(await places('deck: {theme: stage, "sise": 1}')).toEqual(['3:22']);
  expect(await places('deck:\n    "sise" : 1')).toEqual(['4:5']);
  expect(await places('deck:\n  rules: {link}\n  sise: 1')).toEqual(['4:11', '5:3']);
  expect(await places('deck:\r\n  theme: stage\r\n  sise: 1')).toEqual(['5:3']);
  expect(await places('base: &base\n  sise: 1\ndeck: *base')).toEqual(['5:1']);
  expect(await places('deck: stage')).toEqual(['3:1']);
  expect(await places('deck:\n  ? {toString: 1}\n  : 2\n  sise: 1')).toEqual(['1:1']);
});

test('a theme’s file in the article’s own folder is taken as it really lies', async () => {
  const { config, messages } = await check('deck:\n  theme: ./styles/mine.css');
  expect(messages).toEqual([]);
  expect(config.theme).toBe(join(folder, 'styles/mine.css'));
});

test.each([
  ['../outside.css', 'is missing or outside'],
  ['styles/../../outside.css', 'is missing or outside'],
  ['%2e%2e/outside.css', 'is missing or outside'],
  ['link.css', 'is missing or outside'],
  ['/etc/passwd', 'is missing or outside'],
  ['C:\\theme.css', 'is missing or outside'],
  ['file:///etc/theme.css', 'is missing or outside'],
  ['https://example.com/theme.css', 'is missing or outside'],
  ['none.css', 'is missing or outside'],
  ['nameless.css', 'does not say what theme it is'],
  ['stgae', 'there is no theme “stgae”'],
])('an article cannot have the theme %s', async (theme, reason) => {
  const { config, messages } = await check(`deck:\n  size: "4:3"\n  theme: '${theme}'`);
  expect(config).toEqual({});
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(/^5:3 configuration true /);
  expect(messages[0]).toContain(reason);
});

test('an absolute path of a theme outside is refused as well', async () => {
  expect((await check(`deck:\n  theme: ${outside}`)).messages).toHaveLength(1);
});

test.each([
  'output: /etc',
  'browser: /bin/sh',
  'browserUrl: ws://example.com',
  '__proto__: {theme: stage}',
])('an article cannot set %s', async (line) => {
  const { config, messages } = await check(`deck:\n  ${line}`);
  expect(config).toEqual({});
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(/^4:3 configuration true /);
});

test('a block that names itself again and again is refused as a whole', async () => {
  const levels = Array.from({ length: 30 }, (_, i) => `  a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`);
  const { messages } = await check(`deck:\n  a0: &a0 [x, x]\n${levels.join('\n')}`);
  expect(messages).toEqual([expect.stringContaining('front-matter true')]);
});

test('the block’s language goes over the plain one', async () => {
  const lang = async (block: string) => (await check(block)).reading.roadmap.lang;
  expect(await lang('lang: de\ndeck:\n  lang: fr')).toBe('fr');
  expect(await lang('lang: zh_cn')).toBe('zh-CN');
  expect(await lang('lang: de\ndeck:\n  lang: no such tag')).toBe('de');
});

test('a plain language that is none is told and left aside', async () => {
  const { messages, reading } = await check('lang: no such tag');
  expect(messages).toEqual(['3:1 front-matter false “no such tag” is not a language tag']);
  expect(reading.roadmap.lang).toBe('en');
});

test('the usual language holds where the article names none', () => {
  const langOf = (text: string, asked?: string) => readArticle(text, 'a.md', asked, 'fr').roadmap.lang;
  expect(langOf('# A\n\nText.\n')).toBe('fr');
  expect(langOf('---\nlang: de\n---\n# A\n\nText.\n')).toBe('de');
  expect(langOf('---\nlang: de\n---\n# A\n\nText.\n', 'en')).toBe('en');
});
