import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadTheme } from '../../../src/marp/theme.ts';
import { newTheme, newThemeCss } from '../../../src/theme/new.ts';

let folder = '';
const before = process.cwd();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-theme-new-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('theme new', () => {
  beforeEach(() => process.chdir(folder));
  afterEach(() => process.chdir(before));

  it('writes a theme of at most fifteen lines that stands on the base', async () => {
    expect(await newTheme('my-theme')).toBe('./my-theme.css');
    const css = await readFile('my-theme.css', 'utf8');
    expect(css).toBe(newThemeCss('my-theme'));
    expect(css.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
    const theme = await loadTheme('./my-theme.css');
    expect(theme.name).toBe('my-theme');
    expect(theme.refused).toEqual([]);
  });

  it('never overwrites', async () => {
    await writeFile('kept.css', 'mine');
    await expect(newTheme('kept')).rejects.toMatchObject({ code: 'usage', exitCode: 2 });
    expect(await readFile('kept.css', 'utf8')).toBe('mine');
  });

  it.each([
    '',
    'My Theme',
    '../up',
    'a/b',
    '-a',
    'a--b',
    '1a',
    'route',
    'gaia',
    'roadmap-mine',
  ])('refuses the name “%s”', async (name) => {
    await expect(newTheme(name)).rejects.toMatchObject({ code: 'usage' });
  });
});
