import { describe, expect, it } from 'vitest';
import { saysToWhom } from '../../../src/language/addressed.ts';

describe('the head of a paragraph', () => {
  it.each([
    'For patients',
    'For the nurses of the first ward',
    'For all patients',
    'If you are a pilot',
    'Für Reedereien',
    'Pour les mairies',
    'Para la familia',
    'Per i musei',
    'Для врачей',
    '对船厂',
    '对于小城市',
    '作为船长',
    '港にとって',
    '선장에게는',
  ])('says whom it speaks to: %s', (lead) => {
    expect(saysToWhom(lead)).toBe(true);
  });

  it.each([
    'For example',
    'For instance',
    'For now',
    'For years',
    'For the next two decades',
    'For nearly 30 years',
    'For this reason',
    'For the most part',
    'For all its faults',
    'For the sake of peace',
    'Für den Moment',
    'Für viele Jahre',
    'Pour l’instant',
    'Para empezar',
    'Per esempio',
    'Для начала',
    '对于这个问题',
    '对此',
    '作为对比',
    '面向未来',
    'In theory',
  ])('says something else: %s', (lead) => {
    expect(saysToWhom(lead)).toBe(false);
  });
});
