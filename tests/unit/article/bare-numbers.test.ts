import { expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';

/** The titles of an article's chapters, each as its number and its name. */
const titles = (...headings: string[]): string[] => {
  const lines = ['# T', ...headings.map((heading) => `${heading}\n\nText.`)];
  return readArticle(lines.join('\n\n'), 'a.md', 'en').roadmap.parts.flatMap(({ title }) =>
    title ? [`${title.number ?? ''}|${textOf(title.named)}`] : [],
  );
};

it('counts titles by numbers without a mark where they go on without a gap', () => {
  expect(titles('## Summary', '## 1 Quays', '## 2 Ships', '## 3 Plans and tasks')).toEqual([
    ...['|Summary', '1|Quays', '2|Ships', '3|Plans and tasks'],
  ]);
  expect(titles('## 0 Summary', '## 1 Quays', '## 2 Ships')).toEqual(['0|Summary', '1|Quays', '2|Ships']);
  expect(titles('## 01 船', '## 02 码头', '## 03 三座码头')).toEqual(['1|船', '2|码头', '3|三座码头']);
  expect(titles('## １　船', '## ２　2030年の港', '## ３　桟橋')).toEqual([
    ...['1|船', '2|2030年の港', '3|桟橋'],
  ]);
});

it('counts titles whose words are quoted, in brackets, marked, or begin with a figure', () => {
  expect(titles('## 01 Quays', '## 02 "Three" ships', '## 03 Plans')).toEqual([
    ...['1|Quays', '2|"Three" ships', '3|Plans'],
  ]);
  expect(titles('## 1 「港」の今', '## 2 “40岁”的船', '## 3 《航海》', '## 4 *Plans*')).toEqual([
    ...['1|「港」の今', '2|“40岁”的船', '3|《航海》', '4|Plans'],
  ]);
  expect(titles('## 1 (New) quays', '## 2 5G at sea', '## 3 🚢 Ships', '## 4 «Наш» порт')).toEqual([
    ...['1|(New) quays', '2|5G at sea', '3|🚢 Ships', '4|«Наш» порт'],
  ]);
});

it('counts titles by Roman numbers where they go on', () => {
  expect(titles('## Preface', '## I. Quays', '## II. Ships')).toEqual(['|Preface', '1|Quays', '2|Ships']);
  expect(titles('## I) Quays', '## II) Ships', '## III) Plans')).toEqual(['1|Quays', '2|Ships', '3|Plans']);
  expect(titles('## V. Woolf', '## I. Calvino')).toEqual(['|V. Woolf', '|I. Calvino']);
  expect(titles('## I think', '## II what')).toEqual(['|I think', '|II what']);
});

it('leaves amounts with their words', () => {
  expect(titles('## 1 plan', '## 2 rivers')).toEqual(['|1 plan', '|2 rivers']);
  expect(titles('## 3 ships', '## 4 quays', '## 5 plans')).toEqual(['|3 ships', '|4 quays', '|5 plans']);
  expect(titles('## 1 ship', '## 2 quays', '## 5 plans')).toEqual(['|1 ship', '|2 quays', '|5 plans']);
  expect(titles('## 1 2026', '## 2 2027', '## 3 2028').every((title) => /^\|\d /.test(title))).toBe(true);
});
