import { printPdf } from '../../src/browser/print.ts';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { type Context, newContext } from '../../src/compile/context.ts';
import type { Coverage } from '../../src/model/coverage.ts';
import type { Format } from '../../src/model/format.ts';
import { keptBrowser } from './browsers.ts';
import { type SlideFaults, slideFaults } from './slide-faults.ts';

export interface MadeDeck {
  slides: number;
  coverage: Coverage;
  /** Messages about the article. */
  messages: string[];
  /** What is wrong on the slides as they are laid out. */
  faults: SlideFaults;
  /** The PDF as the browser prints it. */
  print: Uint8Array;
  /** The PDF as it is delivered. */
  finished: Uint8Array;
  /** Empty where it was not asked for. */
  html: string;
}

/**
 * Makes a deck with what is to be known of it, all in one run of the stages.
 * @param context where other decks of the same article have been made, what is known of it
 */
export async function makeDeck(
  path: string,
  theme: string,
  formats: readonly Format[] = ['pdf'],
  context: Context = newContext(keptBrowser()),
): Promise<MadeDeck> {
  let looked: Pick<MadeDeck, 'faults' | 'print'> | undefined;
  const { coverage, deck, file, files } = await compileArticle(
    path,
    {
      theme,
      formats: [...formats],
      config: false,
      inspect: async (page) => {
        const faults = await slideFaults(page, theme);
        // Sizes are for pages that name none.
        const print = await printPdf(page, { width: 1280, height: 720, tagged: true, outline: false });
        looked = { faults, print: Uint8Array.from(print) };
      },
    },
    context,
  );
  const finished = files.get('deck.pdf');
  if (!looked || !coverage || !(finished instanceof Uint8Array))
    throw new Error(file.messages.map(String).join('\n'));
  return {
    ...looked,
    slides: deck.slides.length,
    coverage,
    messages: file.messages.map(String),
    finished,
    html: String(files.get('deck.html') ?? ''),
  };
}
