import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { say } from '../language/say.ts';
import {
  type BrowserFlags,
  browserOptions,
  type CutFlags,
  type DeckFlags,
  deckOptions,
  oneCutOptions,
  withBrowserFlags,
  withCutFlags,
  withDeckFlags,
} from './flags.ts';
import { examples, print, tell } from './terminal.ts';

interface ServeFlags extends BrowserFlags, DeckFlags, CutFlags {
  port?: number;
  open: boolean;
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535)
    throw new InvalidArgumentError(say`It is a number from 0 to 65535.`);
  return port;
}

/** Adds the command that shows a deck while its source is written. */
export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .argument('<source>', say`an article, a deck.md, or a theme’s CSS file`);
  withCutFlags(withDeckFlags(withBrowserFlags(command)), false)
    .description(say`show the deck in the browser and keep it up to date with what you save`)
    .option('-p, --port <number>', say`the port, or the next free one (default: 4120)`, parsePort)
    .option('--no-open', say`do not open the browser`)
    .addHelpText('after', examples('serve article.md', 'serve my-theme.css', 'serve article.md --no-open'))
    .action((source: string, flags: ServeFlags) => serveUntilSignal(resolve(source), flags));
}

/** Only a signal ends it, and with it the program. */
async function serveUntilSignal(path: string, flags: ServeFlags): Promise<never> {
  const { port, open } = flags;
  const options = { ...deckOptions(flags), ...oneCutOptions(flags) };
  const [{ keepBrowser }, { openLiveDeck }, { serve }] = await Promise.all([
    import('../browser/keep.ts'),
    import('../preview/live-open.ts'),
    import('../preview/serve.ts'),
  ]);
  const keeper = keepBrowser(browserOptions(flags));
  try {
    await serve(path, {
      openDeck: (onChange) => openLiveDeck(path, keeper, { ...options, onChange }),
      open,
      print,
      tell,
      ...(port === undefined ? {} : { port }),
    });
    return await new Promise<never>(() => undefined);
  } finally {
    await keeper.close();
  }
}
