import GithubSlugger from 'github-slugger';
import { type RenderedSlide, textOfHtml } from './render.ts';

/** The number of the slide, from 1, that a name of an anchor leads to; names are in lower case. */
export type Anchors = ReadonlyMap<string, number>;

/** What the headings of rendered slides are called, as GitHub names them. */
export function anchorsOfSlides(slides: readonly RenderedSlide[]): Map<string, number> {
  const slugger = new GithubSlugger();
  const anchors = new Map<string, number>();
  slides.forEach(({ html }, index) => {
    for (const [, , inner = ''] of html.matchAll(/<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/g))
      anchors.set(slugger.slug(textOfHtml(inner)), index + 1);
  });
  return anchors;
}

/** The number of the slide that the fragment of an address, without its #, leads to. */
export function slideAt(fragment: string, anchors: Anchors): number | undefined {
  const name = decoded(fragment);
  const found = anchors.get(name.toLowerCase());
  // Browsers go to the head of a page by these.
  if (found !== undefined || /^(?:top)?$/i.test(name)) return found ?? 1;
  return /^\d{1,6}$/.test(name) ? Number(name) : undefined;
}

/** A slide whose links to headings lead to slides by their numbers. One that leads to none is text like any other. */
export const linkSlide = (html: string, anchors: Anchors): string =>
  html.replace(
    /<a\b([^>]*?)\shref="#([^"]*)"([^>]*>)([\s\S]*?)<\/a>/g,
    (_, before: string, fragment: string, after: string, shown: string) => {
      const number = slideAt(fragment, anchors);
      return number === undefined
        ? `<span${before}${after}${shown}</span>`
        : `<a${before} href="#${number}"${after}${shown}</a>`;
    },
  );

function decoded(text: string): string {
  const plain = text.replaceAll('&amp;', '&');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
