import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { roadmapOf } from './inline.ts';

const article = (quotation: string): string => `# Ships\n\n${quotation}\n\n## Later\n\nThree sail.`;
const read = (quotation: string) => roadmapOf(article(quotation));

describe('a quotation that opens an article', () => {
  it.each([
    '> This plan contains forward-looking statements. It is subject to change.',
    '> Hinweis: Alle Zahlen ohne Steuern.',
    '> **Disclaimer:** Ask your own harbour master.',
    '> Ce calendrier n’engage pas le port.',
    '> 船期可能调整，不构成交付承诺。',
    '> 本時程僅供參考。',
    '> 予定は予告なく変更されることがあります。',
  ])('is a disclaimer and no summary: %s', (quotation) => {
    const { summary, disclaimer } = read(quotation);
    expect(summary).toBeUndefined();
    expect(disclaimer?.lines.map(textOf)).toEqual([quotation.slice(2).replaceAll('**', '')]);
  });

  it.each([
    '> Three ships sail. They carry salt. The plan is subject to change.',
    '> **In short:** three ships sail.',
    '> Notes of a harbour: three ships sail.',
  ])('is none: %s', (quotation) => {
    const { summary, disclaimer } = read(quotation);
    expect(disclaimer).toBeUndefined();
    expect(summary).toBeDefined();
  });

  it('stands in the notes of the cover where it is one, and is accounted for', () => {
    const { roadmap, units } = readArticle(article('> Three ships; subject to change.'), 'a.md');
    const deck = planDeck(roadmap, 'a');
    expect(deck.slides[0]?.notes).toContain('Three ships; subject to change.');
    expect(deck.slides.map(({ layout }) => layout)).not.toContain('summary');
    expect(accountFor(units, deck).filter(({ placement }) => placement === 'missing')).toEqual([]);
  });
});
