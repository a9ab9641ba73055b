import { describe, expect, it } from 'vitest';
import { makeSlide } from '../../../src/deck/slide.ts';
import {
  clock,
  plannedSeconds,
  plannedSecondsFor,
  secondsOf,
  talkSeconds,
  timesOf,
} from '../../../src/deck/speech.ts';
import { secondsFor } from '../../../src/language/speaking-time.ts';
import { type Layout, layouts, type Slide } from '../../../src/model/deck.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { blocksOf } from '../article/inline.ts';

const text = (value: string) => ({ type: 'text' as const, value });
const words = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
const slide = (value: string, given: Partial<Slide> = {}): Slide =>
  makeSlide('list', {
    id: 'a',
    heading: { depth: 1, children: [text('Ten')] },
    content: [{ type: 'paragraph', children: [text(value)] }],
    ...given,
  });

describe('the time of a text', () => {
  /** Words of 150 a minute, so that a word takes 0.4 seconds. */
  it.each([
    ['', 0],
    ['one two', 2],
    ['a state-of-the-art, it’s 1,024.5 metres', 5],
    ['e\u0301te\u0301 o\u0300', 2],
    ['— … !', 0],
    ['see https://example.org/a-b_c?d=e,f now', 2],
    ['see WWW.example.org/a-b now, HTTP://e.org', 2],
    ['awww.dots are read', 3],
  ])('is that of its words: %s', (said, count) => {
    expect(secondsFor(said)).toBeCloseTo(count * 0.4);
  });

  it.each([
    ['智能', 2, 0],
    ['ひらカナ한글', 6, 0],
    ['用GPT-4和B', 2, 2],
    ['智能。a', 2, 1],
  ])('is that of its characters where a script has no letters: %s', (said, characters, words) => {
    expect(secondsFor(said)).toBeCloseTo(characters * 0.25 + words * 0.4);
  });
});

describe('what is said of a slide', () => {
  const seconds = (markdown: string, given: Partial<Slide> = {}): number =>
    secondsOf(makeSlide('list', { id: 'a', content: blocksOf(markdown) as Block[], ...given })) / 0.4;

  it.each([
    ['paragraphs and lists', '- one *two*\n  - three\n\nfour', 4],
    ['the cells of a table', '| one two | three |\n|-|-|\n| four | five |', 5],
    ['code in a line', 'one `two`', 2],
    ['lines within a paragraph, and words of which a part is set apart', 'one  \nsuper*market*', 1],
    ['cells of which a part is set apart', '| super*market* | *b*ig |\n|-|-|\n| a | b |', 4],
    ['no block of code', 'one\n\n```\ntwo three\n```', 1],
    ['no picture', 'one ![two three](a.png)', 1],
  ])('is the text of %s', (_name, markdown, count) => expect(seconds(markdown)).toBeCloseTo(count));

  it('is each line that the notes do not say, and all notes', () => {
    const notes = ['One, TWO; three four.', 'Five six.'];
    expect(seconds('- one two\n- three *four*\n- five two\n- !', { notes })).toBeCloseTo(6 + 2);
    expect(seconds('- four five\n- other', { notes })).toBeCloseTo(6 + 1);
    expect(seconds('- other', { notes, said: 1 })).toBeCloseTo(4 + 1);
    expect(seconds('- other', { notes, said: 0 })).toBeCloseTo(1);
  });

  it('is cell by cell of a table beside notes', () => {
    expect(seconds('| one *two* | three |\n|-|-|\n| four | five |', { notes: ['one two five'] })).toBeCloseTo(
      5,
    );
  });
});

