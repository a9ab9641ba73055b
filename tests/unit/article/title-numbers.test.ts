import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import type { Section } from '../../../src/model/roadmap.ts';
import { shape } from './shape.ts';

/** The titles of an article's sections, each as its number and its name. */
const titles = (...headings: string[]): string[] => titlesIn('en', ...headings);

const titlesIn = (lang: string, ...headings: string[]): string[] => {
  const { roadmap } = readArticle(
    ['# T', ...headings.map((heading) => `${heading}\n\nText.`)].join('\n\n'),
    'a.md',
    lang,
  );
  const walk = ({ title, parts }: Section): string[] => [
    ...(title ? [`${title.number ?? ''}|${textOf(title.named)}`] : []),
    ...parts.flatMap((part) => (part.type === 'section' ? walk(part) : [])),
  ];
  return roadmap.parts.flatMap((part) => (part.type === 'section' ? walk(part) : []));
};

it('keeps a number that with a small letter behind it that alone tells a title from its neighbour', () => {
  expect(titles('## 1. phase', '## 2. phase', '## 3. harvest')).toEqual([
    ...['|1. phase', '|2. phase', '3|harvest'],
  ]);
  expect(titles('## 1. Lap', '## 2. Lap')).toEqual(['1|Lap', '2|Lap']);
  expect(titles('## 1. Goals', '## 2. Risks')).toEqual(['1|Goals', '2|Risks']);
});

