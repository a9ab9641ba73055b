import { expect, it } from 'vitest';
import { listDashes } from '../../../src/article/dash-lists.ts';
import { blocksToMarkdown } from '../../../src/marp/markdown.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { blocksOf } from './inline.ts';

const shown = (markdown: string): string => {
  const root = { type: 'root' as const, children: blocksOf(markdown) };
  listDashes(root, markdown);
  return blocksToMarkdown(root.children as Block[]).trim();
};

it.each([
  ['in one paragraph', '– quay\n– **crane**, steel\n– mole', '- quay\n- **crane**, steel\n- mole'],
  ['of several', '— quay\n\n— crane\n— mole\n\nOpen.', '- quay\n- crane\n- mole\n\nOpen.'],
  ['without a blank', '——修码头\n——装吊车', '- 修码头\n- 装吊车'],
  ['written with hyphens', '-- quay\n-- crane', '- quay\n- crane'],
  ['below what announces them', 'К марту:\n— причал;\n— кран.', 'К марту:\n\n- причал;\n- кран.'],
  ['that go on', '– quay of granite\nand oak\n– crane', '- quay of granite and oak\n- crane'],
  [
    'with a paragraph each',
    'Trois ports :\n\n— Brest ;\n\n— Lorient.',
    'Trois ports :\n\n- Brest ;\n- Lorient.',
  ],
])('lines that a dash opens are points: %s', (_case, markdown, expected) => {
  expect(shown(markdown)).toBe(expected);
});

it.each([
  ['one alone', 'The quay is ours.\n\n— Ada Birch'],
  ['one behind another text', '“Ours.”\n\n— Ada Birch\n\n“Mine.”\n\n— Bo Cem'],
  ['a sentence goes on there', 'The quay\n– as planned –\nis mended, and the crane\n– of steel – too'],
  ['they sign', 'With gratitude,\n\n— Ada Birch\n— Bo Cem'],
  ['they speak', '—¿De quién es?\n—Nuestro'],
  ['a flag of a program', '--watch builds anew\n--quiet says nothing'],
  ['figures below zero', '–5 °C in May\n–3 °C in June'],
])('stay as they are: %s', (_case, markdown) => {
  expect(shown(markdown)).not.toMatch(/^- /mu);
});
