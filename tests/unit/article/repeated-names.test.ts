import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { deckOf } from '../deck/written.ts';
import { roadmapOf } from './inline.ts';
import { shape } from './shape.ts';

/** Headings, each with a text. */
const headings = (...names: string[]): string[] =>
  names.flatMap((name) => [`## ${name}`, '', 'It is told.', '']);
const tree = (...names: string[]): string[] =>
  roadmapOf('# Quays', '', ...headings(...names)).parts.map((part) => {
    const within = part.type === 'section' ? part.parts : [];
    return [part, ...within].map(({ title }) => textOf(title?.whole ?? [])).join(' > ');
  });

describe('a heading that repeats among its equals', () => {
  it.each([
    ['en', ['Wind', 'Why it matters', 'Tide', 'Why it matters', 'Sun', 'Why it matters', 'The end']],
    ['zh', ['风', '为什么重要', '潮', '为什么重要', '光', '为什么重要', '结语']],
    ['ru', ['Ветер', 'Почему это важно', 'Прилив', 'Почему это важно', 'Солнце', 'Почему это важно', 'Итог']],
  ])('is a part of the one before it: %s', (_lang, names) => {
    const [one, why, two, , three, , end] = names;
    expect(tree(...names)).toEqual([`${one} > ${why}`, `${two} > ${why}`, `${three} > ${why}`, end]);
  });

  it('is so with a second one, and behind each of two', () =>
    expect(tree('Wind', 'Why', 'What', 'Tide', 'Why', 'What')).toEqual([
      'Wind > Why > What',
      'Tide > Why > What',
    ]));

  it('is none of theirs twice where others stand between', () =>
    expect(tree('Wind', 'Notes', 'Tide', 'Sun', 'Notes')).toHaveLength(5));

  it('stands for itself where nothing is before it', () =>
    expect(tree('Notes', 'Wind', 'Notes', 'Tide', 'Notes')).toHaveLength(5));
});

describe('a bold line that repeats behind others of its section', () => {
  const lines = (...names: string[]): string[] =>
    names.flatMap((name) => [`**${name}**`, '', `- ${name} is told.`, '- It is long.', '']);
  const groups = (...names: string[]): string[] =>
    shape('## Power', '', ...lines(...names))
      .filter((line) => /^\s*(?:breakthrough|forecast) /.test(line))
      .map((line) => line.trim().replace(/ @.*/, ''));

  it('stays within what the line before it is over', () =>
    expect(groups('Wind', 'Examples:', 'Tide', 'Examples:', 'Sun', 'Examples:')).toEqual(
      ['Wind', 'Tide', 'Sun'].map((name) => `breakthrough “${name}”: list, paragraph, list`),
    ));

  it('is no part of another where it is a period', () =>
    expect(groups('Wind', '2030', 'Tide', '2030', 'Sun', '2030')).toHaveLength(6));

  it('is not told of on the divider', () => {
    const deck = deckOf(
      '# T',
      '',
      '## Power',
      '',
      ...lines('Wind', 'Examples', 'Tide', 'Examples', 'Sun', 'Examples'),
    );
    const titles = deck.slides.flatMap(({ heading }) => (heading ? [textOf(heading.children)] : []));
    expect(titles).not.toContain('Examples');
  });
});
