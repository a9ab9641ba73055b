import { describe, expect, it } from 'vitest';
import { coverTitle } from '../../../src/deck/cover-title.ts';
import { text } from '../../../src/deck/nodes.ts';
import type { Roadmap } from '../../../src/model/roadmap.ts';

describe('coverTitle', () => {
  const below = (title: string): unknown => {
    const heading = [text('Boats')];
    const roadmap = { metadata: { title }, title: { main: heading, whole: heading } };
    return coverTitle(roadmap as Roadmap, 'a').sub;
  };

  it.each([
    'Boats: the plan',
    'Boats：the plan',
    'Boats | the plan',
    'Boats|  the plan',
    'Boats · the plan',
    'Boats • the plan',
    'Boats—the plan',
    'Boats – the plan',
    'Boats - the plan',
    'Boats  -  the plan',
  ])('has what stands behind a mark below the heading: %s', (title) =>
    expect(below(title)).toEqual([text('the plan')]));

  it.each([
    'Boats-the plan',
    'Boats -the plan',
    'Boats, the plan',
    'Old boats: the plan',
  ])('has all of it in the place of the heading: %s', (title) => expect(below(title)).toBeUndefined());
});
