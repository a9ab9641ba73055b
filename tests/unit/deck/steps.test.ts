import { describe, expect, it } from 'vitest';
import { item, list, paragraph, strong, text } from '../../../src/deck/nodes.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import { atStep, densest, setAlike, setEqualsAlike, stepOf, stepsBelow } from '../../../src/deck/steps.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { mostSteps } from '../../../src/model/measurement.ts';

describe('a slide at a step', () => {
  const slide = makeSlide('list', { id: 'a', classes: ['line-3', 'columns'] });

  it('has one class for it beside its others', () => {
    expect(atStep(slide, 4).classes).toEqual(['line-3', 'columns', 'dense-4']);
    expect(atStep(atStep(slide, 4), 7).classes).toEqual(['line-3', 'columns', 'dense-7']);
    expect(densest(atStep(slide, 4)).classes).toEqual(['line-3', 'columns', 'dense']);
    expect(atStep(atStep(slide, 4), 0).classes).toEqual(slide.classes);
  });

  it('is the same one where nothing changes', () => {
    for (let step = 0; step <= mostSteps; step++) {
      const set = atStep(slide, step);
      expect(stepOf(set)).toBe(step);
      expect(atStep(set, step)).toBe(set);
    }
  });
});

describe('the parts of a slide', () => {
  const part = (classes: string[], points: number, of = 'one'): Slide =>
    makeSlide('list', {
      id: of,
      classes,
      part: { of },
      content: [list(Array.from({ length: points }, () => item(paragraph(text('point')))))],
    });
  const classesOf = (...slides: Slide[]): string[][] => setAlike(slides).map(({ classes }) => classes);

  it('are set in the type of the tightest', () => {
    expect(classesOf(part([], 3), part(['dense-4'], 3), part(['dense-2'], 3))).toEqual([
      ['dense-4'],
      ['dense-4'],
      ['dense-4'],
    ]);
  });

  it('stand in columns where one of them does and there are enough points', () => {
    expect(classesOf(part(['columns'], 5), part(['dense-1'], 4), part([], 2))).toEqual([
      ['columns', 'dense-1'],
      ['dense-1', 'columns'],
      ['dense-1'],
    ]);
  });

  it('are no measure for those in another layout', () => {
    const prose: Slide = { ...part(['dense-7'], 0), layout: 'prose' };
    expect(classesOf(part([], 3), part(['dense-2'], 3), prose)).toEqual([
      ['dense-2'],
      ['dense-2'],
      ['dense-7'],
    ]);
  });

  it('are as large as the other rows under their title', () => {
    const rows = (title: string, classes: string[]): Slide =>
      makeSlide('list', {
        ...{ id: title, classes: ['groups', ...classes] },
        unnumbered: { depth: 2, children: [text(title)] },
      });
    expect(classesOf(rows('Quays', ['dense-7']), rows('Quays', []), rows('Ships', []))).toEqual([
      ...[['groups', 'dense-7'], ['groups', 'dense-7'], ['groups']],
    ]);
  });

  it('are no measure for others', () => {
    const alone = makeSlide('list', { id: 'alone', classes: [] });
    const slides = [part(['dense'], 3), alone, part([], 3, 'two')];
    expect(setAlike(slides)).toEqual(slides);
    expect(setAlike(slides)[1]).toBe(alone);
  });
});

describe('equals', () => {
  const one = (classes: string[], name = 'Quays'): Slide =>
    makeSlide('list', { ...{ id: name, classes }, header: [strong(text('2')), text(` ${name}`)] });
  const stepsOf = (...slides: Slide[]): number[] => setEqualsAlike(slides).map(stepOf);

  it('are set in the type of the tightest below their name', () => {
    expect(stepsOf(one(['dense-1']), one(['dense-4']), one([]), one([], 'Ships'))).toEqual([4, 4, 4, 0]);
  });

  it('stand as far apart as before where they had room in their own type', () => {
    const set = setEqualsAlike([one(['dense-5']), one([]), one(['dense-2']), one(['dense-3'])]);
    expect(set.map(({ classes }) => classes.includes('airy'))).toEqual([false, true, true, false]);
  });

  it('stay as they are beside one that is set much smaller than most', () => {
    expect(stepsOf(one([]), one(['dense-1']), one(['dense-9']))).toEqual([1, 1, 9]);
  });

  describe('in the scale that all of them have', () => {
    const even = (step: number): Slide => one(step === 0 ? ['even'] : ['even', `dense-${step}`]);

    it('are large where all of them are short', () =>
      expect(stepsOf(even(0), even(2), even(1))).toEqual([2, 2, 2]));

    it('are as large as others begin beside one that is much smaller', () =>
      expect(stepsOf(even(0), even(1), even(9))).toEqual([5, 5, 9]));

    it('stand apart until they are smaller than others begin', () => {
      const airy = (...slides: Slide[]) =>
        setEqualsAlike(slides).map(({ classes }) => classes.includes('airy'));
      expect(airy(even(0), even(4))).toEqual([false, false]);
      expect(airy(even(0), even(6))).toEqual([true, false]);
    });

    it('come down by twice the steps, and only below where others begin', () => {
      expect([0, 5, 6, 10].map((step) => stepsBelow(even(0), step))).toEqual([0, 0, 2, 10]);
      expect([0, 5, 10].map((step) => stepsBelow(one([]), step))).toEqual([0, 5, 10]);
    });
  });

  it('stand below a name', () => {
    const chapter = (step: string): Slide =>
      makeSlide('list', { id: step, classes: [step], header: [strong(text('2'))] });
    expect(stepsOf(chapter('dense-1'), chapter('dense-4'))).toEqual([1, 4]);
  });
});
