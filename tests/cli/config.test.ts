import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as program from './program.ts';

const article = '# Title\n\n## One\n\n- a\n- b\n';

let folder: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'roadmap-deck-')));
  await write('a.md', article);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);

const run = (args: string[], environment: Record<string, string> = {}): Promise<program.Outcome> =>
  program.run(folder, args, environment);

interface Manifest {
  theme: string;
  lang: string;
  files: Record<string, string>;
  configuration: Record<string, unknown>;
}

async function buildAll(...args: string[]): Promise<Manifest[]> {
  const { code, stdout, stderr } = await run(['build', '--json', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return (JSON.parse(stdout) as { decks: Manifest[] }).decks;
}

async function build(...args: string[]): Promise<Manifest> {
  const [deck] = await buildAll('a.md', ...args);
  return deck as Manifest;
}

const settings = { theme: 'stage', size: '4:3', formats: ['md'], output: 'talks' };

describe('a configuration file', () => {
  test.each([
    ['json', JSON.stringify({ $schema: './any.json', ...settings })],
    ['yaml', 'theme: stage\nsize: 4:3\nformats: [md]\noutput: talks\n'],
    ['yml', 'theme: stage\nsize: "4:3"\nformats:\n  - md\noutput: ./talks\n'],
    ['js', `export default ${JSON.stringify(settings)};\n`],
    ['mjs', `export default ${JSON.stringify(settings)};\n`],
    [
      'ts',
      `import type { Config } from 'roadmap-deck';\nexport default ${JSON.stringify(settings)} satisfies Config;\n`,
    ],
  ])('as .%s is used and shown in the manifest', async (ending, text) => {
    await write(`roadmap-deck.config.${ending}`, text);
    const { theme, files, configuration } = await build();
    expect(theme).toBe('stage');
    expect(files).toEqual({ md: join(folder, 'talks/a/deck.md') });
    expect(configuration).toEqual({
      ...settings,
      output: join(folder, 'talks'),
      fetchImages: false,
      lang: 'en',
      rules: {},
      rates: {},
      cut: { name: 'full' },
      cuts: ['full', 'talk', 'lightning'],
      file: join(folder, `roadmap-deck.config.${ending}`),
    });
    expect(await readFile(join(folder, 'talks/a/deck.md'), 'utf8')).toMatch(/^size: '4:3'$/m);
  });

  test('is named with --config and left aside with --no-config', async () => {
    await write('roadmap-deck.config.json', JSON.stringify(settings));
    await write('other.yaml', 'theme: folio\nformats: [md]\n');
    expect((await build('--config', 'other.yaml')).theme).toBe('folio');
    const without = await build('--no-config', '-f', 'md');
    expect(without.theme).toBe('route');
    expect(without.configuration.file).toBeUndefined();
  });

  test('beside an article elsewhere is not run', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'roadmap-deck-'));
    await writeFile(join(elsewhere, 'b.md'), article);
    await writeFile(join(elsewhere, 'roadmap-deck.config.js'), 'throw new Error("run");');
    const { code } = await run(['build', join(elsewhere, 'b.md'), '-f', 'md']);
    await rm(elsewhere, { recursive: true });
    expect(code).toBe(0);
  });

  test('gives way to the article, and both to the flags', async () => {
    await write('roadmap-deck.config.json', JSON.stringify({ ...settings, lang: 'fr' }));
    const deck = 'deck:\n  theme: signal\n  rules: {link: off}\n';
    await write('a.md', `---\n${deck}---\n${article}`);
    await write('b.md', `---\nlang: de\n${deck}---\n${article}`);
    const [overFile, german] = await buildAll('a.md', 'b.md');
    expect(overFile?.configuration).toMatchObject({ theme: 'signal', size: '4:3', lang: 'fr' });
    expect(overFile?.configuration.rules).toEqual({ link: 'off' });
    expect(german?.lang).toBe('de');
    const flags = ['-t', 'folio', '--size', '16:9', '--lang', 'en', '-o', 'out', '-f', 'md'];
    expect((await build(...flags)).configuration).toMatchObject({
      theme: 'folio',
      size: '16:9',
      lang: 'en',
      output: 'out',
    });
  });

  test('is used by render too, but for the folder', async () => {
    await write('roadmap-deck.config.json', JSON.stringify({ formats: ['md', 'html'], output: 'talks' }));
    await write('deck.md', '---\nmarp: true\n---\n# One\n');
    const { code, stdout } = await run(['render', 'deck.md', '--json']);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { decks: [Manifest] }).decks[0].files).toEqual({ html: 'deck.html' });
  });

  test('with mistakes ends the program with 2 and names file, key and the nearest right one', async () => {
    await write('roadmap-deck.config.yaml', 'themme: stage\n');
    const { code, stderr } = await run(['build', 'a.md']);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'error configuration-invalid: roadmap-deck.config.yaml: “themme” is not a setting\n  Did you mean “theme”?',
    );
    expect(await readdir(folder)).not.toContain('dist');
  });

  test.each([
    ['json', '{\n "theme": \n}', 'roadmap-deck.config.json cannot be read: Unexpected token'],
    ['js', '\nthrow new Error("no luck")', 'roadmap-deck.config.js:2 cannot be read: no luck'],
    ['ts', 'export default []', 'roadmap-deck.config.ts: the configuration is a list, not a set of settings'],
    ['yml', '', 'roadmap-deck.config.yml does not hold an object of settings'],
  ])('as .%s that holds no settings is told', async (ending, text, message) => {
    await write(`roadmap-deck.config.${ending}`, text);
    const { code, stderr } = await run(['build', 'a.md']);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('a deck block', () => {
  test('with mistakes is told with its place, and nothing is written', async () => {
    await write('a.md', `---\ndeck:\n  themme: stage\n  output: /tmp/elsewhere\n---\n${article}`);
    const { code, stderr } = await run(['build', 'a.md']);
    expect(code).toBe(1);
    expect(stderr).toContain('a.md:3:3 error configuration: “deck.themme” is not a setting');
    expect(stderr).toContain('Did you mean “theme”?');
    expect(stderr).toContain('a.md:4:3 error configuration: an article cannot set “output”');
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  test('cannot take a theme from outside the article’s folder', async () => {
    const css = '/* @theme mine */\n@import "route";\n';
    await writeFile(join(folder, 'mine.css'), css);
    const elsewhere = await mkdtemp(join(folder, 'articles-'));
    await writeFile(join(elsewhere, 'a.md'), `---\ndeck: {theme: ../mine.css}\n---\n${article}`);
    const { code, stderr } = await run(['build', join(elsewhere, 'a.md'), '-f', 'md']);
    expect(code).toBe(1);
    expect(stderr).toContain(':2:8 error configuration: the theme ../mine.css is missing or outside');
    await write('a.md', `---\ndeck: {theme: mine.css}\n---\n${article}`);
    expect((await build('-f', 'md')).theme).toBe('mine');
  });

  test('of a deck that is rendered is checked as well', async () => {
    await write('deck.md', '---\nmarp: true\ndeck: {themme: stage}\n---\n# One\n');
    const { code, stderr } = await run(['render', 'deck.md', '-f', 'html']);
    expect(code).toBe(1);
    expect(stderr).toContain('deck.md:3:8 error configuration');
    expect(await readdir(folder)).not.toContain('deck.html');
  });
});

test('a Markdown deck cannot name a theme’s file outside its folder', async () => {
  await write('deck.md', '---\nmarp: true\ntheme: ../mine.css\n---\n# One\n');
  const { code, stderr } = await run(['render', 'deck.md']);
  expect(code).toBe(2);
  expect(stderr).toContain('theme-unknown');
});

describe('the loader and the schema', () => {
  /** What the program imports from outside itself. */
  async function importedBy(...args: string[]): Promise<string> {
    const trace = join(folder, 'trace.txt');
    await write(
      'trace.mjs',
      `import { register } from 'node:module';\nregister('./hooks.mjs', import.meta.url);\n`,
    );
    await write(
      'hooks.mjs',
      `import { appendFileSync } from 'node:fs';
      export async function resolve(name, context, next) {
        const found = await next(name, context);
        appendFileSync(${JSON.stringify(trace)}, found.url + '\\n');
        return found;
      }`,
    );
    const { code } = await program.runAlone(folder, args, {
      NODE_OPTIONS: `--import ${join(folder, 'trace.mjs')}`,
    });
    expect(code).toBe(0);
    return readFile(trace, 'utf8');
  }
  const loader = /node_modules\/(?:c12|jiti|confbox|zod)\//;

  test('are not imported without a configuration', async () => {
    const imported = await importedBy('build', 'a.md', '-f', 'md');
    expect(imported).toContain('cli.js');
    expect(imported).not.toMatch(loader);
  });

  test('are imported with one', async () => {
    await write('roadmap-deck.config.json', '{}');
    expect(await importedBy('build', 'a.md', '-f', 'md')).toMatch(loader);
  });
});
