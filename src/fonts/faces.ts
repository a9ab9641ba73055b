/** A family that decks can carry with them. Its files are in `fonts/<slug>`. */
export interface Family {
  /** As CSS names it. */
  name: string;
  /** Its files are called `<slug>-<subset>-<weight>-<style>.woff`. */
  slug: string;
  style: 'normal' | 'italic';
  weights: readonly number[];
  /** What it is for: a figure face shows numbers and short labels alone, and no other family stands in for it. */
  kind: 'sans' | 'serif' | 'code' | 'figure';
  /** Files that hold a script each. Small ones first: of two that serve equally well the first is taken. */
  subsets: readonly string[];
  /** Whether there are numbered files with the rarer characters, listed in `slices.json` beside them. */
  slices: boolean;
  /** Cut in with whatever the deck needs, where the family is the first to be asked. */
  always: string;
}

/** One weight of a family. */
export interface Face {
  family: Family;
  weight: number;
}

// Together 1.5 KB a weight, and editing a Latin word then never makes a new cut of the Chinese font.
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

const family = (name: string, subsets: readonly string[], rest: Partial<Family> = {}): Family => {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return {
    name,
    slug,
    style: 'normal',
    weights: [400, 700],
    kind: 'sans',
    subsets,
    slices: false,
    always: ascii,
    ...rest,
  };
};

const european = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];

// The last one holds all of `latin` too, so a Chinese deck needs one file and an English one the small file.
const eastAsian = (whole: string): string[] => ['latin', 'latin-ext', 'cyrillic', 'vietnamese', whole];

const chinese = { slices: true, always: `${ascii}–·…→` };

export const simplified = family('Noto Sans SC', eastAsian('chinese-simplified'), chinese);
export const simplifiedSerif = family('Noto Serif SC', eastAsian('chinese-simplified'), {
  ...chinese,
  kind: 'serif',
});
export const traditional = family('Noto Sans TC', eastAsian('chinese-traditional'), { slices: true });
export const japanese = family('Noto Sans JP', eastAsian('japanese'), { slices: true });
export const korean = family('Noto Sans KR', eastAsian('korean'), { slices: true });
export const latin = family('Noto Sans', [...european, 'greek-ext'], { always: `${ascii}–·…` });
export const latinSerif = family('Source Serif 4', european, { kind: 'serif', always: `${ascii}–·…` });
const code = family('JetBrains Mono', european, { kind: 'code' });
export const figures = family('Barlow Condensed', ['latin', 'latin-ext'], {
  weights: [600],
  kind: 'figure',
  always: `${ascii}–·…`,
});
export const arabic = family('Noto Sans Arabic', ['arabic']);
export const hebrew = family('Noto Sans Hebrew', ['hebrew']);
export const devanagari = family('Noto Sans Devanagari', ['devanagari']);
export const thai = family('Noto Sans Thai', ['thai']);
export const symbols = family('Noto Sans Symbols 2', ['symbols', 'braille'], { weights: [400], always: '' });
// Its one file is called `latin` and holds all that it has.
export const mathematics = family('Noto Sans Math', ['latin'], { weights: [400], always: '' });
// For what the families above lack: raised and lowered characters, fractions.
export const broad = family('DejaVu Sans', ['latin'], { always: '' });
export const emoji = family('Noto Emoji', ['emoji'], { always: '' });
export const colorEmoji = family('Noto Color Emoji', ['emoji'], { weights: [400], always: '' });

/** Every known family. */
export const families: readonly Family[] = [
  ...[simplified, simplifiedSerif, traditional, japanese, korean, latin, latinSerif, code, figures],
  ...[arabic, hebrew, devanagari, thai, symbols, mathematics, broad, emoji, colorEmoji],
];

/** Path of a file of a face, as `packageFile` takes it. */
export const faceFile = ({ family, weight }: Face, subset: string): string =>
  `fonts/${family.slug}/${family.slug}-${subset}-${weight}-${family.style}.woff`;

/** The weight of a family that CSS takes for the one that is asked for. */
export const closestWeight = (family: Family, weight: number): number => {
  // Up to 500 the heavier ones within that, then the lighter, then the rest; beyond it the heavier first.
  const rank = (each: number): number => {
    const heavier = each >= weight;
    if (weight > 500) return heavier ? each - weight : 2000 - each;
    if (weight >= 400 && heavier && each <= 500) return each - weight;
    return heavier ? 3000 + each : 2000 - each;
  };
  return [...family.weights].sort((a, b) => rank(a) - rank(b))[0] ?? weight;
};
