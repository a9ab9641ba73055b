import { type Cache, cacheKey } from '../model/disk-cache.ts';
import { asPicture, asText, type Link } from './chain.ts';
import { type Coverage, covers } from './coverage.ts';
import { closestWeight, type Face, type Family, faceFile } from './faces.ts';
import { readFileCoverage, readSlices, type Unpack } from './source.ts';
import { isEmoji, isLetter, isMark, type Wanted } from './wanted.ts';

/** A font file and the code points that are cut from it. */
export interface Part {
  file: string;
  /** The family that the file belongs to, which need not be the one that the theme names. */
  family: string;
  /** Ascending. */
  points: number[];
  /** By how much its glyphs are made smaller or larger, where they are. */
  scale?: number;
}

export interface Assignment {
  /**
   * In the order in which a browser has to ask them. A character stands in one alone, unless it can be part of a
   * cluster that only a later one shows as a whole.
   */
  parts: Part[];
  /** Code points that no family of the chain covers. */
  uncovered: number[];
}

/** Raised when the same characters are to be assigned differently. */
const rules = 'assignment 5';

interface OpenFile {
  file: string;
  coverage: Coverage;
}

/** What a file gives, before it is known what else has to be in it. */
interface Share extends OpenFile {
  family: Family;
  points: number[];
  scale: number;
  pictures: boolean;
  /** Its place in the order of asking. */
  place: number;
}

const openFile = async (face: Face, subset: string, unpack: Unpack): Promise<OpenFile> => {
  const file = faceFile(face, subset);
  return { file, coverage: await readFileCoverage(file, unpack) };
};

/** Takes the file that covers most of what is left, again and again; of equals, the earlier one. */
const takeGreedily = (points: readonly number[], files: OpenFile[]) => {
  const taken: (OpenFile & { points: number[] })[] = [];
  let rest = points;
  while (rest.length > 0) {
    const [best] = files
      .map((file) => ({ ...file, points: rest.filter((point) => covers(file.coverage, point)) }))
      .sort((a, b) => b.points.length - a.points.length);
    if (best === undefined || best.points.length === 0) break;
    taken.push(best);
    const gone = new Set(best.points);
    rest = rest.filter((point) => !gone.has(point));
  }
  return { taken, rest };
};

const takeFromFamily = async (points: readonly number[], face: Face, unpack: Unpack) => {
  const subsets = face.family.subsets.map((subset) => openFile(face, subset, unpack));
  const whole = takeGreedily(points, await Promise.all(subsets));
  if (!face.family.slices || whole.rest.length === 0) return whole;
  const claimed = [...(await readSlices(face.family))]
    .filter(([, coverage]) => whole.rest.some((point) => covers(coverage, point)))
    .map(([name]) => openFile(face, name, unpack));
  const sliced = takeGreedily(whole.rest, await Promise.all(claimed));
  return { taken: [...whole.taken, ...sliced.taken], rest: sliced.rest };
};

/** What a link is in the chain for. */
const purposeOf = ({ family, scale, needs, pictures }: Link): string =>
  [family.name, scale, pictures ? '' : needs].join(' ');

/** A family can stand in the chain twice, the first time for a few characters. The last place is its own. */
const placesOf = (chain: Link[]): Map<string, number> =>
  new Map(chain.map((link, index) => [purposeOf(link), index]));

const takeFromChain = async ({ points, joiners }: Wanted, chain: Link[], weight: number, unpack: Unpack) => {
  const shares = new Map<string, Share>();
  const places = placesOf(chain);
  let rest = points;
  for (const link of chain) {
    const { family, only, needs, scale = 1, pictures = false } = link;
    if (needs !== undefined && !joiners.includes(needs)) continue;
    const asked = only ? rest.filter((point) => only.test(String.fromCodePoint(point))) : rest;
    // No file is opened for nothing.
    if (asked.length === 0) continue;
    const face = { family, weight: closestWeight(family, weight) };
    const { taken } = await takeFromFamily(asked, face, unpack);
    for (const { points: more, ...file } of taken) {
      const place = places.get(purposeOf(link)) ?? 0;
      const key = `${file.file} ${place}`;
      const before = shares.get(key)?.points ?? [];
      shares.set(key, { ...file, family, scale, pictures, place, points: [...before, ...more] });
    }
    // With the joiner they are shown by this link, without it by another.
    if (needs !== undefined) continue;
    const gone = new Set(taken.flatMap((file) => file.points));
    rest = rest.filter((point) => !gone.has(point));
  }
  return { shares: [...shares.values()], rest };
};

