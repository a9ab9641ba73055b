import type { List, ListItem } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { mapParagraphs, tight } from '../../../src/deck/blocks.ts';
import { strong } from '../../../src/deck/nodes.ts';
import { blocksToMarkdown } from '../../../src/marp/markdown.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { blocksOf } from '../article/inline.ts';

describe('blocks', () => {
  const loose = '- a\n\n  > b\n\n  - c\n\n    d\n\n  - e\n\n- f';

  it('are tight in every list of a list', () => {
    const [block] = blocksOf(loose) as [List];
    const spreads = (node: List | ListItem): unknown[] => [
      node.spread,
      ...node.children.flatMap((child) =>
        child.type === 'list' || child.type === 'listItem' ? spreads(child) : [],
      ),
    ];
    expect(new Set(spreads(block))).toEqual(new Set([true, false]));
    expect(new Set(spreads(tight(block)))).toEqual(new Set([false]));
    expect(textOf(tight(block) as never)).toBe(textOf(block as never));
  });

  it('are changed in every paragraph of lists and quotations, and nowhere else', () => {
    const blocks = blocksOf(`${loose}\n\n> g\n>\n> > h\n\ni\n\n\`\`\`\nj\n\`\`\`\n\n| k |\n| - |`) as Block[];
    const before = structuredClone(blocks);
    const changed = blocks.map((block) => mapParagraphs(block, (nodes) => [strong(...nodes)]));
    expect(blocksToMarkdown(changed)).toBe(
      blocksToMarkdown(before).replace(/(?<=[->] |^ +|^)[a-i]$/gm, '**$&**'),
    );
    expect(blocks).toEqual(before);
  });
});
