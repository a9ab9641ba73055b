import { describe, expect, it } from 'vitest';
import { labelsFor } from '../../../src/deck/labels.ts';

describe('labelsFor', () => {
  const said = (lang: string): unknown[] => {
    const { part, ...labels } = labelsFor(lang);
    return [...Object.values(labels), part(2, 3)];
  };

  it.each([
    [
      ['zh-CN', 'zh-Hans', 'zh'],
      ['核心速览', '目录', '路线图', '注释', '方向', '附录', '—', '（2/3）'],
    ],
    [
      ['zh-TW', 'zh-Hant-HK'],
      ['重點摘要', '目錄', '路線圖', '註釋', '方向', '附錄', '—', '（2/3）'],
    ],
    [
      ['en-GB', 'de', 'ja'],
      ['In brief', 'Agenda', 'Roadmap', 'Notes', 'Direction', 'Appendix', '—', ' (2/3)'],
    ],
  ])('speaks the language of %j, else English', (langs, labels) => {
    for (const lang of langs) expect(said(lang)).toEqual(labels);
  });
});
