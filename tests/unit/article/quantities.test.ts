import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import type { Section } from '../../../src/model/roadmap.ts';

/** The titles of an article's sections, each as its number and its name. */
const titles = (...headings: string[]): string[] => {
  const { roadmap } = readArticle(
    ['# T', ...headings.map((heading) => `${heading}\n\nText.`)].join('\n\n'),
    'a.md',
  );
  const walk = ({ title, parts }: Section): string[] => [
    ...(title ? [`${title.number ?? ''}|${textOf(title.named)}`] : []),
    ...parts.flatMap((part) => (part.type === 'section' ? walk(part) : [])),
  ];
  return roadmap.parts.flatMap((part) => (part.type === 'section' ? walk(part) : []));
};

describe('a decimal at the head of a title', () => {
  it('is an amount where nothing counts up to it', () => {
    expect(titles('## 1.5 million homes', '## 7.5 GW of wind', '## 2.5 倍增长')).toEqual([
      '|1.5 million homes',
      '|7.5 GW of wind',
      '|2.5 倍增长',
    ]);
    expect(titles('## 1.1 billion users')).toEqual(['|1.1 billion users']);
  });

  it('is the number of a section where others count', () => {
    expect(titles('## 2. Models', '### 2.1 Size', '### 2.2 Speed')).toEqual([
      '2|Models',
      '2.1|Size',
      '2.2|Speed',
    ]);
    expect(titles('## 1.1 Size', '## 1.2 Speed')).toEqual(['1.1|Size', '1.2|Speed']);
    expect(titles('## 3 Models', '### 3.1 Size')).toEqual(['|3 Models', '3.1|Size']);
    expect(titles('## 1.2.1 Deep', '## 1.2.2 Deeper')).toEqual(['1.2.1|Deep', '1.2.2|Deeper']);
  });

  it('is told apart title by title', () => {
    expect(titles('## 1.1 Size', '## 1.2 Speed', '## 4.5 times cheaper')).toEqual([
      '1.1|Size',
      '1.2|Speed',
      '|4.5 times cheaper',
    ]);
  });

  it('with a full stop behind it is a number in any case', () => {
    expect(titles('## 1.5. Energy')).toEqual(['1.5|Energy']);
  });

  it('may stand in emphasis', () => {
    expect(titles('## **1.5 million** homes')).toEqual(['|1.5 million homes']);
  });
});
