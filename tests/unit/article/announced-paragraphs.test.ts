import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { deckOf, written } from '../deck/written.ts';

const slidesOf = (...paragraphs: string[]) => {
  const lines = paragraphs.flatMap((paragraph) => [paragraph, '']);
  const deck = deckOf('# Quays', '', '## East', '', ...lines, '## West', '', 'It is closed.');
  return deck.slides
    .filter(({ layout }) => layout === 'prose' || layout === 'list')
    .slice(0, -1)
    .map((slide) => ({ shows: written(slide).shows, title: textOf(slide.heading?.children ?? []) }));
};

const tides = ['The first comes in at night.', 'The second lifts the boats.', 'The third takes them out.'];

describe('a paragraph that announces what the next ones count', () => {
  it.each([
    ['The quay has three tides.', ' ', tides],
    [
      '潮水分为三个阶段。',
      '',
      ['第一个阶段夜里来。船都还睡着。', '第二个阶段托起船。', '第三个阶段带走船。'],
    ],
  ])('ends where the first of them begins, which is a point as the others are: %s', (announcement, space, all) => {
    const [slide] = slidesOf(announcement + space + all[0], ...all.slice(1));
    expect(slide?.shows).toBe(`${announcement}\n\n${all.map((each) => `- ${each}`).join('\n')}`);
  });

  it('stays whole where it announces two, or more than are counted', () => {
    for (const [announcement, all] of [
      ['The quay has two tides.', tides],
      ['The quay has three tides.', tides.slice(0, 2)],
    ] as const) {
      const whole = `${announcement} ${all[0]}`;
      expect(slidesOf(whole, ...all.slice(1))[0]?.shows).toBe([whole, ...all.slice(1)].join('\n\n'));
    }
  });

  it('stands with what is before it, and each of those that it announces under its own sentence', () => {
    const more = 'The boats wait for it out at sea, and the crews on the quay wait for the boats. ';
    const told = (sentence: string, times = 5): string => `${sentence} ${more.repeat(times).trim()}`;
    const [opens = '', ...others] = [
      'The first tide comes in at night.',
      'The second tide lifts the boats.',
      'The third tide takes them out.',
    ];
    const slides = slidesOf(
      told('The quay is old.'),
      told('It was built for sails.', 3),
      `The quay has three tides. ${told(opens)}`,
      ...others.map((other) => told(other)),
    );
    expect(slides.map(({ title }) => title)).toEqual([
      'East (1/2)',
      'East (2/2)',
      opens.replace('.', ''),
      ...others.map((other) => other.replace('.', '')),
    ]);
    expect(slides[1]?.shows).toMatch(/The quay has three tides\.$/);
  });
});
