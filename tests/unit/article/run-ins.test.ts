import { describe, expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';

const shows = (...lines: string[]) => {
  const slides = deckOf('# Quays', '', 'They are old.', '', '## East', '', ...lines).slides.map(written);
  return slides.slice(2).map((slide) => slide.shows);
};

describe('names in bold within a paragraph', () => {
  it.each([
    [
      'in sentences',
      ['**Cost.** It is low.', '**Speed.** It is high, and **rising**.', '**Trust.** It grows.'],
    ],
    ['before full stops', ['**Cost**. It is low.', '**Speed**. It is high.', '**Trust**. It grows.']],
    ['before colons', ['**Cost of all that is built**: low.', '**Speed**: high.', '**Trust**: it grows.']],
  ])('make points of what they name, %s', (_how, points) => {
    const list = points.map((point) => `- ${point}`).join('\n');
    expect(shows(points.join(' '))).toEqual([list]);
    expect(shows(`Three things count. ${points.join(' ')}`)).toEqual([`Three things count.\n\n${list}`]);
  });

  it('make points of Chinese, where no space stands between sentences', () =>
    expect(shows('**成本。** 费用很低。**速度。** 码头很快。**信任。** 大家放心。')).toEqual([
      '- **成本。** 费用很低。\n- **速度。** 码头很快。\n- **信任。** 大家放心。',
    ]));

  it('make points also behind a note', () =>
    expect(
      shows('**Cost.** It is low.[^1] **Speed.** It is high. **Trust.** It grows.', '', '[^1]: So far.')[0],
    ).toMatch(/^- \*\*Speed\.\*\*/m));

  it.each([
    ['there are two', '**Cost.** It is low. **Speed.** It is high.'],
    ['they stand within sentences', 'The **cost.** It is low, the **speed.** Is, and **trust.** Is.'],
    ['they say all', 'It is **low.** **High.** **Old.**'],
    ['they begin sentences', '**Ice** is low. **Steel** is high. **Stone** is old.'],
  ])('make none where %s', (_where, text) => expect(shows(text).join()).not.toMatch(/^- /m));
});
