import { describe, expect, it } from 'vitest';
import { countedParts } from '../../../src/language/caption-words.ts';

const partsOf = (caption: string): string[] | undefined => {
  const parts = countedParts(caption);
  return parts && [parts.count, caption.slice(parts.end)];
};

describe('a caption is counted by all of its number', () => {
  it.each([
    ['表5-1　码头', '表5-1', '码头'],
    ['表 5－1 码头', '表 5－1', '码头'],
    ['表5.1　码头', '表5.1', '码头'],
    ['表1-1：码头', '表1-1', '码头'],
    ['表五-1 码头', '表五-1', '码头'],
    ['表十二　码头', '表十二', '码头'],
    ['図5‐1　埠頭', '図5‐1', '埠頭'],
    ['그림 5-1. 부두', '그림 5-1', '부두'],
    ['Table 5-1. Quays', 'Table 5-1', 'Quays'],
    ['Table 5-1 Quays', 'Table 5-1', 'Quays'],
    ['Table A.1.2: Quays', 'Table A.1.2', 'Quays'],
    ['Tabelle 5.1 – Kaie', 'Tabelle 5.1', 'Kaie'],
    ['Abb. 3–2: Kaie', 'Abb. 3–2', 'Kaie'],
    ['Figure 2a: Quays', 'Figure 2a', 'Quays'],
    ['[표 5-1] 부두', '표 5-1', '부두'],
    ['〈그림 2〉 부두', '그림 2', '부두'],
    ['【表1】码头', '表1', '码头'],
    ['جدول ٥-١: الأرصفة', 'جدول ٥-١', 'الأرصفة'],
  ])('%s', (caption, ...parts) => expect(partsOf(caption)).toEqual(parts));

  it.each([
    ['表5-2024年产量', '表5', '2024年产量'],
    ['Table 5 - 12 Quays', 'Table 5', '12 Quays'],
    ['Table 3: 1.5 tons', 'Table 3', '1.5 tons'],
  ])('and not by what it says: %s', (caption, ...parts) => expect(partsOf(caption)).toEqual(parts));
});
