import type { ShownCharacters } from '../browser/characters.ts';
import { layoutCharacters } from '../compile/fonts.ts';
import { fontFaces } from '../fonts/font-css.ts';
import { facesInCss, needsOfCss } from '../fonts/needed.ts';
import { isForFigures, isReached, textFamily } from '../fonts/reached.ts';
import { hasWidePunctuation } from '../language/script.ts';
import { liveCharacters } from '../player/live/strings.ts';
import { toPlayerCharacters } from '../player/strings.ts';

/** What an author types next: with these in every face, few edits need other ones. */
const usual = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}‘’“”–—…·×%`;
const usualWide = '，。、；：？！（）《》〈〉「」【】“”‘’…—～￥％';

/**
 * The embedded faces of a preview, cut to somewhat more than the deck shows: text that moves from one weight to
 * another, and what every text has, need no other faces.
 */
export class LiveFaces {
  css: string;
  readonly lang: string;
  /** The `@font-face` rules. */
  rules = '';
  /** Counts the cuts. */
  version = 0;
  /** The embedded family that also has the characters of notes, titles and the player. */
  family: string | undefined;
  /** Characters that no face has. */
  missing: string[] = [];
  /** By family and weights, all characters that were shown in them. */
  readonly #shown = new Map<string, ShownCharacters>();
  readonly #spoken = new Set<string>();
  /** By family and weight, what its face was cut to. */
  #cut = new Map<string, Set<string>>();

  /** @param css the style that names the faces */
  constructor(css: string, lang: string) {
    this.css = css;
    this.lang = lang;
    this.family = textFamily(facesInCss(css).map((face) => face.family.name));
  }

  /** Goes on with another style; false where that names other faces. */
  restyle(css: string, lang: string): boolean {
    if (lang !== this.lang) return false;
    if (css !== this.css && facesKey(css) !== facesKey(this.css)) return false;
    this.css = css;
    return true;
  }

  /**
   * Notes what a page shows, and what stands beside its slides.
   * @returns whether the faces have all of it
   */
  take(shown: ShownCharacters[], spoken: string): boolean {
    for (const part of shown) {
      const key = `${part.weight} ${part.families.join()}`;
      const known = this.#shown.get(key)?.characters ?? '';
      const characters = [...new Set(known + part.characters)].join('');
      this.#shown.set(key, { ...part, characters });
    }
    for (const character of spoken) this.#spoken.add(character);
    const lacking = facesInCss(this.css).some(({ family, weight }) => {
      const cut = this.#cut.get(`${family.name} ${weight}`);
      const parts = shown.filter((part) => isReached(family.name, weight, part));
      return parts.some(({ characters }) => [...characters].some((character) => !cut?.has(character)));
    });
    return !lacking && [...spoken].every((character) => this.#holdsSpoken(character));
  }

  /** Cuts the faces to all that was noted. */
  async cut(): Promise<void> {
    const { css, lang } = this;
    const shown = [...this.#shown.values()];
    const all = new Set([...shown.map(({ characters }) => characters).join(''), ...this.#spoken]);
    for (const character of this.#always()) all.add(character);
    const cut = new Map<string, Set<string>>();
    const charactersOf = (name: string, weight: number): Set<string> => {
      const own = this.#charactersOf(name, weight, shown, all);
      cut.set(`${name} ${weight}`, own);
      return own;
    };
    const { css: rules, missing } = await fontFaces(css, all, { lang, charactersOf });
    this.#cut = cut;
    this.missing = rules === '' ? [] : missing;
    this.rules = rules;
    this.version += 1;
  }

  #charactersOf(name: string, weight: number, shown: ShownCharacters[], all: Set<string>): Set<string> {
    const isInUse = shown.some((part) => isReached(name, undefined, part));
    if (name === this.family) return all;
    if (!isInUse && !isForFigures(name)) return new Set();
    const own = shown.filter((part) => isReached(name, weight, part)).map(({ characters }) => characters);
    return new Set([...layoutCharacters(this.lang), ...own.join(''), ...usual]);
  }

  #always(): string {
    const { lang } = this;
    const wide = hasWidePunctuation(lang) ? usualWide : '';
    return layoutCharacters(lang) + usual + wide + toPlayerCharacters(lang) + liveCharacters(lang);
  }

  #holdsSpoken(character: string): boolean {
    if (this.family === undefined) return true;
    const cuts = [...this.#cut].filter(([key]) => key.startsWith(`${this.family} `));
    return cuts.length === 0 || cuts.some(([, cut]) => cut.has(character)) || /\s/.test(character);
  }
}

const facesKey = (css: string): string =>
  `${facesInCss(css).map(({ family, weight }) => `${family.name} ${weight}`)} ${needsOfCss(css).characters}`;
