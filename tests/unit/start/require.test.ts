import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Code, keepCode, readCode } from '../../../src/start/code-cache.ts';
import { toRequire } from '../../../src/start/require.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe('a program of several files', () => {
  const outside = createRequire(import.meta.url);
  const write = (files: Record<string, string>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'roadmap-deck-start-'));
    made.push(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  };

  it('loads each once, with what it names from elsewhere', () => {
    const folder = write({
      'main.cjs':
        'exports.a = require("./a.cjs"); exports.again = require("./a.cjs"); exports.path = require("node:path");',
      'a.cjs': 'module.exports = { folder: __dirname, file: __filename };',
    });
    const used: Code[] = [];
    const main = toRequire(outside, folder, new Map(), used)('./main.cjs') as Record<string, unknown>;
    expect(main.a).toEqual({ folder, file: join(folder, 'a.cjs') });
    expect(main.again).toBe(main.a);
    expect(main.path).toBe(outside('node:path'));
    expect(used.map(({ name }) => name)).toEqual(['main.cjs', 'a.cjs']);
    expect(toRequire(outside, folder, new Map(), used)('./main.cjs')).toBe(main);
  });

  it('lets files that need each other see what is there so far', () => {
    const folder = write({
      'main.cjs': 'exports.name = "main"; exports.other = require("./other.cjs").seen;',
      'other.cjs': 'exports.seen = require("./main.cjs").name;',
    });
    expect(toRequire(outside, folder, new Map(), [])('./main.cjs')).toEqual({ name: 'main', other: 'main' });
  });

  it('imports packages of the newer format', async () => {
    const folder = write({ 'main.cjs': 'exports.later = () => module.importPackage("c12");' });
    const main = toRequire(outside, folder, new Map(), [])('./main.cjs') as { later(): Promise<object> };
    expect(await main.later()).toHaveProperty('loadConfig');
  });

  it('uses what is known of each', () => {
    const folder = write({ 'main.cjs': 'exports.sum = (a, b) => a + b;' });
    const first: Code[] = [];
    toRequire(outside, folder, new Map(), first)('./main.cjs');
    keepCode(folder, 'one', new Map(), first);
    const again: Code[] = [];
    delete outside.cache[join(folder, 'main.cjs')];
    toRequire(outside, folder, readCode(folder, 'one'), again)('./main.cjs');
    expect(again.map(({ script }) => script.cachedDataRejected)).toEqual([false]);
  });
});
