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
  return anchors.get(name.toLowerCase()) ?? (/^\d{1,6}$/.test(name) ? Number(name) : undefined);
}

/** A slide whose links to headings lead to slides by their numbers. One that leads to none is no link any more. */
export const linkSlide = (html: string, anchors: Anchors): string =>
  html.replace(/(<a\b[^>]*?)\shref="#([^"]*)"/g, (_, start: string, fragment: string) => {
    const number = slideAt(fragment, anchors);
    return number === undefined ? start : `${start} href="#${number}"`;
  });

function decoded(text: string): string {
  const plain = text.replaceAll('&amp;', '&');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
