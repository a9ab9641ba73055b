import { describe, expect, it } from 'vitest';
import { slidesWithin } from '../../../../src/deck/cut/within.ts';
import { paragraph, text } from '../../../../src/deck/nodes.ts';
import { makeSlide } from '../../../../src/deck/slide.ts';
import type { Cut } from '../../../../src/model/cut.ts';
import type { Layout, Slide } from '../../../../src/model/deck.ts';

/** A slide that takes ten seconds, unless another number of words says otherwise. */
const slide = (layout: Layout, id: string, given: Partial<Slide> = {}, words = 25): Slide =>
  makeSlide(layout, { id, content: [paragraph(text('word '.repeat(words)))], ...given });

const line = (direction: number, ...layouts: Layout[]): Slide[] =>
  layouts.map((layout, index) =>
    slide(layout, `${layout}-${direction}-${index}`, { direction, chapter: direction }),
  );

const idsWithin = (slides: Slide[], seconds: number, order?: Cut['order']): string[] =>
  slidesWithin(slides, seconds, {}, order).map(({ id }) => id);

/** What comes in, ten seconds after ten seconds, where the time grows. */
function asked(slides: Slide[], order?: Cut['order']): string[] {
  let known: string[] = [];
  return ['none', ...slides].flatMap((_, index) => {
    const told = idsWithin(slides, index * 10, order);
    const added = told.filter((id) => !known.includes(id));
    known = told;
    return added.length > 0 ? [added.join(' + ')] : [];
  });
}

const map: Slide[] = [
  ...[
    slide('cover', 'cover'),
    slide('summary', 'summary'),
    slide('agenda', 'agenda'),
    slide('roadmap', 'roadmap'),
  ],
  slide('prose', 'prose', { chapter: 9 }),
  ...line(1, 'divider', 'breakthrough', 'breakthrough', 'forecast', 'forecast', 'impact', 'list'),
  ...line(2, 'divider', 'breakthrough', 'forecast', 'forecast', 'impact'),
  ...[slide('section', 'section', { chapter: 8 }), slide('takeaways', 'takeaways'), slide('links', 'links')],
  ...[slide('question', 'question'), slide('picture', 'picture')],
];

describe('the slides that there is time for', () => {
  it('take the time of all that a long one will be cut into', () => {
    const code = (lines: number): Slide =>
      slide('code', 'code', { content: [{ type: 'code', value: 'x\n'.repeat(lines - 1) }] });
    const told = (lines: number): string[] =>
      idsWithin([slide('cover', 'a'), code(lines), slide('question', 'b')], 36);
    expect(told(24)).toEqual(['a', 'code', 'b']);
    expect(told(25)).toEqual(['a', 'b']);
  });

  it('are asked by what they are, and then in turn from every chapter', () => {
    expect(asked(map)).toEqual([
      'cover + question',
      'roadmap',
      'divider-1-0',
      'divider-2-0',
      'section',
      'forecast-1-3',
      'forecast-2-2',
      'forecast-1-4',
      'forecast-2-3',
      'summary',
      'impact-1-5',
      'impact-2-4',
      'takeaways',
      'breakthrough-1-1',
      'breakthrough-2-1',
      'breakthrough-1-2',
      'prose',
      'list-1-6',
      'picture',
      'agenda',
      'links',
    ]);
  });

  it('are told in the order of the deck', () => {
    expect(idsWithin(map, 60)).toEqual([
      'cover',
      'roadmap',
      'divider-1-0',
      'divider-2-0',
      'section',
      'question',
    ]);
    expect(slidesWithin(map, 9999, {})).toEqual(map);
  });

  it('end with the first that would take too long, also where a later one would not', () => {
    const slides = [
      slide('cover', 'cover'),
      slide('list', 'long', {}, 100),
      slide('list', 'short'),
      slide('question', 'end'),
    ];
    expect(idsWithin(slides, 59)).toEqual(['cover', 'end']);
    expect(idsWithin(slides, 60)).toEqual(['cover', 'long', 'end']);
    expect(idsWithin(slides, 70)).toEqual(['cover', 'long', 'short', 'end']);
  });

  it('are the parts of a slide together', () => {
    const part = { of: 'a' };
    const slides = [
      ...[slide('cover', 'cover'), slide('list', 'a', { part }), slide('list', 'a--2', { part })],
      ...[slide('list', 'b', { part: { of: 'b' } }), slide('question', 'end')],
    ];
    expect(asked(slides)).toEqual(['cover + end', 'a + a--2', 'b']);
  });

  it.each([
    ['the closing question', ['list', 'question', 'list'], 'question-1'],
    ['the last of two questions', ['question', 'list', 'question', 'links'], 'question-2'],
    ['the last that is not to be looked up', ['list', 'prose', 'links'], 'prose-1'],
  ])('always end with %s', (_name, layouts, closing) => {
    const slides = (layouts as Layout[]).map((layout, index) => slide(layout, `${layout}-${index}`));
    expect(idsWithin([slide('cover', 'cover'), ...slides], 0)).toEqual(['cover', closing]);
  });

  it('are none of a deck without any', () => expect(slidesWithin([], 60, {})).toEqual([]));
});

