import puppeteer, { type Browser } from 'puppeteer';
import { findBrowsers } from '../../src/browser/find.ts';
import { type BrowserKeeper, keepBrowser } from '../../src/browser/keep.ts';

// Starting a browser takes longer than most tests. Files that run in the same process, one after the other, share
// these, each with pages of its own; they end with the process.
let kept: BrowserKeeper | undefined;
let plain: Promise<Browser> | undefined;

/** The browser of the program, as it starts it itself. */
export function keptBrowser(): BrowserKeeper {
  kept ??= keepBrowser();
  return kept;
}

/** The same browser as a reader of decks has it: with scripts, and free to go anywhere. */
export function plainBrowser(): Promise<Browser> {
  plain ??= launch();
  return plain;
}

async function launch(): Promise<Browser> {
  const { value: found } = await findBrowsers(undefined).next();
  if (!found) throw new Error('There is no browser to test with');
  return puppeteer.launch({
    executablePath: found.executable,
    headless: 'shell',
    args: ['--font-render-hinting=none', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}
