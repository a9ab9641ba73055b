import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readTar } from '../src/browser/tar.ts';
import { type Coverage, covers, readCoverage } from '../src/fonts/coverage.ts';
import { type Family, faceFile, families } from '../src/fonts/faces.ts';
import { packWoff, tablesOf, unpackWoff } from '../src/fonts/sfnt.ts';
import { digestFiles, type FontSource } from '../src/fonts/source.ts';

/** A package as it was fetched. */
interface Fetched {
  version: string;
  integrity: string;
  /** By path within the package. */
  files: Map<string, Buffer>;
}

function fetchPackage(name: string): Fetched {
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-deck-fonts-'));
  try {
    const args = ['pack', name, '--json', '--pack-destination', folder];
    const told: unknown = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' }));
    // A list of one, or an object with one entry: a matter of npm's version.
    const [packed] = Object.values(
      told as Record<string, { version: string; integrity: string; filename: string }>,
    );
    if (!packed) throw new Error(`npm packed nothing for ${name}`);
    const archive = gunzipSync(readFileSync(join(folder, basename(packed.filename))));
    const files = readTar(archive).map((file) => [file.name.replace(/^package\//, ''), file.data] as const);
    return { version: packed.version, integrity: packed.integrity, files: new Map(files) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function take({ files }: Fetched, path: string): Buffer {
  const file = files.get(path);
  if (!file) throw new Error(`there is no ${path} in the package`);
  return file;
}

const pointsOf = (coverage: Coverage): number[] => {
  const points: number[] = [];
  for (let run = 0; run < coverage.length; run += 2)
    for (let point = coverage[run] ?? 0; point <= (coverage[run + 1] ?? -1); point += 1) points.push(point);
  return points;
};

/**
 * What unicode.json says of the numbered files, without those that are never read: every character of theirs, in
 * every weight, is in one of the files that come first.
 */
function readSlices(family: Family, fetched: Fetched): Record<string, string> {
  const ranges = JSON.parse(take(fetched, 'unicode.json').toString()) as Record<string, string>;
  const numbered = Object.entries(ranges)
    .filter(([name]) => /^\[\d+\]$/.test(name))
    .map(([name, range]) => [name.slice(1, -1), range] as const);
  const coverageOf = (subset: string, weight: number): Coverage =>
    readCoverage(unpackWoff(take(fetched, `files/${basename(faceFile({ family, weight }, subset))}`)));
  const first = family.weights.map((weight) => family.subsets.map((subset) => coverageOf(subset, weight)));
  const adds = (name: string): boolean =>
    family.weights.some((weight, index) =>
      pointsOf(coverageOf(name, weight)).some((point) => !first[index]?.some((each) => covers(each, point))),
    );
  return Object.fromEntries(numbered.filter(([name]) => adds(name)));
}

/** A WOFF file without its table of pictures as SVG, where it has each a second time in layers of colour. */
function withoutPictures(woff: Buffer): Buffer {
  const tables = tablesOf(unpackWoff(woff));
  if (!tables.has('COLR') || !tables.delete('SVG ')) return woff;
  return packWoff(woff, tables);
}

function layFamily(root: string, family: Family, fetched: Fetched): FontSource {
  const folder = join(root, 'fonts', family.slug);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const slices = family.slices ? readSlices(family, fetched) : {};
  const names = [...family.subsets, ...Object.keys(slices)].flatMap((subset) =>
    family.weights.map((weight) => basename(faceFile({ family, weight }, subset))),
  );
  const files = new Map(names.map((name) => [name, withoutPictures(take(fetched, `files/${name}`))]));
  for (const [name, data] of files) writeFileSync(join(folder, name), data);
  writeFileSync(join(folder, 'LICENSE'), take(fetched, 'LICENSE'));
  if (family.slices) writeFileSync(join(folder, 'slices.json'), `${JSON.stringify(slices, null, 2)}\n`);
  const { version, integrity } = fetched;
  return { package: `@fontsource/${family.slug}`, version, integrity, sha256: digestFiles(files) };
}

/**
 * Lays the font files that the program reads into fonts/, each as it is in its npm package: in the version that
 * fonts/sources.json tells, or in another. Usage: npm run fonts [-- latest]
 */
export async function run(root: string, other?: string): Promise<void> {
  const file = join(root, 'fonts/sources.json');
  const known = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, FontSource>)
    : {};
  const sources: Record<string, FontSource> = {};
  for (const family of families) {
    const version = other ?? known[family.slug]?.version ?? 'latest';
    sources[family.slug] = layFamily(root, family, fetchPackage(`@fontsource/${family.slug}@${version}`));
  }
  writeFileSync(file, `${JSON.stringify(sources, null, 2)}\n`);
  console.log(`the fonts of ${families.length} families are in fonts/`);
}
