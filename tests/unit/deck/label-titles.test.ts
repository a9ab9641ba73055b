import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { withLabelTitle, withLabelTitles } from '../../../src/deck/label-titles.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { deckOf } from './written.ts';

const boats = ['- a cutter', '- a sloop', '- a punt'];

/** The head and the title of each slide of points under one heading, as if they had found no room on one. */
function titlesOf(...lines: string[]): string[] {
  const { slides } = deckOf('# T', '', '## The fleet', '', ...lines, '', '## End', '', 'It ends.');
  return withLabelTitles(slides)
    .filter(({ layout }) => layout === 'list')
    .map(({ header = [], heading }) => `${textOf(header)} | ${textOf(heading?.children ?? [])}`);
}

describe('a slide of points', () => {
  it('has the name of the label over them, and is the same one without', () => {
    const { slides } = deckOf(
      '# T',
      '',
      '## The fleet',
      '',
      'Gaps:',
      '',
      ...boats,
      '',
      '## End',
      '',
      ...boats,
    );
    const [gaps, end] = slides.filter(({ layout }) => layout === 'list') as [Slide, Slide];
    expect(textOf(withLabelTitle(gaps).heading?.children ?? [])).toBe('Gaps');
    expect(withLabelTitle(end)).toBe(end);
  });
});

describe('points under labels', () => {
  it.each([
    ['Strengths:', 'Gaps:', 'Strengths', 'Gaps'],
    ['*Stärken:*', 'Schwächen :', 'Stärken', 'Schwächen'],
    ['優勢：', '短板：', '優勢', '短板'],
    ['نقاط القوة:', 'نقاط الضعف:', 'نقاط القوة', 'نقاط الضعف'],
  ])('are named by them: %s %s', (one, other, first, second) => {
    expect(titlesOf(one, '', ...boats, '', other, '', ...boats)).toEqual([
      `1 The fleet | ${first}`,
      `1 The fleet | ${second}`,
    ]);
  });

  it('keep the label that stands behind a paragraph of theirs, and those behind it have names', () => {
    const lead = 'The fleet was counted by the harbour master.';
    const [first, ...others] = titlesOf(
      ...[lead, '', ...boats, '', 'Strengths:', '', ...boats, '', 'Gaps:', '', ...boats],
    );
    expect(first).toMatch(/\| The fleet/);
    expect(others).toEqual(['1 The fleet | Strengths', '1 The fleet | Gaps']);
  });

  it.each([
    ['Steps:', 'Targets:', 'Quays', 'Ferries', 'Targets'],
    ['Schritte', 'Ziele', 'Kais', 'Fähren', 'Ziele'],
    ['做法：', '指标：', '码头', '渡轮', '指标'],
    ['الخطوات:', 'الأهداف:', 'أرصفة', 'عبارات', 'الأهداف'],
  ])('stand behind their heading where others have the same: %s %s', (steps, targets, one, other, label) => {
    const under = (name: string): string[] => [
      ...[`## ${name}`, '', 'It is told.', '', steps, '', ...boats, '', targets, '', ...boats, ''],
    ];
    const titles = withLabelTitles(deckOf('# T', '', ...under(one), ...under(other)).slides).map(
      ({ heading }) => textOf(heading?.children ?? []),
    );
    expect(titles).toEqual(expect.arrayContaining([`${one} · ${label}`, `${other} · ${label}`]));
  });

  it('stay under it with the same words alone under each', () => {
    const under = (name: string): string[] => [
      ...[`## ${name}`, '', 'It is told.', '', 'We will:', '', ...boats, ''],
    ];
    const { slides } = deckOf('# T', '', ...under('Quays'), ...under('Ferries'));
    expect(withLabelTitles(slides)).toEqual(slides);
  });

  it.each([
    ['one label', ['We name:', '', ...boats]],
    [
      'sentences that lead to them',
      ['In 2021, we built:', '', ...boats, '', 'It is not free, and:', '', ...boats],
    ],
  ])('stay under their heading with %s', (_what, lines) => {
    expect(titlesOf(...lines).every((title) => /\| The fleet/.test(title))).toBe(true);
  });
});