/**
 * Adds what a file has to hold beside its share. A browser takes a letter and its marks, or a sequence of emoji,
 * from one font or not at all, and which stand together is not to be seen from a set of characters.
 */
const completed = ({ points, pictures, coverage }: Share, isFirst: boolean, wanted: Wanted): number[] => {
  const hasMarks = points.some(isMark);
  const needs = (point: number): boolean => {
    if (isMark(point)) return true;
    // The first font is asked for everything, so what another is to show must not be in it.
    if (isFirst) return false;
    return (hasMarks && isLetter(point)) || (pictures && isEmoji(point));
  };
  // Whether a character is a picture or text may be for another font to show.
  const others = pictures ? asText : asPicture;
  const joiners = wanted.joiners.filter((joiner) => joiner !== others);
  // A font of pictures need not have the selector by itself.
  const has = (point: number): boolean => covers(coverage, point) || (pictures && point === asPicture);
  const more = [...wanted.points.filter(needs), ...joiners].filter(has);
  return [...new Set([...points, ...more])].sort((a, b) => a - b);
};

const space = 0x20;

const toParts = (shares: Share[], wanted: Wanted): Part[] => {
  // A browser takes the height of every line from the font that has the space: the others only lend it characters.
  const lends = ({ points }: Share): number => (points.includes(space) ? 0 : 1);
  return [...shares]
    .sort((a, b) => lends(a) - lends(b) || a.place - b.place)
    .map((share, index) => ({
      file: share.file,
      family: share.family.name,
      points: completed(share, index === 0, wanted),
      ...(share.scale === 1 ? {} : { scale: share.scale }),
    }));
};

const chainKey = (chain: Link[], weight: number, versions: ReadonlyMap<Family, string>): string[] =>
  chain.map(({ family, only, needs, scale, pictures }) =>
    [
      ...[
        faceFile({ family, weight: closestWeight(family, weight) }, '*'),
        versions.get(family),
        family.slices,
      ],
      ...[family.subsets, only?.source, needs, scale, pictures],
    ].join(' '),
  );

/** What assigning needs to know and to keep. */
export interface Assigning {
  versions: ReadonlyMap<Family, string>;
  unpack: Unpack;
  cache: Cache;
}

/**
 * Finds for each character the file that it is cut from: one of the first family in the chain that has it. What the
 * first family is always to have is added. Where the chain covers none of the characters, there are no parts. The
 * answer is kept in the cache, so that no font need be opened to know it.
 */
export const assignFiles = async (
  wanted: Wanted,
  chain: Link[],
  weight: number,
  { versions, unpack, cache }: Assigning,
): Promise<Assignment> => {
  const always = chain.find(({ only }) => only === undefined)?.family.always ?? '';
  const { points, joiners } = wanted;
  const name = `${cacheKey(rules, ...chainKey(chain, weight, versions), always, points.join(), joiners.join())}.json`;
  const kept = await cache.read(name);
  if (kept !== undefined) return JSON.parse(kept.toString()) as Assignment;

  const extra = Array.from(always, (character) => character.codePointAt(0) ?? 0);
  const all = [...new Set([...points, ...extra])].sort((a, b) => a - b);
  const { shares, rest } = await takeFromChain({ points: all, joiners }, chain, weight, unpack);
  const asked = new Set(points);
  const unclaimed = rest.filter((point) => asked.has(point));
  const parts = unclaimed.length === points.length ? [] : toParts(shares, wanted);
  // A mark that nobody claims can still stand in a file, beside the letters that it may be set on.
  const held = new Set(parts.flatMap((part) => part.points));
  const uncovered = unclaimed.filter((point) => !held.has(point));
  const assignment = { parts, uncovered };
  await cache.write(name, Buffer.from(JSON.stringify(assignment)));
  return assignment;
};
