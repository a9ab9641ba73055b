import { describe, expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';

const shows = (...paragraphs: string[]) => {
  const lines = paragraphs.flatMap((paragraph) => [paragraph, '']);
  const slides = deckOf('# Quays', '', 'They are old.', '', '## East', '', ...lines).slides.map(written);
  return slides.slice(2).map((slide) => slide.shows);
};

const three = ['First, the quay is too short.', 'Second, the sand is back.', 'Third, the crane is old.'];
const points = three.map((each) => `- ${each}`).join('\n');

describe('short paragraphs that count', () => {
  it('are points', () => {
    expect(shows(...three)).toEqual([points]);
    expect(shows('We see three troubles.', ...three)).toEqual([`We see three troubles.\n\n${points}`]);
    expect(shows('一是码头短。', '二是沙又来。', '三是吊车旧。')).toEqual([
      '- 一是码头短。\n- 二是沙又来。\n- 三是吊车旧。',
    ]);
  });

  it.each([
    ['**', 'First, the quay.', 'Second, the sand.', 'Third, the crane.'],
    ['**', '第一，码头要长。', '第二，沙要清。', '第三，吊车要换。'],
    ['*', 'Erstens der Kai.', 'Zweitens der Sand.', 'Drittens der Kran.'],
    ['**', '첫째, 부두.', '둘째, 모래.', '셋째, 기중기.'],
  ])('are points where each is in %s whole: %s', (mark, ...said) => {
    const paragraphs = said.map((each) => `${mark}${each}${mark}`);
    const [shown] = shows('We say it again.', ...paragraphs);
    expect(shown).toBe(`We say it again.\n\n${paragraphs.map((each) => `- ${each}`).join('\n')}`);
  });

  it('are points within a part too', () => {
    const parts = ['2.1 Lengthen the quay.', '2.2 Clear the sand.', '2.3 Mend the crane.'];
    expect(shows(...parts)).toEqual([parts.map((each) => `- ${each}`).join('\n')]);
    const others = ['2.1 million tons came.', '2.4 million went.', '3.5 million stayed.'];
    expect(shows(...others).join('\n')).not.toMatch(/^- 2/m);
  });

  it('are none where they are long, two, or parted by others', () => {
    const long = `${three[0]} ${'The boats wait out at sea until the tide is in. '.repeat(8).trim()}`;
    for (const paragraphs of [
      [long, ...three.slice(1)],
      three.slice(0, 2),
      three.toSpliced(1, 0, 'It rains.'),
    ])
      expect(shows(...paragraphs).join('\n')).not.toMatch(/^- /m);
  });
});
