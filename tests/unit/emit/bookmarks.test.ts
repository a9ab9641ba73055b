import { describe, expect, it } from 'vitest';
import { toBookmarks } from '../../../src/emit/bookmarks.ts';

const rivers = { title: 'Rivers', direction: 1 };
const end = { title: 'The end' };

describe('toBookmarks', () => {
  it('lists the slides of a chapter below it, which leads to its first', () => {
    const slides = [
      { title: 'A talk' },
      { title: '1 Rivers', chapter: rivers },
      { title: 'Springs', chapter: rivers },
      { title: 'Mouths', chapter: rivers },
      { title: 'Thanks' },
    ];
    expect(toBookmarks(slides)).toEqual([
      { title: 'A talk', page: 0, children: [] },
      {
        title: '1 Rivers',
        page: 1,
        children: [
          { title: 'Springs', page: 2, children: [] },
          { title: 'Mouths', page: 3, children: [] },
        ],
      },
      { title: 'Thanks', page: 4, children: [] },
    ]);
  });

  it('says a title once for the slides that follow each other under it', () => {
    const slides = [
      { title: 'Springs (1/2)', chapter: rivers },
      { title: 'Springs (2/2)', chapter: rivers },
      { title: 'The end', chapter: end },
      { title: 'The end', chapter: end },
      { title: '附录（1/2）' },
      { title: '附录（2/2）' },
      { title: '' },
    ];
    expect(toBookmarks(slides)).toEqual([
      { title: '1 Rivers', page: 0, children: [{ title: 'Springs', page: 0, children: [] }] },
      { title: 'The end', page: 2, children: [] },
      { title: '附录', page: 4, children: [] },
    ]);
  });

  it('names a chapter once, with the number that its first slide has', () => {
    const slides = [
      { title: '3 The end', chapter: end },
      { title: 'The end (1/2)', chapter: end },
      { title: 'All of the end', chapter: end },
    ];
    expect(toBookmarks(slides)).toEqual([
      { title: '3 The end', page: 0, children: [{ title: 'All of the end', page: 2, children: [] }] },
    ]);
  });

  it('opens a chapter again where it goes on behind other slides', () => {
    const slides = [
      { title: 'Springs', chapter: rivers },
      { title: '2024' },
      { title: 'Mouths', chapter: rivers },
    ];
    expect(toBookmarks(slides).map(({ title, page }) => [title, page])).toEqual([
      ['1 Rivers', 0],
      ['2024', 1],
      ['1 Rivers', 2],
    ]);
  });
});
