import { describe, expect, it } from 'vitest';
import { issueLabel } from '../../../src/language/issue-words.ts';

describe('issueLabel', () => {
  it.each([
    ['Vol. 12 - Ropes', 'Vol. 12'],
    ['#45: Ropes', '#45'],
    ['Sayı 7: Halatlar', 'Sayı 7'],
    ['العدد 12: حبال', 'العدد 12'],
    ['Numéro 8 — 12 cordages', 'Numéro 8'],
    ['第12号：ロープ', '第12号'],
  ])('finds the number of an issue before %s', (title, label) => {
    expect(issueLabel(title)?.label).toBe(label);
  });

  it.each([
    'Issue 2026: Ropes',
    'Issues of 12 ropes',
    'Number 5 lives',
    'Vol. 4.5 of ropes',
    '第3期 計画',
    '第一期工程：栈桥',
  ])('finds none before %s', (title) => expect(issueLabel(title)).toBeUndefined());
});
