import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/article/read.ts';
import { toCoverage } from '../../../../src/deck/coverage.ts';
import { cutDeck } from '../../../../src/deck/cut/cut.ts';
import { fullCut, namedCuts } from '../../../../src/deck/cut/named.ts';
import { planDeck } from '../../../../src/deck/plan.ts';
import { slideTitle } from '../../../../src/deck/slide.ts';
import { plannedSeconds, talkSeconds } from '../../../../src/deck/speech.ts';
import { labelsFor } from '../../../../src/language/labels.ts';
import type { Cut } from '../../../../src/model/cut.ts';
import type { Deck, Slide } from '../../../../src/model/deck.ts';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

const direction = (name: string): string[] => [
  `## ${name}`,
  '### Breakthroughs',
  '**Old**',
  `- ${name} old ${words(20)}`,
  '**New**',
  `- ${name} new ${words(20)}`,
  '### Forecasts',
  '**2025: Soon**',
  `- ${name} soon ${words(20)}`,
  '**2026: Later**',
  `- ${name} later ${words(20)}`,
  '### Impact',
  `${name} changes much.`,
];

const article = [
  '# Map',
  '> **In brief**: two ways on.',
  '## Before',
  `It began ${words(30)}.`,
  ...direction('Alpha'),
  ...direction('Beta'),
  '## After',
  `It ends ${words(30)}.`,
  'What would you do?',
].join('\n\n');

const reading = readArticle(article, 'map.md');
const whole = planDeck(reading.roadmap, 'map');
const toCut = (cut: Cut, deck = whole) => cutDeck(deck, cut, { labels: labelsFor('en'), rates: {} });
const isTold = ({ appendix }: Slide): boolean => !appendix;
const describeSlides = (slides: Slide[]): string[] =>
  slides.map((slide) => `${slide.layout}${slide.direction ?? ''}: ${slideTitle(slide)}`);
const told = (cut: Cut): string[] => describeSlides(toCut(cut).deck.slides.filter(isTold));
const behind = (deck: Deck): string[] => describeSlides(deck.slides.filter((slide) => slide.appendix));

describe('a cut that asks for nothing', () => {
  it('leaves the deck as it is', () => {
    expect(toCut({})).toEqual({ deck: whole, missing: [], remarks: [] });
    expect(toCut({}).deck).toBe(whole);
    expect(toCut({ minutes: 60, only: [1, 2], years: [2025, 2026] }).deck.slides.filter(isTold)).toHaveLength(
      whole.slides.length - 3,
    );
  });
});

describe('a cut to some directions', () => {
  it('tells them alone, with the map of all', () => {
    expect(told({ only: [2] })).toEqual([
      'cover: Map',
      'summary: In brief',
      'roadmap: Roadmap: 2025–2026',
      'prose: Before',
      'divider2: 2 Beta',
      'breakthrough2: 1 Old',
      'breakthrough2: 2 New',
      'forecast2: 2025 Soon',
      'forecast2: 2026 Later',
      'impact2: Impact',
      'prose: After',
      'question: What would you do?',
    ]);
  });

  it('puts the rest behind the closing slide, as a chapter of its own', () => {
    const { deck } = toCut({ only: [2] });
    expect(behind(deck)).toEqual([
      'section: Appendix',
      'agenda: Agenda',
      'divider1: 1 Alpha',
      'breakthrough1: 1 Old',
      'breakthrough1: 2 New',
      'forecast1: 2025 Soon',
      'forecast1: 2026 Later',
      'impact1: Impact',
      'year: 2025',
      'year: 2026',
    ]);
    expect(deck.chapters.at(-1)).toEqual({ title: 'Appendix' });
    const last = deck.chapters.length;
    expect(deck.slides.filter((slide) => slide.appendix).every(({ chapter }) => chapter === last)).toBe(true);
  });

  it('names one that the article does not have', () => {
    expect(toCut({ only: [1, 7], minutes: 0.1 })).toEqual({
      ...{ deck: whole, missing: ['there is no direction 7; the article has 2'], remarks: [] },
    });
  });
});

describe('a cut to some years', () => {
  it('leaves out the forecasts of others', () => {
    expect(told({ years: [2026] }).filter((slide) => /^(?:forecast|year)/.test(slide))).toEqual([
      'forecast1: 2026 Later',
      'forecast2: 2026 Later',
      'year: 2026',
    ]);
  });

  it('names a year that has none', () => {
    expect(toCut({ years: [2031] }).missing).toEqual([
      'there is no forecast for 2031; the forecasts are for 2025 to 2026',
    ]);
  });
});

describe('the order by year', () => {
  it('tells the forecasts of all directions behind the last one, under their years', () => {
    const { deck } = toCut({ order: 'by-year' });
    const after = describeSlides(deck.slides.slice(deck.slides.findIndex(({ layout }) => layout === 'year')));
    expect(after.slice(0, 6)).toEqual([
      'year: 2025',
      'forecast1: 2025 Soon',
      'forecast2: 2025 Soon',
      'year: 2026',
      'forecast1: 2026 Later',
      'forecast2: 2026 Later',
    ]);
    const chapterOf = ({ chapter = 0 }: Slide): string | undefined => deck.chapters[chapter - 1]?.title;
    expect(deck.slides.filter(({ period }) => period).map(chapterOf)).toEqual([
      '2025',
      '2025',
      '2025',
      '2026',
      '2026',
      '2026',
    ]);
    expect(deck.slides).toHaveLength(whole.slides.length);
  });
});

