import { describe, expect, it } from 'vitest';
import { lineOf, toldIn } from '../deck/written.ts';

const years = ['2026: wood', '2027: iron'];

/** The slides of a map and of the periods, beside a table of the author's. */
const drawn = (titles: string[], table: string[]): string[] =>
  toldIn(
    /roadmap|year/,
    '# T',
    ...titles.flatMap((title) => lineOf(title, ...years)),
    ...['', '## At a glance', '', ...table],
  ).map(({ is, title }) => `${is} ${title}`);

const ours = ['roadmap # Roadmap: 2026–2027', 'year # 2026', 'year # 2027'];
const theirs = 'roadmap # At a glance';

describe('a timetable of the author', () => {
  it.each([
    ['by its words', ['Line 1: A new keel', 'Line 2: Sails that last'], ['Keel', 'Sails', 'Crew']],
    ['in Chinese', ['方向一：船体材料', '方向二：风帆'], ['船体', '风帆']],
    ['in Korean', ['가. 선체 혁신', '나. 돛의 재료'], ['선체', '돛의']],
    ['whole', ['Hulls', 'Sails'], ['Hulls', 'Sails']],
  ])('is the map where its rows name the directions: %s', (_how, titles, rows) => {
    const table = ['| | 2026 | 2027 |', '| - | - | - |', ...rows.map((row) => `| ${row} | begun | done |`)];
    expect(drawn(titles, table)).toEqual([theirs]);
  });

  it.each([
    ['its rows are other things', ['Staff', 'Money'], ['2026', '2027']],
    ['it has one of the directions', ['Hulls', 'Money'], ['2026', '2027']],
    ['its columns are other years', ['Hulls', 'Sails'], ['2020', '2021']],
  ])('is beside the map where %s', (_why, rows, [one = '', other = '']) => {
    const table = [
      ...[`| | ${one} | ${other} |`, '| - | - | - |'],
      ...rows.map((row) => `| ${row} | begun | done |`),
    ];
    expect(drawn(['Hulls', 'Sails'], table)).toEqual(expect.arrayContaining(ours));
  });

  it('is none where it counts', () => {
    const table = ['| | 2026 | 2027 |', '| - | - | - |', '| Hulls | 3 % | 5 % |', '| Sails | 2 % | 9 % |'];
    expect(drawn(['Hulls', 'Sails'], table)).toEqual(ours);
  });
});
