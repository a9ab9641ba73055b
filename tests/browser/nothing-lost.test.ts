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

const hostile =
  '%%{init: {"htmlLabels": true, "securityLevel": "loose", "themeCSS": "* { fill: url(http://a.example) }"}}%%';
const diagrams = `# Diagrams

## Flow

\`\`\`mermaid
${hostile}
flowchart LR
  A[Begin 开始] --> B{"<b>Choose</b>"}
  B -->|yes| C[Done] --> D{ships >= 3}
  click C call steal()
\`\`\`

## Plan

\`\`\`mermaid
gantt
  dateFormat YYYY-MM-DD
  section Work
  Build it :a1, 2026-01-01, 30d
\`\`\`

## Mistake

\`\`\`mermaid
flowchart LR
  A[Begin --> B{
\`\`\`
`;

describe('diagrams', () => {
  it('are drawn alike each time, show their labels, and hold nothing that runs or loads', async () => {
    writeFileSync(path, diagrams);
    const drawn = await Promise.all(
      [1, 2].map(async () => {
        const { coverage, file, files } = await compileArticle(
          path,
          { formats: ['html'] },
          newContext(browser),
        );
        expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['diagram', 26]]);
        expect(coverage?.entries.filter(({ placement }) => placement !== 'slide')).toEqual([]);
        return String(files.get('deck.html')).match(/<figure class="diagram"[^>]*>.*?<\/figure>/gs) ?? [];
      }),
    );
    const [first = [], second] = drawn;
    expect(first).toHaveLength(2);
    expect(second).toEqual(first);
    expect(first.join()).not.toMatch(/<script|foreignObject|\son\w+=|href="[^#]|a\.example|steal/i);
    expect(first.join()).toContain('aria-label="');
  });
});
