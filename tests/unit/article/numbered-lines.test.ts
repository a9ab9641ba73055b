import { expect, it } from 'vitest';
import { nestNumberedLines } from '../../../src/article/numbered-lines.ts';
import { blocksToMarkdown } from '../../../src/marp/markdown.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { blocksOf } from './inline.ts';

const shown = (markdown: string): string => {
  const root = { type: 'root' as const, children: blocksOf(markdown) };
  nestNumberedLines(root, markdown);
  return blocksToMarkdown(root.children as Block[]).trim();
};

it.each([
  [
    '1. Quay\n  - oak\n  - ash\n2. Crane\n  - steel',
    '**1. Quay**\n\n- oak\n- ash\n\n**2. Crane**\n\n- steel',
  ],
  ['1. **Quay**\n- oak\n2. **Crane**\n- steel', '**1. Quay**\n\n- oak\n\n**2. Crane**\n\n- steel'],
  ['1. 부두\n - 참나무\n2. 기중기\n - 강철', '**1. 부두**\n\n- 참나무\n\n**2. 기중기**\n\n- 강철'],
  ['1. 码头\n\n* 橡木\n\n2. 吊车\n\n* 钢', '**1. 码头**\n\n- 橡木\n\n**2. 吊车**\n\n- 钢'],
])('numbered lines over points are titles: %j', (markdown, expected) => {
  expect(shown(markdown)).toBe(expected);
});

it('have the points below them where they are sentences', () => {
  expect(shown('1. We mend the quay.\n- oak\n2. We buy a crane.\n- steel')).toBe(
    '1. We mend the quay.\n   - oak\n2. We buy a crane.\n   - steel',
  );
});

it('are a paragraph where one leads on', () => {
  expect(shown('5. Three stages:\n\nfirst the quay;\n\nthen the crane.')).toMatch(
    /^5\\?\. Three stages:\n\nfirst/,
  );
});

it.each([
  ['one alone', '1. Quay\n- oak\n\nText.'],
  ['ones that do not count on', '1. Quay\n- oak\n\nText.\n\n1. Crane\n- steel'],
  ['several in one list', '1. Quay\n2. Crane\n\n- steel'],
])('leaves as they are: %s', (_case, markdown) => expect(shown(markdown)).not.toContain('**'));
