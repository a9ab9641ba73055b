import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { containedFile, isInside, pathsOf } from '../../../src/marp/local-file.ts';
import { isRemote, pictureFault, readPicture } from '../../../src/marp/picture.ts';

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>');
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-pictures-'));
  await mkdir(join(folder, 'sub'));
  await writeFile(join(folder, 'a.svg'), svg);
  await writeFile(join(folder, 'a.SVG#1.svg'), svg);
  await writeFile(join(folder, 'empty.png'), '');
  await writeFile(join(folder, 'broken.png'), 'no picture');
  await writeFile(join(folder, 'drawing.png'), svg);
  await writeFile(join(folder, 'pixels.svg'), gif);
  await writeFile(join(folder, 'gif.png'), gif);
  await writeFile(join(folder, 'font.woff2'), svg);
  await writeFile(join(folder, 'text.txt'), svg);
});
afterAll(() => rm(folder, { recursive: true }));

describe('readPicture', () => {
  it.each([
    ['a.svg', 'a.svg'],
    ['a.svg?v=1#x', 'a.svg'],
    ['sub/../a.svg', 'a.svg'],
    ['a.SVG#1.svg', 'a.SVG#1.svg'],
  ])('reads %s', async (address, name) => {
    expect(await readPicture(address, folder)).toEqual({ path: join(folder, name), bytes: svg });
  });

  it.each([
    ['https://a.example/a.svg', 'remote'],
    ['//a.example/a.svg', 'remote'],
    ['text.txt', 'kind'],
    ['font.woff2', 'kind'],
    ['a.svg.txt?v=.svg#x', 'kind'],
    ['', 'kind'],
    ['none.svg', 'missing'],
    ['../a.svg', 'missing'],
    ['../a.svg?v=1', 'missing'],
    ['../a.txt?v=1.svg', 'kind'],
    ['sub/none.JPEG?x', 'missing'],
    ['empty.png', 'empty'],
    ['broken.png', 'broken'],
    ['drawing.png', 'broken'],
    ['pixels.svg', 'broken'],
  ])('says of %j that it is %s', async (address, fault) => {
    expect(await readPicture(address, folder)).toBe(fault);
  });

  it('reads pixels of any kind under the name of another', async () => {
    expect(await readPicture('gif.png', folder)).toMatchObject({ bytes: gif });
  });

  it.each([
    'png',
    'jpg',
    'jpeg',
    'gif',
    'webp',
    'avif',
    'svg',
    'bmp',
    'ico',
  ])('looks for a .%s', async (ending) => {
    expect(await readPicture(`none.${ending}`, folder)).toBe('missing');
  });

  it('knows what is wrong with bytes', () => {
    expect([svg, Buffer.alloc(0), Buffer.from('x')].map(pictureFault)).toEqual([
      undefined,
      'empty',
      'broken',
    ]);
  });
});

describe('isRemote', () => {
  it.each(['http://a', 'HTTPS://a', '//a', '\\\\a', '/\\a', ' https://a '])('is true for %j', (address) =>
    expect(isRemote(address)).toBe(true));
  it.each(['a//b', '/a', 'ftp://a', 'x https://a', 'https:a'])('is false for %j', (address) =>
    expect(isRemote(address)).toBe(false));
});

describe('containedFile', () => {
  it('is the file of any kind that a name leads to', async () => {
    expect(await containedFile('text.txt#part', folder)).toMatch(/text\.txt$/);
    expect(await containedFile('sub', folder)).toBeUndefined();
    expect(await containedFile('none.txt', folder)).toBeUndefined();
    expect(await containedFile('a.svg', join(folder, 'none'))).toBeUndefined();
  });
});

describe('pathsOf', () => {
  const root = join('/', 'a', 'b');

  it('has the likeliest first, each once', () => {
    expect(pathsOf(' x%20y.png?v#w ', root)).toEqual([
      join(root, 'x y.png'),
      join(root, 'x%20y.png'),
      join(root, 'x y.png?v#w'),
      join(root, 'x%20y.png?v#w'),
    ]);
    for (const name of ['x.png', 'x/a:b.png', 'x//y.png', '1:y.png', './x.png'])
      expect(pathsOf(name, root)).toEqual([join(root, name)]);
    expect(pathsOf('50%.png', root)).toEqual([join(root, '50%.png')]);
    expect(pathsOf('#x', root)).toEqual([join(root, '#x')]);
  });

  it.each([
    '',
    ' ',
    '.',
    '..',
    '../b',
    '../c/x.png',
    'a:x.png',
    'file:x.png',
    'DATA:x.png',
    'git+ssh:x.png',
    'h2.x-y:z.png',
    '//a/x',
    '\\\\a\\x',
    'x\0y',
    '%00',
  ])('has none for %j', (target) =>
    expect(pathsOf(target, root).filter((path) => !path.endsWith('%00'))).toEqual([]));
});

describe('isInside', () => {
  it.each([
    ['/a/b', true],
    ['/a/b/c', true],
    ['/a/..b', true],
    ['/a/...', true],
    ['/a', false],
    ['/', false],
    ['/ab', false],
    ['/b/a', false],
  ])('of /a, %s: %s', (path, inside) => expect(isInside(path, '/a')).toBe(inside));
});
