import { describe, expect, it } from 'vitest';
import { tellsUpkeep } from '../../../src/language/state-words.ts';

describe('the upkeep of a text', () => {
  it.each([
    'Version 1.3',
    'v2.0',
    'Last reviewed: May 2027',
    'Next review: 2028',
    'Zuletzt aktualisiert: Mai 2027',
    'Dernière mise à jour : mai 2027',
    'Última revisão: maio de 2027',
    '版本：V2.1',
    '最終更新：2027年5月',
  ])('is told by %s', (field) => expect(tellsUpkeep(field)).toBe(true));

  it.each([
    'Ann Quay',
    'Versions of the harbour',
    'May 2027',
    'Last Light Ltd',
    'Next Harbour',
    '最后的码头',
    'Vera Dock',
  ])('is not told by %s', (field) => expect(tellsUpkeep(field)).toBe(false));
});
