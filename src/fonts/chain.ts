import { type Script, scriptOf } from '../language/script.ts';
import {
  arabic,
  broad,
  colorEmoji,
  devanagari,
  emoji,
  type Family,
  hebrew,
  japanese,
  korean,
  latin,
  latinSerif,
  mathematics,
  simplified,
  simplifiedSerif,
  symbols,
  thai,
  traditional,
} from './faces.ts';

/** A family that serves a face, and what it is asked for when those before it lack a character. */
export interface Link {
  family: Family;
  /** The characters that it may take. All when left out. */
  only?: RegExp;
  /** A joiner without which the link is left out. Its characters are shown without the joiner by those behind it. */
  needs?: number;
  /** Whether it shows sequences of emoji as one picture, and characters with the selector of pictures. */
  pictures?: true;
  /** By how much its glyphs are made smaller or larger, of 1. */
  scale?: number;
}

const eastAsian = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}\uff00-\uffef]/u;
/** What Latin faces have too, but in Chinese and Japanese takes the width of a character. */
const widePunctuation = /[“”‘’…—·]/u;
/** What is a picture by itself, and the frame that makes a picture of a digit. */
const pictures = /\p{Emoji_Presentation}|\u20e3/u;
/** What is one only before the selector below. */
const picturesOnDemand = /(?![0-9#*])\p{Emoji}/u;
/** Of these, arrows and the like look the same either way, without colour. */
const plainPicturesOnDemand = /(?=\p{Emoji})[\u2300-\u2bff]/u;
export const asPicture = 0xfe0f;
export const asText = 0xfe0e;
/** Arrows, operators and blocks: drawn on the grid of the code's characters. */
const onGrid = /[\u2190-\u22ff\u2580-\u25ff]/u;
/** What boxes and trees are drawn with: as wide as a cell, and of the code's weight. */
const strokes = /[\u2500-\u257f]/u;
/** Of a full-width glyph, so that it fills one cell of the code face. */
const cell = 0.6;

const leaders: Partial<Record<Script, Family>> = {
  Hans: simplified,
  Hant: traditional,
  Jpan: japanese,
  Kore: korean,
};
const eastAsianFamilies: Family[] = [simplified, simplifiedSerif, traditional, japanese, korean];

/** The East Asian family of a language, in the style that is asked for where there is one. */
const leaderOf = (kind: Family['kind'], script: Script | undefined): Family | undefined => {
  if (script === undefined) return undefined;
  return kind === 'serif' && script === 'Hans' ? simplifiedSerif : leaders[script];
};

const rest: Link[] = [
  { family: latin },
  ...[simplified, traditional, japanese, korean].map((family) => ({ family, only: eastAsian })),
  { family: arabic, only: /\p{scx=Arab}/u },
  { family: hebrew, only: /\p{scx=Hebr}/u },
  { family: thai, only: /\p{scx=Thai}/u },
  { family: devanagari, only: /\p{scx=Deva}/u },
  { family: symbols },
  { family: mathematics },
  // Circled numbers and the like, in the full width of a character.
  { family: simplified },
  // Signs alone: a mark has to come from the font of the letter that it stands on.
  { family: broad, only: /\P{M}/u },
];

/** What stands before the families that serve every face: those that make the look of this one. */
const ownLinks = (named: Family, script: Script | undefined): Link[] => {
  const leader = leaderOf(named.kind, script);
  const isEastAsian = eastAsianFamilies.includes(named);
  if (named.kind === 'code') {
    const grid = [
      { family: broad, only: strokes },
      { family: simplified, only: onGrid, scale: cell },
    ];
    return [{ family: named }, ...grid, ...toLinks(leader)];
  }
  // A face for Latin letters keeps them, whatever the language; one for Chinese keeps them in no other language.
  if (!isEastAsian) {
    const wide = leader !== undefined && script !== 'Kore' ? [{ family: leader, only: widePunctuation }] : [];
    return [...wide, { family: named }, ...toLinks(leader)];
  }
  if (leader !== undefined) return toLinks(leader);
  const forLatin = named.kind === 'serif' ? latinSerif : latin;
  return script === undefined
    ? [{ family: named }]
    : [{ family: forLatin }, { family: named, only: eastAsian }];
};

const toLinks = (family: Family | undefined): Link[] => (family === undefined ? [] : [{ family }]);

/**
 * The families that serve a face, the one that is asked first in front. Whichever face a theme names, in one of its
 * families every character is found that any has; which family comes first is a matter of the deck's language,
 * since Chinese, Japanese and Korean write the same code point differently.
 * @param lang BCP 47; without it, the face itself is asked first
 */
export const chainOf = (named: Family, lang?: string): Link[] => {
  if (named.kind === 'figure') return [{ family: named }];
  const script = lang === undefined ? undefined : scriptOf(lang);
  const serif: Link[] =
    named.kind === 'serif' ? [{ family: latinSerif }, { family: simplifiedSerif, only: eastAsian }] : [];
  const own = [...ownLinks(named, script), ...serif, ...rest];
  return named.kind === 'code' ? withPlainEmoji(own) : withColorEmoji(own);
};

// Faces of emoji are the last to be asked: they have digits too, for keycaps.

/** Code is text, and so are its emoji. */
const withPlainEmoji = (own: Link[]): Link[] => [
  { family: emoji, only: pictures, pictures: true },
  { family: emoji, only: plainPicturesOnDemand, needs: asPicture, pictures: true },
  ...own,
  { family: emoji, pictures: true },
];

/** What is a picture by itself, where it is asked for as text. */
const picturesAsText: Link = { family: emoji, only: pictures, needs: asText };

const withColorEmoji = (own: Link[]): Link[] => [
  { family: colorEmoji, only: picturesOnDemand, needs: asPicture, pictures: true },
  picturesAsText,
  { family: colorEmoji, only: pictures, pictures: true },
  ...own,
  { family: emoji },
  { family: colorEmoji, pictures: true },
  picturesAsText,
];
