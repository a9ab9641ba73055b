import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findConfig } from '../../../src/config/find.ts';
import { loadConfigFile } from '../../../src/config/load.ts';
import { Failure } from '../../../src/model/failure.ts';

let base: string;
let count = 0;

beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'roadmap-deck-')));
});

afterAll(() => rm(base, { recursive: true, force: true }));

/** A configuration file in a folder of its own. */
async function write(name: string, text: string): Promise<string> {
  const path = join(base, String(++count), name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

const json = '{"theme": "stage", "formats": ["pdf"]}';

test.each([
  ['roadmap-deck.config.json', json],
  ['roadmap-deck.config.yaml', 'theme: stage\nformats: [pdf]\n'],
  ['roadmap-deck.config.yml', 'theme: stage\nformats:\n  - pdf\n'],
  ['roadmap-deck.config.js', `export default ${json};`],
  ['roadmap-deck.config.mjs', `const theme = 'stage';\nexport default { theme, formats: ['pdf'] };`],
  [
    'roadmap-deck.config.ts',
    `import type { Config } from 'roadmap-deck';\nexport default ${json} satisfies Config;`,
  ],
])('reads %s', async (name, text) => {
  const path = await write(name, text);
  expect(await findConfig(undefined, dirname(path))).toBe(path);
  expect(await loadConfigFile(path)).toEqual({ theme: 'stage', formats: ['pdf'] });
});

test('YAML sizes need no quotation marks', async () => {
  expect(await loadConfigFile(await write('a.yaml', 'size: 16:9\n'))).toEqual({ size: '16:9' });
});

test('paths in a file are relative to it', async () => {
  const path = await write('a.json', '{"theme": "./mine.css", "output": "talks", "$schema": "x"}');
  await writeFile(join(dirname(path), 'mine.css'), '/* @theme mine */\n@import "route";\n');
  expect(await loadConfigFile(path)).toEqual({
    theme: join(dirname(path), 'mine.css'),
    output: join(dirname(path), 'talks'),
  });
});

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const error = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Failure);
  const failure = error as Failure;
  expect(failure.code).toBe('configuration-invalid');
  expect(failure.exitCode).toBe(2);
  return failure;
}

test.each([
  ['a.json', '{"themme": "stage"}', 'a.json: “themme” is not a setting', 'Did you mean “theme”?'],
  ['a.yaml', 'size: 3:2', 'a.yaml: “size” cannot be “3:2”', 'It takes the slides’ shape'],
  ['a.js', 'export default { rates: { x: 1 } }', 'a.js: “rates.x” is not a setting', 'charactersPerMinute'],
  ['a.json', '{"theme": "stgae"}', 'a.json: “theme”: there is no theme “stgae”', 'Did you mean “stage”?'],
  ['a.json', '{"theme": "no.css"}', 'no.css cannot be read', 'Check the path'],
  ['a.json', '{\n"theme": "stage",\n}', 'a.json:3 cannot be read', 'Mend it there'],
  ['a.yaml', 'theme: stage\nsize: [', 'a.yaml:3 cannot be read', 'Mend it there'],
  ['a.yaml', 'theme: stage\ntheme: route', 'a.yaml:2 cannot be read: duplicated', 'Mend it there'],
  ['a.yaml', '', 'does not hold an object', 'Write (or export as default)'],
  ['a.json', 'null', 'does not hold an object', 'Write (or export as default)'],
  ['a.json', '"stage"', 'does not hold an object', 'Write (or export as default)'],
  ['a.json', '[1]', 'is a list, not a set of settings', 'theme, size'],
  ['a.js', 'export default null', 'does not hold an object', 'Write (or export as default)'],
  ['a.js', 'export default 3', 'is 3, not a set of settings', 'theme, size'],
  ['a.js', '\nthrow new Error("no luck\\nat all")', 'a.js:2 cannot be read: no luck', 'run as a program'],
  ['a.ts', '\n\nundefined.x', 'a.ts:3 cannot be read: Cannot read', 'run as a program'],
  ['a.json', '{"theme": \n}', 'a.json cannot be read: Unexpected token', 'Mend it there'],
  ['a.js', 'throw null', 'a.js cannot be read: null', 'run as a program'],
  ['a.mjs', 'throw "text"', 'a.mjs cannot be read: text', 'run as a program'],
  ['a.ts', 'export default {\n theme: ', 'a.ts:2 cannot be read', 'run as a program'],
  ['a.js', 'import "./none.js"', 'cannot be read: Cannot find module', 'run as a program'],
])('%s with %j is told', async (name, text, message, fix) => {
  const failure = await failureOf(loadConfigFile(await write(name, text)));
  expect(failure.message).toContain(message);
  expect(failure.fix).toContain(fix);
});

test('nothing else than the file itself is read', async () => {
  const path = await write('roadmap-deck.config.json', '{"theme": "stage"}');
  const folder = dirname(path);
  await writeFile(join(folder, '.roadmap-deckrc'), 'size=4:3\n');
  await writeFile(join(folder, '.configrc'), 'size=4:3\n');
  await writeFile(join(folder, '.env'), 'ROADMAP_DECK_TEST=1\n');
  await writeFile(join(folder, 'package.json'), '{"roadmap-deck": {"size": "4:3"}}');
  expect(await loadConfigFile(path)).toEqual({ theme: 'stage' });
  expect(process.env.ROADMAP_DECK_TEST).toBeUndefined();
  const extending = await write(
    'a.json',
    '{"extends": "https://example.com/a", "$test": {"theme": "route"}}',
  );
  expect((await failureOf(loadConfigFile(extending))).message).toContain('“extends” is not a setting');
});
