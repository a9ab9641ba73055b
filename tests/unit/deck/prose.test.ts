import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { planProse } from '../../../src/deck/prose.ts';
import { weightOf } from '../../../src/language/weight.ts';

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const shownOn = (texts: string[], lang = 'zh-CN'): string[][] =>
  planProse(texts.map(paragraph), lang).map(({ shown }) => shown.map((each) => textOf(each as Paragraph)));

const sentence = (index: number): string => `第${index}句话一共要写满二十个汉字才算数对不对呀。`;
const long = (count: number, from = 1): string =>
  Array.from({ length: count }, (_, index) => sentence(from + index)).join('');

describe('planProse', () => {
  it('shows short text whole on one slide', () => {
    expect(shownOn(['一句。', '两句。'])).toEqual([['一句。', '两句。']]);
  });

  it('has a slide for each of three paragraphs that count on, where one slide does not hold them', () => {
    const shock = (which: string) =>
      `The ${which} shock came when the river ran dry. ${'No boat sailed that year. '.repeat(5)}`;
    const shocks = ['first', 'second', 'third'].map(shock);
    expect(shownOn(shocks, 'en')).toHaveLength(3);
    expect(
      shownOn(
        shocks.map((said) => said.replace('shock', 'point').slice(0, 30)),
        'en',
      ),
    ).toHaveLength(1);
    expect(shownOn([...shocks, 'That is all.'], 'en')).not.toHaveLength(4);
  });

  it('shows paragraphs whole, and has them whole in the notes', () => {
    const planned = planProse([paragraph(long(6)), paragraph(long(5, 7))], 'zh-CN');
    expect(planned.map(({ shown }) => shown.map((each) => textOf(each as Paragraph)).join(''))).toEqual([
      long(6),
      long(5, 7),
    ]);
    expect(planned.flatMap(({ complete }) => complete.map((each) => textOf(each)))).toEqual([
      long(6),
      long(5, 7),
    ]);
  });

  it('shows a foreword whole that one slide takes', () => {
    const text = long(9);
    const [slide, ...more] = planProse([paragraph(text)], 'zh-CN', { isForeword: true });
    expect(more).toEqual([]);
    expect(slide?.shown.map((each) => textOf(each as Paragraph)).join('')).toBe(text);
  });

  it('always shows the first sentence', () => {
    const endless = `${'很'.repeat(200)}长。`;
    expect(shownOn([endless])[0]?.[0]).toBe(endless);
  });

  it('tells a very long paragraph on several slides, balanced', () => {
    const slides = shownOn([long(60)]);
    const sizes = slides.map((shown) => shown.reduce((sum, each) => sum + weightOf(each), 0));
    expect(slides.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThan(Math.min(...sizes) * 2.1);
    expect(slides.every((shown) => shown.length <= 4)).toBe(true);
  });

  it('sets sentences as the article does', () => {
    const mixed = '中文。English here. 又是中文。';
    expect(textOf(planProse([paragraph(mixed)], 'zh-CN')[0]?.complete[0] ?? [])).toBe(mixed);
    const joined = 'See --!> and so on.';
    expect(textOf(planProse([paragraph(joined)], 'en')[0]?.complete[0] ?? [])).toBe(joined);
  });

  /** A sentence of so many Chinese characters. */
  const of = (length: number, sign = '字'): string => `${sign.repeat(length - 1)}。`;
  const twenties = (count: number): string => of(20).repeat(count);
  /** What each slide shows, claims in one with what stands below. */
  const together = (texts: string[]): string[] => shownOn(texts).map((shown) => shown.join(''));

  it('shows up to 200 characters on a slide, and as many on each where there are more', () => {
    expect(shownOn([of(120), of(80)])).toEqual([[of(120), of(80)]]);
    expect(shownOn([of(120), of(81)])).toEqual([[of(120)], [of(81)]]);
    expect(together([twenties(10)])).toEqual([twenties(10)]);
    expect(together([twenties(11)])).toEqual([twenties(6), twenties(5)]);
  });

  it('begins a slide with a paragraph, where it is not much emptier for that', () => {
    expect(together([twenties(6), twenties(3), twenties(3)])).toEqual([twenties(6), twenties(6)]);
    expect(together([twenties(5), twenties(7)])).toEqual([twenties(5), twenties(7)]);
    expect(together([twenties(10), of(30)])).toEqual([twenties(6), twenties(4) + of(30)]);
  });

  it('has the sentence behind a formula on the slide with that, which takes more room than its signs', () => {
    const formula: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'inlineMath', value: 'c', displayed: true } as never],
    };
    const shown = planProse([paragraph(of(90)), formula, paragraph(of(20) + of(90, '词'))], 'zh-CN').map(
      ({ shown }) => shown.map((each) => textOf(each as Paragraph)),
    );
    expect(shown).toEqual([[of(90), 'c', of(20)], [of(90, '词')]]);
  });

  it('begins no slide with a sentence that leans back on the one before, where another is near', () => {
    const leaning = `这${of(19)}`;
    const slides = together([`${twenties(6)}${leaning}${twenties(5)}`]);
    expect(slides).toHaveLength(2);
    expect(slides.some((shown) => shown.startsWith(leaning))).toBe(false);
  });

  it('shows of very long text what carries it, a third of a slide of each paragraph', () => {
    const [first, second, third] = [of(60, '山'), of(30, '水'), of(30, '云')];
    const paragraphs = Array.from({ length: 20 }, () => first + second + second + third);
    const planned = planProse(paragraphs.map(paragraph), 'zh-CN');
    const shown = planned.map(({ shown }) => shown.map((each) => textOf(each as Paragraph)).join(''));
    expect(shown.every((each) => weightOf(each) <= 200)).toBe(true);
    const all = shown.join('');
    const count = (sentence: string): number => all.split(sentence).length - 1;
    expect(count(first)).toBe(20);
    expect(count(second) + count(third)).toBeLessThan(3);
    expect(weightOf(all)).toBeGreaterThan(0.3 * weightOf(paragraphs.join('')));
    expect(weightOf(all)).toBeLessThan(0.45 * weightOf(paragraphs.join('')));
    const complete = planned.flatMap(({ complete }) => complete.map((each) => textOf(each)));
    expect(complete.join('')).toBe(paragraphs.join(''));
  });

  it('sets at most four paragraphs on a slide, and as many as there is room for', () => {
    const short = of(10);
    expect(shownOn([short, short, short, short])).toEqual([[short, short, short, short]]);
    const sizes = shownOn([short, short, short, short, short]).map(({ length }) => length);
    expect(sizes.sort()).toEqual([2, 3]);
    const [half, more] = [of(70), of(50)];
    expect(shownOn([half, more, more])).toEqual([[half, more, more]]);
    expect(shownOn([of(180), short, short])).toEqual([[of(180), short, short]]);
    expect(shownOn([half, of(70), of(71)])).toEqual([[half, of(70)], [of(71)]]);
  });

  it('cuts a long chain of sentences of which each leans back on the one before', () => {
    const chain = '这句话还没有说完，后面还要接着说下去。'.repeat(200);
    const slides = planProse([{ type: 'paragraph', children: [{ type: 'text', value: chain }] }], 'zh-CN');
    expect(slides.length).toBeGreaterThan(3);
  });

  it('sets no empty paragraph before a sentence that is longer than its group', () => {
    expect(
      shownOn([`${of(500)}${of(20)}`])
        .flat()
        .every((shown) => shown !== ''),
    ).toBe(true);
  });

  it('knows for each slide which paragraphs it tells, and where they stand', () => {
    const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 9 } });
    const paragraphs = [of(20).repeat(13), of(9), of(100), of(100)].map((value, index) => ({
      ...paragraph(value),
      position: at(index + 1),
    }));
    expect(
      planProse(paragraphs, 'zh-CN').map(({ shown, complete, positions }) => ({
        lines: positions.map(({ start }) => start.line),
        shown: shown.map((each) => [each.position?.start.line, textOf(each as Paragraph).length]),
        complete: complete.map((each) => textOf(each).length),
      })),
    ).toEqual([
      {
        lines: [1],
        shown: [[1, 140]],
        complete: [140],
      },
      {
        lines: [1, 2],
        shown: [
          [1, 120],
          [2, 9],
        ],
        complete: [120, 9],
      },
      {
        lines: [3, 4],
        shown: [
          [3, 100],
          [4, 100],
        ],
        complete: [100, 100],
      },
    ]);
    expect(planProse([paragraph('一。')], 'zh-CN')).toEqual([
      {
        layout: 'prose',
        classes: [],
        shown: [{ type: 'paragraph', children: [{ type: 'text', value: '一。' }] }],
        complete: [[{ type: 'text', value: '一。' }]],
        positions: [{ start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }],
      },
    ]);
  });
});

