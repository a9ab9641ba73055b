import { describe, expect, it } from 'vitest';
import { compactClass, datedClass } from '../../../src/deck/heroes.ts';
import { heroesAlike } from '../../../src/deck/heroes-alike.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import type { Layout } from '../../../src/model/deck.ts';

describe('heroesAlike', () => {
  const slideOf = (chapter: number, classes: string[], layout: Layout = 'forecast') => ({
    slide: { ...makeSlide(layout, { id: 'a' }), chapter, classes },
    unmeasured: false,
    overflow: 0,
  });
  const classesIn = (...fitted: ReturnType<typeof slideOf>[]) =>
    heroesAlike(fitted).map(({ slide }) => slide.classes);

  it('sets all periods of a chapter beside their titles where one is, to be measured anew', () => {
    const given = [slideOf(1, [compactClass, 'dense-2']), slideOf(1, ['dense-3']), slideOf(1, [], 'list')];
    expect(classesIn(...given)).toEqual([[compactClass, 'dense-2'], [compactClass], []]);
    expect(heroesAlike(given).map(({ unmeasured }) => unmeasured)).toEqual([false, true, false]);
  });

  it('leaves other chapters, and those beside a name that is no more than its date', () => {
    expect(classesIn(slideOf(1, [compactClass]), slideOf(2, []))).toEqual([[compactClass], []]);
    const dated = [compactClass, datedClass];
    expect(classesIn(slideOf(1, dated), slideOf(1, []))).toEqual([dated, []]);
  });
});
