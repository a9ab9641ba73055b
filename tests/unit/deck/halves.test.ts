import { describe, expect, it } from 'vitest';
import { evenHalves } from '../../../src/deck/halves.ts';
import { item, list, paragraph, text } from '../../../src/deck/nodes.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { written } from './written.ts';

const said = (words: string) => paragraph(text(words));
const points = (count: number) => [
  list(Array.from({ length: count }, (_, at) => item(said(`Quay ${at + 1}`)))),
];
const line = [said('Four of them stand, and no other has to be built.')];
const seen = said('The harbour master has seen each of them.');
const lead = [seen, seen, said('He tells of three:')];

/** What the halves show of a list that is too full with a text behind it, and how they are set. */
function halvesOf(content: Slide['content'], behind: Slide['content'], given: Partial<Slide> = {}) {
  const classes = ['line-2', 'timeline'];
  const shown = makeSlide('list', { id: 'a', classes, content, ...given });
  const joined = { ...shown, content: [...content, ...behind] };
  const parts = joined.content.map((block) =>
    block.type === 'list' ? block.children.map(() => 40) : [block === seen ? 80 : 40],
  );
  const measured = { overflow: 40, room: 300, height: 340, parts };
  const pair = [shown, makeSlide('prose', { id: 'b', content: behind })];
  return evenHalves(joined, pair, measured, 'en')?.map((half) => {
    const { is, shows } = written(half) as { is: string; shows: string };
    return `${is}: ${shows.replace(/\s+/g, ' ')}`;
  });
}

describe('points that leave no room for a line behind them', () => {
  it('are told in halves that show about as much', () => {
    expect(halvesOf(points(5), line)).toEqual([
      'list line-2 timeline: - Quay 1 - Quay 2 - Quay 3',
      'list line-2 timeline: - Quay 4 - Quay 5 Four of them stand, and no other has to be built.',
    ]);
  });

  it('stand all in one half where text is the other, which has nothing of how they are set', () => {
    const [first, second] = halvesOf([...lead, ...points(3)], line) ?? [];
    expect(first).toMatch(/^prose line-2: The harbour master/);
    expect(second).toMatch(/^list line-2 timeline: .*- Quay 1 - Quay 2 - Quay 3 Four/);
  });

  it('are told so as cards too', () => {
    const halves = halvesOf(points(5), line, { layout: 'takeaways', classes: ['line-2'] });
    expect(halves?.[0]).toBe('takeaways line-2: - Quay 1 - Quay 2 - Quay 3');
  });

  it('stay as they are before more than a line, as rows, above a rail, or where a half would show one thing', () => {
    expect(halvesOf(points(5), [...line, ...line])).toBeUndefined();
    expect(halvesOf(points(5), [said('A quay of stone stands here. '.repeat(7))])).toBeUndefined();
    expect(halvesOf(points(5), line, { footer: [text('2027')] })).toBeUndefined();
    expect(halvesOf(points(5), line, { classes: ['groups'] })).toBeUndefined();
    expect(halvesOf(points(2), line)).toBeUndefined();
    expect(halvesOf([seen, ...points(3)], line)).toBeUndefined();
  });
});
