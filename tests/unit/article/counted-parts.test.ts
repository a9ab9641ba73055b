import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import type { Part } from '../../../src/model/roadmap.ts';

const namesIn = (parts: Part[]): string[] =>
  parts.flatMap((part) =>
    part.type === 'section' && part.title ? [textOf(part.title.named), ...namesIn(part.parts)] : [],
  );
const named = (...titles: string[]): string[] =>
  namesIn(
    readArticle(
      ['# Harbour', ...titles.flatMap((title) => ['', title, '', 'Text is here.'])].join('\n'),
      'a.md',
    ).roadmap.parts,
  );

describe('sections that their author counts within one keep their numbers', () => {
  it.each([
    ['figures', ['### 1. Quays', '### 2. Cranes', '### 3. Boats']],
    ['Chinese numerals', ['### （一）码头', '### （二）吊机']],
    ['figures, with more behind them', ['### 4) Quays', '### 5) Cranes', '### What is left']],
  ])('%s', (_, titles) => {
    expect(named('## 1. Now', '## 2. Aims', ...titles)).toEqual([
      'Now',
      'Aims',
      ...titles.map((title) => title.slice(4)),
    ]);
  });

  it('unless those say where in its chapter it stands, or count nothing', () => {
    expect(named('## 2. Aims', '### 2.1 Quays', '### 2.2 Cranes')).toEqual(['Aims', 'Quays', 'Cranes']);
    expect(named('## Aims', '### 1) Quays', '### Cranes')).toEqual(['Aims', 'Quays', 'Cranes']);
  });
});

describe('topics of a direction', () => {
  const topicsIn = (...numbers: number[]): string[] => {
    const text = ['', 'Text is here.', ''];
    const [one = 0, other = 0, next = 0, last = 0] = numbers;
    const lines = [
      ...['# Harbour', '', '## Quays', '', `### ${one}. Stone`, ...text, `### ${other}. Wood`, ''],
      ...['- 2027: two quays', '- 2028: four quays', '- 2029: six quays', '', '## Boats', ''],
      ...[`### ${next}. Ferries`, ...text, `### ${last}. Tugs`, ...text],
    ];
    return readArticle(lines.join('\n'), 'a.md').roadmap.parts.flatMap((part) =>
      part.type === 'direction' ? part.topics.map(({ title }) => textOf(title?.named ?? [])) : [],
    );
  };

  it('keep numbers that go on in the next chapter', () => {
    expect(topicsIn(1, 2, 3, 4)).toEqual(['1. Stone', '2. Wood']);
  });

  it('lose those that begin anew there, or skip one', () => {
    expect(topicsIn(1, 2, 1, 2)).toEqual(['Stone', 'Wood']);
    expect(topicsIn(1, 2, 3, 5)).toEqual(['Stone', 'Wood']);
  });
});
