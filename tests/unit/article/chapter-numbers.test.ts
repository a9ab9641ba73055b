import { describe, expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';

const told = (...chapters: string[]) =>
  deckOf('# Boats', ...chapters.flatMap((chapter) => ['', `## ${chapter}`, '', '- a'])).slides.map(written);
const agenda = (...chapters: string[]) => told(...chapters)[1]?.shows;

describe('the chapters of an article', () => {
  it.each([
    ['figures', ['1. Hulls', '2. Sails', '3. Ropes'], ['Hulls', 'Sails', 'Ropes']],
    ['Chinese figures', ['一、船体', '二、帆', '三、绳'], ['船体', '帆', '绳']],
    ['a word for chapters', ['Chapter 1: Hulls', 'Chapter 2: Sails'], ['Hulls', 'Sails']],
    ['a noun of their own', ['Phase 1: Hulls', 'Phase 2: Sails'], ['Phase 1: Hulls', 'Phase 2: Sails']],
    ['Roman figures', ['I. Hulls', 'II. Sails'], ['Hulls', 'Sails']],
    ['the figures of a part', ['4.1 Hulls', '4.2 Sails'], ['Hulls', 'Sails']],
    ['the figures of programs', ['0x01 Hulls', '0x02 Sails'], ['Hulls', 'Sails']],
  ])('have the numbers of their author in %s, and what stands around them has none', (_name, own, names) => {
    const list = names.map((name, index) => `${index + 1}. ${name}`).join('\n');
    expect(agenda('Foreword', ...own, 'Afterword')).toBe(`- Foreword\n\n${list}\n\n- Afterword`);
  });

  it('have them from 1 where what their author counts as 0 leads to them', () => {
    expect(agenda('0. Foreword', '1. Hulls', '2. Sails')).toBe('- Foreword\n\n1. Hulls\n2. Sails');
    expect(agenda('0 Foreword', '1 Hulls', '2 Sails')).toBe('- Foreword\n\n1. Hulls\n2. Sails');
    expect(agenda('0x00 Foreword', '0x01 Hulls', '0x02 Sails')).toBe('- Foreword\n\n1. Hulls\n2. Sails');
  });

  it.each([
    ['Hulls', 'Sails', 'Change history'],
    ['Hulls', 'Sails', 'Changes to this document'],
    ['Hulls', 'Sails', 'Appendix A. Timber', 'Appendix B. Cloth'],
    ['船体', '帆', '附：木材表', '更新记录'],
    ['船体', '帆', '変更履歴'],
    ['선체', '돛', '변경 이력'],
    ['Rümpfe', 'Segel', 'Abkürzungsverzeichnis'],
    ['Cascos', 'Velas', 'Siglas y acrónimos'],
    ['船体', '帆', '缩略语'],
  ])('have none where they stand at the end to be looked up: %s, %s, %s', (...chapters) => {
    const list = chapters.slice(2).map((name) => `- ${name}`);
    expect(agenda(...chapters)).toBe(`1. ${chapters[0]}\n2. ${chapters[1]}\n\n${list.join('\n')}`);
  });

  it('have the numbers that their author gives them in Roman figures or Arabic words', () => {
    expect(agenda('Vorwort', 'Ⅰ. Rümpfe', 'Ⅱ. Segel')).toBe('- Vorwort\n\n1. Rümpfe\n2. Segel');
    expect(agenda('مقدمة', 'أولًا: السفن', 'ثانيًا: الأشرعة')).toBe('- مقدمة\n\n1. السفن\n2. الأشرعة');
  });

  it('are counted where they are to be looked up, but more follows', () => {
    expect(agenda('Hulls', 'Change history', 'Sails')).toBe('1. Hulls\n2. Change history\n3. Sails');
    expect(agenda('Hulls', 'Sails', 'Annexation')).toBe('1. Hulls\n2. Sails\n3. Annexation');
  });

  it.each([
    ['Hulls', 'Sails', 'Closing'],
    ['Gövdeler', 'Yelkenler', 'Kapanış'],
    ['Rümpfe', 'Segel', 'Fazit'],
    ['船体', '帆', '最后说两句'],
    ['선체', '돛', '맺음말'],
    ['Hulls', 'Sails', 'At a glance'],
    ['Gövdeler', 'Yelkenler', 'Tek bakışta'],
    ['船体', '帆', '一览'],
  ])('have none where they close the article, or show it at a glance: %s, %s, %s', (...chapters) =>
    expect(agenda(...chapters)).toBe(`1. ${chapters[0]}\n2. ${chapters[1]}\n\n- ${chapters[2]}`));

  it.each([
    ['Introduction', 'Hulls', 'Sails'],
    ['はじめに', '船体', '帆'],
    ['引言', '船体', '帆'],
    ['Foreword', 'Hulls', 'Sails'],
  ])('have none where they open the article: %s, %s, %s', (...chapters) => {
    expect(agenda(...chapters)).toBe(`- ${chapters[0]}\n\n1. ${chapters[1]}\n2. ${chapters[2]}`);
    expect(agenda(...chapters.toReversed())).toContain(`3. ${chapters[0]}`);
  });

  it('have none beside those that hold what their author counts on from one to the next', () => {
    const counted = [
      'Hulls',
      '',
      '### 1) Oak',
      '',
      'Old.',
      '',
      '### 2) Ash',
      '',
      'New.',
      '',
      '## Sails',
      '',
      '### 3) Flax',
      '',
      'Old.',
    ];
    expect(agenda('Last year', counted.join('\n'), 'From you')).toBe(
      '- Last year\n\n1. Hulls\n2. Sails\n\n- From you',
    );
  });

  it('have their numbers on slides too where nobody but the deck counts them', () => {
    expect(told('Hulls', 'Sails').map(({ head }) => head)).toEqual([undefined, undefined, '**1**', '**2**']);
  });

  it('have them on their slides', () => {
    const slides = told('Foreword', '1. Hulls', '2. Sails').slice(2);
    expect(slides.map(({ is, head }) => [is, head])).toEqual([
      ['list', undefined],
      ['list line-1', '**1**'],
      ['list line-2', '**2**'],
    ]);
  });

  it.each([
    ['has none', ['Hulls', 'Sails'], ['Hulls', 'Sails']],
    ['counts with a gap', ['1. Hulls', '2. Sails', '4. Ropes'], ['Hulls', 'Sails', 'Ropes']],
    ['goes on from elsewhere', ['7. Hulls', '8. Sails'], ['Hulls', 'Sails']],
  ])('are counted one by one where their author %s', (_name, own, names) => {
    expect(agenda(...own)).toBe(names.map((name, index) => `${index + 1}. ${name}`).join('\n'));
  });

  it('are counted on behind those that their author counts in figures, where these are few', () => {
    expect(agenda('Hulls', 'Sails', '1. Ropes', '2. Oars', 'Paint')).toBe(
      '- Hulls\n- Sails\n\n1. Ropes\n2. Oars\n3. Paint',
    );
  });

  it.each([
    [
      'before and behind them',
      ['Hulls', 'Sails', 'Phase 1: Plan', 'Phase 2: Build', 'Ropes'],
      '- Hulls\n- Sails\n\n1. Phase 1: Plan\n2. Phase 2: Build\n\n- Ropes',
    ],
    [
      'behind them',
      ['第一阶段 设计', '第二阶段 建造', '材料', '船员'],
      '1. 第一阶段 设计\n2. 第二阶段 建造\n\n- 材料\n- 船员',
    ],
    [
      'between them',
      ['Phase 1: Plan', 'Ropes', 'Phase 2: Build', 'Phase 3: Sail'],
      '1. Phase 1: Plan\n\n- Ropes\n\n2. Phase 2: Build\n3. Phase 3: Sail',
    ],
    [
      'beside one counted as 0',
      ['Hulls', 'Sails', 'Phase 0 – Survey', 'Phase 1 – Plan'],
      '- Hulls\n- Sails\n\n0. Phase 0 – Survey\n1. Phase 1 – Plan',
    ],
  ])('have the numbers of their noun, and no others, with several others %s', (_name, own, shown) => {
    expect(agenda(...own)).toBe(shown);
  });

  it('have them from 0 where their author counts a noun from there', () => {
    expect(agenda('Phase 0: Survey', 'Phase 1: Plan')).toBe('0. Phase 0: Survey\n1. Phase 1: Plan');
    expect(told('Phase 0: Survey', 'Phase 1: Plan').map(({ head }) => head)).toEqual([
      ...[undefined, undefined, '**0**', '**1**'],
    ]);
  });

  it('are counted one by one where one of those without a number has a direction in it', () => {
    const own = ['1. Hulls', '2. Sails', 'Ropes'];
    expect(agenda(...own)).toBe('1. Hulls\n2. Sails\n\n- Ropes');
    const nested = [
      '',
      '## Ropes',
      '',
      '- a',
      '',
      '### Hemp',
      '',
      '#### Plans',
      '',
      '**2027: Rig**',
      '',
      '- b',
    ];
    const slides = deckOf(
      ...[
        '# Boats',
        '',
        '## 1. Hulls',
        '',
        '- a',
        '',
        '## 2. Sails',
        '',
        '- a',
        ...nested,
        '',
        '### Jute',
        '',
        '- c',
      ],
    ).slides.map(written);
    expect(slides[1]?.shows).toBe('1. Hulls\n2. Sails\n3. Ropes');
  });

  it('leaves an article that is one of several its number', () => {
    expect(deckOf('# Part 2: Sails', '', 'Text.').title).toBe('Part 2: Sails');
  });
});
