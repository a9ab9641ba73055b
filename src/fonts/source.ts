import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { say } from '../language/say.ts';
import { Failure } from '../model/failure.ts';
import { packageFile } from '../model/package-files.ts';
import { type Coverage, fromUnicodeRange, readCoverage } from './coverage.ts';
import type { Family } from './faces.ts';
import { unpackWoff } from './sfnt.ts';

/** Unpacks font files of this package, each at most once. */
export type Unpack = (file: string) => Promise<Buffer>;

const unreadable = (file: string, cause: unknown): Failure =>
  new Failure(
    'font-failed',
    say`the font file ${file} cannot be read`,
    say`Install roadmap-deck again: one of its files is missing or damaged.`,
    { cause },
  );

const readFont: Unpack = async (file) => {
  try {
    return unpackWoff(await readFile(packageFile(file)));
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

/** What a font file really covers, which can be less than is said of it. */
export const readFileCoverage = async (file: string, unpack: Unpack): Promise<Coverage> => {
  const font = await unpack(file);
  try {
    return readCoverage(font);
  } catch (error) {
    throw unreadable(file, error);
  }
};

/** Where the files of a family are from. */
export interface FontSource {
  /** The npm package, and its version. */
  package: string;
  version: string;
  /** Of the package, as npm tells it. */
  integrity: string;
  /** SHA-256 of the files that were taken: the name and the bytes of each, by name. */
  sha256: string;
}

/** What `FontSource.sha256` is of these files. */
export const digestFiles = (files: ReadonlyMap<string, Buffer>): string => {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) hash.update(name).update(files.get(name) ?? '');
  return hash.digest('hex');
};

const sourcesFile = 'fonts/sources.json';

/** Where all files are from, by the slug of their family. */
export const readSources = async (): Promise<Record<string, FontSource>> => {
  try {
    return JSON.parse(await readFile(packageFile(sourcesFile), 'utf8')) as Record<string, FontSource>;
  } catch (error) {
    throw unreadable(sourcesFile, error);
  }
};

/** The versions of the families' files. */
export const readVersions = async (families: Iterable<Family>): Promise<Map<Family, string>> => {
  const sources = await readSources();
  const versions = [...new Set(families)].map((family) => {
    const source = sources[family.slug];
    if (!source) throw unreadable(sourcesFile, new Error(say`${family.slug} is not in it`));
    return [family, source.version] as const;
  });
  return new Map(versions);
};

/** What a family's numbered files are said to cover. */
export const readSlices = async (family: Family): Promise<Map<string, Coverage>> => {
  const file = `fonts/${family.slug}/slices.json`;
  try {
    const ranges = JSON.parse(await readFile(packageFile(file), 'utf8')) as Record<string, string>;
    return new Map(Object.entries(ranges).map(([name, range]) => [name, fromUnicodeRange(range)]));
  } catch (error) {
    throw unreadable(file, error);
  }
};
