import { expect, it } from 'vitest';
import { parsePeriod } from '../../../src/article/period.ts';
import { timesBeside } from '../../../src/article/times-beside.ts';

const told = (...texts: string[]): (string | undefined)[] => {
  const all = texts.map((text) => ({ text, period: parsePeriod(text)?.period }));
  const found = timesBeside(all);
  return texts.map((_, at) => found[at] && `${found[at].label} ${found[at].key}`);
};
const none = (...texts: string[]): boolean => told(...texts).every((one) => one === undefined);

it('tells years that are counted on, with what comes behind them', () => {
  expect(told('Why', 'Year 1: keels', 'Year 2: sails', 'Year 3', 'After that')).toEqual([
    undefined,
    'Year 1 0-01/12',
    'Year 2 0-13/12',
    'Year 3 0-25/12',
    'After that 3-01/12+',
  ]);
  expect(told('Weeks 1–2', 'Weeks 3–6', 'Weeks 7–10')[1]).toBe('Weeks 3–6 0-03/4');
});

it('tells three horizons, some of which may have a date', () => {
  expect(told('Now', 'Next', 'Later')).toEqual(['Now 0-01/12', 'Next 0-13/12', 'Later 0-25/12+']);
  expect(told('Now (March – May)', 'Next: sails', 'Later')).toEqual([
    ...['Now (March – May) 0-01/12', 'Next 0-13/12', 'Later 0-25/12+'],
  ]);
  expect(told('2026', 'Later: steam')).toEqual([undefined, undefined]);
  expect(told('2026', '2027', 'Later: steam')).toEqual([undefined, undefined, 'Later 2028-01/12+']);
});

it('tells nothing of what is in no order, too little, apart, or open already', () => {
  expect(none('Year 1', 'Year 2')).toBe(true);
  expect(none('Year 1', 'Why', 'Year 2', 'Year 3')).toBe(true);
  expect(none('Year 1', 'Month 2', 'Year 3')).toBe(true);
  expect(none('Year 3', 'Year 2', 'Year 1')).toBe(true);
  expect(none('Later', 'Next', 'Now')).toBe(true);
  expect(none('2026', '2027+', 'Later')).toBe(true);
  expect(none('2027', '2026', 'Later')).toBe(true);
  expect(none('Today', '2026', '2027')).toBe(true);
});
