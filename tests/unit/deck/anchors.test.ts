import { describe, expect, it } from 'vitest';
import { anchorsIn } from '../../../src/article/anchors.ts';
import { readArticle } from '../../../src/article/read.ts';
import { anchorSlides, namedSlides } from '../../../src/deck/anchors.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { makeSlide, slideTitle } from '../../../src/deck/slide.ts';
import type { Layout, Slide } from '../../../src/model/deck.ts';

/** The title of the slide that each anchor leads to. */
function led(text: string): Record<string, string> {
  const { roadmap, tree, names, file } = readArticle(text, 'a.md');
  const { slides } = planDeck(roadmap, 'a');
  const found = anchorSlides(slides, anchorsIn(tree, names, String(file.value)));
  return Object.fromEntries(
    [...found].map(([name, number]) => [name, slideTitle(slides[number - 1] as never)]),
  );
}

describe('namedSlides', () => {
  it('also knows slides by their ids, where no anchor has that name', () => {
    const slides = [makeSlide('cover', { id: 'cover' }), makeSlide('list', { id: 'One' })];
    expect([...namedSlides(slides, [])]).toEqual([
      ['cover', 1],
      ['one', 2],
    ]);
    const source = { line: 1, column: 1, offset: 0 };
    const other = makeSlide('list', { id: 'b', sources: [{ start: source, end: { ...source, offset: 9 } }] });
    expect(namedSlides([...slides, other], [{ name: 'one', offset: 0 }]).get('one')).toBe(3);
  });
});

describe('anchorSlides', () => {
  it('leads to the slide that holds a heading, not to one that lists it', () => {
    expect(led('# Boats\n\n## Hull\n\n- Wood\n\n## The sail\n\n- Cloth\n\n## Keel\n\n- Lead\n')).toEqual({
      boats: 'Boats',
      hull: 'Hull',
      'the-sail': 'The sail',
      keel: 'Keel',
    });
  });

  it('names headings as GitHub does: repeated ones, and those of other scripts', () => {
    const found = led('---\ntitle: 船\n---\n\n## 船体\n\n- 木\n\n## A & B!\n\n- 布\n\n## 船体\n\n- 铅\n');
    expect(Object.keys(found)).toEqual(['船体', 'a--b', '船体-1']);
    expect(found['a--b']).toBe('A & B!');
  });

  it('knows the names that the article writes itself, in any case of letters', () => {
    const found = led('# Boats\n\n## Hull\n\n- Wood\n\n<a id="Cloth"></a>\n\n## The sail\n\n- Cloth\n');
    expect(found.cloth).toBe('The sail');
  });

  const at = (offset: number) => ({ line: 1, column: 1, offset });
  const slide = (layout: Layout, ...ranges: [from: number, to: number][]): Slide =>
    makeSlide(layout, { id: 'a', sources: ranges.map(([from, to]) => ({ start: at(from), end: at(to) })) });
  const slides = [
    slide('cover'),
    ...[slide('agenda', [20, 30], [50, 55]), slide('roadmap', [60, 70]), slide('year', [71, 75])],
    ...[slide('list', [40, 50]), slide('list', [10, 20], [30, 35]), slide('list', [30, 40])],
  ];

  it.each([
    ['the slide that holds it', 10, 6],
    ['the slide that holds it, to its last character', 19, 6],
    ['the next one behind it in the article where only an overview holds it', 20, 6],
    ['the next one behind it in the article where none holds it', 0, 6],
    ['the first of two that hold it', 30, 6],
    ['the one that still holds it where another ends', 36, 7],
    ['the one that it begins', 40, 5],
    ['an agenda, where all else is before it', 52, 2],
    ['a roadmap, where all else is before it', 60, 3],
    ['a slide by period, where all else is before it', 74, 4],
    ['no slide, where all are before it', 75, undefined],
  ])('leads to %s', (_name, offset, number) => {
    expect([...anchorSlides(slides, [{ name: 'a', offset }])]).toEqual(number ? [['a', number]] : []);
  });

  it('leads to the first of two places with one name', () => {
    const anchors = [10, 40].map((offset, index) => ({ name: index === 0 ? 'Name' : 'name', offset }));
    expect([...anchorSlides(slides, anchors)]).toEqual([['name', 6]]);
  });
});
