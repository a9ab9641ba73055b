import { Marp } from '@marp-team/marp-core';
import marpManifest from '@marp-team/marp-core/package.json' with { type: 'json' };
import type { Hyphenator } from '../language/hyphens.ts';
import { withoutBreakMarks } from '../model/break-mark.ts';
import { plainAddresses } from './addresses.ts';
import { boldWords } from './bold-words.ts';
import type { CodeSetter } from './code.ts';
import { readNotes } from './comment.ts';
import { datedPoints } from './dated-points.ts';
import { type Diagrams, diagrams } from './diagrams.ts';
import { directions } from './directions.ts';
import { hangingCodes } from './hanging-codes.ts';
import { embedImages, type ImageResolver } from './images.ts';
import { inlineCode } from './inline-code.ts';
import { localLinks } from './local-links.ts';
import { longWords } from './long-words.ts';
import { type Mathematics, mathematics } from './mathematics.ts';
import { phraseBreaks } from './phrases.ts';
import { plainDirectives } from './plain-directives.ts';
import { slanted } from './slanted.ts';
import { slideLines } from './slide-lines.ts';
import { strokes } from './strokes.ts';
import type { ThemeSource } from './theme.ts';
import { wholeCells } from './whole-cells.ts';
import { wholeFigures } from './whole-figures.ts';
import { wholeNames } from './whole-names.ts';
import { wholeRuns } from './whole-runs.ts';

export interface RenderedSlide {
  /** One `<svg data-marpit-svg>` with the slide in it. */
  html: string;
  /** The text of its first heading, or nothing. */
  title: string;
  notes: string[];
  /** The line of the Markdown that it begins in, from 1. */
  line?: number;
}

/** What Marp makes of a theme alone: the same for every deck of a size. */
export interface PackedStyle {
  css: string;
  /** Of a slide, in CSS pixels. */
  width: number;
  height: number;
}

export interface RenderedDeck extends PackedStyle {
  slides: RenderedSlide[];
}

/** What sets text that is not shown as it is written; each is loaded only where it is needed. */
export interface Setters {
  formulas?: Mathematics | undefined;
  code?: CodeSetter | undefined;
  /** For the language of the deck. */
  hyphenate?: Hyphenator | undefined;
  diagrams?: Diagrams | undefined;
}

/** Renders Marp Markdown, again and again in the same theme and language. */
export type MarpRenderer = (markdown: string) => RenderedDeck;

/**
 * Makes a renderer of Marp Markdown: one piece of HTML a slide, the theme's CSS, the notes.
 * @param themes the themes that the Markdown may name besides Marp's own
 * @param lang BCP 47; decides where Chinese and Japanese lines break, and which way slides run
 * @param resolveImage gives the bytes of the pictures, as data: addresses
 * @param packed the theme's CSS, where it is known already and the Markdown has no style of its own
 * @param setters set what is not text alone; without them it is shown as it is written
 */
export function openRenderer(
  themes: ThemeSource[],
  lang: string,
  resolveImage: ImageResolver,
  packed?: PackedStyle,
  { formulas, code, hyphenate, diagrams: drawings }: Setters = {},
): MarpRenderer {
  const Engine = packed && themes.length > 0 ? MarpWithoutThemes : Marp;
  const marp = new Engine({
    inlineSVG: true,
    script: false,
    // Ids made of titles would stand beside those of the slides.
    slug: false,
    emoji: { unicode: false, shortcode: false },
  });
  let lines: (number | undefined)[] = [];
  marp.use(slideLines, (found: (number | undefined)[]) => {
    lines = found;
  });
  marp.use(plainDirectives);
  if (formulas) marp.use(mathematics, formulas);
  if (code) marp.highlighter = (text, lang, rest) => code(text, `${lang} ${rest}`);
  if (drawings) marp.use(diagrams, drawings);
  marp.use(plainAddresses);
  marp.use(boldWords);
  marp.use(wholeFigures);
  marp.use(wholeRuns);
  marp.use(inlineCode);
  marp.use(hangingCodes);
  marp.use(strokes);
  marp.use(directions, () => lang);
  if (hyphenate) marp.use(longWords, hyphenate);
  marp.use(wholeNames);
  marp.use(wholeCells);
  marp.use(localLinks);
  marp.use(phraseBreaks, () => lang);
  marp.use(slanted, () => lang);
  marp.use(datedPoints);
  marp.use(embedImages, resolveImage);
  for (const theme of packed ? standIns(themes, packed) : themes) marp.themeSet.add(theme.css);
  // What is known already need not be made of the stand-ins.
  if (packed) Object.assign(marp, { renderStyle: () => packed.css });
  return (markdown) => {
    const { html, css, comments } = marp.render(markdown, { htmlAsArray: true });
    const size = /viewBox="0 0 (\d+) (\d+)"/.exec(html[0] ?? '');
    const slides = html.map((slide, index) => {
      const line = lines[index];
      return {
        html: withoutDirectives(slide),
        title: titleOf(slide),
        notes: (comments[index] ?? []).map(readNotes).filter((note) => note.trim() !== ''),
        ...(line === undefined ? {} : { line }),
      };
    });
    return packed
      ? { ...packed, slides }
      : { slides, css, width: Number(size?.[1] ?? 1280), height: Number(size?.[2] ?? 720) };
  };
}

/** Renders one Markdown deck. See `openRenderer`. */
export const renderMarp = (
  markdown: string,
  themes: ThemeSource[],
  lang: string,
  resolveImage: ImageResolver,
  packed?: PackedStyle,
  setters?: Setters,
): RenderedDeck => openRenderer(themes, lang, resolveImage, packed, setters)(markdown);

/** To read its own themes takes Marp as long as twenty slides, and they are not asked for where the style is known. */
class MarpWithoutThemes extends Marp {
  constructor(...args: ConstructorParameters<typeof Marp>) {
    super(...args);
    Reflect.deleteProperty(this.themeSet, 'add');
  }

  /** Called before the themes are added. */
  protected override applyMarkdownItPlugins(md: unknown): void {
    super.applyMarkdownItPlugins(md);
    Object.assign(this.themeSet, { add: () => undefined });
  }
}

/** Themes of the same names and sizes without any style: Marp asks them for a slide's size alone. */
function standIns(themes: ThemeSource[], { width, height }: PackedStyle): ThemeSource[] {
  const sizes = themes.flatMap(({ css }) => css.match(/@size\s[^\n*]+/g) ?? []).join('\n * ');
  return themes.map(({ name, path }) => ({
    name,
    path,
    css: `/*\n * @theme ${name}\n * ${sizes}\n */\nsection { width: ${width}px; height: ${height}px }`,
  }));
}

/** Which Marp renders: what it made before may differ from what another version makes. */
export const marpVersion: string = marpManifest.version;

/** Marp repeats every directive as an attribute and as a custom property; themes use none of these. */
const directives =
  /\sdata-(?:class|header|footer|lang)="[^"]*"|--(?:class|header|footer|theme|lang|paginate|size):[^;"]*;/g;

const withoutDirectives = (html: string): string =>
  html.replace(/<section\b[^>]*>/g, (tag) => tag.replace(directives, '').replace(/\sstyle="\s*"/, ''));

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Text of a slide's first heading. The HTML is marp-core's own, so its shape is known. */
function titleOf(html: string): string {
  const inner = /<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/.exec(html)?.[2] ?? '';
  return textOfHtml(inner);
}

/** The text that a piece of marp-core's HTML shows. */
export const textOfHtml = (html: string): string =>
  withoutBreakMarks(html.replace(/<[^>]*>/g, ''))
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .trim();
