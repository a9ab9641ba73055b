import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { slideTitle } from '../../../src/deck/slide.ts';
import { deckOf, written } from '../deck/written.ts';
import { directionsOf, roadmapOf } from './inline.ts';

const ways = ['## Three ways', '### Steam: dear', 'It is hot.', '### Water: slow', 'It is wet.', '### Air'];
const named = '| Way | Cost |\n|--|--|\n| Steam | 3 |\n| Water | 2 |\n| Wind, sun, air | 1 |';
const plain = '| Cost | Years |\n|--|--|\n| 3 | 10 |\n| 2 | 20 |';
const rest = ['## Thanks', 'To all of you.'];

const articleOf = (...blocks: string[]): string => ['# Plan', ...blocks, ...rest].join('\n\n');

/** What stands behind the sections of the first chapter. */
const behindIn = (...blocks: string[]): string[] => {
  const [chapter] = roadmapOf(articleOf(...blocks)).parts;
  return chapter?.type === 'section' ? (chapter.behind ?? []).map(({ type }) => type) : [];
};

const airOver = (...blocks: string[]): string[] => [...ways, 'It is free.', ...blocks];

describe('a table behind the last of several sections', () => {
  it.each([
    ['that names them', [named]],
    ['that names them behind what leads to it', ['They compare so:', named]],
    ['that is led to as one of all', ['All three ways at a glance:', plain]],
    ['with a remark below it', ['Taken together:', plain, 'Prices of today.']],
  ])('%s is about all of them', (_, blocks) => {
    expect(behindIn(...airOver(...blocks))).toEqual(['exhibit']);
  });

  it.each([
    ['that says nothing of them', ['It costs:', plain]],
    ['that names one of them', [named.replace('Steam', 'Oil')]],
    ['under a bold line that names none of them', ['**Costs**', plain]],
    ['with a question below it', [named, 'Which one is ours?']],
  ])('%s is that of the last', (_, blocks) => {
    expect(behindIn(...airOver(...blocks))).toEqual([]);
  });

  it('is titled by a bold line above it that speaks of all', () => {
    expect(behindIn(...airOver('**All three ways**', plain))).toEqual(['breakthrough']);
  });

  it('is that of the last where this says nothing else, or others have one', () => {
    expect(behindIn(...ways, 'Overall:', plain)).toEqual([]);
    const [title = '', first = '', ...others] = airOver('Overall:', plain);
    expect(behindIn(title, first, plain, ...others)).toEqual([]);
  });

  it('stands under the title of the chapter, with what leads to it', () => {
    const { slides } = deckOf(articleOf(...airOver('They compare so:', named)));
    const table = slides.find(({ layout }) => layout === 'table');
    expect(table && slideTitle(table)).toMatch(/^Three ways/);
    expect(table && written(table).shows).toContain('They compare so:');
  });
});

describe('a table behind periods', () => {
  const periods = [
    '## Path',
    '### 2026–2027: Dig',
    'Two wells.',
    '### 2028–2030: Build',
    'Pipes.',
    '### From 2031: Run',
  ];
  const years = '| | 2025 | 2028 | 2031 |\n|--|--|--|--|\n| Heat | 9 | 8 | 7 |';

  it('is about all of them where it goes through their times, and no stop of its own', () => {
    const [line] = directionsOf(roadmapOf(articleOf(...periods, 'All runs.', years)).parts);
    expect(line?.topics.map(({ pieces }) => pieces.map(({ type }) => type))).toEqual([
      ['forecast', 'forecast', 'forecast'],
      ['exhibit'],
    ]);
  });

  it('is that of the last where it goes on from there', () => {
    const later = years.replace('2025 | 2028', '2030 | 2033').replace('2031', '2035');
    const [line] = directionsOf(roadmapOf(articleOf(...periods, 'All runs.', later)).parts);
    expect(line?.topics).toHaveLength(1);
  });

  it('keeps what leads to it where bold lines open them', () => {
    const bold = [
      '## Path',
      '**Until 2027: dig.** Two wells.',
      '**2028 to 2030: build.** Pipes.',
      '**2031: run.** All.',
    ];
    const [line] = directionsOf(roadmapOf(articleOf(...bold, 'Targets on this path:', years)).parts);
    const pieces = line?.topics.flatMap((topic) => topic.pieces) ?? [];
    expect(pieces.map(({ type }) => type)).toEqual(['forecast', 'forecast', 'forecast', 'exhibit']);
    const [last] = pieces.slice(-1);
    expect(last?.type === 'exhibit' && last.intro && textOf(last.intro)).toBe('Targets on this path:');
  });
});
