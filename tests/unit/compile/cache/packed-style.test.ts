import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStyle } from '../../../../src/compile/cache/packed-style.ts';
import { composeStyle } from '../../../../src/compile/compose.ts';
import { renderMarp } from '../../../../src/marp/render.ts';
import { loadTheme, type Theme } from '../../../../src/marp/theme.ts';

const themeOf = (css: string): Theme => ({ name: 'mine', sources: [{ name: 'mine', css }] }) as Theme;
const packed = { css: 'a{}', width: 1280, height: 720 };
const make = async () => packed;
const never = () => Promise.reject(new Error('it is known'));

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roadmap-deck-style-'));
  vi.stubEnv('ROADMAP_DECK_CACHE', folder);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe('the CSS of a theme', () => {
  it('is made once, and kept for the next build', async () => {
    expect(await readStyle(themeOf('p{}'), '16:9', make)).toEqual(packed);
    expect(await readStyle(themeOf('p{}'), '16:9', never)).toEqual(packed);
  });

  it('is another one for another theme, and for another size', async () => {
    await readStyle(themeOf('p{}'), '16:9', make);
    const other = { css: 'b{}', width: 960, height: 720 };
    expect(await readStyle(themeOf('q{}'), '16:9', async () => other)).toEqual(other);
    expect(await readStyle(themeOf('p{}'), '4:3', async () => other)).toEqual(other);
  });

  it('is the same as with slides', async () => {
    const theme = await loadTheme('route');
    const text =
      '---\ntheme: route\nsize: 4:3\n---\n# A\n\n- **b** `c`\n\n| d |\n| - |\n\n---\n\n```js\ne\n```\n';
    const { css, width, height } = renderMarp(text, theme.sources, 'en', () => undefined);
    expect(await composeStyle(theme, '4:3')).toEqual({ css, width, height });
  });
});
