import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isolateCss } from '../../../src/marp/isolate.ts';
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

describe('isolateCss', () => {
  it('makes files data and takes every other address out', async () => {
    const css = `@import url("https://example.org/a.css"); @import 'default'; @import "//example.org/b.css";
      a { background: url(a.png), url("https://example.org/x.png"); color: red }
      b { background: url('../outside.png') } c { mask: url(#m) } d { background: image-set("a.png" 1x) }`;
    const result = await isolateCss(css, folder);
    expect(result.css).toContain("@import 'default'");
    expect(result.css).toContain('data:image/png;base64,');
    expect(result.css).toContain('url(#m)');
    expect(result.css).not.toMatch(/example\.org|outside|image-set/);
    expect(result.refused.length).toBe(5);
  });

  it('leaves all else as it is written, and tells each address that it refuses', async () => {
    const css = [
      `@import url( "https://a.example/a.css" ); @import 'default'; @import default; @import a\\:b;`,
      'a { background: url( //a.example/b.png ), url(#m), url("DATA:x"); color: r\\65 d; --x: \\2014 }',
      "b { background: image-set('a.png' 1x) }",
      'c { d: src( "x"); e: f }',
    ];
    expect(await isolateCss(css.join('\n'))).toEqual({
      css: [
        "@import 'default'; @import default;",
        'a { background: none, url(#m), url("DATA:x"); color: red; --x: \\2014 }',
        'b { }',
        'c { e: f }',
      ].join('\n'),
      refused: [
        ' https://a.example/a.css ',
        'a\\:b',
        '//a.example/b.png',
        "image-set('a.png' 1x)",
        'src( "x")',
      ],
    });
    const plain = 'a { color: red; --y: "\\2014" }';
    expect(await isolateCss(plain)).toEqual({ css: plain, refused: [] });
  });

  it('puts the bytes of a file where it was named', async () => {
    const data = `url("data:image/png;base64,${Buffer.from('article/a.png').toString('base64')}")`;
    const css = `a { b: url(a.png) x url( 'a.png' ) } c { d: image-set(url("a.png") 1x) }`;
    expect(await isolateCss(css, folder)).toEqual({
      css: `a { b: ${data} x ${data} } c { d: image-set(${data} 1x) }`,
      refused: [],
    });
  });

  it('reads no file without a folder', async () => {
    expect((await isolateCss('a { background: url(a.png) }')).css).not.toContain('data:');
  });

  it.each([
    'a { background: u\\72l(https://example.org/x.png) }',
    'a { background: URL(https://example.org/x.png) }',
    'a { background: url(\n"https://example.org/x.png"\n) }',
    'a { background: image-set(url(https://example.org/x.png) 1x) }',
    'a { background: -webkit-image-set("https://example.org/x.png" 1x) }',
    'a { background: image-set( \n"https://example.org/x.png" 1x) }',
    "a { background: image-set('https://example.org/x.png' 1x) }",
    'a { background: src( "https://example.org/x.png") }',
    'a { background: url(a.png), url(data-of.example.org/x.png) }',
    'a { background: url(x.data:example.org) }',
    'a { background: url(//example.org/#x) }',
    '@IMPORT url(https://example.org/x.css);',
    '@import "https://example.org/x.css" screen;',
    'a { --x: url(https://example.org/x.png); background: var(--x) }',
    '@font-face { font-family: x; src: url(https://example.org/x.woff2) }',
    'a { background: url("https://example.org/a)b.png") }',
    '@im\\70ort "https://example.org/x.css";',
  ])('leaves nothing to fetch in %j', async (css) => {
    expect((await isolateCss(css, folder)).css).not.toContain('example.org');
  });

  it('tells where CSS cannot be read', async () => {
    await expect(isolateCss('a {\n  b: url(x\n')).rejects.toMatchObject({
      code: 'theme-invalid',
      message: "the theme's CSS cannot be read at 2:9: Unclosed bracket",
      hint: 'Mend that line.',
    });
  });
});
