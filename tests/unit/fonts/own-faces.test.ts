import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cutOwnFaces, ownFaces, withCutFaces } from '../../../src/fonts/own-faces.ts';
import { charactersOfWoff2, packageFont } from './decode.ts';

let root = '';
let data = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'own-faces-'));
  const sfnt = await packageFont('noto-sans/noto-sans-latin-400-normal.woff');
  data = `data:font/ttf;base64,${sfnt.toString('base64')}`;
});
afterAll(() => rm(root, { recursive: true, force: true }));

const face = (rest: string, address = data): string =>
  `@font-face { font-family: "Own Face"; src: url("${address}") format("truetype"); ${rest} }`;

const cut = async (css: string, characters: string, isSound = true) => {
  const faces = await cutOwnFaces(ownFaces(css), characters, () => isSound, root);
  return { ...faces, css: withCutFaces(css, faces) };
};

const charactersIn = async (css: string): Promise<string> => {
  const [, base64 = ''] = /data:font\/woff2;base64,([^"]+)/.exec(css) ?? [];
  return charactersOfWoff2(Buffer.from(base64, 'base64'));
};

it('finds the faces of a style, with their places', () => {
  const css = `section { color: red }\n  ${face('unicode-range: U+41')}\n@font-face { font-family: Far; src: url(far.woff2) }`;
  expect(ownFaces(css)).toEqual([{ family: 'Own Face', address: data, range: 'U+41', line: 2, column: 3 }]);
  expect(ownFaces('section { font-family: Own }')).toEqual([]);
});

it('cuts them to the characters, what editors type and no more', async () => {
  const { css, whole } = await cut(face('font-weight: 650'), 'Zoë ☃');
  const characters = await charactersIn(css);
  expect(characters).toContain('ë');
  expect(characters).toContain('q');
  expect(characters).not.toMatch(/[é☃]/);
  expect(css).toContain('font-weight: 650');
  expect(css.length).toBeLessThan(data.length / 3);
  expect(whole).toEqual([]);
  expect((await cut(face('font-weight: 650'), 'Zoë ☃')).css).toBe(css);
});

it('keeps each to its own range, also where it is written with wildcards', async () => {
  expect(await charactersIn((await cut(face('unicode-range: U+4?, U+EB'), 'Zoë')).css)).toBe(
    '@ABCDEFGHIJKLMNOë',
  );
  const twice = `${face('unicode-range: U+41')}${face('unicode-range: U+42')}`;
  expect(await charactersIn((await cut(twice, 'x')).css)).toBe('AB');
});

it('leaves what is broken as it is, and tells of it', async () => {
  const broken = face('', `data:font/ttf;base64,${Buffer.from('no font at all').toString('base64')}`);
  const unread = await cut(broken, 'x');
  expect(unread.css).toBe(broken);
  expect(unread.whole).toMatchObject([{ family: 'Own Face', line: 1 }]);
  const refused = await cut(face(''), 'x', false);
  expect(refused.css).toBe(face(''));
  expect(refused.whole).toHaveLength(1);
});
