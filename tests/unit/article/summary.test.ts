import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { slideTitle } from '../../../src/deck/slide.ts';
import { roadmapOf } from './inline.ts';

const summary = (...blocks: string[]): unknown => {
  const found = roadmapOf([...blocks, '## Later', 'Three sail.'].join('\n\n')).summary;
  return found && [textOf(found.label ?? []), ...found.paragraphs.map(textOf)];
};

describe('the summary of an article', () => {
  it('is no quotation in which its editor says something of it', () => {
    expect(summary('# 船', '> 编者按：本文由两位船长写成。', '两艘船。', '三艘船。')).toBeUndefined();
    expect(summary('# Ships', '> Editor’s note: written by two captains.', 'Two sail.')).toBeUndefined();
  });

  it.each([
    ['**TL;DR** — Two ships sail.', 'TL;DR'],
    ['**TL;DR:** Two ships sail.', 'TL;DR'],
    ['TL;DR - Two ships sail.', 'TL;DR'],
    ['Kurzfassung: Two ships sail.', 'Kurzfassung'],
    ['**摘要**：Two ships sail.', '摘要'],
    ['概要——Two ships sail.', '概要'],
  ])('is a paragraph that says so: %s', (line, label) => {
    expect(summary('# Ships', line)).toEqual([label, 'Two ships sail.']);
    expect(summary('# Ships', '---', line, 'More of them.')).toEqual([label, 'Two ships sail.']);
  });

  it.each([
    ['Ships: two of them sail.'],
    ['TL;DR of ships: two of them sail.'],
    ['Two ships sail.', 'TL;DR: two.'],
    ['**TL;DR**', 'Two ships sail.'],
  ])('is not “%s”', (...blocks) => expect(summary('# Ships', ...blocks)).toBeUndefined());

  it.each([
    ['> 두 번 파지 않을 관만 묻습니다.\n>\n> 김하늘 항만국장'],
    ['> We lay no pipe twice.\n>\n> Ada Birch, head of rivers'],
    ['> 二度と掘り返さない管だけを埋める。\n> （港田花・河川局長）'],
  ])('is not what somebody says: %j', (quotation) => expect(summary('# Ships', quotation)).toBeUndefined());

  it.each([
    ['> Two ships sail.\n>\n> Three sail later.'],
    ['> Two ships sail. (Three in 2027)'],
    ['> 两艘船开航。\n>\n> 三艘以后开航。'],
  ])('is a quotation that names nobody: %j', (quotation) =>
    expect(summary('# Ships', quotation)).toBeDefined());

  it('is told under the name that its author gives it', () => {
    const lines = ['# Ships', '**TL;DR** — Two ships sail.', 'More of them.', '## Later', 'Three.'];
    const { roadmap, units } = readArticle(lines.join('\n\n'), 'a.md', 'en');
    const deck = planDeck(roadmap, 'a');
    expect(deck.slides.map(slideTitle)).toContain('TL;DR');
    expect(accountFor(units, deck).filter(({ placement }) => placement === 'missing')).toEqual([]);
  });
});
