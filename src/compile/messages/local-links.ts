import type { VFile } from 'vfile';
import type { ArticleReading } from '../../article/read.ts';
import { deadAnchor, linkNames } from '../../check/rules/link.ts';
import { linksIn, namesFile } from '../../check/subject.ts';
import { say } from '../../language/say.ts';
import { anchorsOfSlides, slideAt } from '../../marp/anchors.ts';
import type { RenderedSlide } from '../../marp/render.ts';
import type { Deck } from '../../model/deck.ts';
import { report } from '../../model/report.ts';
import { placeInText } from './refusal.ts';

/**
 * Warns of links whose text stands alone: those to what lies beside the article, which a deck does not carry, and those
 * to a heading that the article does not have.
 */
export function warnOfLocalLinks({ tree, footnotes }: ArticleReading, deck: Deck, file: VFile): void {
  const names = linkNames(deck);
  for (const { url, position } of [tree, ...footnotes].flatMap(linksIn)) {
    const isOut = namesFile(url) || url.startsWith('?');
    const told = isOut ? leadsOut(url) : url.startsWith('#') ? deadAnchor(url, names) : undefined;
    const { line, column } = position.start;
    if (told) report(file, { rule: 'link-outside', ...told, place: { line, column } });
  }
}

const leadsOut = (url: string): { reason: string; fix: string } => ({
  reason: say`the link to ${url} leads out of the deck, which shows its text alone`,
  fix: say`Give the address that the file has on the web, or say in words where it is.`,
});

/** The same of a Markdown deck, whose headings name its slides. */
export function warnOfDeadAnchors(slides: readonly RenderedSlide[], file: VFile): void {
  const anchors = anchorsOfSlides(slides);
  const dead = new Set(
    slides
      .flatMap(({ html }) => [...html.matchAll(/<a\b[^>]*?\shref="(#[^"]*)"/g)])
      .map(([, url = '']) => url)
      .filter((url) => slideAt(url.slice(1), anchors) === undefined),
  );
  for (const url of dead) {
    const told = deadAnchor(url, new Set(anchors.keys()));
    const place = placeInText(url, file);
    if (told) report(file, { rule: 'link-outside', ...told, ...(place ? { place } : {}) });
  }
}
