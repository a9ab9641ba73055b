import { expect, it } from 'vitest';
import { listLikeParagraphs } from '../../../src/article/paragraph-points.ts';
import { blocksToMarkdown } from '../../../src/marp/markdown.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { blocksOf } from './inline.ts';

const shown = (markdown: string): string => {
  const root = { type: 'root' as const, children: blocksOf(markdown) };
  listLikeParagraphs(root);
  return blocksToMarkdown(root.children as Block[]).trim();
};

it.each([
  [
    '2026年：修路。\n\n2027年：架桥。\n\n2028年：通车。',
    '- 2026年：修路。\n- 2027年：架桥。\n- 2028年：通车。',
  ],
  ['Q：贵吗？\nA：贵。\n\nQ：远吗？\nA：不远。', '- Q：贵吗？\\\n  A：贵。\n- Q：远吗？\\\n  A：不远。'],
  ['2026 Q4: dig.\n\n2027: lay.\n\n2028: open.', '- 2026 Q4: dig.\n- 2027: lay.\n- 2028: open.'],
  [
    '*May 2026* – dig.\n\n*2027* – lay.\n\n*2028* – open.',
    '- *May 2026* – dig.\n- *2027* – lay.\n- *2028* – open.',
  ],
  [
    'Month 1–3: dig.\n\nMonth 4–9: lay.\n\nMonth 10–12: open.',
    '- Month 1–3: dig.\n- Month 4–9: lay.\n- Month 10–12: open.',
  ],
  [
    '2026年是开工年。先修路。\n\n2027年是架桥年。再架桥。\n\n2028—2029年是通车年。都通车。',
    '- 2026年是开工年。先修路。\n- 2027年是架桥年。再架桥。\n- 2028—2029年是通车年。都通车。',
  ],
  [
    '**2026 年**，修路。\n\n**2027 年**，架桥：两座。\n\n**2028 年** 通车。',
    '- **2026 年**，修路。\n- **2027 年**，架桥：两座。\n- **2028 年** 通车。',
  ],
  [
    '**Heute** rudern wir.\n\n**2027** segeln wir.\n\n**2030** motoren wir.',
    '**Heute** rudern wir.\n\n- **2027** segeln wir.\n- **2030** motoren wir.',
  ],
  [
    '**现状（2025年）** 划桨。\n\n**2027年** 扬帆。\n\n**2030年** 用电。',
    '- **现状（2025年）** 划桨。\n- **2027年** 扬帆。\n- **2030年** 用电。',
  ],
])('paragraphs that each begin with a period and a colon, or ask and answer, are points: %j', (markdown, expected) => {
  expect(shown(markdown)).toBe(expected);
});

it('are points in pairs below several headings', () => {
  const pairs =
    '## 一\n\n**2027年** 扬帆。\n\n**2030年** 用电。\n\n## 二\n\n**2028年** 修路。\n\n**2030年** 通车。';
  expect(shown(pairs)).toBe(
    '## 一\n\n- **2027年** 扬帆。\n- **2030年** 用电。\n\n## 二\n\n- **2028年** 修路。\n- **2030年** 通车。',
  );
});

it.each([
  ['two alone', '2026: dig.\n\n2027: lay.'],
  ['what others stand between', '2026: dig.\n\n2027: lay.\n\nRain.\n\n2028: open.'],
  ['two pairs in one place', '2026: dig.\n\n2027: lay.\n\nRain.\n\n2028: open.\n\n2029: close.'],
  ['a sentence', 'In 2026 we say: dig.\n\nIn 2027 we say: lay.\n\nIn 2028 we say: open.'],
  ['nothing behind the colon', '2026:\n\n2027:\n\n2028:'],
])('are left as they are: %s', (_case, markdown) => {
  expect(shown(markdown)).toBe(markdown);
});
