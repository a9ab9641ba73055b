import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { newContext } from '../../src/compile/context.ts';
import { breakMark } from '../../src/model/break-mark.ts';
import { makeFolder } from '../cli/program.ts';
import { keptBrowser } from './browsers.ts';
import { differences, drawAll, nowhere } from './draw-pdf.ts';
import { expectAccount } from './expect-account.ts';
import { glyphFaults } from './glyph-faults.ts';
import { type MadeDeck, makeDeck } from './make-deck.ts';
import { linesOfHtml, linesOfPdf } from './read-lines.ts';
import { shippedArticles } from './shipped-decks.ts';
import { faultless, leastContrast } from './slide-faults.ts';

const themes = ['route', 'stage', 'folio', 'signal'];
/** Each with what is known of it after the first theme. */
const articles = shippedArticles.map((article) => [article, newContext(keptBrowser())] as const);

describe.each(
  articles.flatMap(([article, context]) => themes.map((theme) => [article, theme, context] as const)),
)('the deck of %s in %s', (article, theme, context) => {
  let made: MadeDeck;
  beforeAll(async () => {
    made = await makeDeck(`content/${article}.md`, theme, ['html', 'pdf'], context);
  });

  it('shows every slide whole, large and clear enough', () => {
    expect(made.messages).toEqual([]);
    expect(made.faults).toMatchObject(faultless(made.slides));
    expect(made.faults.least).toBeGreaterThanOrEqual(leastContrast(theme));
  });

  it('has a PDF that looks like the print that it was made of', async () => {
    const { print, finished } = made;
    expect(differences(await drawAll(print), await drawAll(finished))).toEqual(nowhere);
    expect(glyphFaults(finished)).toEqual([]);
    expect(finished.length).toBeLessThan(print.length * 0.7);
  });

  it('has all in the PDF that the account of the article says', () => {
    const { coverage, finished: pdf, slides } = made;
    expectAccount(coverage, { path: `content/${article}.md`, pdf, slides });
  });

  it('breaks its lines in the PDF where the HTML does', async () => {
    const folder = makeFolder();
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const html = join(folder, 'deck.html');
    writeFileSync(html, made.html);
    const { lines, text } = linesOfPdf(made.finished);
    expect(lines.length).toBe(made.slides);
    expect(lines).toEqual(await linesOfHtml(html));
    expect(text).not.toContain(breakMark);
    if (article === 'ai-roadmap.zh') expect(made.html).toContain(breakMark);
  });
});
