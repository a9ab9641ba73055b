import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer';
import { findBrowsers } from '../../src/browser/find.ts';
import { type BrowserKeeper, keepBrowser } from '../../src/browser/keep.ts';
import { browserFlags } from '../../src/browser/process.ts';

// Starting a browser takes longer than most tests. Files that run in the same process, one after the other, share
// these, each with pages of its own; they end with the process.
let kept: BrowserKeeper | undefined;
let plain: Promise<Browser> | undefined;
let listening: Promise<Browser> | undefined;

/** The browser of the program, as it starts it itself. */
export function keptBrowser(): BrowserKeeper {
  kept ??= keepBrowser();
  return kept;
}

/** The same browser as a reader of decks has it: with scripts, and free to go anywhere. */
export function plainBrowser(): Promise<Browser> {
  plain ??= launch({ headless: 'shell', args: ['--font-render-hinting=none', ...sandbox] });
  return plain;
}

/** Where a browser listens that is started as the program starts its own, for programs that are told to use it. */
export async function listeningBrowser(): Promise<string> {
  listening ??= launch({
    args: [...browserFlags, ...sandbox, '--remote-debugging-port=0'],
    ignoreDefaultArgs: true,
    waitForInitialPage: false,
  });
  return (await listening).wsEndpoint();
}

const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

async function launch(options: LaunchOptions): Promise<Browser> {
  const { value: found } = await findBrowsers(undefined).next();
  if (!found) throw new Error('There is no browser to test with');
  return puppeteer.launch({ executablePath: found.executable, ...options });
}
