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

  it('is told under the name that its author gives it', () => {
    const lines = ['# Ships', '**TL;DR** — Two ships sail.', 'More of them.', '## Later', 'Three.'];
    const { roadmap, units } = readArticle(lines.join('\n\n'), 'a.md', 'en');
    const deck = planDeck(roadmap, 'a');
    expect(deck.slides.map(slideTitle)).toContain('TL;DR');
    expect(accountFor(units, deck).filter(({ placement }) => placement === 'missing')).toEqual([]);
  });
});
