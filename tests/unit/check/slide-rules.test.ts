import { describe, expect, it } from 'vitest';
import { contrast, contrastOf } from '../../../src/check/rules/contrast.ts';
import { link } from '../../../src/check/rules/link.ts';
import { slideDensity } from '../../../src/check/rules/slide-density.ts';
import { titleLength } from '../../../src/check/rules/title-length.ts';
import { secondsFor } from '../../../src/deck/speech.ts';
import type { TextPaint } from '../../../src/model/text-paint.ts';
import { linesOf, toSubject } from './subject.ts';

describe('contrast', () => {
  const paint = (given: Partial<TextPaint>): TextPaint => ({
    slide: 1,
    text: 'text',
    color: [118, 118, 118],
    background: [255, 255, 255],
    fontSize: 20,
    bold: false,
    ...given,
  });
  const hits = (...paints: TextPaint[]) => contrast.find(toSubject('# T\n\nText.\n', { paints }));

  it('measures as WCAG does', () => {
    expect(contrastOf([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrastOf([255, 255, 255], [119, 119, 119])).toBeCloseTo(4.48, 2);
  });

  it.each([
    [[10, 10, 10], [0, 0, 0], 1.0607],
    [[11, 200, 90], [255, 255, 255], 2.2285],
    [[0, 0, 255], [255, 255, 0], 8.0016],
  ] as const)('measures %j on %j', (one, other, ratio) => {
    expect(contrastOf([...one], [...other])).toBeCloseTo(ratio, 3);
    expect(contrastOf([...other], [...one])).toBeCloseTo(ratio, 3);
  });

  it('tells of each two colours by themselves, and of one slide by its number alone', () => {
    const dark = { color: [1, 2, 3] as const, background: [0, 0, 0] as const };
    expect(hits(paint({ ...dark, slide: 99 }), paint({ color: [200, 200, 200], slide: 2 }))).toEqual([
      {
        reason: '“text” on slide 99 has a contrast of 1.0:1 (#010203 on #000000), less than 4.5:1',
        slide: 99,
      },
      {
        reason: '“text” on slide 2 has a contrast of 1.6:1 (#c8c8c8 on #ffffff), less than 4.5:1',
        slide: 2,
        line: 3,
        column: 1,
      },
    ]);
  });

  it('finds faint text, once for two colours', () => {
    const faint = { color: [119, 119, 119] as const };
    expect(hits(paint(faint), paint({ ...faint, slide: 2 }))).toEqual([
      {
        reason: '“text” on slide 1 and 1 more has a contrast of 4.4:1 (#777777 on #ffffff), less than 4.5:1',
        slide: 1,
        line: 1,
        column: 1,
      },
    ]);
    expect(hits(paint({ color: [160, 160, 160], fontSize: 40 }))[0]?.reason).toContain('less than 3:1');
  });

  it('asks less of large text', () => {
    const grey = { color: [140, 140, 140] as const };
    expect(
      hits(paint({}), paint({ ...grey, fontSize: 24 }), paint({ ...grey, fontSize: 19, bold: true })),
    ).toEqual([]);
    expect(hits(paint({ ...grey, fontSize: 19 }))).toHaveLength(1);
  });
});

describe('link', () => {
  it('finds anchors and files that are not there', () => {
    const article =
      '# T\n\n## A *b*, c\n\n[1](#gone) and [2](gone.md#part)\n\nA note[^n] and [3](../x.md).\n\n[^n]: [4](#none)\n';
    const targets = new Map([
      ['gone.md#part', 'missing'],
      ['../x.md', 'outside'],
    ] as const);
    expect(link.find(toSubject(article, { targets })).map(({ reason, line }) => [line, reason])).toEqual([
      [5, 'no heading has the anchor #gone'],
      [5, 'there is no file gone.md#part'],
      [7, '../x.md is outside the article’s folder and was not looked for'],
      [9, 'no heading has the anchor #none'],
    ]);
  });

  it('names the heading that was meant, and what else would do', () => {
    const article = '# T\n\n## 2. From here\n\n[a](#from-here) [b](#%zz) [c](../%zz) [d](#a-fn)\n';
    const targets = new Map([['../%zz', 'outside']] as const);
    const howTo = 'Write the heading’s text in lower case, with hyphens for spaces and without punctuation.';
    expect(link.find(toSubject(article, { targets }))).toEqual([
      {
        reason: 'no heading has the anchor #from-here',
        cure: 'Did you mean #2-from-here?',
        line: 5,
        column: 1,
      },
      { reason: 'no heading has the anchor #%zz', cure: howTo, line: 5, column: 17 },
      {
        reason: '../%zz is outside the article’s folder and was not looked for',
        cure: 'Link to a file in the article’s own folder, or to an address on the web.',
        line: 5,
        column: 27,
      },
      { reason: 'no heading has the anchor #a-fn', cure: howTo, line: 5, column: 39 },
    ]);
  });

  it('leaves good ones, the web and other protocols alone', () => {
    const article = [
      '# T',
      '## A *b*, c',
      '## 大模型：从A到B',
      '## A b, c',
      '<a id="Here"></a>',
      '[1](#a-b-c) [2](#大模型从a到b) [3](#%E5%A4%A7%E6%A8%A1%E5%9E%8B%E4%BB%8Ea%E5%88%B0b) [4](#a-b-c-1) [5](#here) [6](#)',
      '[7](https://example.org/#x) [8](mailto:a@example.org) [9](there.md) [10](//example.org/x)',
      '[11](#top) [12](#Top) [13](#fn1) [14](#user-content-fn-1) [15](other.md)',
    ].join('\n\n');
    expect(link.find(toSubject(article, { targets: new Map([['there.md', 'found']]) }))).toEqual([]);
  });
});

describe('title-length', () => {
  it('finds titles of more than 40 characters or 90 letters', () => {
    expect(linesOf(titleLength, `# T\n\n## ${'长'.repeat(41)}\n\n文。\n`)).toEqual([3]);
    expect(linesOf(titleLength, `# ${'long '.repeat(19)}\n\nText.\n`)).toEqual([1]);
    expect(titleLength.find(toSubject(`# T\n\n## *${'长'.repeat(41)}*𠮷\n\n文。\n`))).toEqual([
      { reason: `the title “${'长'.repeat(40)}…” has 42 characters`, line: 3, column: 1 },
    ]);
  });

  it('finds them at every level of an article', () => {
    const long = '长'.repeat(41);
    const group = `**2025：${long}**\n\n- 一点\n\n**2026：短**\n\n- 一点\n`;
    const article = `# T\n\n## A\n\n### ${long}\n\n${group}\n### B\n\n${group}\n## ${long}\n\n文。\n\n### ${long}\n\n文。\n`;
    expect(linesOf(titleLength, article)).toEqual(
      article.split('\n').flatMap((line, index) => (line.includes(long) ? [index + 1] : [])),
    );
  });

  it('leaves shorter ones, halves of a title and titles with a shorter form alone', () => {
    expect(linesOf(titleLength, `# ${'长'.repeat(40)}\n\n## ${'letters '.repeat(11)}\n\nText.\n`)).toEqual(
      [],
    );
    expect(linesOf(titleLength, `# ${'长'.repeat(30)}：${'长'.repeat(30)}\n\n文。\n`)).toEqual([]);
    expect(linesOf(titleLength, `# T\n\n## ${'长'.repeat(41)}\n\n<!-- title: 短 -->\n\n文。\n`)).toEqual([]);
    const other = `# T\n\n## A\n\n<!-- title: 短 -->\n\n文。\n\n## ${'长'.repeat(41)}\n\n<!-- notes: 短 -->\n\n文。\n`;
    expect(linesOf(titleLength, other)).toEqual([9]);
  });
});

describe('slide-density', () => {
  const points = (count: number): string =>
    Array.from({ length: count }, () => `- ${'字'.repeat(40)}\n`).join('');

  it('counts 240 characters or 150 words a minute', () => {
    expect(secondsFor('字'.repeat(240))).toBe(60);
    expect(secondsFor('word '.repeat(150))).toBe(60);
    expect(secondsFor('字'.repeat(240), { charactersPerMinute: 480 })).toBe(30);
    expect(secondsFor('https://example.org/a/b/c')).toBe(0);
  });

  it('finds a slide that takes more than two minutes', () => {
    const [hit] = slideDensity.find(toSubject(`# T\n\n## A\n\n${points(13)}`));
    expect(hit).toMatchObject({ line: 5, slide: 2 });
    expect(hit?.reason).toMatch(/^slide 2 “A” takes 13\d s to say, more than 120$/);
  });

  it('leaves shorter ones and tables alone, and a quick speaker', () => {
    expect(linesOf(slideDensity, `# T\n\n## A\n\n${points(11)}`)).toEqual([]);
    const rows = Array.from({ length: 20 }, () => `| ${'字'.repeat(20)} | ${'字'.repeat(20)} |`).join('\n');
    expect(linesOf(slideDensity, `# T\n\n## A\n\n| a | b |\n|---|---|\n${rows}\n`)).toEqual([]);
    const rates = { charactersPerMinute: 400 };
    expect(linesOf(slideDensity, `# T\n\n## A\n\n${points(13)}`, { rates })).toEqual([]);
  });
});