describe('a cut to minutes', () => {
  const minutesFor = (layouts: string[]): number =>
    whole.slides
      .filter(({ layout }) => ['cover', 'question', ...layouts].includes(layout))
      .reduce((sum, slide) => sum + plannedSeconds(slide), 0) / 60;

  it('asks roadmap, dividers and forecasts before breakthroughs', () => {
    const slides = told({ minutes: minutesFor(['roadmap', 'divider', 'forecast']) });
    expect(slides).toEqual([
      'cover: Map',
      'roadmap: Roadmap: 2025–2026',
      'divider1: 1 Alpha',
      'forecast1: 2025 Soon',
      'forecast1: 2026 Later',
      'divider2: 2 Beta',
      'forecast2: 2025 Soon',
      'forecast2: 2026 Later',
      'question: What would you do?',
    ]);
  });

  it('asks the first breakthrough of every direction before the second of any', () => {
    const skeleton = minutesFor(['roadmap', 'divider', 'forecast', 'summary', 'impact']);
    const first = whole.slides.find(({ layout }) => layout === 'breakthrough') as Slide;
    const slides = told({ minutes: skeleton + (plannedSeconds(first) * 2.2) / 60 });
    expect(slides.filter((slide) => slide.startsWith('breakthrough'))).toEqual([
      'breakthrough1: 1 Old',
      'breakthrough2: 1 Old',
    ]);
  });

  it('tells the years in place of the directions where there is no time for these', () => {
    const slides = told({ minutes: minutesFor(['roadmap', 'year']) });
    expect(slides).toEqual([
      'cover: Map',
      'roadmap: Roadmap: 2025–2026',
      'year: 2025',
      'year: 2026',
      'question: What would you do?',
    ]);
  });

  it('keeps the slides that open the years where it is told by year', () => {
    const slides = told({
      order: 'by-year',
      minutes: minutesFor(['roadmap', 'divider', 'year', 'forecast', 'summary']),
    });
    expect(slides.slice(-7)).toEqual([
      'year: 2025',
      'forecast1: 2025 Soon',
      'forecast2: 2025 Soon',
      'year: 2026',
      'forecast1: 2026 Later',
      'forecast2: 2026 Later',
      'question: What would you do?',
    ]);
  });

  it('always shows cover and closing slide, and says that they take longer', () => {
    const { deck, remarks } = toCut({ minutes: 0.1 });
    expect(describeSlides(deck.slides.filter(isTold))).toEqual([
      'cover: Map',
      'question: What would you do?',
    ]);
    expect(remarks).toEqual(['the talk takes 0:16 at least, more than the 0:06 that it is cut to']);
    expect(talkSeconds(deck.slides)).toBe(16);
    expect(toCut({ minutes: 16 / 60 }).remarks).toEqual([]);
  });

  it('goes by the speaker’s own rates', () => {
    const slow = cutDeck(whole, { minutes: 3 }, { labels: labelsFor('en'), rates: { wordsPerMinute: 60 } });
    const fast = cutDeck(whole, { minutes: 3 }, { labels: labelsFor('en'), rates: { wordsPerMinute: 600 } });
    expect(slow.deck.slides.filter(isTold).length).toBeLessThan(fast.deck.slides.filter(isTold).length);
  });
});

describe('a cut whose rest goes to the notes', () => {
  const { deck } = toCut({ minutes: 0.9, rest: 'notes' });
  const year = deck.slides.find(
    ({ layout, period }) => layout === 'year' && period?.label === '2026',
  ) as Slide;

  it('has no appendix', () => {
    expect(behind(deck)).toEqual([]);
  });

  it('leaves forecasts to the slide of their year, and plans no time for them', () => {
    const text = year.notes.join('\n');
    expect(text).toContain('Alpha later');
    expect(text).toContain('Beta later');
    expect(text).not.toContain('Alpha soon');
    const before = whole.slides.find(({ id }) => id === year.id) as Slide;
    expect(plannedSeconds(year)).toBe(plannedSeconds(before));
  });

  it('is accounted for', () => {
    const { entries } = toCoverage(reading.units, deck);
    expect(entries.filter(({ placement }) => placement === 'missing')).toEqual([]);
    expect(entries.find(({ unit }) => unit.text.startsWith('Alpha later'))?.placement).toBe('notes');
  });

  it('still shows pictures and tables on slides', () => {
    const pictured = ['# T', '## A', '| a | b |', '| - | - |', '| 1 | 2 |', '', '## B', 'Text.'].join('\n');
    const small = planDeck(readArticle(pictured, 't.md').roadmap, 't');
    expect(behind(toCut({ minutes: 0.1, rest: 'notes' }, small).deck)).toEqual([
      'section: Appendix',
      'table: A',
    ]);
  });
});

it('a talk is twenty minutes and a lightning talk five, where nobody says otherwise', () => {
  expect(namedCuts).toEqual({ full: {}, talk: { minutes: 20 }, lightning: { minutes: 5 } });
  expect(namedCuts[fullCut]).toEqual({});
});

it('tells in the coverage what stands in the appendix', () => {
  const { entries } = toCoverage(reading.units, toCut({ only: [2] }).deck);
  const placementOf = (text: string): string | undefined =>
    entries.find(({ unit }) => unit.text.startsWith(text))?.placement;
  expect(placementOf('Alpha old')).toBe('appendix');
  expect(placementOf('Beta old')).toBe('slide');
});
