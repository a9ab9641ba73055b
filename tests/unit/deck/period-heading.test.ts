import { describe, expect, it } from 'vitest';
import { deckOf, written } from './written.ts';

/** More than stands in a line of a timeline. */
const points = ['- a', '- b', '- c', '- d'];

/** The slide of the first of two dated groups, by what is written over it. */
const headed = (title: string) =>
  deckOf('# Boats', '', '## Hulls', '', `### ${title}`, '', ...points, '', '### 2031: Sails', '', '- e')
    .slides.filter(({ layout }) => layout === 'forecast')
    .map(written)[0];

describe('the heading of what has a period', () => {
  it.each([
    ['4.1 (May 2026)', '## 4.1 *May 2026*'],
    ['v4.2 – Q3 2026', '## v4.2 *Q3 2026*'],
    ['Rivets for all hulls, May 2026', '## Rivets for all hulls *May 2026*'],
    ['铆钉 4.1（2026 年 5 月）', '## 铆钉 4.1 *2026 年 5 月*'],
    ['Goal 1: Steel (by 2030)', '## Goal 1: Steel *by 2030*'],
    ['目标一：铆钉（2030年）', '## 目标一：铆钉 *2030年*'],
  ])('is the name that has a date behind it: %s', (title, heading) => {
    expect(headed(title)).toMatchObject({ is: 'forecast line-1 compact dated', title: heading });
    expect(headed(title)).not.toHaveProperty('notes');
  });

  it.each([
    ['2030年の姿', '2031年の姿', '## *2030年の姿*'],
    ['3.1 2030 outlook', '3.2 2031 outlook', '## *2030 outlook*'],
    ['Picture in 2030', 'Picture in 2031', '## *Picture in 2030*'],
    ['2030: Steel', '2031: Steel', '## *2030* Steel'],
    ['Steel (2030)', 'Steel (2031)', '## *2030* Steel'],
  ])('is the title as written where it is one phrase that its peers share: %s', (one, other, heading) => {
    const groups = [one, other].flatMap((title) => [`### ${title}`, '', ...points, '']);
    const [first] = deckOf('# Boats', '', '## Hulls', '', ...groups).slides.filter(
      ({ layout }) => layout === 'forecast',
    );
    expect(first && written(first).title).toBe(heading);
  });

  it.each([
    ['1단계: 용골 (2026년 1월 ~ 2027년 6월)', '2단계: 돛 (2028년 ~ 2029년)'],
    ['Keel (May 2026)', 'Sails (2028)'],
    ['龙骨（2026年5月）', '帆（2028年）'],
  ])('has its period in one place with those beside it: %s', (one, other) => {
    const groups = [one, other].flatMap((title) => [`### ${title}`, '', '- a', '- b', '', '- c', '']);
    const told = deckOf('# Boats', '', '## Hulls', '', ...groups).slides.filter(
      ({ layout }) => layout === 'forecast',
    );
    expect(told.map(({ classes }) => classes.includes('dated'))).toEqual([true, true]);
  });

  it.each([
    ['How the boats of this town sail in 2030', '## How the boats of this town sail *in 2030*'],
    ['No boat leaves the quay by engine until 2030', '## No boat leaves the quay by engine *until 2030*'],
    ['Кораблей на угле не останется до 2030 года', '## Кораблей на угле не останется *до 2030 года*'],
    [
      'Kein Boot dieser Stadt fährt mit Kohle bis 2030',
      '## Kein Boot dieser Stadt fährt mit Kohle *bis 2030*',
    ],
  ])('keeps its date in the phrase where that takes more than a line: %s', (one, heading) => {
    const groups = [one, one.replace('2030', '2031')].flatMap((title) => [`### ${title}`, '', ...points, '']);
    const [first] = deckOf('# Boats', '', '## Hulls', '', ...groups).slides.filter(
      ({ layout }) => layout === 'forecast',
    );
    expect(first && written(first).title).toBe(heading);
  });

  it.each([
    ['2026: Steel', '## *2026* Steel'],
    ['May 2026: Steel', '## *May 2026* Steel'],
    ['2026', '## *2026*'],
    ['Steel (2026)', '## *2026* Steel'],
    ['Phase 1: 2026–2028', '## *2026–2028* Phase 1'],
  ])('is opened by the period of a plan: %s', (title, heading) => {
    const { is, title: shown } = headed(title) ?? {};
    expect([is, String(shown).trimEnd()]).toEqual(['forecast line-1', heading]);
  });

  it('is the name of a chapter that has its date behind it, where text stands below it', () => {
    const slides = deckOf(
      ...['# Boats', '', '## 4.1 (May 2026)', '', '- a', '', '## 4.2 (Q3 2026)', '', '- b', '', '- c'],
      ...['', '## 4.3 (Q4 2026)', '', '### Oars', '', '- d', '', '### Sails', '', '> e', ''],
      ...['### Masts', '', '| a | b |', '|---|---|', '| 1 | 2 |'],
    ).slides.map(written);
    const titles = slides.map(({ is, title }) => `${is} | ${title}`);
    expect(titles).toContain('forecast line-1 compact dated | ## 4.1 *May 2026*');
    expect(titles).toContain('section line-3 | ## *Q4 2026* 4.3');
  });
});
