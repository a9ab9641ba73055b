import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findConfig } from '../../../src/config/find.ts';
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

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const error = await work.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Failure);
  const failure = error as Failure;
  expect(failure.code).toBe('configuration-invalid');
  expect(failure.exitCode).toBe(2);
  return failure;
}

test('the file is looked for in the one folder, and not where the user says so', async () => {
  const path = await write('roadmap-deck.config.json', '{}');
  const below = join(dirname(path), 'below');
  await mkdir(below);
  expect(await findConfig(undefined, below)).toBeUndefined();
  expect(await findConfig(false, dirname(path))).toBeUndefined();
  expect(await findConfig('../roadmap-deck.config.json', below)).toBe(path);
});

test('two files, none and other kinds are told', async () => {
  const path = await write('roadmap-deck.config.json', '{}');
  const folder = dirname(path);
  await writeFile(join(folder, 'roadmap-deck.config.ts'), '');
  await writeFile(join(folder, 'deck.toml'), '');
  expect((await failureOf(findConfig(undefined, folder))).message).toContain(
    'roadmap-deck.config.ts, roadmap-deck.config.json',
  );
  expect((await failureOf(findConfig('none.json', folder))).message).toContain('none.json');
  expect((await failureOf(findConfig('deck.toml', folder))).fix).toContain('.yaml');
});
