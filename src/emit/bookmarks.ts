import type { Bookmark } from '../pdf/bookmarks.ts';
import type { PlayerSlide } from '../player/page.ts';

type Listed = Pick<PlayerSlide, 'title' | 'chapter'>;

/** What the parts of a slide have behind their title: (1/3), （1/3）. */
const partMark = /\s*[(（]\d+\/\d+[)）]$/;

/**
 * The bookmarks of a deck: its chapters with their slides, and the slides of none. Slides that follow each other under
 * one title are one bookmark, and one that only says its chapter's name is the chapter's own.
 */
export function toBookmarks(slides: readonly Listed[]): Bookmark[] {
  const bookmarks: Bookmark[] = [];
  let open: { name: string; bookmark: Bookmark } | undefined;
  slides.forEach(({ title, chapter }, page) => {
    const own = title.replace(partMark, '').replace(/\s+/g, ' ').trim();
    const name = chapter && [chapter.direction, chapter.title].filter((part) => part !== undefined).join(' ');
    if (name !== open?.name) open = undefined;
    const isChapters = chapter !== undefined && (own === name || isNumbered(own, chapter.title));
    if (name !== undefined && !open) {
      // The slide that opens a chapter has its number with its name.
      open = { name, bookmark: { title: isChapters ? own : name, page, children: [] } };
      bookmarks.push(open.bookmark);
    }
    const siblings = open ? open.bookmark.children : bookmarks;
    const isSame = isChapters || own === siblings.at(-1)?.title;
    if (own !== '' && !isSame) siblings.push({ title: own, page, children: [] });
  });
  return bookmarks;
}

/** Whether a title is another one, with a number before it or without. */
const isNumbered = (title: string, name: string): boolean =>
  title === name ||
  (title.endsWith(` ${name}`) && /^[\p{N}\p{L}]{1,4}[.、]?$/u.test(title.slice(0, -name.length - 1)));
