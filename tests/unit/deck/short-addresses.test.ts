import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { shortenAddresses } from '../../../src/deck/short-addresses.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import type { Block } from '../../../src/model/roadmap.ts';

const bare = `boats.example.org/${'quay/'.repeat(20)}boat.svg`;
const link = (value: string): PhrasingContent => ({
  type: 'link',
  url: `https://${bare}`,
  children: [{ type: 'text', value }],
});
const shortened = (...children: PhrasingContent[]) => {
  const slide = makeSlide('prose', { id: 'a', content: [{ type: 'paragraph', children } as Block] });
  const changed = shortenAddresses(slide);
  return changed && { shown: textOf(changed.content[0] as never), notes: changed.notes };
};

describe('shortenAddresses', () => {
  it('shows the beginning and the end of a long address, and notes the text that it stands in', () => {
    const changed = shortened({ type: 'text', value: 'See ' }, link(`https://${bare}`), {
      type: 'text',
      value: ' for more.',
    });
    expect(changed?.shown).toMatch(/^See https:\/\/boats\.example\.org\/\S+…\S+boat\.svg for more\.$/);
    expect(changed?.notes).toEqual([`See https://${bare} for more.`]);
  });

  it('notes an address that nobody wrote in that place on a line of its own', () => {
    const changed = shortened(link(bare), { type: 'text', value: ' Add your boat' });
    expect(changed?.notes[0]).toBe(`${bare}\nAdd your boat`);
  });

  it('notes it without gaps around it', () => {
    const words = (value: string): PhrasingContent => ({ type: 'text', value });
    const changed = shortened(words('See  \n\n'), link(bare), words('  \n  and add your boat'));
    expect(changed?.notes[0]).toBe(`See\n${bare}\nand add your boat`);
  });

  it('notes the paragraph or the cell that it stands in, and no more', () => {
    const paragraph = { type: 'paragraph', children: [link(`https://${bare}`)] };
    const cells = [{ type: 'text', value: 'boat' }, link(`https://${bare}`)].map((child) => ({
      type: 'tableCell',
      children: [child],
    }));
    const blocks = [
      { type: 'list', children: [{ type: 'listItem', children: [paragraph] }] },
      { type: 'table', children: [{ type: 'tableRow', children: cells }] },
      { type: 'blockquote', children: [paragraph] },
    ];
    const slide = makeSlide('list', { id: 'a', content: blocks as Block[], notes: ['n'] });
    expect(shortenAddresses(slide)?.notes).toEqual(['n', ...Array(3).fill(`https://${bare}`)]);
  });

  it('leaves what is short, and what says something else', () => {
    expect(shortened({ type: 'text', value: 'See ' }, link('the plan'))).toBeUndefined();
  });
});
