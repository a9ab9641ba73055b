import { describe, expect, it } from 'vitest';
import { written } from './written.ts';

/** Markdown for a reader: emphasis inside of a word needs a sign of its own, which says nothing here. */
const shown = (markdown: string): string =>
  written(markdown).replace(/&#x([\dA-F]+);/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );

describe('what counted paragraphs are about', () => {
  it.each([
    [
      '（一）修路。先修北岸。\n\n（二）架桥。再修南岸。',
      '**（一）修路。**先修北岸。\n\n**（二）架桥。**再修南岸。',
    ],
    ['①修路：先修北岸\n\n②架桥：再修南岸', '**①修路：**先修北岸\n\n**②架桥：**再修南岸'],
    ['1）修路。*先*修\n\n2）架桥。再修', '**1）修路。**_先_修\n\n**2）架桥。**再修'],
    [
      'Step 0, drains (days 1–2): Dig.\n\nStep 1, walls: Lay.',
      '**Step 0, drains (days 1–2):** Dig.\n\n**Step 1, walls:** Lay.',
    ],
    ['阶段一：先修北岸\n\n阶段二：再修南岸', '**阶段一：**先修北岸\n\n**阶段二：**再修南岸'],
    ['坑一，排水。先修。\n\n坑二，围墙。再修。', '**坑一，排水。**先修。\n\n**坑二，围墙。**再修。'],
    [
      'Risk 1, rain. Dig first.\n\nRisk 2, frost. Lay then.',
      '**Risk 1, rain.** Dig first.\n\n**Risk 2, frost.** Lay then.',
    ],
    ['（1）码头\n先修北岸。\n\n（2）吊车\n再修南岸。', '**（1）码头**先修北岸。\n\n**（2）吊车**再修南岸。'],
    ['第一步：先修\n\n第二步：再修', '**第一步：**先修\n\n**第二步：**再修'],
  ])('is set in bold: %j', (markdown, expected) => expect(shown(markdown)).toBe(expected));

  it.each([
    ['one alone', '（一）修路。先修北岸。'],
    ['a sentence without more', '（一）修路。\n\n（二）架桥。'],
    ['long sentences', `（一）${'修路'.repeat(12)}。好。\n\n（二）${'架桥'.repeat(12)}。好。`],
    ['what others stand between', '（一）修路。先修。\n\n- 北岸\n\n（二）架桥。再修。'],
    ['nouns that do not go on', 'Road 9: Shut.\n\nRoad 12: Open.'],
    ['other nouns', 'Step 1: Dig.\n\nPart 2: Lay.'],
    ['sentences with a number', 'Phase 1 went by and we say so: it failed.\n\nPhase 2 came.'],
    ['what is set off already', '**（一）修路。**先修。\n\n**（二）架桥。**再修。'],
  ])('is left as it is: %s', (_what, markdown) => expect(shown(markdown)).toBe(markdown));
});
