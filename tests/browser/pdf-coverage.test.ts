import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { newContext } from '../../src/compile/context.ts';
import { keptBrowser } from './browsers.ts';
import { expectAccount } from './expect-account.ts';

const browser = keptBrowser();

/** The shipped articles are looked at where their decks are. */
const folder = new URL('../articles/', import.meta.url);
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => fileURLToPath(new URL(name, folder)));

describe('the text of deck.pdf', () => {
  it.each(
    articles.map((path) => [basename(path), path]),
  )('has all that the account of %s says', async (_name, path) => {
    const options = { formats: ['pdf' as const], config: false as const };
    const { files, coverage, deck, file } = await compileArticle(path, options, newContext(browser));
    const pdf = files.get('deck.pdf');
    if (!coverage || !(pdf instanceof Uint8Array)) throw new Error(file.messages.map(String).join('\n'));
    expectAccount(coverage, { path, pdf, slides: deck?.slides.length ?? 0 });
  });
});