describe('paragraphs under names of their own', () => {
  const named = (name: string, rest: string): Paragraph => ({
    type: 'paragraph',
    children: [
      { type: 'strong', children: [{ type: 'text', value: name }] },
      { type: 'text', value: ` ${rest}` },
    ],
  });
  const works = ['Quay', 'Mole', 'Crane', 'Ferry'].map((name) =>
    named(
      name,
      'Rebuild all that the storms of the last three winters took from the northern shore of the bay.',
    ),
  );
  const pointsOn = (paragraphs: Paragraph[]): number[] =>
    planProse(paragraphs, 'en').flatMap(({ shown }) =>
      shown.map((block) => (block.type === 'list' ? block.children.length : 0)),
    );

  it('are points of one slide where they are few and short', () => {
    expect(pointsOn(works)).toEqual([4]);
    expect(planProse(works, 'en').map(({ layout }) => layout)).toEqual(['list']);
  });

  it('stand below what is told before them, and above what is told behind them', () => {
    const remark = paragraph('None of it is paid for.');
    expect(pointsOn([remark, ...works, remark]).filter((count) => count > 0)).toEqual([4]);
    expect(planProse([remark, ...works], 'en').flatMap(({ complete }) => complete)).toHaveLength(5);
  });

  it('are all points below what leads to them with a colon', () =>
    expect(pointsOn([paragraph('We plan four works:'), ...works])).toEqual([0, 4]));

  it('are running text where they are two, or go on under the same name', () => {
    expect(pointsOn(works.slice(0, 2))).toEqual([0, 0]);
    const [quay, mole] = works as [Paragraph, Paragraph];
    expect(pointsOn([quay, mole, quay, mole]).every((count) => count === 0)).toBe(true);
  });
});
