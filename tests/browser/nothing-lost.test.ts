import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { newContext } from '../../src/compile/context.ts';
import { rawArticle } from '../property/articles.ts';
import { keptBrowser } from './browsers.ts';

const browser = keptBrowser();
const folder = mkdtempSync(join(tmpdir(), 'roadmap-deck-nothing-lost-'));
const path = join(folder, 'a.md');

/** What only the author can mend; a page that is too full is told, and no deck is written. */
const authors = new Set(['empty-article', 'slide-overflow']);

describe('articles however written', () => {
  it('lose nothing on the page as it is laid out', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(rawArticle, async (markdown) => {
        writeFileSync(path, markdown);
        const { coverage, file } = await compileArticle(path, { formats: ['html'] }, newContext(browser));
        const told = file.messages.filter(({ fatal, ruleId }) => fatal && !authors.has(ruleId ?? ''));
        expect(told.map(String)).toEqual([]);
        const missing = coverage?.entries.filter(({ placement }) => placement === 'missing') ?? [];
        expect(missing.map(({ unit }) => `${unit.type}: ${unit.text}`)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