describe('the slides by period', () => {
  const years = [slide('year', 'year-2026'), slide('year', 'year-2027')];
  const withYears = [...map.slice(0, -2), ...years, ...map.slice(-2)];

  it('stand for the directions where there is no time for these, together', () => {
    expect(asked(withYears).slice(0, 6)).toEqual([
      'cover + question',
      'roadmap',
      'year-2026 + year-2027',
      'summary',
      'takeaways',
      'prose',
    ]);
    expect(idsWithin(withYears, 90)).toEqual([
      'cover',
      'summary',
      'roadmap',
      'prose',
      'section',
      'takeaways',
      'year-2026',
      'year-2027',
      'question',
    ]);
    expect(idsWithin(withYears, 100)).toEqual([
      'cover',
      'roadmap',
      'divider-1-0',
      'forecast-1-3',
      'forecast-1-4',
      'divider-2-0',
      'forecast-2-2',
      'forecast-2-3',
      'section',
      'question',
    ]);
  });

  it('come last where there is time for the directions', () => {
    expect(idsWithin(withYears, withYears.length * 10 - 1)).toEqual(
      withYears.filter(({ layout }) => layout !== 'year').map(({ id }) => id),
    );
  });

  it('tell by period the first forecast of every direction before the second of any', () => {
    const forecasts = [1, 2].flatMap((year) =>
      [1, 2].flatMap((direction) =>
        ['a', 'b'].map((id) =>
          slide('forecast', `${year}-${direction}-${id}`, { direction, chapter: 2 + year }),
        ),
      ),
    );
    expect(asked([slide('cover', 'cover'), ...forecasts, slide('question', 'end')], 'by-year')).toEqual([
      'cover + end',
      '1-1-a',
      '1-2-a',
      '2-1-a',
      '2-2-a',
      '1-1-b',
      '1-2-b',
      '2-1-b',
      '2-2-b',
    ]);
  });

  it('open the chapters of a talk that is told by period', () => {
    expect(idsWithin(withYears, 100, 'by-year')).not.toContain('links');
    expect(idsWithin(withYears, 100, 'by-year')).toContain('picture');
    expect(idsWithin(withYears, 110, 'by-year')).toEqual([
      'cover',
      'summary',
      'roadmap',
      'prose',
      'section',
      'takeaways',
      'links',
      'year-2026',
      'year-2027',
      'question',
      'picture',
    ]);
    expect(idsWithin(withYears, 120, 'by-year')).toEqual([
      'cover',
      'roadmap',
      'divider-1-0',
      'forecast-1-3',
      'forecast-1-4',
      'divider-2-0',
      'forecast-2-2',
      'forecast-2-3',
      'section',
      'year-2026',
      'year-2027',
      'question',
    ]);
  });
});
