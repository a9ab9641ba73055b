import { describe, expect, it } from 'vitest';
import { toldLanguages } from '../../../src/language/detect.ts';
import { labelsFor } from '../../../src/language/labels.ts';

describe('labelsFor', () => {
  const said = (lang: string): unknown[] => {
    const { part, ...labels } = labelsFor(lang);
    return [...Object.values(labels), part(2, 3)];
  };

  it.each([
    [
      ['zh-CN', 'zh-Hans', 'zh'],
      [
        '核心速览',
        '目录',
        '路线图',
        '注释',
        '方向',
        '附录',
        '提问与讨论',
        '引言',
        '基本信息',
        '结语',
        '—',
        '（2/3）',
      ],
    ],
    [
      ['zh-TW', 'zh-Hant-HK'],
      [
        '重點摘要',
        '目錄',
        '路線圖',
        '註釋',
        '方向',
        '附錄',
        '提問與討論',
        '引言',
        '基本資訊',
        '結語',
        '—',
        '（2/3）',
      ],
    ],
    [
      ['ja'],
      [
        '要点',
        '目次',
        'ロードマップ',
        '注',
        '方向性',
        '付録',
        '質疑応答',
        'はじめに',
        '基本情報',
        'おわりに',
        '—',
        '（2/3）',
      ],
    ],
    [
      ['de-AT', 'de'],
      [
        'Kurz gefasst',
        'Inhalt',
        'Fahrplan',
        'Anmerkungen',
        'Richtung',
        'Anhang',
        'Fragen',
        'Einleitung',
        'Auf einen Blick',
        'Zum Schluss',
        '—',
        ' (2/3)',
      ],
    ],
    [
      ['nb', 'no', 'nn-NO'],
      [
        'Kort fortalt',
        'Innhold',
        'Veikart',
        'Noter',
        'Retning',
        'Vedlegg',
        'Spørsmål',
        'Innledning',
        'Fakta',
        'Til slutt',
        '—',
        ' (2/3)',
      ],
    ],
    [
      ['en-GB', 'sw', 'zz-top-of'],
      [
        'In brief',
        'Agenda',
        'Roadmap',
        'Notes',
        'Direction',
        'Appendix',
        'Questions',
        'Introduction',
        'At a glance',
        'In closing',
        '—',
        ' (2/3)',
      ],
    ],
  ])('speaks the language of %j, else English', (langs, labels) => {
    for (const lang of langs) expect(said(lang)).toEqual(labels);
  });

  it.each(
    toldLanguages.filter((lang) => lang !== 'en'),
  )('has every word in %s, which a text is told to be in', (lang) => {
    const { part: _part, ...words } = labelsFor(lang);
    expect(Object.values(words).every((word) => word.trim() !== '')).toBe(true);
    const { summary, agenda, appendix } = labelsFor('en');
    expect([summary, agenda, appendix]).not.toContainEqual(words.summary);
    expect(words.agenda).not.toBe(agenda);
    expect(words.appendix).not.toBe(appendix);
  });
});
