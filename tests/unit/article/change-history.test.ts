import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { roadmapOf } from './inline.ts';

const chapters = (...lines: string[]): string[] =>
  roadmapOf(
    '# Ships',
    '',
    '## Today',
    '',
    'Two sail.',
    '',
    '## Later',
    '',
    'Three sail.',
    '',
    ...lines,
  ).parts.map((part) => (part.title ? textOf(part.title.whole) : '(lead)'));
const entries = ['- 2027-05-03: added a ship', '- 2027-01-02: first version'];
const opened = (summary: string): string[] => [
  '<details>',
  `<summary>${summary}</summary>`,
  ...['', ...entries, '', '</details>'],
];

describe('what was changed in an article', () => {
  it.each([
    'History',
    'Changelog',
    'Changes to this document',
    'Änderungen',
    'Historique',
    'Historial de cambios',
    'Histórico',
    'Cronologia',
    'Изменения',
    'سجل التغييرات',
    '変更履歴',
    '변경 이력',
    '更新记录',
    '更新紀錄',
  ])('is a chapter of its own at the end, to be looked up: %s', (summary) =>
    expect(chapters(...opened(summary))).toEqual(['Today', 'Later', summary]));

  it('has no number there', () => {
    const { parts } = roadmapOf('## A', '', 'B.', '', '## C', '', 'D.', '', ...opened('History'));
    expect(parts.map((part) => part.type === 'section' && part.number)).toEqual([1, 2, undefined]);
  });

  it('is one in a table, and below a bold line', () => {
    const table = ['| Version | What |', '|-|-|', '| v1.1 | A ship |', '| v1.0 | First |'];
    expect(chapters('**Changes**', '', ...table)).toEqual(['Today', 'Later', 'Changes']);
  });

  it('is not what something else is told by, or what has no dates or versions', () => {
    expect(chapters(...opened('The tides'))).toEqual(['Today', 'Later']);
    expect(chapters('**History**', '', '- Two ships were built.', '- One sank.')).toEqual(['Today', 'Later']);
    expect(chapters(...opened('History'), '', 'So it was.')).toEqual(['Today', 'Later']);
  });

  it.each([
    '修订记录',
    'Revision history',
    'Änderungshistorie',
    '改訂履歴',
  ])('is one below a heading within the last chapter: %s', (heading) => {
    const table = ['| Version | What |', '|-|-|', '| v1.1 | A ship |', '| v1.0 | First |'];
    expect(chapters(`### ${heading}`, '', ...table)).toEqual(['Today', 'Later', heading]);
    expect(chapters(`### ${heading}`, '', 'Two ships were built.')).toEqual(['Today', 'Later']);
    const behind = ['### Tides', '', 'Low.', '', '## Appendix', '', 'Notes.', ''];
    expect(chapters(...behind, `### ${heading}`, '', ...table)).toEqual(['Today', 'Later', 'Appendix']);
  });

  it('is one at the end wherever its heading says so', () => {
    const table = ['| Version | What |', '|-|-|', '| 0.2 | A ship |', '| 0.1 | First |', ''];
    const titles = (...lines: string[]) =>
      roadmapOf(
        '# Ships',
        '',
        ...lines,
        '',
        '## Today',
        '',
        'Two sail.',
        '',
        '## Later',
        '',
        'Three.',
      ).parts.map((part) => part.title && textOf(part.title.whole));
    expect(titles('## 修订记录', '', ...table)).toEqual(['Today', 'Later', '修订记录']);
    expect(
      titles('## About', '', 'A plan.', '', '### Revision history', '', ...table, '### By', '', 'Us.'),
    ).toEqual([...['About', 'Today', 'Later', 'Revision history']]);
    expect(titles('## History', '', ...table)).toEqual(['History', 'Today', 'Later']);
    expect(titles('## Change log', '', 'Two ships were built.')).toEqual(['Change log', 'Today', 'Later']);
  });

  it('stays where its chapter says nothing else', () => {
    expect(chapters('## Document', '', '### Revision history', '', ...entries)).toEqual([
      ...['Today', 'Later', 'Document'],
    ]);
  });

  it('stays below a heading that says so itself', () => {
    const section = ['## Changes to this document', '', ...opened('History')];
    expect(chapters(...section)).toEqual(['Today', 'Later', 'Changes to this document']);
  });
});
