import type { List, Paragraph, PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { planProse } from '../../../src/deck/prose.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { growth, mostGrowth } from '../../growth.ts';

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const said = (value: string): Paragraph => paragraph({ type: 'text', value });

const shownIn = (block: Block): string | string[] =>
  block.type === 'list'
    ? (block as List).children.map((item) => textOf(item.children as Paragraph[] as never))
    : textOf(block as Paragraph);

/** The same sentence, longer. */
const wide = (one: string, by = 'as all who live by it know only too well'): string =>
  one.replace(/\.$/, `, ${by}.`);

/** What each slide shows: a paragraph as its text, a list as those of its points. */
const slides = (lang: string, ...paragraphs: Paragraph[]) =>
  planProse(paragraphs, lang).map(({ layout, shown }) => [layout, ...shown.map(shownIn)]);

const first = 'First, the quay was built for boats that drew no more than two metres of water.';
const second = 'Second, the sand comes back with each of the floods, and nobody takes it away.';
const third = 'Third, the one crane that could lift a boat has stood still since the winter.';

describe('a paragraph that counts', () => {
  it('is a list, under what announces it and above what it comes to', () => {
    const text = `The harbour has three troubles. ${first} ${second} ${third} All are old.`;
    expect(slides('en', said(text))).toEqual([
      ['list', 'The harbour has three troubles.', [first, second, third], 'All are old.'],
    ]);
    const [slide] = planProse([said(text)], 'en');
    expect(slide?.complete.map((each) => textOf(each))).toEqual([text]);
  });

  it('has as much with the last that it counts as with another one', () => {
    const more = 'Fourteen boats lie on the bottom of it.';
    const text = `The harbour has three troubles. ${first} ${more} ${second} ${third} Nobody has mended it since.`;
    expect(slides('en', said(text))).toEqual([
      [
        'list',
        'The harbour has three troubles.',
        [`${first} ${more}`, second, `${third} Nobody has mended it since.`],
      ],
    ]);
  });

  it('is one whose count begins behind a colon and goes on in one sentence', () => {
    const [one, two, three] = [
      '第一，旧码头是按吃水两米的小船设计的，现在的船停不进来；',
      '第二，每次洪水都会把泥沙带回来，却没有人负责清理；',
      '第三，唯一的一台吊车从去年冬天起就停在那里，没有人会修。',
    ];
    expect(slides('zh', said(`港口有三个问题：${one}${two}${three}`))).toEqual([
      ['list', '港口有三个问题：', [one, two, three]],
    ]);
  });

  it('is cut at a colon only where what is counted begins', () => {
    const [one, two, three] = [
      '首先在码头：旧码头是按吃水两米的小船设计的，现在的船停不进来。',
      '其次在泥沙，每次洪水都会把泥沙带回来，却没有人负责清理。',
      '最后还在港口自己身上：一座有灯的港口，和一座没有灯的港口，名声是不一样的。',
    ];
    expect(slides('zh', said(`${one}${two}${three}`))).toEqual([['list', [one, two, three]]]);
  });

  it('is none that begins to count over and over within a sentence', () => {
    const plan = (count: number): void => {
      const endless = `Boats wait: ${'first, at the quay; '.repeat(count)}then they sail.`;
      expect(planProse([said(endless)], 'en').map(({ layout }) => layout)).toEqual(['prose']);
    };
    expect(growth(600, plan)).toBeLessThan(mostGrowth);
  });

  it('is one of two sides, each with what is told of it', () => {
    const more = 'They have no other place to go to in the whole of the bay, and the season is short.';
    const one = `Some boats wait for the tide in front of the harbour for as much as half a day. ${more}`;
    const other = 'Others have moved to the next town, where the water is deep and the quay is new.';
    expect(slides('en', said(`${one} ${other}`))).toEqual([['list', [one, other]]]);
  });

  it('keeps its figures in sight where all that is counted has some', () => {
    const marked = (...all: string[]): boolean =>
      JSON.stringify(planProse([said(all.join(' '))], 'en')[0]?.shown).includes('"strong"');
    const figured = [first, second, third].map((one) => one.replace(/\.$/u, ' by 40%.'));
    expect(marked(...figured)).toBe(true);
    expect(marked(first, ...figured.slice(1))).toBe(false);
  });

  it('stands between the paragraphs around it, which have slides of their own where they are longer', () => {
    const [before, after] = ['The harbour is old.', 'The town is older.'];
    const counted = said(`${wide(first)} ${wide(second)}`);
    const list = [wide(first), wide(second)];
    expect(slides('en', said(before), counted, said(after))).toEqual([['list', before, list, after]]);
    const [longBefore, longAfter] = [wide(wide(wide(before))), wide(wide(wide(after)))];
    expect(slides('en', said(longBefore), counted, said(longAfter))).toEqual([
      ['prose', longBefore],
      ['list', list],
      ['prose', longAfter],
    ]);
  });

  it('may count by marks', () => {
    const [a, b, c] = ['a) the old quay is mended;', 'b) the new one is built;', 'c) the crane is sold.'];
    expect(slides('en', said(`The town resolves: ${a} ${b} ${c}`))).toEqual([
      ['list', 'The town resolves:', [a, b, c]],
    ]);
    const marks = ['(1) der alte Kai,', '(2) der neue Kai,', '(3) der Kran.'];
    expect(slides('de', said(`Gebaut wird an drei Stellen: ${marks.join(' ')}`))).toEqual([
      ['list', 'Gebaut wird an drei Stellen:', marks],
    ]);
    const points = ['一要修好旧码头；', '二要建成新码头；', '三要换掉吊车。'];
    expect(slides('zh', said(`他强调三点：${points.join('')}`))).toEqual([['list', '他强调三点：', points]]);
    const formula =
      'By the bound in (1) and that of (2), which holds for all ships and all of the quays, nothing sinks here.';
    expect(slides('en', said(formula))).toEqual([['prose', formula]]);
  });

  it('is prose where it is short', () => {
    const short = 'First, the quay is short. Second, the crane is old.';
    expect(slides('en', said(short))).toEqual([['prose', short]]);
  });

  it('has much that stands before or behind it on slides of their own', () => {
    const long = Array(8).fill('The harbour lies in a bay that is open to the west.').join(' ');
    const planned = slides(
      'en',
      said(`${long} The quay has two troubles. ${wide(first)} ${wide(second)} ${long}`),
    );
    expect(planned.map(([layout]) => layout)).toEqual(['prose', 'list', 'prose']);
    expect(planned[1]).toEqual(['list', 'The quay has two troubles.', [wide(first), wide(second)]]);
  });

  it('shows a little that stands behind it, also where there is hardly room', () => {
    const all = [first, second, third].map((one) =>
      wide(wide(one), 'and as the town has been told for years'),
    );
    const text = `${all.join(' ')} All of it is old.`;
    expect(slides('en', said(text))).toEqual([['list', all, 'All of it is old.']]);
  });

  it('shows of each that is counted all that is told of it', () => {
    const more = 'They have no other place to go to in the whole of the bay, and the season is short.';
    const text = [first, second, third].map((one) => `${one} ${more} ${more}`);
    expect(slides('en', said(text.join(' ')))).toEqual([['list', text]]);
  });

  it.each([
    ['en', 'The town wants three things.', 'Boats have light.', 'Every crew has a bed.', 'Nobody waits.'],
    ['zh', '小镇要的有三点。', '船有灯。', '人有床。', '没有人等。'],
  ])('is one that announces how many sentences follow to its end: %s', (lang, lead, ...points) => {
    const gap = lang === 'zh' ? '' : ' ';
    expect(slides(lang, said([lead, ...points].join(gap)))).toEqual([['list', lead, points]]);
    const another = lang === 'zh' ? '后面还有一句。' : 'Another sentence follows.';
    expect(slides(lang, said([lead, ...points, another].join(gap)))[0]?.[0]).toBe('prose');
  });

  it('is none where it counts only what comes first of it', () => {
    const lines = ['我们分三个阶段。', '第一个阶段是修码头。', '老吊车要先搬走。', '石头从北岸运来。'];
    expect(slides('zh', said(lines.join('')))[0]?.[0]).toBe('prose');
  });

  it.each([
    ['zh', '看船，不看图。', '看人，不看船。', '看海，不看人。'],
    ['en', 'We stop old boats.', 'We stop new cranes.', 'We stop nobody else.'],
    ['zh', '建立港口名册。', '推动两座码头改造。', '到2030年，全港有灯。', '老船员每年体检一次。'],
    ['en', 'Build a quay.', 'Train the crews.', 'Publish what it costs.'],
    ['es', 'Crear un muelle.', 'Ampliar la lonja.', 'Formar a las tripulaciones.'],
  ])('is one whose sentences stand side by side: %s %s', (lang, ...points) => {
    expect(slides(lang, said(points.join(lang === 'zh' ? '' : ' ')))).toEqual([['list', points]]);
  });

  it.each([
    ['two alone', 'zh', '看船，不看图。看人，不看船。'],
    [
      'those behind a number of something else',
      'zh',
      '我在四座港口各住了两周。想看船。没看到。人很多。天很冷。',
    ],
    ['those of a story', 'zh', '他住在港口。他每天看船。他不说话。'],
    ['those that lean back', 'en', 'It is old. It is small. It is ours.'],
    ['the same words again', 'en', 'We stop old boats. We stop old boats. We stop old boats.'],
  ])('is not: %s', (_case, lang, text) => {
    expect(slides(lang, said(text)).map(([layout]) => layout)).toEqual(['prose']);
  });
});
