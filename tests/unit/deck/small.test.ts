import type { List, ListItem } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { mapParagraphs, tight } from '../../../src/deck/blocks.ts';
import { IdMaker } from '../../../src/deck/ids.ts';
import { labelsFor } from '../../../src/deck/labels.ts';
import { item, list, paragraph, strong, text } from '../../../src/deck/nodes.ts';
import { lineClass } from '../../../src/deck/slide.ts';
import { blocksToMarkdown } from '../../../src/marp/markdown.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { blocksOf } from '../article/inline.ts';

describe('IdMaker', () => {
  it('makes ids from titles, each once', () => {
    const ids = new IdMaker();
    expect(ids.next('大模型架构', '上下文拉长到200K')).toBe('大模型架构-上下文拉长到200k');
    expect(ids.next('A title', 'Part 1')).toBe('a-title-part-1');
    expect(ids.next('A title', 'Part 1')).toBe('a-title-part-1-1');
    expect(ids.next('***', '')).toBe('slide');
    expect(ids.next('!')).toBe('slide-1');
  });

  it('cuts long titles between characters', () => {
    expect(new IdMaker().next('𠮷'.repeat(60), 'b')).toBe(`${'𠮷'.repeat(40)}-b`);
  });

  it('joins titles by one hyphen, whatever they begin and end with', () => {
    const ids = new IdMaker();
    expect(ids.next(' — a — ', '', '- b -')).toBe('a-b');
    expect(ids.next(`${'a'.repeat(39)} bc`, 'd')).toBe(`${'a'.repeat(39)}-d`);
  });
});

describe('labelsFor', () => {
  const said = (lang: string): unknown[] => {
    const { part, ...labels } = labelsFor(lang);
    return [...Object.values(labels), part(2, 3)];
  };

  it.each([
    [
      ['zh-CN', 'zh-Hans', 'zh'],
      ['核心速览', '目录', '路线图', '注释', '方向', '附录', '—', '（2/3）'],
    ],
    [
      ['zh-TW', 'zh-Hant-HK'],
      ['重點摘要', '目錄', '路線圖', '註釋', '方向', '附錄', '—', '（2/3）'],
    ],
    [
      ['en-GB', 'de', 'ja'],
      ['In brief', 'Agenda', 'Roadmap', 'Notes', 'Direction', 'Appendix', '—', ' (2/3)'],
    ],
  ])('speaks the language of %j, else English', (langs, labels) => {
    for (const lang of langs) expect(said(lang)).toEqual(labels);
  });
});

describe('nodes', () => {
  it('are as short a list as it can be set', () => {
    const one = item(paragraph(text('a')));
    expect(one).toEqual({ type: 'listItem', spread: false, children: [paragraph(text('a'))] });
    expect(list([one])).toEqual({ type: 'list', ordered: false, spread: false, children: [one] });
    expect(list([one], true)).toEqual({
      type: 'list',
      ordered: true,
      start: 1,
      spread: false,
      children: [one],
    });
  });

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

describe('lineClass', () => {
  it('starts again after eight lines', () => {
    expect([1, 8, 9, 17].map(lineClass)).toEqual(['line-1', 'line-8', 'line-1', 'line-1']);
  });
});
