import { describe, expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';

/** The slides of one section of an article, in which some blocks stand. */
const slidesOf = (...blocks: string[]): string[] =>
  deckOf('# Quays', '', '## North', '', ...blocks, '', '## South', '', 'Three ships sail.')
    .slides.map(written)
    .map(({ is, title, shows }) => `${is} ${title} ${shows}`)
    .slice(2, -1);

describe('a quotation below a bold line', () => {
  it.each([
    ['Summary', '- Two ships', '- Three quays'],
    ['요약', '- 배 두 척', '- 부두 세 곳'],
    ['Kernaussagen', '1. Zwei Schiffe', '2. Drei Molen'],
    ['概要', '- 船二隻', '- 岸壁三つ'],
  ])('is a box with a list in it, and quotes nobody: %s', (title, ...points) => {
    const slides = slidesOf(
      'The north is old.',
      '',
      `> **${title}**`,
      ...points.map((point) => `> ${point}`),
    );
    expect(slides.join('\n')).not.toContain('quotation');
    expect(slides.join('\n')).toContain(`${title} ${points.join('\n')}`);
  });

  it('ends where the quotation does', () => {
    const slides = slidesOf(
      '> **Summary**',
      '> - Two ships',
      '> - Three quays',
      '',
      'The quay is old.',
      '',
      '- Oak',
      '- Ash',
    );
    expect(slides.find((slide) => slide.includes('Summary'))).not.toContain('Oak');
  });

  it.each([
    ['> **Ada Birch:** We sail.', '>', '> - She says so.'],
    ['> We sail.', '>', '> - And so do they.'],
    ['> **We sail.**', '>', '> Ada Birch'],
  ])('is quoted where it is no title, or stands above no list: %s', (...lines) =>
    expect(slidesOf(...lines).join('\n')).toContain('quotation'));
});

describe('a quotation of dated lines', () => {
  it.each([
    ['2026：码头用岸电', '2028：船用电池'],
    ['2026: Quays have power', '2028: Ships have batteries'],
  ])('is told along time: %s', (...lines) => {
    const slides = slidesOf('The north is old.', '', ...lines.map((line) => `> ${line}`)).join('\n');
    expect(slides).not.toContain('quotation');
    expect(slides).toContain('timeline');
  });

  it('stays one where a line tells of no period', () => {
    expect(slidesOf('> 2026: Quays have power', '> We will see.').join('\n')).toContain('quotation');
  });
});
