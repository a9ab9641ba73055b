import { expect, it } from 'vitest';
import { readArticle } from '../../../../src/article/read.ts';
import { planDeck } from '../../../../src/deck/plan.ts';
import { blocksToMarkdown } from '../../../../src/marp/markdown.ts';

const read = (...lines: string[]) => {
  const { tree, roadmap, units } = readArticle(['# 港', '', ...lines].join('\n'), 'a.md', 'zh-CN');
  return { said: blocksToMarkdown(tree.children.slice(1) as never).trim(), roadmap, units };
};

it.each([
  [['1.码头太短；', '2.Boats 太多；', '3.没有钱。'], '1. 码头太短；\n2. Boats 太多；\n3. 没有钱。'],
  [['问题有二：', '1、码头太短', '2、船太多'], '问题有二：\n\n1. 码头太短\n2. 船太多'],
  [['1.**码头**：太短', '2.**船**：太多'], '1. **码头**：太短\n2. **船**：太多'],
])('lines that count with no space behind their numbers are a list: %s', (lines, said) => {
  const { said: found, roadmap, units } = read(...lines);
  expect(found).toBe(said);
  expect(units.some(({ text }) => /^\d/u.test(text))).toBe(false);
  expect(planDeck(roadmap, 'a').slides.at(-1)?.layout).toBe('list');
});

it.each([
  [['1.码头太短']],
  [['1.码头太短', '3.没有钱']],
  [['1.码头太短', '船太多', '2.没有钱']],
  [['今年有', '1.码头', '2.船']],
  [['1.5 倍的船', '2.5 倍的钱']],
])('other lines are none: %s', (lines) => {
  expect(read(...lines).said).not.toMatch(/^\d\. /mu);
});
