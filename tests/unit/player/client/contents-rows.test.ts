import { describe, expect, it } from 'vitest';
import { toParts } from '../../../../src/player/client/chapters.ts';
import { toFoundRows, toRows } from '../../../../src/player/client/contents-rows.ts';
import { toNumber, toPlace, toTalk } from '../../../../src/player/client/place.ts';
import { toStrings } from '../../../../src/player/strings.ts';

const models = { title: 'Models', direction: '1' };
const agents = { title: 'Agents', direction: '2' };
const appendix = { title: 'Appendix', direction: '' };
const slides = [
  { title: 'Cover', chapter: undefined },
  { title: 'Agenda', chapter: undefined },
  { title: '1 Models', chapter: models },
  { title: 'Sparse models', chapter: models },
  { title: '2025', chapter: models },
  { title: 'Agents', chapter: agents },
  { title: 'Tools', chapter: agents },
  { title: 'Question', chapter: undefined },
  { title: 'More models', chapter: appendix },
];
const extent = { count: 9, talk: 8 };
const numberOf = (index: number): string => toNumber(toPlace(index, extent), toStrings('en'));
const told = (rows: ReturnType<typeof toRows>): string[] =>
  rows.map(
    ({ index, title, depth, current }) => `${'-'.repeat(depth)} ${title} ${index}${current ? ' *' : ''}`,
  );

describe('toParts', () => {
  it('parts a deck by chapter, and keeps what stands between them', () => {
    expect(toParts(slides).map(({ chapter, first, end }) => [chapter?.title, first, end])).toEqual([
      [undefined, 0, 2],
      ['Models', 2, 5],
      ['Agents', 5, 7],
      [undefined, 7, 8],
      ['Appendix', 8, 9],
    ]);
    expect(toParts([])).toEqual([]);
  });
});

describe('toRows', () => {
  it('lists chapters, the slides of the current one, and slides of none', () => {
    expect(told(toRows(slides, 4))).toEqual([
      '- Cover 0',
      '- Agenda 1',
      '- Models 2 *',
      '-- Sparse models 3',
      '-- 2025 4 *',
      '- Agents 5',
      '- Question 7',
      '- Appendix 8',
    ]);
  });

  it('leaves out a slide that only says the name of its chapter', () => {
    expect(told(toRows(slides, 5)).slice(3, 5)).toEqual(['- Agents 5 *', '-- Tools 6']);
  });
});

describe('toFoundRows', () => {
  const find = (query: string): string[] => told(toFoundRows(slides, 0, query, numberOf));

  it('finds slides of every chapter by their words', () => {
    expect(find('MODELS')).toEqual(['- Models 2', '-- Sparse models 3', '-- More models 8']);
    expect(find('nothing')).toEqual([]);
  });

  it('puts what has the number first', () => {
    expect(find('2')).toEqual(['- Agenda 1', '- Agents 5', '-- 2025 4']);
    expect(find('a1')).toEqual([]);
    expect(find('A 1')).toEqual(['- Appendix 8', '-- More models 8']);
  });
});

describe('toPlace', () => {
  it('counts the talk and its appendix by themselves', () => {
    expect(toPlace(7, extent)).toEqual({ number: 8, count: 8, appendix: false });
    expect(toPlace(8, extent)).toEqual({ number: 1, count: 1, appendix: true });
    expect(toPlace(0, { count: 0, talk: 0 })).toEqual({ number: 0, count: 0, appendix: false });
  });

  it('takes as the talk all up to the last slide that is no appendix', () => {
    const of = (...flags: boolean[]) => toTalk(flags.map((flag) => ({ appendix: flag })));
    expect([of(), of(false, false), of(false, true, true), of(true, true)]).toEqual([0, 2, 1, 2]);
  });
});
