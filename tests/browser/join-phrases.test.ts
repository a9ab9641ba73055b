import { afterAll, describe, expect, it } from 'vitest';
import { joinPhrases } from '../../src/browser/join-phrases.ts';
import { keepBrowser } from '../../src/browser/keep.ts';

const browser = keepBrowser();
afterAll(() => browser.close());

/** The text of every line of the paragraph, before or after. */
const run = (html: string, width: number) =>
  browser.run(async (session) => {
    const page = await session.openPage(
      `<!DOCTYPE html><p style="width:${width}px;font:20px/30px monospace;word-break:keep-all">${html}</p>`,
    );
    const height = () =>
      page.evaluate(() => document.querySelector('p')?.getBoundingClientRect().height ?? 0);
    const before = await height();
    await joinPhrases(page);
    const after = await height();
    const content = await page.evaluate(() => document.querySelector('p')?.innerHTML ?? '');
    await page.close();
    return { before, after, content };
  });

describe('joinPhrases', () => {
  it('leaves no mark in a line, and a break where a line breaks', async () => {
    const { before, after, content } = await run('aaaaaaaa\u200bbbbbbbbb\u200bcccccccc', 210);
    expect(content).not.toContain('\u200b');
    expect(content).toBe('aaaaaaaabbbbbbbb<wbr>cccccccc');
    expect(after).toBe(before);
  });

  it('keeps the lines of texts that stand beside each other', async () => {
    const marked =
      'aaaaaaaa\u200bbbbbbbbb\u200b<strong>cc</strong>dddddddd\u200beeeeeeee\u200bffffffff\u200bgggggggg';
    const { before, after, content } = await run(marked, 210);
    expect(content).not.toContain('\u200b');
    expect(content.replace(/<[^>]+>/g, '')).toBe('aaaaaaaabbbbbbbbccddddddddeeeeeeeeffffffffgggggggg');
    expect(after).toBe(before);
  });
});
