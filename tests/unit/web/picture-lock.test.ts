import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readLock, writeLock } from '../../../src/web/picture-lock.ts';

let folder = '';
const digest = `sha256-${'0'.repeat(64)}`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-lock-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('reads what it writes, and leaves nothing else behind', async () => {
  const path = join(folder, 'a.pictures.json');
  await writeLock(
    path,
    new Map([
      ['https://b.example/', digest],
      ['https://a.example/', digest],
    ]),
  );
  expect([...(await readLock(path)).keys()]).toEqual(['https://a.example/', 'https://b.example/']);
  expect((await readFile(path, 'utf8')).endsWith('}\n')).toBe(true);
  expect(await readdir(folder)).toEqual(['a.pictures.json']);
});

it('is empty where there is none', async () => {
  expect(await readLock(join(folder, 'none.json'))).toEqual(new Map());
});

it.each([
  '<<<<<<< HEAD',
  '{}',
  '{"version":1,"pictures":{"https://a.example/":"sha256-../../x"}}',
])('is not overwritten where it reads %s', async (text) => {
  const path = join(folder, 'broken.json');
  await writeFile(path, text);
  await expect(readLock(path)).rejects.toMatchObject({ code: 'article-invalid' });
});
