import { type Cache, cacheKey } from './cache.ts';
import { type Coverage, covers } from './coverage.ts';
import { type Face, faceFile } from './faces.ts';
import { readFileCoverage, readSlices, type Unpack } from './source.ts';

/** A font file and the code points that are cut from it. */
export interface Part {
  file: string;
  points: number[];
}

export interface Assignment {
  /** The file that gives most characters first. No character stands in two. */
  parts: Part[];
  /** Code points that no file of the face covers. */
  uncovered: number[];
}

/** Raised when the same characters are to be assigned differently. */
const rules = 'assignment 1';

interface OpenFile {
  file: string;
  coverage: Coverage;
}

const openFile = async (face: Face, subset: string, unpack: Unpack): Promise<OpenFile> => {
  const file = faceFile(face, subset);
  return { file, coverage: await readFileCoverage(file, unpack) };
};

/** Takes the file that covers most of what is left, again and again; of equals, the earlier one. */
const takeGreedily = (points: number[], files: OpenFile[]): Assignment => {
  const parts: Part[] = [];
  let rest = points;
  while (rest.length > 0) {
    const best = files
      .map(({ file, coverage }) => ({ file, points: rest.filter((point) => covers(coverage, point)) }))
      .reduce((a, b) => (b.points.length > a.points.length ? b : a), { file: '', points: [] });
    if (best.points.length === 0) break;
    parts.push(best);
    const taken = new Set(best.points);
    rest = rest.filter((point) => !taken.has(point));
  }
  return { parts, uncovered: rest };
};

const takeFromSlices = async (points: number[], face: Face, unpack: Unpack): Promise<Assignment> => {
  const claimed = [...(await readSlices(face.family))]
    .filter(([, coverage]) => points.some((point) => covers(coverage, point)))
    .map(([name]) => openFile(face, name, unpack));
  return takeGreedily(points, await Promise.all(claimed));
};

const assign = async (points: number[], face: Face, unpack: Unpack): Promise<Assignment> => {
  const subsets = face.family.subsets.map((subset) => openFile(face, subset, unpack));
  const whole = takeGreedily(points, await Promise.all(subsets));
  if (!face.family.slices || whole.uncovered.length === 0) return whole;
  const sliced = await takeFromSlices(whole.uncovered, face, unpack);
  return { parts: [...whole.parts, ...sliced.parts], uncovered: sliced.uncovered };
};

/**
 * Finds for each character the file of the face that it is cut from, the family's own `always` characters added.
 * Where the face covers none of the given characters, there are no parts. The answer is kept in the cache, so that
 * no font need be opened to know it.
 */
export const assignFiles = async (
  points: ReadonlySet<number>,
  face: Face,
  { version, unpack, cache }: { version: string; unpack: Unpack; cache: Cache },
): Promise<Assignment> => {
  const { subsets, slices, always } = face.family;
  const wanted = [...points].sort((a, b) => a - b);
  const where = [faceFile(face, '*'), version, subsets.join(), String(slices), always];
  const name = `${cacheKey(rules, ...where, wanted.join())}.json`;
  const kept = await cache.read(name);
  if (kept !== undefined) return JSON.parse(kept.toString()) as Assignment;

  const extra = Array.from(always, (character) => character.codePointAt(0) ?? 0);
  const all = [...new Set([...wanted, ...extra])].sort((a, b) => a - b);
  const { parts, uncovered } = await assign(all, face, unpack);
  const missing = uncovered.filter((point) => points.has(point));
  const assignment = { parts: missing.length === points.size ? [] : parts, uncovered: missing };
  await cache.write(name, Buffer.from(JSON.stringify(assignment)));
  return assignment;
};
