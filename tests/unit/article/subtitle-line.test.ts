import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';

/** What stands below the title of an article with such blocks there. */
function below(...blocks: string[]): string | undefined {
  const text = ['# The quay', ...blocks, '## A', 'Text.', '## B', 'Text.'].join('\n\n');
  const { subtitle } = readArticle(text, 'a.md').roadmap;
  return subtitle && textOf(subtitle.whole);
}

describe('a line right below the title', () => {
  it.each([
    ['*2026—2036 年码头展望*', '2026—2036 年码头展望'],
    ['*Why we should keep it?*', 'Why we should keep it?'],
    ['**A view from the water**', 'A view from the water'],
    ['A view from the water', 'A view from the water'],
    ['―水から見る―', '水から見る'],
    ['〜水から見る・十年〜', '水から見る・十年'],
    ['— A view from the water —', 'A view from the water'],
    ['- A view from the water -', 'A view from the water'],
    ['- 물에서 본 십 년 -', '물에서 본 십 년'],
    ['—— 从水上看 ——', '从水上看'],
  ])('is its subtitle: %s', (line, subtitle) => expect(below(line)).toBe(subtitle));

  it('is one above a quotation', () => {
    expect(below('国際材料フォーラム　技術委員会', '> 四十二社の声。')).toBe(
      '国際材料フォーラム　技術委員会',
    );
    expect(below('As the harbour board said:', '> We sail.')).toBeUndefined();
  });

  it('is one above text, and above the lines that say whose it is', () => {
    expect(below('*A view from the water*', 'The quay is old, and we know it.')).toBe(
      'A view from the water',
    );
    expect(below('*A view from the water*', 'Author: Ada Birch')).toBe('A view from the water');
    expect(below('*A view from the water*', '- **Status:** Draft\n- **Owner:** Ada')).toBe(
      'A view from the water',
    );
  });

  it.each([
    ['The quay: we keep it, and here is why.', 'We keep it, and here is why.'],
    ['The quay ― 我们要保住它。', '我们要保住它。'],
  ])('is its subtitle where it says again what the front matter does: %s', (title, line) => {
    const text = `---\ntitle: '${title}'\n---\n\n# The quay\n\n${line}\n\n## A\n\n- a\n\n## B\n\nText.`;
    const { subtitle, parts } = readArticle(text, 'a.md').roadmap;
    expect(textOf(subtitle?.whole ?? [])).toBe(line);
    expect(parts).toHaveLength(2);
  });

  it.each([
    ['*di Ada Betulla*'],
    ['*By Ada Birch, harbour master*'],
    ['*文／白桦*'],
    ['*Adopted by the council on 3 May 2026*'],
    ['*The quay is old, and we know it.*'],
    ['*Status: draft · Owner: Ada*'],
    ['*5 min read*'],
  ])('is none where it says whose it is, of when, or a sentence: %s', (line) =>
    expect(below(line)).toBeUndefined());

  it.each([
    ['- A view from the water'],
    ['- A view -\n- from the water -'],
  ])('is none of a list: %s', (list) => expect(below(list)).toBeUndefined());

  it('is one of several names in bold type, also above text', () => {
    expect(below('**Harbour of Birchport · Quay office**', 'The quay is old, and we know it.')).toBe(
      'Harbour of Birchport · Quay office',
    );
  });

  it('is none in bold type above a text that it heads', () => {
    expect(below('**A view from the water**', 'The quay is old.')).toBeUndefined();
  });
});

describe('a heading right below the title', () => {
  const office = ['Harbour office, Varn', 'Dr. A. Birch, B. Cole', 'May 2027'].join('\n');
  const read = (lines: string, ...chapters: string[]) => {
    const text = ['# The quay', '## A view from the water', lines, ...chapters].join('\n\n');
    const { subtitle, masthead, parts } = readArticle(text, 'a.md').roadmap;
    const titles = parts.map((part) => part.type === 'section' && part.title && textOf(part.title.whole));
    return { subtitle: subtitle && textOf(subtitle.whole), lines: masthead?.lines.length, titles };
  };
  const [one, other] = ['## 1. Ships\n\nThey come.', '## 2. Boats\n\nThey go.'];

  it('is its subtitle above lines that say whose the article is, also where a text stands behind a rule', () => {
    const subtitle = 'A view from the water';
    expect(read(office, one, other)).toMatchObject({ subtitle, lines: 1 });
    expect(read(`${office}\n\n---\n\n**In short**\n\n- More ships.`, one, other)).toMatchObject({
      subtitle,
      lines: 1,
    });
  });

  it('is it above who wrote the article, whatever stands below that, but not among two chapters', () => {
    const byline =
      'By Ada Birch and Tom Reed, Harbour Board\n\nEvery plan for a port has a line that is called quays.';
    const third = '## Nets\n\nThey hold.';
    expect(read(byline, '## Ships\n\nThey come.', '## Boats\n\nThey go.', third)).toMatchObject({
      subtitle: 'A view from the water',
      lines: 1,
      titles: [undefined, 'Ships', 'Boats', 'Nets'],
    });
    expect(read(byline, '## Ships\n\nThey come.', third).subtitle).toBeUndefined();
    const chapters = ['## Ships\n\nThey come.', '## Boats\n\nThey go.', third];
    expect(
      read('Every plan for a port has a line.\n\nIt is called quays.', ...chapters).subtitle,
    ).toBeUndefined();
  });

  it('is it above any line where all chapters but it are numbered', () => {
    expect(read('Harbour office, Varn', one, other)).toMatchObject({
      subtitle: 'A view from the water',
      lines: 1,
    });
    expect(read('Ships, mostly', '## Ships\n\nThey come.', '## Boats\n\nThey go.').subtitle).toBeUndefined();
    expect(read('Here we see ships.', one, other).subtitle).toBeUndefined();
  });
});
