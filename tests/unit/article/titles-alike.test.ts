import { describe, expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';

const plain = ['', 'We row.', ''];
const dated = ['', '1. 2026: one quay', '2. 2027: two quays', '3. 2030: all quays', ''];

/** What is on the agenda of chapters, and over the divider of the first that has one. */
const shown = (...chapters: string[][]) => {
  const slides = deckOf('# Boats', '', ...chapters.flat()).slides;
  return ['agenda', 'divider'].map((layout) => {
    const { title, shows } = written(slides.find((slide) => slide.layout === layout) as (typeof slides)[0]);
    return layout === 'agenda' ? shows : title;
  });
};

describe('a chapter along time among chapters with titles of two halves', () => {
  it.each([
    ['Step one: oars', 'Step two: sails', 'Step three: steam'],
    ['第一步：木桨', '第二步：风帆', '第三步：蒸汽'],
  ])('is called as they are: %s', (one, two, three) => {
    expect(shown([`## ${one}`, ...plain], [`## ${two}`, ...dated], [`## ${three}`, ...plain])).toEqual([
      `1. ${one}\n2. ${two}\n3. ${three}`,
      `# *2* ${two}`,
    ]);
  });

  it('keeps its halves where it is not one of the few', () => {
    expect(shown(['## Oars: wood', ...plain], ['## Sails: cloth', ...dated], ['## Costs', ...plain])).toEqual(
      ['1. Oars: wood\n2. Sails *cloth*\n3. Costs', '# *2* Sails'],
    );
  });
});
