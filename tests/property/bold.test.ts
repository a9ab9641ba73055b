import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/article/parse.ts';
import { blocksToMarkdown } from '../../src/marp/markdown.ts';
import type { Block } from '../../src/model/roadmap.ts';
import { renderPlain } from '../render-plain.ts';
import { elementsIn, textIn } from './slides.ts';

const piece = fc.constantFrom(
  ...['具体', '与其', '模型', 'AI', '2026年', '75%', '的', 'かな', '한국어', '𠮷'],
  ...['：', '，', '。', '“', '”', '（', '）', '《', '》', '、', '！', '？', '——', '…', '「', '」', '·', '％'],
);
const text = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));

const line = (before: string, bold: string, after: string): Block => ({
  type: 'paragraph',
  children: [
    { type: 'text', value: before },
    { type: 'strong', children: [{ type: 'text', value: bold }] },
    { type: 'text', value: after },
  ],
});

describe('bold in Chinese, Japanese and Korean', () => {
  it('is written so that Marp shows exactly that text in bold, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 10, maxLength: 20 }), (lines) => {
        const markdown = blocksToMarkdown(lines.map((parts) => line(...parts)));
        const [slide] = renderPlain(markdown, 'zh-CN');
        const html = slide?.html ?? '';
        expect(elementsIn(html, 'strong').map(textIn)).toEqual(lines.map(([, bold]) => bold));
        expect(elementsIn(html, 'p').map((element) => textIn(element).trim())).toEqual(
          lines.map((parts) => parts.join('')),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('is recognised in an article where CommonMark alone sees asterisks', () => {
    fc.assert(
      fc.property(text, text, (bold, tail) => {
        const after = `与${tail}`;
        const [paragraph] = parseMarkdown(`**${bold}**${after}`).children;
        expect(paragraph).toMatchObject({ children: [{ type: 'strong', children: [{ value: bold }] }, {}] });
      }),
      { numRuns: 300 },
    );
  });
});
