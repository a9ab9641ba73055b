import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LinkUse } from '../../../src/check/subject.ts';
import { findTargets } from '../../../src/compile/link-targets.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-links-'));
  await mkdir(join(folder, 'article/sub'), { recursive: true });
  await writeFile(join(folder, 'secret.md'), '');
  await writeFile(join(folder, 'article/a b.md'), '');
  await symlink(join(folder, 'secret.md'), join(folder, 'article/way-out.md'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('looks for files in the article’s folder only', async () => {
  const urls = [
    'a%20b.md#part',
    'sub/',
    'none.md',
    'sub/../../secret.md',
    'way-out.md',
    '/etc/passwd',
    '%00',
    '#part',
    'https://example.org/x',
    '//example.org/x',
  ];
  const links = urls.map((url): LinkUse => {
    const point = { line: 1, column: 1 };
    return { url, text: '', position: { start: point, end: point } };
  });
  expect(Object.fromEntries(await findTargets(links, join(folder, 'article')))).toEqual({
    'a%20b.md#part': 'found',
    'sub/': 'found',
    'none.md': 'missing',
    'sub/../../secret.md': 'outside',
    'way-out.md': 'outside',
    '/etc/passwd': 'outside',
    '%00': 'missing',
  });
});
