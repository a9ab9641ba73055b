import { describe, expect, it } from 'vitest';
import { toldIn } from './written.ts';

const told = (...lines: string[]) =>
  toldIn(
    /^(?:list|table)/,
    '# T',
    '',
    '## Sea',
    '',
    'Calm.',
    '',
    '## Plan',
    '',
    ...lines,
    '',
    '## Land',
    '',
    'Flat.',
  );

describe('a table of periods', () => {
  it.each([
    ['| Year | Step |', ['2026 | Oars', '2027 | Sails', '2030 | Engines']],
    ['| 年份 | 计划 |', ['2026年 | 桨', '2027年 | 帆', '2030年 | 机器']],
    ['| 시기 | 계획 |', ['2026.04 | 노', '2026.10 | 돛', '2027~2028 | 엔진']],
  ])('%s is told along time, its heads in the notes', (head, rows) => {
    const [slide] = told(head, '|---|---|', ...rows.map((row) => `| ${row} |`));
    expect(slide?.is).toBe('list line-2 timeline');
    expect(slide?.shows).toBe(
      rows
        .map((row) => `- **${row.replace(' | ', '** ')}`)
        .join('\n')
        .replaceAll('~', '\\~'),
    );
    expect(String(slide?.notes)).toContain(head.split(' ')[1]);
  });

  it('tells who sees to it behind it', () => {
    const rows = ['| 2026 | Ruder | Werft |', '| 2027 | Segel | |', '| 2030 | Motor | Hafen |'];
    const [slide] = told('Der Plan:', '', '| Zeit | Was | Verantwortlich |', '|---|---|---|', ...rows);
    expect(slide?.shows).toBe(
      'Der Plan:\n\n- **2026** Ruder · *Werft*\n- **2027** Segel\n- **2030** Motor · *Hafen*',
    );
  });

  it('is told along time with two rows where each says who sees to it', () => {
    const rows = ['| Oars | Q1 2026 | Yard |', '| Sails | Q3 2026 | Loft |'];
    const [slide] = told('| Milestone | Date | Owner |', '|---|---|---|', ...rows);
    expect(slide?.shows).toBe('- **Q1 2026** Oars · *Yard*\n- **Q3 2026** Sails · *Loft*');
  });

  it.each([
    ['names no year', ['March | Oars', 'Q2 | Sails', 'Summer | Tar', 'Late 2026 | Engines']],
    ['goes on into the next year', ['9月 | 桨', '10—11月 | 帆', '次年1月 | 机器']],
    ['counts weeks', ['Weeks 1–2 | Oars', 'Weeks 3–6 | Sails', 'Weeks 7–9 | Engines']],
    ['ends with what has no date', ['2026 | Oars', '2027 | Sails', 'Later | Engines']],
  ])('is told along time where it %s', (_name, rows) => {
    const [slide] = told('| When | What |', '|---|---|', ...rows.map((row) => `| ${row} |`));
    expect(slide?.is).toBe('list line-2 timeline');
    expect(slide?.shows).toBe(rows.map((row) => `- **${row.replace(' | ', '** ')}`).join('\n'));
  });

  it.each([
    ['Month', ['May | Oars', 'March | Sails', 'January | Engines']],
    ['Amounts', ['March | 12', 'April | 14', 'May | 15']],
    ['Names', ['March | Oars', 'April | Sails', 'Bay | Engines']],
  ])('stays a table of %s', (_name, rows) => {
    const [slide] = told('| When | What |', '|---|---|', ...rows.map((row) => `| ${row} |`));
    expect(slide?.is).toMatch(/^table/u);
  });

  it.each([
    [
      'compares more',
      [
        '| Year | Boats | Event |',
        '|---|---|---|',
        '| 2026 | Three | Oars |',
        '| 2027 | Four | Sails |',
        '| 2028 | Five | Sold |',
      ],
    ],
    ['goes back', ['| Year | Step |', '|---|---|', '| 2028 | Oars |', '| 2027 | Sails |', '| 2026 | Sold |']],
    ['has two rows', ['| Year | Step |', '|---|---|', '| 2026 | Oars |', '| 2027 | Sails |']],
  ])('stays a table where it %s', (_name, lines) => {
    expect(told(...lines)[0]?.is).toMatch(/^table/u);
  });
});
