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

  it('keeps its figures in sight', () => {
    const [slide] = planProse([said(`${first} ${second.replace('nobody', 'no 40% of it')} ${third}`)], 'en');
    expect(JSON.stringify(slide?.shown)).toContain('"strong"');
  });

  it('stands between the slides of the paragraphs around it', () => {
    const [before, after] = ['The harbour is old.', 'The town is older.'].map(said);
    expect(
      slides('en', before as Paragraph, said(`${wide(first)} ${wide(second)}`), after as Paragraph),
    ).toEqual([
      ['prose', 'The harbour is old.'],
      ['list', [wide(first), wide(second)]],
      ['prose', 'The town is older.'],
    ]);
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

  it('leaves a little behind it for the notes where there is no room, but not what the author emphasises', () => {
    const all = [first, second, third].map((one) =>
      wide(wide(one), 'and as the town has been told for years'),
    );
    const text = `${all.join(' ')} All of it is old.`;
    expect(slides('en', said(text))).toEqual([['list', all]]);
    expect(planProse([said(text)], 'en')[0]?.complete.map((each) => textOf(each))).toEqual([text]);
    const bold: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: 'Now.' }] };
    const counted: PhrasingContent = { type: 'text', value: text.replace(' All of it is old.', ' ') };
    expect(slides('en', paragraph(counted, bold))[0]).toHaveLength(3);
  });
});
