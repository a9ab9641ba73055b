import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { dependencyFile } from '../model/package-files.ts';
import { cutColorFont, isColorFont } from './color-font.ts';
import { withSelector } from './selector.ts';
import { packerVersion, packWoff2 } from './woff2.ts';

/** Raised when the same input gives other bytes for a reason that no version number shows. */
const format = 4;

/** The version that a package.json states. */
const readVersion = async (path: string): Promise<string> => {
  const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
  return version;
};

/** Everything that cuts depend on beside the font and the characters. Loads nothing of the subsetter itself. */
export const readSubsetterVersion = async (): Promise<string> => {
  const subsetFont = dependencyFile('subset-font/package.json');
  const wasm = createRequire(subsetFont).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const versions = [readVersion(subsetFont), readVersion(join(dirname(dirname(wasm)), 'package.json'))];
  return [format, ...(await Promise.all(versions)), packerVersion].join(' ');
};

/**
 * Keeps the event loop alive for as long as some work takes. When nothing but WebAssembly's compiler is at work, Node
 * takes the loop for empty and waits until the compiler has optimised everything: 0.3 s, with nothing else done.
 */
const withLoopAlive = async <T>(work: Promise<T>): Promise<T> => {
  const timer = setInterval(() => undefined, 60_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
};

const cut = async (sfnt: Buffer, characters: string): Promise<Buffer> => {
  // Loaded on need: a build whose fonts are all in the cache never pays for it.
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(sfnt, characters, {
    targetFormat: 'sfnt',
    noHinting: true,
    dropTables: ['STAT', 'DSIG'],
  });
};

/** The unpacker works on one file at a time, and gives views into memory that it uses again. */
let unpacking: Promise<unknown> = Promise.resolve();

/** A font file without its packing. */
const unpacked = (font: Buffer): Promise<Buffer> => {
  const next = unpacking.then(() => unpack(font));
  unpacking = next.catch(() => undefined);
  return next;
};

const unpack = async (font: Buffer): Promise<Buffer> => {
  if (!/^wOF[F2]$/.test(font.toString('latin1', 0, 4))) return font;
  // Of the subsetter's own packages.
  const { convert } = createRequire(dependencyFile('subset-font/package.json'))('fontverter') as {
    convert: (font: Buffer, format: 'truetype') => Promise<Buffer>;
  };
  return Buffer.from(await convert(font, 'truetype'));
};

const cutAndPack = async (file: Buffer, characters: string): Promise<Buffer> => {
  const sfnt = await unpacked(file);
  const inColor = isColorFont(sfnt);
  const font = inColor
    ? await cutColorFont(sfnt, (each) => cut(each, characters))
    : await cut(sfnt, characters);
  if (/\ufe0f/.test(characters)) return packWoff2(withSelector(font, 'picture'));
  return packWoff2(/\ufe0e/.test(characters) ? withSelector(font, 'text') : font);
};

/**
 * Cuts a font to the given characters and packs it as WOFF2: without fixes, which no screen needs any
 * more, and with kerning and the forms that layout rules call for.
 * @param characters only ones that the font covers
 */
export const cutFont = (font: Buffer, characters: string): Promise<Buffer> =>
  withLoopAlive(cutAndPack(font, characters));
