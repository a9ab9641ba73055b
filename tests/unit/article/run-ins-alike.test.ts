import { describe, expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';

const layouts = (...sections: string[][]): string[] =>
  deckOf(
    '# Quays',
    '',
    ...sections.flatMap((lines, index) => [`## Quay ${index + 1}`, '', ...lines.flatMap((one) => [one, ''])]),
  )
    .slides.map(written)
    .map(({ is }) => String(is).split(' ')[0] ?? '')
    .filter((is) => !/cover|agenda|question|section/.test(is));

const three = [
  '**Step 1. Stones.** All are new.',
  '**Step 2. Steps.** Cut anew.',
  '**Step 3. Rails.** Of oak.',
];
const two = ['**Step 4. Boats.** Ten of them.', '**Step 5. Ropes.** Of hemp.'];
const long = [
  '**Step 4. Boats.** Ten of them.',
  '**Step 5: A house for all who work upon the river (the old wharf).** Built by May.',
  '**Step 6. Ropes.** Of hemp.',
];
const parted = (lines: string[]): string[] =>
  lines.flatMap((line) => [line, '- *Who:* the port.\n- *Cost:* 2 m.']);

describe('paragraphs with names in bold, in sections beside each other', () => {
  it('are cards wherever those of one are, however few or long', () => {
    expect(layouts(three, two)).toEqual(['takeaways', 'takeaways']);
    expect(layouts(long, three)).toEqual(['takeaways', 'takeaways']);
    expect(layouts(three, ['It is old.', ...two])).toEqual(['takeaways', 'prose', 'takeaways']);
  });

  it('are groups wherever those of one are', () => {
    const [some, others] = [parted(three), parted(two)];
    expect(layouts(some, others)).toEqual(['list', 'list', 'list', 'list', 'list']);
  });

  it('are text where none are cards, or where bold words only emphasise', () => {
    expect(layouts(two, two)).not.toContain('takeaways');
    expect(layouts(three, ['**Boats** are ten.', '**Ropes** are of hemp.'])).toEqual(['takeaways', 'prose']);
    expect(
      layouts(three, ['**Ten boats.** And more.', 'They lie there.', '**Two ropes.** Of hemp.']),
    ).toEqual(['takeaways', 'prose']);
    expect(layouts(three, ['**Ten boats lie there.**', ...two])).toEqual(['takeaways', 'prose']);
  });
});
