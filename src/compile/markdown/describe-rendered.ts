import GithubSlugger from 'github-slugger';
import { appendixClass } from '../../deck/cut/appendix.ts';
import { plannedSecondsFor } from '../../deck/speech.ts';
import type { DescribedSlide } from '../../emit/presentation.ts';
import type { SpeakingRates } from '../../language/speaking-time.ts';
import { type RenderedSlide, textOfHtml } from '../../marp/render.ts';
import { layouts } from '../../model/deck.ts';
import type { PlayerSlide } from '../../player/page.ts';

/**
 * What is told of slides that were rendered from Markdown: as much as their HTML says. The classes that our own
 * decks have lead to directions and the appendix; slides of any other deck have names and planned times.
 */
export function describeRendered(slides: RenderedSlide[], rates: SpeakingRates): DescribedSlide[] {
  const slugger = new GithubSlugger();
  let open: { mark: string; chapter: NonNullable<PlayerSlide['chapter']> } | undefined;
  return slides.map((slide) => {
    const classes = classesOf(slide);
    const isAppendix = classes.includes(appendixClass);
    const mark = isAppendix ? appendixClass : classes.find((name) => /^line-\d+$/.test(name));
    if (mark && mark !== open?.mark && (isAppendix || classes.includes('divider')))
      open = { mark, chapter: isAppendix ? { title: slide.title } : toChapter(slide.title) };
    const seconds = plannedSecondsFor(
      linesOf(slide),
      slide.notes,
      layouts.find((layout) => classes.includes(layout)),
      rates,
    );
    return {
      id: slugger.slug(slide.title || 'slide'),
      title: slide.title,
      ...(open && open.mark === mark ? { chapter: open.chapter } : {}),
      ...(isAppendix ? { appendix: true as const } : { seconds }),
    };
  });
}

const classesOf = ({ html }: RenderedSlide): string[] =>
  (/<section\b[^>]*?\sclass="([^"]*)"/.exec(html)?.[1] ?? '').split(/\s+/);

/** A divider's title begins with its direction's number. */
function toChapter(title: string): NonNullable<PlayerSlide['chapter']> {
  const [, number, name] = /^(\d+)\s+(.+)$/.exec(title) ?? [];
  return number && name ? { title: name, direction: Number(number) } : { title };
}

/** What a slide shows, a line a block: without its head and foot, and without code, which nobody reads out. */
const linesOf = ({ html }: RenderedSlide): string[] =>
  html
    .replace(/<(header|footer|pre|style)\b[\s\S]*?<\/\1>/g, '')
    .split(/<\/(?:p|li|h[1-6]|t[dh]|blockquote|div)>/)
    .map(textOfHtml);
