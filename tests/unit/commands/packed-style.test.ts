import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepStyle } from '../../../src/commands/packed-style.ts';
import type { Theme } from '../../../src/marp/theme.ts';

const themeOf = (css: string): Theme => ({ name: 'mine', sources: [{ name: 'mine', css }] }) as Theme;
const packed = { css: 'a{}', width: 1280, height: 720 };

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
  it('is kept for the next build', async () => {
    const first = await keepStyle(themeOf('p{}'), '16:9');
    expect(first.packed).toBeUndefined();
    await first.keep(packed);
    expect(first.packed).toEqual(packed);
    expect((await keepStyle(themeOf('p{}'), '16:9')).packed).toEqual(packed);
  });

  it('is another one for another theme, and for another size', async () => {
    await (await keepStyle(themeOf('p{}'), '16:9')).keep(packed);
    expect((await keepStyle(themeOf('q{}'), '16:9')).packed).toBeUndefined();
    expect((await keepStyle(themeOf('p{}'), '4:3')).packed).toBeUndefined();
  });

  it('is kept once', async () => {
    const keeper = await keepStyle(themeOf('p{}'), '16:9');
    await keeper.keep(packed);
    await keeper.keep({ ...packed, css: 'b{}' });
    expect((await keepStyle(themeOf('p{}'), '16:9')).packed).toEqual(packed);
  });
});
