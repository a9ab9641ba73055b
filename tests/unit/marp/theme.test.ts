import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultTheme, loadTheme, shippedThemes, toTheme } from '../../../src/marp/theme.ts';
import type { Failure } from '../../../src/model/failure.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-themes-'));
  await writeFile(join(folder, 'a.png'), 'a');
});
afterAll(() => rm(folder, { recursive: true }));

describe('loadTheme', () => {
  it('knows Marp’s themes and our own', async () => {
    expect(await loadTheme('gaia')).toEqual({ name: 'gaia', sources: [], refused: [] });
    const sources = await shippedThemes();
    expect(await loadTheme(defaultTheme)).toEqual({ name: 'route', sources, refused: [] });
    const files = sources.map(({ path }) => basename(path));
    expect(files).toEqual([...files].sort());
  });

  it.each([
    ['rute', 'Did you mean “route”?'],
    ['Gaia', 'Did you mean “gaia”?'],
    ['nothing-like-it', 'Themes: folio'],
  ])('has no theme %s: %s', async (name, fix) => {
    await expect(loadTheme(name)).rejects.toMatchObject({
      code: 'theme-unknown',
      message: `there is no theme “${name}”`,
      fix: expect.stringContaining(fix),
    });
  });

  it('reads a theme of the user’s own, with the files beside it', async () => {
    const path = join(folder, 'own.css');
    await writeFile(
      path,
      "/* @theme own */ @import 'route'; section { background: url(a.png) } p { background: url(//x.org/y.png) }",
    );
    const theme = await loadTheme(path);
    expect(theme.name).toBe('own');
    expect(theme.sources.at(-1)?.css).toContain('data:image/png');
    expect(theme.sources.map((source) => source.name)).toContain('route');
    expect(theme.refused).toEqual(['//x.org/y.png']);
  });

  it('tells what is wrong with a file', async () => {
    const missing = join(folder, 'missing.css');
    await expect(loadTheme(missing)).rejects.toMatchObject({
      code: 'theme-unknown',
      message: `the theme ${missing} cannot be read`,
      fix: 'Check the path.',
      cause: expect.any(Error),
    });
    for (const css of ['section {}', '/* @theme */', '/* @theme  */']) {
      const path = join(folder, 'nameless.css');
      await writeFile(path, css);
      await expect(loadTheme(path)).rejects.toMatchObject({
        code: 'theme-invalid',
        message: `${path} does not say what theme it is`,
        fix: 'Start it with /* @theme nameless */.',
      });
    }
  });

  it('tells what there is in the place of a theme that there is not', async () => {
    const fix = await loadTheme('rute').catch((error: Failure) => error.fix);
    const known = (await shippedThemes()).map(({ name }) => name);
    const own = known.filter((name) => !name.startsWith('roadmap-'));
    expect(own.length).toBeLessThan(known.length);
    expect(fix).toBe(
      `Did you mean “route”? Themes: ${[...own, 'default', 'gaia', 'uncover'].join(', ')}; or name a CSS file.`,
    );
    await expect(loadTheme('roadmap-bas.css')).rejects.toMatchObject({ code: 'theme-unknown' });
  });

  it('takes a theme of the user’s own in the place of ours of that name, and none that imports itself', async () => {
    const path = join(folder, 'route.css');
    await writeFile(path, '/* @theme route */ @import "gaia"; a { color: red }');
    const { name, sources } = await loadTheme(path);
    const shipped = (await shippedThemes()).filter((theme) => theme.name !== 'route');
    expect(name).toBe('route');
    expect(sources).toEqual([
      ...shipped,
      { name: 'route', path, css: '/* @theme route */ @import "gaia"; a { color: red }' },
    ]);
    await writeFile(path, '/* @theme route */ @import "route";');
    await expect(loadTheme(path)).rejects.toMatchObject({ code: 'theme-invalid' });
  });

  it.each([
    '../../css/site',
    'a/b',
    '..',
    'my theme',
    'x.css',
    'é',
    'a\\b',
  ])('takes no theme of the name “%s”: it is to be the name of a file', async (name) => {
    const path = join(folder, 'named.css');
    await writeFile(path, `/* Mine. */\n/*  @theme ${name} */\nsection {}`);
    await expect(loadTheme(path)).rejects.toMatchObject({
      code: 'theme-invalid',
      message: `${path}:2:5: “${name}” cannot be the name of a theme`,
      fix: expect.stringContaining('letters'),
    });
  });

  it.each([
    '/* @theme own_2-b */',
    '/*\n * @theme own_2-b\n * @size 4:3 960px 720px\n */',
    '/*@theme own_2-b*/',
  ])('finds the name in %j', async (css) => {
    const path = join(folder, 'named.css');
    await writeFile(path, css);
    expect((await loadTheme(path)).name).toBe('own_2-b');
  });
});

describe('toTheme', () => {
  const theme = (name: string, css: string) => ({ name, css, path: `${name}.css` });
  const a = theme('a', '@import "base"; @import url(\'c\'); p {}');
  const b = theme('base', "@import  'c'; @import 'gone';");
  const c = theme('c', '@import url("a");');
  const d = theme('d', '');

  it('has what a theme imports before it, each once, and nothing else', () => {
    expect(toTheme('a', [d, a, b, c], ['x'])).toEqual({ name: 'a', sources: [c, b, a], refused: ['x'] });
    expect(toTheme('d', [a, b, c, d])).toEqual({ name: 'd', sources: [d], refused: [] });
    expect(toTheme('gaia', [a])).toEqual({ name: 'gaia', sources: [], refused: [] });
  });
});

const write = async (name: string, css: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, css);
  return path;
};

describe('a theme of one’s own', () => {
  it.each([
    ['an unclosed block', ':root {\n  --paper: #fff;\n', ':2:1: the CSS cannot be read: Unclosed block'],
    [
      'a missing semicolon',
      'h1 {\n  color: red\n  margin: 0;\n}\n',
      ':3:13: the CSS cannot be read: Missed semicolon',
    ],
    [
      'a missing semicolon behind a token',
      ':root {\n  --paper: #fff\n  --ink: #000;\n}\n',
      ':3:3: the CSS cannot be read: Missed semicolon',
    ],
    ['an unknown import', '@import "rout";\n', ':2:1: there is no theme “rout” to import'],
    ['an imported file', '@import url("./base.css");\n', ':2:1: there is no theme “./base.css” to import'],
    ['an import of itself', '@import "broken";\n', ':2:1: it imports itself, “broken”'],
  ])('is refused with its place for %s', async (_name, css, reason) => {
    const path = await write('broken.css', `/* @theme broken */\n${css}`);
    await expect(loadTheme(path)).rejects.toMatchObject({
      code: 'theme-invalid',
      exitCode: 2,
      message: `${path}${reason}`,
    });
  });

  it('may import every theme that can be named, and parts of the base', async () => {
    const imports = ['route', 'gaia', 'roadmap-base', 'roadmap-frame'].map((name) => `@import "${name}";`);
    const path = await write('fine.css', `/* @theme fine */\n${imports.join('\n')}\n`);
    await expect(loadTheme(path)).resolves.toMatchObject({ name: 'fine' });
  });
});
