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
    const own = title.replace(partMark, '');
    const name = chapter && [chapter.direction, chapter.title].filter((part) => part !== undefined).join(' ');
    if (name !== open?.name) open = undefined;
    if (name !== undefined && !open) {
      open = { name, bookmark: { title: name, page, children: [] } };
      bookmarks.push(open.bookmark);
    }
    const siblings = open ? open.bookmark.children : bookmarks;
    const isSame = own === name || own === chapter?.title || own === siblings.at(-1)?.title;
    if (own !== '' && !isSame) siblings.push({ title: own, page, children: [] });
  });
  return bookmarks;
}
