import { readFile } from 'node:fs/promises';
import { Failure } from '../model/failure.ts';
import { dependencyFile } from '../model/package-files.ts';
import { type Coverage, fromUnicodeRange, readCoverage } from './coverage.ts';
import type { Family } from './faces.ts';
import { unpackWoff } from './sfnt.ts';
import { readVersion } from './subset.ts';

/** Unpacks font files of the packages, each at most once. */
export type Unpack = (file: string) => Promise<Buffer>;

const unreadable = (file: string, cause: unknown): Failure =>
  new Failure(
    'font-failed',
    `the font file ${file} cannot be read`,
    'Install roadmap-deck again: a file of one of its packages is missing or damaged.',
    { cause },
  );

const readFont: Unpack = async (file) => {
  try {
    return unpackWoff(await readFile(dependencyFile(file)));
  } catch (error) {
    throw unreadable(file, error);
  }
};

/** An `Unpack` that remembers for as long as it is held. */
export const newUnpack = (): Unpack => {
  const fonts = new Map<string, Promise<Buffer>>();
  return (file) => {
    const font = fonts.get(file) ?? readFont(file);
    fonts.set(file, font);
    return font;
  };
};

/** What a font file really covers, which can be less than its package says. */
export const readFileCoverage = async (file: string, unpack: Unpack): Promise<Coverage> => {
  const font = await unpack(file);
  try {
    return readCoverage(font);
  } catch (error) {
    throw unreadable(file, error);
  }
};

/** The versions of the packages that the families' files come in. */
export const readVersions = async (families: Iterable<Family>): Promise<Map<Family, string>> => {
  const versions = [...new Set(families)].map(async (family) => {
    const file = `${family.package}/package.json`;
    try {
      return [family, await readVersion(dependencyFile(file))] as const;
    } catch (error) {
      throw unreadable(file, error);
    }
  });
  return new Map(await Promise.all(versions));
};

/** What the package says that a family's numbered files cover. */
export const readSlices = async (family: Family): Promise<Map<string, Coverage>> => {
  const file = `${family.package}/unicode.json`;
  try {
    const ranges = JSON.parse(await readFile(dependencyFile(file), 'utf8')) as Record<string, string>;
    const numbered = Object.entries(ranges).filter(([name]) => /^\[\d+\]$/.test(name));
    return new Map(numbered.map(([name, range]) => [name.slice(1, -1), fromUnicodeRange(range)]));
  } catch (error) {
    throw unreadable(file, error);
  }
};