describe('the planned time of a slide', () => {
  it('is that of its words: what it shows, and the notes that it does not show', () => {
    expect(secondsOf(slide(words(149)))).toBe(60);
    expect(secondsOf(slide('one two', { notes: [`Ten one two ${words(147)}`] }))).toBeCloseTo(60);
    expect(secondsOf(slide('智能'.repeat(120), { heading: { depth: 1, children: [] } }))).toBe(60);
  });

  it('goes by the speaker’s rates', () => {
    expect(plannedSeconds(slide(words(149)), { wordsPerMinute: 75 })).toBe(120);
    expect(plannedSeconds(slide('智'.repeat(100)), { charactersPerMinute: 100, wordsPerMinute: 1e9 })).toBe(
      60,
    );
  });

  it('leaves out notes that are for reading only', () => {
    expect(plannedSeconds(slide('x', { notes: ['a b', words(300)], said: 1 }))).toBe(8);
  });

  it('is never none, and for what is looked up a minute at most', () => {
    expect(plannedSeconds(slide(''))).toBe(8);
    expect(plannedSeconds(slide(words(600), { layout: 'table' }))).toBe(60);
    expect(plannedSeconds(slide(words(49), { layout: 'table' }))).toBe(20);
  });

  it('is a minute at most for slides that nobody reads out, whole for all others', () => {
    const looked = layouts.filter((layout: Layout) => plannedSeconds(slide(words(600), { layout })) === 60);
    expect(looked).toEqual(['agenda', 'roadmap', 'year', 'links', 'table', 'code']);
  });

  it('is the same where only its lines, its notes and its layout are known', () => {
    expect(plannedSecondsFor(['Ten', words(149)], [], 'list')).toBe(60);
    expect(plannedSecondsFor(['Ten', 'w0 w1'], [words(150)], undefined)).toBe(60);
    expect(plannedSecondsFor([words(600)], [], 'code')).toBe(60);
    expect(plannedSecondsFor([words(150)], [], 'list', { wordsPerMinute: 75 })).toBe(120);
  });
});

describe('the parts of one slide', () => {
  const heading = { depth: 1 as const, children: [text('Ten')] };
  const part = { of: 'a', heading };
  const notes = [words(149)];
  const parts = [
    slide('w0 w1 w2', { part, notes }),
    slide('w3 w4 w5', { id: 'a--2', part, notes: [] }),
    slide('w6', { id: 'a--3', part, notes: [] }),
  ];

  it('share the time of the whole', () => {
    const whole = plannedSeconds(slide('w0 w1 w2 w3 w4 w5 w6', { notes }));
    const times = timesOf(parts);
    expect(times.reduce((sum, time) => sum + time, 0)).toBe(whole);
    expect(Math.abs((times[0] ?? 0) - (times[1] ?? 0))).toBeLessThan(2);
    expect(times[2]).toBeLessThan(times[1] ?? 0);
    expect(talkSeconds(parts)).toBe(whole);
  });

  it('share what goes beyond the least by how much each of them shows, whatever stands between them', () => {
    const [first, second] = [slide(words(59), { part }), slide(words(29), { id: 'a--2', part })];
    const other = [slide('x', { part: { of: 'b' } }), slide('y', { id: 'b--2', part: { of: 'b' } })];
    expect(timesOf([first, ...other, second])).toEqual([21, 8, 8, 15]);
  });

  it('say the title once, and of the notes what is meant to be said', () => {
    const said = [slide('x', { part, notes: [words(150), words(150)], said: 1 }), slide('y', { part })];
    expect(talkSeconds(said)).toBe(61);
    expect(talkSeconds(said, { wordsPerMinute: 75 })).toBe(122);
    const marked = { heading: { depth: 1 as const, children: [text(words(150))] } };
    expect(talkSeconds(said.map((one) => ({ ...one, ...marked })))).toBe(61);
  });

  it('are looked up for a minute at most', () => {
    const looked = [
      slide(words(300), { part, layout: 'table' }),
      slide(words(300), { part, layout: 'table' }),
    ];
    expect(timesOf(looked)).toEqual([30, 30]);
  });

  it('stand beside whole slides, whose time can be told', () => {
    expect(timesOf([slide('x'), ...parts, slide('y')], {}, () => 7)).toEqual([7, ...timesOf(parts), 7]);
  });
});

it('a talk’s time leaves out the appendix', () => {
  expect(talkSeconds([slide(words(149)), slide(words(149), { appendix: true })])).toBe(60);
});

it('a time is told in minutes and seconds', () => {
  expect([0, 65, 3600].map(clock)).toEqual(['0:00', '1:05', '60:00']);
});

describe('scripts without spaces', () => {
  it('are counted by words, as a dictionary sees them', () => {
    const thai = 'ระบบใหม่ช่วยให้โรงพยาบาลแบ่งปันข้อมูลได้อย่างปลอดภัย';
    const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(thai)].length;
    expect(words).toBeGreaterThan(8);
    expect(secondsFor(thai)).toBeCloseTo((words / 150) * 60);
    expect(secondsFor(`${thai} and two more`)).toBeCloseTo(((words + 3) / 150) * 60);
  });
});
