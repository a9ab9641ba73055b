import { describe, expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';

const chapters = ['', '# Summary', '', 'We row.', '', '# Motivation', '', 'It is slow.'];
const fields = (...lines: string[]): string[] => lines.map((line) => `- ${line}`);

describe('an article with fields before chapters that are all equal', () => {
  it.each([
    ['Feature Name: `steam_oar`', 'steam_oar'],
    ['Title: Oars by steam', 'Oars by steam'],
    ['标题：蒸汽桨', '蒸汽桨'],
    ['件名：蒸気の櫂', '蒸気の櫂'],
    ['Titre : La rame à vapeur', 'La rame à vapeur'],
  ])('is called by the one that names it: %s', (field, title) => {
    const deck = deckOf(...fields('Start Date: 2027-05-01', field), ...chapters);
    expect(deck.title).toBe(title);
    expect(deck.chapters.map((chapter) => chapter.title)).toEqual(['Summary', 'Motivation']);
    expect(deck.slides.map((slide) => written(slide).title)).not.toContain('# Introduction');
  });

  it('has its fields on the cover, and the name as it is written', () => {
    const [cover] = deckOf(
      ...fields('Feature Name: `steam_oar`', 'Start Date: 2027-05-01'),
      ...chapters,
    ).slides;
    expect(cover && written(cover).title).toBe('# `steam_oar`');
    expect(cover?.notes.join()).toContain('Start Date: 2027-05-01');
  });

  it('is called by its lines where they are no list', () => {
    const lines = ['Proposal: Oars by steam\\', 'Owner: Ada', ...chapters];
    expect(deckOf(...lines).title).toBe('Oars by steam');
  });

  it.each([
    [
      'a heading',
      ['# Boats', '', ...fields('Title: Oars', 'Status: draft'), '', '## Sails', '', 'x'],
      'Boats',
    ],
    ['a heading below them', [...fields('Title: Oars', 'Status: draft'), '', '# Boats', '', 'x'], 'Boats'],
    [
      'the front matter',
      ['---', 'title: Boats', '---', ...fields('Title: Oars', 'Status: draft'), ...chapters],
      'Boats',
    ],
  ])('is called by %s where that says it', (_what, lines, title) => {
    expect(deckOf(...lines).title).toBe(title);
  });
});
