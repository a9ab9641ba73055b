import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isolateCss } from '../../../src/marp/isolate.ts';

let root = '';
let folder = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'deck-isolate-'));
  folder = join(root, 'article');
  await mkdir(folder);
  await writeFile(join(folder, 'a.png'), 'article/a.png');
  await writeFile(join(root, 'outside.png'), 'outside.png');
});

afterAll(() => rm(root, { recursive: true }));

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
      fix: 'Mend that line.',
    });
  });
});
