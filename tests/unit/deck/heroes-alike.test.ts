import { describe, expect, it } from 'vitest';
import { compactClass, datedClass } from '../../../src/deck/heroes.ts';
import { heroesAlike } from '../../../src/deck/heroes-alike.ts';
import { timedClass } from '../../../src/deck/period-heading.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import type { Layout } from '../../../src/model/deck.ts';

describe('heroesAlike', () => {
  let count = 0;
  const slideOf = (chapter: number, classes: string[], layout: Layout = 'forecast', id = `${count++}`) => ({
    slide: { ...makeSlide(layout, { id }), chapter, classes },
    unmeasured: false,
    overflow: 0,
  });
  const classesIn = (...fitted: ReturnType<typeof slideOf>[]) =>
    heroesAlike(fitted).map(({ slide }) => slide.classes);

  it('sets all periods of a chapter beside their titles where half of them are, to be measured anew', () => {
    const given = [slideOf(1, [compactClass, 'dense-2']), slideOf(1, ['dense-3']), slideOf(1, [], 'list')];
    expect(classesIn(...given)).toEqual([[compactClass, 'dense-2'], [compactClass], []]);
    expect(heroesAlike(given).map(({ unmeasured }) => unmeasured)).toEqual([false, true, false]);
  });

  it('leaves the others where fewer are, and one of these its hero where it has room in smaller type', () => {
    const one = slideOf(1, [compactClass, 'dense-2']);
    const others = [slideOf(1, []), slideOf(1, ['dense-1'])];
    expect(classesIn(one, ...others)).toEqual([[compactClass, 'dense-2'], [], ['dense-1']]);
    const asHero = { ...one.slide, classes: ['dense-7'] };
    const [first] = heroesAlike([{ ...one, unmeasured: true, asHero }, ...others]);
    expect([first?.slide.classes, first?.unmeasured]).toEqual([['dense-7'], false]);
  });

  it('counts the slides of one period once', () => {
    const parts = ['a', 'b', 'c'].map((id) => slideOf(1, [compactClass], 'forecast', id));
    const period = { label: '2030', key: '2030-01/12' };
    const ofOne = parts.map((part) => ({ ...part, slide: { ...part.slide, period } }));
    const others = [slideOf(1, []), slideOf(1, [])];
    expect(classesIn(...ofOne, ...others).slice(3)).toEqual([[], []]);
    expect(classesIn(...parts, ...others).slice(3)).toEqual([[compactClass], [compactClass]]);
  });

  it('leaves other chapters, and those beside a name that is no more than its date', () => {
    expect(classesIn(slideOf(1, [compactClass]), slideOf(2, []))).toEqual([[compactClass], []]);
    const dated = [compactClass, datedClass];
    expect(classesIn(slideOf(1, dated), slideOf(1, []))).toEqual([dated, []]);
  });

  it('sets the last period of a rail as the others, whose parts stand below it in their titles', () => {
    const footer = ['2026', '2028', '2030'].map((value) => ({ type: 'text' as const, value }));
    const railed = (one: ReturnType<typeof slideOf>) => ({ ...one, slide: { ...one.slide, footer } });
    const parts = railed(slideOf(1, [timedClass], 'takeaways'));
    expect(classesIn(parts, railed(slideOf(2, [])))).toEqual([[timedClass], [compactClass]]);
    expect(classesIn(parts, slideOf(2, []))).toEqual([[timedClass], []]);
  });
});
