import { expect, it } from 'vitest';
import { withLeadNames } from '../../../src/deck/lead-names.ts';
import { item, list, paragraph, strong, text } from '../../../src/deck/nodes.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import type { Layout, Slide } from '../../../src/model/deck.ts';
import { written } from './written.ts';

const titled = (layout: Layout, title: string, more: Partial<Slide> = {}): Slide =>
  makeSlide(layout, { id: title, heading: { depth: 1, children: [text(title)] }, ...more });
const lead = titled('prose', 'Now', { content: [paragraph(text('We work on this.'))] });
const within = (title: string): Slide =>
  titled('list', title, { header: [strong(text('2')), text(' '), text('Now')] });
const [quays, nights] = [within('Quays'), within('Nights')];
const shown = (...slides: Slide[]) => written(withLeadNames(slides, 0));

it('a sentence that leads to parts of a section has what these are called below it', () => {
  expect(shown(lead, quays, nights, titled('list', 'Next'))).toMatchObject({
    is: 'list',
    shows: 'We work on this.\n\n- Quays\n- Nights',
  });
  expect(withLeadNames([lead, quays, nights], 0).recap).toBe(1);
});

it('has those of the rows below it', () => {
  const rows = list(['Boats', 'Oars'].map((name) => item(paragraph(strong(text(name))))));
  const grid = titled('list', 'Now', { classes: ['groups'], content: [rows] });
  expect(shown(lead, grid)).toMatchObject({ shows: 'We work on this.\n\n- Boats\n- Oars' });
});

it('stands alone where it leads to one part, to another section, or to what is called by its text', () => {
  for (const others of [
    [quays, titled('list', 'Next')],
    [titled('list', 'Next'), quays, nights],
    [quays, { ...nights, untitled: { content: [] } }],
  ])
    expect(withLeadNames([lead, ...others], 0)).toBe(lead);
  const claim = { ...lead, classes: ['claim'] };
  expect(withLeadNames([claim, quays, nights], 0)).toBe(claim);
});
