import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { paragraph, strong, text } from '../../../src/deck/nodes.ts';
import { withoutOddOpeners } from '../../../src/deck/odd-openers.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { deckOf } from './written.ts';

const slide = (layout: Slide['layout'], title: string, above: string): Slide =>
  makeSlide(layout, {
    ...{ id: title, chapter: 1, header: [strong(text('1')), text(` ${above}`)] },
    heading: { depth: above === 'Goals' ? 2 : 3, children: [text(title)] },
    content: [paragraph(text(`Words of ${title}.`))],
    notes: [`Words of ${title}.`],
  });
const opened = (name: string): Slide[] => [
  slide('section', name, 'Goals'),
  slide('prose', 'Steps', name),
  slide('table', 'Dates', name),
];
const plain = (name: string): Slide => slide('prose', name, 'Goals');
const shown = (...slides: Slide[]) => withoutOddOpeners(slides).map(({ layout }) => layout);

describe('a slide that opens one of the sections below a heading', () => {
  it('is none where it is the only one among equals: its words stand above what they lead to', () => {
    const [first, ...others] = withoutOddOpeners([...opened('Quays'), plain('Tolls'), plain('Boats')]);
    expect(first?.content.map((block) => textOf(block as Paragraph))).toEqual([
      'Words of Quays.',
      'Words of Steps.',
    ]);
    expect(first?.notes).toEqual([]);
    expect(others.map(({ layout }) => layout)).toEqual(['table', 'prose', 'prose']);
  });

  it('stands where more than half of them have one, and where it has no equals', () => {
    expect(shown(...opened('Quays'), ...opened('Boats'), plain('Tolls'))).toHaveLength(7);
    expect(shown(...opened('Quays'))).toHaveLength(3);
  });

  it('stands where what it leads to has no room above', () => {
    const [opener, ...others] = opened('Quays') as [Slide, ...Slide[]];
    const quoted = others.map((other): Slide => ({ ...other, layout: 'quotation' }));
    expect(shown(opener, ...quoted, plain('Tolls'), plain('Boats'))).toHaveLength(5);
  });

  it('counts the equals that stand in rows on one slide', () => {
    const { slides } = deckOf(
      '# T',
      '',
      '## Goals',
      '',
      '- **Tolls**',
      '',
      '  Paid.',
      '',
      '- **Boats**',
      '',
      '  Six.',
    );
    const [rows] = slides.filter(({ classes }) => classes.includes('groups'));
    expect(rows).toBeDefined();
    expect(shown(...opened('Quays'), { ...(rows as Slide), chapter: 1 })).toHaveLength(3);
  });
});
