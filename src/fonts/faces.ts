/** A family that decks can carry with them, and where its files are. */
export interface Family {
  /** As CSS names it. */
  name: string;
  /** The npm package; its files are called `<slug>-<subset>-<weight>-<style>.woff`. */
  package: string;
  slug: string;
  style: 'normal' | 'italic';
  weights: readonly number[];
  /** Files that hold a script each. Small ones first: of two that serve equally well the first is taken. */
  subsets: readonly string[];
  /** Whether the package has numbered files with the rarer characters, listed in its unicode.json. */
  slices: boolean;
  /** Cut in with whatever the deck needs, once the family is embedded at all. */
  always: string;
}

/** One weight of a family. */
export interface Face {
  family: Family;
  weight: number;
}

// Together 1.5 KB a weight, and editing a Latin word then never makes a new cut of the Chinese font.
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** Every known family. A new one is one row. */
export const families: readonly Family[] = [
  {
    name: 'Noto Sans SC',
    package: '@fontsource/noto-sans-sc',
    slug: 'noto-sans-sc',
    style: 'normal',
    weights: [400, 700],
    // `chinese-simplified` holds all of `latin` too, so a Chinese deck needs one file and an English one the small file.
    subsets: ['latin', 'latin-ext', 'cyrillic', 'vietnamese', 'chinese-simplified'],
    slices: true,
    always: `${ascii}–·…→`,
  },
  {
    name: 'Barlow Condensed',
    package: '@fontsource/barlow-condensed',
    slug: 'barlow-condensed',
    style: 'normal',
    weights: [600],
    subsets: ['latin', 'latin-ext'],
    slices: false,
    always: `${ascii}–·…`,
  },
];

/** Path of a face's file within the package, as `dependencyFile` takes it. */
export const faceFile = ({ family, weight }: Face, subset: string): string =>
  `${family.package}/files/${family.slug}-${subset}-${weight}-${family.style}.woff`;
