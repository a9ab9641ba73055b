import { expect, it } from 'vitest';
import { renderMarp } from '../../../src/marp/render.ts';

const drawing = { type: 'drawing' as const, svg: '<svg id="drawn"></svg>', width: 40, height: 10, text: 'A' };
const deck = '# One\n\n```mermaid\nflowchart LR\n  A\n```\n\n```mermaid\nother\n```\n';

it('shows the drawing of a diagram in the place of its source, and a source without one as code', () => {
  const diagrams = new Map([['flowchart LR\n  A', drawing]]);
  const { slides } = renderMarp(deck, [], 'en', () => undefined, undefined, { diagrams });
  const html = slides[0]?.html ?? '';
  expect(html).toContain('<figure class="diagram" style="--width:40px"><svg id="drawn"></svg></figure>');
  expect(html).not.toContain('flowchart');
  expect(html).toContain('other');
});
