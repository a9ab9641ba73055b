import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { containedFile, isCarried, readContained, toDataUri } from '../../../src/marp/local-file.ts';

let root = '';
let folder = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'deck-files-'));
  folder = join(root, 'article');
  await mkdir(join(folder, 'images'), { recursive: true });
  await mkdir(join(folder, 'c#'));
  await mkdir(join(root, 'article-two'));
  for (const name of [
    'article/a.png',
    'article/images/b c.svg',
    'article/50%.png',
    'article/100%20x.png',
    'article/a#1.png',
    'article/what?.png',
    'article/c#/d.png',
    'article/secret.txt',
    'outside.png',
    'article-two/a.png',
  ])
    await writeFile(join(root, name), name);
  await symlink(join(root, 'outside.png'), join(folder, 'link.png'));
  await symlink(join(folder, 'a.png'), join(folder, 'inner.png'));
  await symlink(root, join(folder, 'up'));
  await mkdir(join(folder, 'folder.png'));
});

afterAll(() => rm(root, { recursive: true }));

describe('readContained', () => {
  it.each([
    'a.png',
    './a.png',
    'images/b%20c.svg',
    'images/b c.svg',
    'images/../a.png',
    'a.png?v=1#x',
    '50%.png',
    '50%25.png',
    '100%20x.png',
    'a#1.png',
    'a%231.png?v=2',
    'what?.png',
    'what%3F.png#x',
    'c#/d.png',
    'c%23/d.png',
    'inner.png',
    ' a.png ',
  ])('reads %s', async (target) =>
    expect(await readContained(target, folder)).toMatchObject({ bytes: expect.any(Uint8Array) }));

  it.each([
    ...[
      '../outside.png',
      '%2e%2e/outside.png',
      '..%2foutside.png',
      'images/../../outside.png',
      '..\\outside.png',
    ],
    ...[
      'link.png',
      'up/outside.png',
      '../article-two/a.png',
      '/etc/passwd',
      '/etc/logo.png',
      'file:///etc/logo.png',
    ],
    ...[
      'FILE:a.png',
      'https://example.org/a.png',
      '//example.org/a.png',
      '\\\\host\\share\\a.png',
      '%2f%2fhost/a.png',
    ],
    ...[
      'data:image/png;base64,AA==',
      'javascript:a.png',
      'secret.txt',
      'secret.txt#a.png',
      'missing.png',
      'folder.png',
      '',
      '.',
      'a.png\0.svg',
    ],
  ])('does not read %j', async (target) => expect(await readContained(target, folder)).toBeUndefined());

  it('does not read an absolute path outside, and reads one inside', async () => {
    expect(await readContained(join(root, 'outside.png'), folder)).toBeUndefined();
    expect(await readContained(join(folder, 'a.png'), folder)).toMatchObject({ path: join(folder, 'a.png') });
  });

  it.each([
    'c#',
    '50% of it',
    'my pictures',
    'e\u0301\n🙂',
  ])('reads in a folder of the name %j', async (name) => {
    await mkdir(join(root, name));
    await writeFile(join(root, name, 'a.png'), 'a');
    expect(await readContained('a.png', join(root, name))).toMatchObject({ path: join(root, name, 'a.png') });
    expect(await readContained('../article/a.png', join(root, name))).toBeUndefined();
  });

  it('takes the file that an address names before one whose name has its query or its escapes', async () => {
    await writeFile(join(folder, 'q.png?v=1'), 'raw');
    await writeFile(join(folder, 'q.png'), 'bare');
    await writeFile(join(folder, 'q%20r.png'), 'raw');
    await writeFile(join(folder, 'q r.png'), 'decoded');
    const text = async (target: string) =>
      Buffer.from((await readContained(target, folder))?.bytes ?? []).toString();
    expect([await text('q.png?v=1'), await text('q%20r.png')]).toEqual(['bare', 'decoded']);
  });

  it('carries a file of 32 MB and none that is larger', async () => {
    const path = join(folder, 'large.png');
    await writeFile(path, '');
    await truncate(path, 32 * 2 ** 20);
    expect((await readContained('large.png', folder))?.bytes.length).toBe(32 * 2 ** 20);
    await truncate(path, 32 * 2 ** 20 + 1);
    expect(await readContained('large.png', folder)).toBeUndefined();
    expect(await containedFile('large.png', folder)).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe that nobody writes to', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.png')]);
    expect(await readContained('pipe.png', folder)).toBeUndefined();
  });

  it('carries pictures and fonts alone', () => {
    expect(['a.PNG', 'x#/a.svg', 'a.woff2', 'a.html', 'a.js', 'png', 'a.png.exe'].map(isCarried)).toEqual([
      ...[true, true, true, false, false, false, false],
    ]);
    expect(toDataUri(Buffer.from('a'), 'x#/x.JPG')).toBe('data:image/jpeg;base64,YQ==');
  });

  it.each([
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
    ['gif', 'image/gif'],
    ['webp', 'image/webp'],
    ['avif', 'image/avif'],
    ['svg', 'image/svg+xml'],
    ['bmp', 'image/bmp'],
    ['ico', 'image/x-icon'],
    ['woff2', 'font/woff2'],
    ['woff', 'font/woff'],
    ['ttf', 'font/ttf'],
    ['otf', 'font/otf'],
    ['txt', 'application/octet-stream'],
  ])('gives .%s the type %s', (ending, type) => {
    expect(toDataUri(Buffer.from('a'), `x.${ending}`)).toBe(`data:${type};base64,YQ==`);
  });
});