describe('a decimal at the head of a title', () => {
  it('is an amount where nothing counts up to it', () => {
    expect(titles('## 1.5 million homes', '## 7.5 GW of wind', '## 2.5 倍增长')).toEqual([
      '|1.5 million homes',
      '|7.5 GW of wind',
      '|2.5 倍增长',
    ]);
    expect(titles('## 1.1 billion users')).toEqual(['|1.1 billion users']);
    expect(titles('## 12.75 million', '## 1.2.3 release', '## 1.234 tons')).toEqual([
      ...['|12.75 million', '|1.2.3 release', '|1.234 tons'],
    ]);
    expect(titles('## 2.0 times', '## 2.2 times')).toEqual(['|2.0 times', '|2.2 times']);
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

  it('is the number of a section of more than nine, and where a number is missing', () => {
    expect(titles('## 12. Models', '### 12.1 Size')).toEqual(['12|Models', '12.1|Size']);
    expect(titles('## 10.11 Size', '## 10.12 Speed')).toEqual(['|10.11 Size', '10.12|Speed']);
    expect(titles('## 1.1 Size', '## 1.3 Speed')).toEqual(['1.1|Size', '1.3|Speed']);
    expect(titles('## 2.4 Size', '## 2.6 Speed')).toEqual(['|2.4 Size', '2.6|Speed']);
  });

  it('is an amount where the other number stands within a title or is a date', () => {
    expect(titles('## About 1.4 tons', '## 1.5 million')).toEqual(['|About 1.4 tons', '|1.5 million']);
    expect(titles('## About 2. More', '## 2.1 times')).toEqual(['|About 2. More', '|2.1 times']);
    expect(titles('## 1.2.2024 Start', '## 1.3 times')).toEqual(['|1.2.2024 Start', '|1.3 times']);
    expect(titles('## 1.2.2024 Start', '## 1.1 times')).toEqual(['|1.2.2024 Start', '|1.1 times']);
    expect(titles('## About 1.5 million')).toEqual(['|About 1.5 million']);
  });

  it('is told apart in bold lines too', () => {
    expect(
      shape('**1.5 million homes**', '', '- a', '', '**2.1 Size**', '', '- b', '', '**2.2 Speed**'),
    ).toEqual([
      'lead 1 (untitled) @2–10',
      '  breakthrough “1.5 million homes”: list @2–4',
      '  breakthrough 2.1 “Size”: list @6–8',
      '  breakthrough 2.2 “Speed”:  @10–10',
    ]);
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

describe('a whole number with a full stop', () => {
  it('counts in figures of full width as in others', () => {
    const told = ['1|船', '2|港', '2.1|桟橋', '2.2|倉庫', '3|海'];
    const headings = ['## １． 船', '## ２． 港', '### ２．１ 桟橋', '### ２．２ 倉庫', '## ３． 海'];
    expect(titlesIn('ja', ...headings)).toEqual(told);
  });

  it('is an ordinal where nothing counts up to it', () => {
    for (const title of ['1. Januar 2027: Umzug', '3. Bauabschnitt', '2. Platz für das Rad'])
      expect(titlesIn('de', '## Vorwort', `## ${title}`)).toEqual(['|Vorwort', `|${title}`]);
    expect(titlesIn('cs', '## 2. čtvrtletí')).toEqual(['|2. čtvrtletí']);
    expect(titlesIn('fi', '## 1. Vaihe')).toEqual(['|1. Vaihe']);
  });

  it('is one where no other title of its level is numbered', () => {
    expect(titles('## 1. Januar 2027: Umzug', '## Preface', '### 2. Platz')).toEqual([
      ...['|1. Januar 2027: Umzug', '|Preface', '|2. Platz'],
    ]);
  });

  it('is one where a small letter follows, whatever the language', () => {
    expect(titles('## 2. pololetí', '## 1. Intro')).toEqual(['|2. pololetí', '1|Intro']);
    expect(titles('## 1. small', '## 2. letters')).toEqual(['1|small', '2|letters']);
  });

  it('is the number of a section where others count, one may be missing', () => {
    expect(titlesIn('de', '## 1. Lage', '## 2. Folgen', '## 4. Ausblick', '## 9. Anhang')).toEqual([
      ...['1|Lage', '2|Folgen', '4|Ausblick', '|9. Anhang'],
    ]);
    expect(titlesIn('de', '## 3. Lage', '### 3.1 Heute')).toEqual(['3|Lage', '3.1|Heute']);
  });

  it('is counted on its own level, and upwards', () => {
    expect(titlesIn('de', '## 1. Lage', '## 2. Folgen', '### 3. Bauabschnitt')).toEqual([
      ...['1|Lage', '2|Folgen', '|3. Bauabschnitt'],
    ]);
    expect(titlesIn('de', '## 3. Ulm', '## 2. Trier', '## 1. Celle')).toEqual([
      ...['|3. Ulm', '|2. Trier', '|1. Celle'],
    ]);
  });

  it('is an ordinal in a row of them: of dates, of periods, of one word', () => {
    expect(titlesIn('de', '## 1. Mai: Beginn', '## 2. Juni: Ende')).toEqual([
      ...['|1. Mai: Beginn', '|2. Juni: Ende'],
    ]);
    expect(titlesIn('pl', '## 1. Maja: A', '## 2. Czerwca: B')).toEqual(['|1. Maja: A', '|2. Czerwca: B']);
    expect(titlesIn('de', '## 1. Platz: Ulm', '## 2. Platz: Trier')).toEqual([
      ...['|1. Platz: Ulm', '|2. Platz: Trier'],
    ]);
  });

  it('counts a few that begin with the same word among others', () => {
    const asked = ['## 1. Lage', '## 2. Was kommt', '## 3. Fahrplan', '## 4. Was es kostet', '## 5. Ende'];
    expect(titlesIn('de', ...asked)).toEqual([
      ...['1|Lage', '2|Was kommt', '3|Fahrplan', '4|Was es kostet', '5|Ende'],
    ]);
  });

  it('counts what begins with a year', () => {
    expect(titlesIn('de', '## 1. 2027: Umzug')).toEqual(['1|2027: Umzug']);
  });

  it('before a period leaves a forecast', () => {
    expect(
      shape('## Wege', '', '### 1. 2026年：通车', '', '- 一', '', '### 2. 2027年：延长', '', '- 二'),
    ).toEqual([
      'direction 1 “Wege” @2–10',
      '  forecasts (untitled) @4–10',
      '    forecast 2026年 “通车”: list @4–6',
      '    forecast 2027年 “延长”: list @8–10',
    ]);
  });
});

it('takes a number that is a link for a name, which keeps its address', () => {
  const versions = ['## [1.4.2](https://e.org/b) (2026-08-17)', '## [1.4.1](https://e.org/a) (2026-07-10)'];
  expect(titles(...versions)).toEqual(['|1.4.2 (2026-08-17)', '|1.4.1 (2026-07-10)']);
  expect(titles('## [1. Quays](https://e.org/a)', '## [2. Ships](https://e.org/b)')).toEqual([
    ...['1|Quays', '2|Ships'],
  ]);
});

it('is a name before a dash, unless it counts: then the dash goes with it', () => {
  expect(titles('## 4.1 — Speed', '## 4.2 — Words')).toEqual(['|4.1 — Speed', '|4.2 — Words']);
  expect(titles('## 4. — Zero', '### 4.1 – Speed', '### 4.2 – Words')).toEqual([
    ...['4|Zero', '4.1|Speed', '4.2|Words'],
  ]);
  expect(titles('## 1 — Speed', '## 2 — Words', '## 3 — Deeds')).toEqual(['1|Speed', '2|Words', '3|Deeds']);
  expect(titles('## 1 — 2 boats')).toEqual(['|1 — 2 boats']);
});

it('tells an ordinal by the word behind it, where a word follows', () => {
  expect(titlesIn('de', '## 1. Platz: Oslo', '## 2. Platz: Rom')).toEqual([
    '|1. Platz: Oslo',
    '|2. Platz: Rom',
  ]);
  expect(titlesIn('de', '## 1. „Hafen“ neu', '## 2. „Hafen“ alt')).toEqual([
    '1|„Hafen“ neu',
    '2|„Hafen“ alt',
  ]);
});

it('keeps an ordinal whatever stands around it', () => {
  expect(titlesIn('de', '## **2. Mai** in Oslo', '## **3. Juni** in Rom')).toEqual([
    ...['|2. Mai in Oslo', '|3. Juni in Rom'],
  ]);
  expect(titlesIn('de', '## **2. Mai**', '## *3. Juni*', '## [4. Juli](https://e.org)')).toEqual([
    ...['|2. Mai', '|3. Juni', '|4. Juli'],
  ]);
});

it('keeps the number of a release, and of all beside a .0 and before a mere period', () => {
  expect(titles('## 4.6 “Oak”', '## 4.7 “Elm”', '## 5.0 “Ash”', '## 5.1 “Fir”', '## 5.2 — 2028')).toEqual([
    ...['|4.6 “Oak”', '|4.7 “Elm”', '|5.0 “Ash”', '|5.1 “Fir”', '|5.2 — 2028'],
  ]);
  expect(titles('## 1.1.1 / Oak', '## 1.1.0 / Elm', '## 1.0.0 / Fir')).toEqual([
    ...['|1.1.1 / Oak', '|1.1.0 / Elm', '|1.0.0 / Fir'],
  ]);
  expect(titles('## 2.1 — 2027', '## 2.2 — 2028')).toEqual(['|2.1 — 2027', '|2.2 — 2028']);
  expect(shape('## 2 Plan', '### 2.1 2027', 'a.', '### 2.2 2028', 'b.').join()).toContain('forecast 2027');
});
