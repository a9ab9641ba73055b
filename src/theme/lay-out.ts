import type { BrowserKeeper } from '../browser/keep.ts';
import { measureSlides } from '../browser/measure.ts';
import type { DeckPage } from '../browser/page.ts';
import { compose } from '../compile/compose.ts';
import { newContext } from '../compile/context.ts';
import { layoutPage } from '../compile/layout.ts';
import type { AddressReader } from '../compile/pictures/asked-pictures.ts';
import type { PackedStyle } from '../marp/render.ts';
import type { Theme } from '../marp/theme.ts';
import { append } from '../model/long-lists.ts';
import { type Measurement, stepClass } from '../model/measurement.ts';
import { langs, type SpecimenSlide, sizes, specimenOf, specimenPictures } from './specimen/specimen.ts';

/** A slide of the specimen as it is shown. */
export interface ShownSlide extends SpecimenSlide {
  /** One `<svg data-marpit-svg>`. */
  html: string;
  width: number;
  height: number;
}

/** A theme's specimen, in every layout, state, language and size. */
export interface Specimen {
  slides: ShownSlide[];
  /** The theme's own style as Marp packs it, without fonts. */
  css: string;
  /** Addresses that the theme asked for and does not get. */
  refused: string[];
}

export interface LaidOut extends Specimen {
  /** `@font-face` rules for what the specimen shows. */
  fontCss: string;
  /** By slide, how far its content stands out, also set densely where that is the remedy. */
  overflows: number[];
}

/** Marp packs one style a size, which differ in nothing but these two lengths. */
const bySize = `
@page { margin: 0 }
div.marpit > svg > foreignObject > section[data-size='16:9'] { width: 1280px; height: 720px }
div.marpit > svg > foreignObject > section[data-size='4:3'] { width: 960px; height: 720px }`;

const readSpecimen: AddressReader = async (path) => {
  const bytes = specimenPictures().get(path);
  return bytes ? { path, bytes } : 'missing';
};

/** Renders a theme's specimen. */
export async function composeSpecimen(theme: Theme): Promise<Specimen> {
  const specimen: Specimen = { slides: [], css: '', refused: [] };
  for (const size of sizes) {
    let packed: PackedStyle | undefined;
    for (const lang of langs) {
      const { slides, markdown } = specimenOf(theme.name, size, lang);
      const composed = await compose(markdown, theme, lang, readSpecimen, undefined, undefined, packed);
      const { css, width, height } = composed;
      packed ??= { css, width, height };
      specimen.slides.push(
        ...slides.map((slide, index) => ({
          ...slide,
          html: composed.slides[index]?.html ?? '',
          width,
          height,
        })),
      );
      specimen.css ||= css + bySize;
      append(specimen.refused, composed.refused);
    }
  }
  return { ...specimen, refused: [...new Set(specimen.refused)] };
}

/**
 * Lays a specimen out in the browser and does something with the page, which shows every slide at its own size.
 * Like a deck's, its slides are set densely where they do not fit otherwise.
 * @param work must be repeatable, should the browser die
 */
export const withLaidOut = <T>(
  specimen: Specimen,
  browser: BrowserKeeper,
  work: (laidOut: LaidOut, page: DeckPage) => Promise<T>,
): Promise<T> => {
  const { css, slides } = specimen;
  const sheet = { html: specimenPage(css, slides), css, lang: 'zh-CN', spoken: '' };
  return layoutPage(sheet, newContext(browser), async (page, fonts) =>
    work({ ...(await fitSpecimen(specimen, page)), fontCss: fonts.css }, page),
  );
};

async function fitSpecimen(specimen: Specimen, page: DeckPage): Promise<Omit<LaidOut, 'fontCss'>> {
  const { slides, overflows } = setDensely(specimen.slides, await measureSlides(page));
  await page.setBody(specimenBody(slides));
  return { ...specimen, slides, overflows };
}

/** Sets slides densely that do not fit otherwise; tells of each how far it still stands out. */
export function setDensely<Shown extends { html: string }>(
  slides: Shown[],
  measured: Measurement[],
): { slides: Shown[]; overflows: number[] } {
  const overflows = measured.map(({ overflow, reduced }) =>
    Math.min(overflow, reduced?.overflow ?? overflow),
  );
  const set = slides.map((slide, index) => {
    const step = measured[index]?.reduced?.step;
    return step === undefined
      ? slide
      : { ...slide, html: slide.html.replace(/(<section\b[^>]*\sclass=")/, `$1${stepClass(step)} `) };
  });
  return { slides: set, overflows };
}

/** What stands in the body of the page that shows slides of a specimen. */
export const specimenBody = (slides: readonly { html: string }[]): string =>
  `<div class="marpit">${slides.map(({ html }) => html).join('\n')}</div>`;

const specimenPage = (css: string, slides: ShownSlide[]): string => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>specimen</title>
<style>${css.replace(/<\/(?=style)/gi, '<\\/')}</style>
<style>${slideSizes} body { margin: 0 }</style></head><body>${specimenBody(slides)}</body></html>`;

/** Every slide as large as it says itself. */
const slideSizes = `
svg[data-marpit-svg] { display: block; width: 1280px; height: 720px }
svg[data-marpit-svg][viewBox='0 0 960 720'] { width: 960px }
* { animation: none !important; transition: none !important }`;
