import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import type { Section } from '../../../src/model/roadmap.ts';
import { roadmapOf } from './inline.ts';

const list = ['', '- The quay is wide.', '- The crane is tall.', ''];
const section = (...lines: string[]): Section => sectionIn('en', ...lines);
const sectionIn = (lang: string, ...lines: string[]): Section =>
  roadmapOf(
    '---',
    `lang: ${lang}`,
    '---',
    '# T',
    '',
    '## Wind',
    '',
    'It blows.',
    '',
    ...lines,
    '',
    '## End',
    '',
    'It is over.',
  ).parts[1] as Section;
const namesIn = ({ parts }: Section): string[] => parts.map(({ title }) => textOf(title?.whole ?? []));
const plan = (heading: string, ...openers: string[]): string[] => planIn('en', heading, ...openers);
const planIn = (lang: string, heading: string, ...openers: string[]): string[] =>
  namesIn(sectionIn(lang, `## ${heading}`, '', ...openers.flatMap((opener) => [opener, ...list])));

describe('paragraphs that count, each above its own list', () => {
  it.each([
    [
      'en',
      'First, we **mend the quay** at once. It is old.',
      'Second, we **build cranes**. They lift.',
      'Finally, we **plant limes**.',
    ],
    [
      'de',
      'Erstens wird der **Kai geflickt**, denn er ist alt.',
      'Zweitens kommen **Kräne** dazu.',
      'Drittens pflanzen wir **Linden** am Ufer.',
    ],
    ['zh', '首先，**修补码头**，它已经很旧了。', '其次，**建造起重机**，好装货。', '最后，**种椴树**。'],
    [
      'ja',
      '第一に**岸壁を直す**ことです。古いからです。',
      '第二に**クレーンを建てる**ことです。',
      '第三に**菩提樹を植える**ことです。',
    ],
    ['ko', '첫째, **부두를 고친다**. 낡았다.', '둘째, **크레인을 세운다**.', '셋째, **나무를 심는다**.'],
    [
      'ru',
      'Во-первых, **чиним причал**: он стар.',
      'Во-вторых, **строим краны**.',
      'В-третьих, **сажаем липы**.',
    ],
    ['ar', 'أولا، **نصلح الرصيف** لأنه قديم.', 'ثانيا، **نبني الرافعات**.', 'ثالثا، **نغرس الأشجار**.'],
  ])('open parts that are called by their bold words: %s', (lang, ...openers) => {
    const bold = openers.map((opener) =>
      (opener.split('**')[1] ?? '').replace(/^\p{Ll}/u, (one) => one.toUpperCase()),
    );
    expect(planIn(lang, 'Plan', ...openers)).toEqual(bold);
  });

  it('are called by their sentences where these are short', () => {
    const { parts } = section(
      '## Plan',
      '',
      'First, we mend the quay. It is old.',
      ...list,
      'Second, we build cranes.',
      ...list,
      'Third, we plant limes.',
      ...list,
    );
    expect(namesIn({ parts } as Section)).toEqual([
      'First, we mend the quay',
      'Second, we build cranes',
      'Third, we plant limes',
    ]);
    expect(JSON.stringify(parts[0])).toContain('It is old.');
  });

  it('are no parts where one of them is long and has no bold words', () =>
    expect(
      plan(
        'Plan',
        'First, we mend the quay.',
        `Second, ${'we build cranes and '.repeat(5)}more.`,
        'Third, we plant limes.',
      ),
    ).toEqual([]));

  it('are two parts only where two are announced', () => {
    const two = ['First, we **mend the quay**.', 'Second, we **build cranes**.'];
    expect(plan('Plan', ...two)).toEqual([]);
    expect(plan('The plan in two steps', ...two)).toEqual(['Mend the quay', 'Build cranes']);
  });

  it('are no parts where they follow one another', () =>
    expect(
      namesIn(
        section(
          '## Plan',
          '',
          'First, we **mend**.',
          '',
          'Second, we **build**.',
          '',
          'Third, we **plant**.',
          ...list,
        ),
      ),
    ).toEqual([]));

  it('have behind them what is about all', () => {
    const told = section(
      '## Plan',
      '',
      'First, we **mend**.',
      ...list,
      'Second, we **build**.',
      ...list,
      'Third, we **plant**.',
      ...list,
      'All of it costs nine million.',
    );
    expect(told.behind?.map(({ type }) => type)).toEqual(['prose']);
  });
});
