import { describe, expect, it } from 'vitest';
import { makeSlide } from '../../../src/deck/slide.ts';
import {
  clock,
  plannedSeconds,
  secondsFor,
  secondsOf,
  talkSeconds,
  timesOf,
} from '../../../src/deck/speech.ts';
import type { Slide } from '../../../src/model/deck.ts';

const text = (value: string) => ({ type: 'text' as const, value });
const words = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
const slide = (value: string, given: Partial<Slide> = {}): Slide =>
  makeSlide('list', {
    id: 'a',
    heading: { depth: 1, children: [text('Ten')] },
    content: [{ type: 'paragraph', children: [text(value)] }],
    ...given,
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
    expect(plannedSeconds(slide('x', { notes: ['a b', words(300)], said: 1 }))).toBe(5);
  });

  it('is never none, and for what is looked up a minute at most', () => {
    expect(plannedSeconds(slide(''))).toBe(5);
    expect(plannedSeconds(slide(words(600), { layout: 'table' }))).toBe(60);
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
    expect(times[0]).toBe(times[1]);
    expect(times[2]).toBeLessThan(times[1] ?? 0);
    expect(talkSeconds(parts)).toBe(whole);
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
