import { describe, expect, it } from 'vitest';
import { directionsOf, piecesOf, roadmapOf } from './inline.ts';
import { shape } from './shape.ts';

const list = (...items: string[]): string[] => ['', ...items.map((item) => `- ${item}`)];
const quarters = ['**Q1**: keel', '**Q2**: mast', '**Q3**: sail', '**Q4**: launch'];
const kinds = (...lines: string[]): string[] =>
  shape(...lines).map((line) => line.trim().split(' ')[0] ?? '');

describe('a list along the parts of a year', () => {
  it.each([
    [quarters.slice(0, 2), ['Q1 “keel”', 'Q2 “mast”']],
    [
      ['H1: keel', 'H2: mast'],
      ['H1 “keel”', 'H2 “mast”'],
    ],
    [
      ['**1분기**: 설계', '**2분기**: 출시'],
      ['1분기 “설계”', '2분기 “출시”'],
    ],
    [
      ['第一季度：龙骨', '第二季度：桅杆'],
      ['第一季度 “龙骨”', '第二季度 “桅杆”'],
    ],
    [
      ['T1 : quille', 'T2 : mât'],
      ['T1 “quille”', 'T2 “mât”'],
    ],
    [
      ['March – May: keel', 'June: mast'],
      ['March – May “keel”', 'June “mast”'],
    ],
    [
      ['3 March: keel', '20 June – 4 July: mast'],
      ['3 March “keel”', '20 June – 4 July “mast”'],
    ],
    [
      ['3月5日：龙骨', '6月：桅杆'],
      ['3月5日 “龙骨”', '6月 “桅杆”'],
    ],
  ])('is a timeline below a heading with the year: %s', (items, forecasts) => {
    expect(shape('## Dates of 2030', ...list(...items)).slice(2)).toEqual(
      forecasts.map((forecast, at) => `    forecast ${forecast}:  @${at + 4}–${at + 4}`),
    );
  });

  it('has a text with its period where that is long, or points', () => {
    const long = 'Ships are loaded by crews that sit ashore, and every quay has its own power at last.';
    expect(shape('## 2030', ...list(`Q1: ${long}`, 'Q2: mast\n  - oak')).slice(2)).toEqual([
      '    forecast Q1 “”: paragraph @4–4',
      '    forecast Q2 “mast”: list @5–6',
    ]);
  });

  it('takes the year from the nearest heading, or from the line right above it', () => {
    const yearOf = (...lines: string[]) => {
      const [direction] = directionsOf(roadmapOf('# T', ...lines, ...list('H1: keel', 'H2: mast')).parts);
      const [forecast] = piecesOf(direction).flatMap((piece) => (piece.type === 'forecast' ? [piece] : []));
      return forecast?.period.key;
    };
    expect(yearOf('## 2030', '### Dates')).toBe('2030-01/6');
    expect(yearOf('## 2030', '### Dates of 2031')).toBe('2031-01/6');
    expect(yearOf('## Dates of 2030', '', 'In 2031:')).toBe('2031-01/6');
    expect(yearOf('## Dates of 2030 to 2032')).toBeUndefined();
  });

  it('is of three parts where only the title names the year, and of four where nothing does', () => {
    const below = (...items: string[]) => kinds('## Dates', ...list(...items))[0];
    expect(below(...quarters)).toBe('direction');
    expect(below(...quarters.slice(0, 3))).toBe('section');
    const titled = (...items: string[]) =>
      directionsOf(roadmapOf('# T of 2030', '', '## Dates', ...list(...items)).parts).length;
    expect(titled(...quarters.slice(0, 3))).toBe(1);
    expect(titled(...quarters.slice(0, 2))).toBe(0);
  });

  it.each([
    [['Q2: keel', 'Q1: mast']],
    [['Q1: keel', 'Oak: mast']],
    [['Q1: Why a keel?', 'Q2: Why a mast?']],
    [['May be a keel', 'June was a mast']],
    [['Start: keel', 'End: mast']],
    [['[ ] Q1: keel', '[ ] Q2: mast']],
  ])('is none: %s', (items) => {
    expect(kinds('## Dates of 2030', ...list(...items))).not.toContain('forecast');
  });

  it('is what a year of several says', () => {
    const years = [
      '### 2030',
      ...list('Q1: keel', 'Q2: mast'),
      '',
      '### 2031',
      ...list('Q1: sail', 'Q2: sea'),
    ];
    expect(shape('## Plan', ...years)).toEqual([
      'direction 1 “Plan” @2–11',
      '  forecasts (untitled) @3–11',
      '    forecast 2030 “”: list @3–6',
      '    forecast 2031 “”: list @8–11',
    ]);
  });

  it('is a timeline below a year that another chapter stands before', () => {
    const years = ['## 2029 in brief', '', 'Wood.', '', '## Oars', '', 'Ash.', '', '## 2030'];
    expect(kinds(...years, ...list(...quarters)).filter((kind) => kind === 'forecast')).toHaveLength(4);
  });

  it('without a year is no line of a map of years', () => {
    const years = ['## Plan', ...list('2030: keel of oak for the ship', '2031: mast of pine for it')];
    expect(
      kinds(...years, '', '## Dates', ...list(...quarters)).filter((kind) => kind === 'direction'),
    ).toHaveLength(1);
  });
});
