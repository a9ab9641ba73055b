import { describe, expect, it } from 'vitest';
import { positionOf } from '../../../src/article/outline.ts';
import { textOf } from '../../../src/article/phrasing.ts';
import { toTitle } from '../../../src/article/title.ts';
import { coverTitle } from '../../../src/deck/cover-title.ts';
import { text } from '../../../src/deck/nodes.ts';
import type { Roadmap } from '../../../src/model/roadmap.ts';

describe('coverTitle', () => {
  const below = (title: string): unknown => {
    const heading = [text('Boats')];
    const roadmap = { metadata: { title }, title: { main: heading, whole: heading } };
    return coverTitle(roadmap as Roadmap, 'a').sub;
  };

  it.each([
    'Boats: the plan',
    'Boats：the plan',
    'Boats | the plan',
    'Boats｜the plan',
    'Boats|  the plan',
    'Boats · the plan',
    'Boats • the plan',
    'Boats—the plan',
    'Boats – the plan',
    'Boats - the plan',
    'Boats  -  the plan',
    'Boats ―the plan―',
    'Boats 〜the plan〜',
  ])('has what stands behind a mark below the heading: %s', (title) =>
    expect(below(title)).toEqual([text('the plan')]));

  it('has what stands behind a question below that', () => {
    const parts = (heading: string): string[] => {
      const title = { main: [text(heading)], whole: [text(heading)] };
      const { main, sub = [] } = coverTitle({ lang: 'en', metadata: {}, title } as unknown as Roadmap, 'a');
      return [textOf(main), textOf(sub)];
    };
    expect(parts('What will boats cost? Seven guesses')).toEqual(['What will boats cost?', 'Seven guesses']);
    expect(parts('2030年的船会怎样？一位船长的七个猜测')).toEqual([
      '2030年的船会怎样？',
      '一位船长的七个猜测',
    ]);
    for (const whole of ['What will boats cost?', 'Boats? No', 'Who pays? Who sails?'])
      expect(parts(whole)).toEqual([whole, '']);
  });

  it('opens with a capital behind what kind of text it is, and leaves a name as it is written', () => {
    const main = (heading: string) => {
      const title = toTitle([text(heading)], positionOf({}), false);
      return textOf(coverTitle({ lang: 'fr', metadata: {}, title } as Roadmap, 'a').main);
    };
    expect(main('Livre blanc — construire des quais')).toBe('Construire des quais');
    expect(main('White paper: eBPF on quays')).toBe('eBPF on quays');
    expect(main('quays of Varn: a plan')).toBe('quays of Varn');
  });

  it.each([
    ['the heading alone', 'Boats', 'boats!', 'Boats', []],
    ['the heading alone', 'Boats of the north', 'Boats', 'Boats of the north', []],
    [
      'the heading alone',
      '항만청 부두 계획 (2026~2028)',
      '부두 계획 2026-2028',
      '항만청 부두 계획 (2026~2028)',
      [],
    ],
    ['the heading alone', 'The quays: north, south', 'Quays – north', 'The quays: north, south', []],
    ['both', 'Boats', 'All that floats', 'Boats', ['All that floats']],
    ['both where one is a word of the other', 'Boats', 'Lifeboats', 'Boats', ['Lifeboats']],
    [
      'both where one begins a word of the other',
      'Boat',
      'Boats of the north',
      'Boat',
      ['Boats of the north'],
    ],
    ['the front matter alone, in its parts', undefined, 'Boats: the plan', 'Boats', ['the plan']],
    ['the front matter alone, in its parts', undefined, '造船｜北方方案', '造船', ['北方方案']],
    ['what says more, in its parts', 'Boats', 'Old boats: the plan', 'Old boats', ['the plan']],
    ['what says more', 'Boats', 'Of boats and men', 'Of boats and men', []],
    ['what says more in Chinese', '造船', '北方造船方案', '北方造船方案', []],
    ['what says more in Japanese', '船', 'この船のカタログ', 'この船のカタログ', []],
    ['the front matter alone', undefined, 'Boats', 'Boats', []],
    ['the name of the file', undefined, undefined, 'a', []],
    ['the heading without any other', 'Boats', undefined, 'Boats', []],
  ])('has %s: %j and %j', (_what, heading, title, main, others) => {
    const nodes = [text(heading ?? '')];
    const own = heading === undefined ? {} : { title: { main: nodes, whole: nodes } };
    const cover = coverTitle({ metadata: { title }, ...own } as Roadmap, 'a');
    expect(textOf(cover.main)).toBe(main);
    expect([cover.sub, ...cover.also].flatMap((one) => (one ? [textOf(one)] : []))).toEqual(others);
  });

  it('says below it each thing once', () => {
    const title = { main: [text('Boats')], sub: [text('a plan')], whole: [text('Boats: a plan')] };
    const given = {
      title,
      subtitle: { whole: [text('A plan!')] },
      metadata: { title: 'Sails', subtitle: 'At last' },
    };
    const { sub, also } = coverTitle(given as unknown as Roadmap, 'a');
    expect([sub, ...also].map((one) => textOf(one ?? []))).toEqual(['a plan', 'Sails', 'At last']);
  });

  it.each([
    'Boats-the plan',
    'Boats -the plan',
    'Boats, the plan',
    'Old boats, the plan',
  ])('has all of it in the place of the heading: %s', (title) => expect(below(title)).toBeUndefined());

  it.each([
    ['Boats: a plan', 'A plan', 'a plan'],
    ['The boats of the north', 'boats of the north', undefined],
    ['Boats', 'Lifeboats', 'Lifeboats'],
    ['港口与大海的展望：栈桥', '港口 展望', '栈桥'],
    ['Der Plan des Hafens: bis 2030', 'Plan 2030', 'bis 2030'],
    ['港の将来', '港 計画', '港 計画'],
  ])('says of “%s” nothing below that it says: %s', (title, subtitle, sub) => {
    const cover = coverTitle({ metadata: { title, subtitle } } as Roadmap, 'a');
    expect([cover.sub, ...cover.also].map((nodes) => nodes && textOf(nodes))).toEqual([sub]);
  });

  it.each([
    ['All that floats on the northern sea (a talk, written up)', 'a talk, written up'],
    ['All that floats on the northern sea（a talk, written up）', 'a talk, written up'],
    ['All that floats on the northern sea (2027)', undefined],
    ['Boats (a talk, written up)', undefined],
    ['All that floats (and it floats) on the sea', undefined],
  ])('has a remark in brackets at its end below it: %s', (title, remark) => {
    const { main, sub } = coverTitle({ metadata: { title } } as Roadmap, 'a');
    expect(sub && textOf(sub)).toBe(remark);
    expect(textOf(main)).toBe(remark ? 'All that floats on the northern sea' : title);
  });

  it('has it in the title where something else stands below', () => {
    const title = 'All that floats on the northern sea (a talk, written up)';
    const { main } = coverTitle({ metadata: { title, subtitle: 'Of boats' } } as Roadmap, 'a');
    expect(textOf(main)).toBe(title);
  });
});
