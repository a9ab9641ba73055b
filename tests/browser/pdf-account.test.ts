import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { keepBrowser } from '../../src/browser/keep.ts';
import { makeDeck } from '../../src/commands/make-deck.ts';
import { Timer } from '../../src/commands/timer.ts';
import { accountFor } from '../../src/deck/ledger.ts';
import { plannedShown } from '../../src/deck/planned-shown.ts';
import { readPdf } from './read-pdf.ts';

const browser = keepBrowser();
afterAll(() => browser.close());

/** A reader takes text out of a PDF in the order in which it is painted, and pictures have no text there. */
const unread = new Set(['images.md', 'rtl.ar.md']);

const folders = ['../../content/', '../articles/'].map((path) => new URL(path, import.meta.url));
const articles = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && !unread.has(name))
    .map((name) => [name, fileURLToPath(new URL(name, folder))] as const),
);

/** What only says how an emoji is to look is no text of a page. */
const plain = (text: string): string => text.replaceAll(/[\ufe0f\u20e3]/g, '');

/** Pictures and addresses are no text of a page; what stands in an alternative text is not either. */
const isText = (type: string): boolean => type !== 'image' && type !== 'link';

describe('the text of a finished PDF, page by page', () => {
  it.each(articles)('has every piece of %s that is not in the notes', async (_name, path) => {
    const { reading, deck, files } = await makeDeck(
      path,
      browser,
      { formats: ['pdf'], config: false },
      new Timer(),
    );
    const { pages } = await readPdf(files.get('deck.pdf') as Uint8Array);
    const shown = plannedShown(deck).map((slide, index) => ({ ...slide, text: plain(pages[index] ?? '') }));
    expect(shown).toHaveLength(pages.length);
    const units = reading.units.map((unit) => ({ ...unit, text: plain(unit.text) }));
    const entries = accountFor(units, deck, { shown });
    const missing = entries.filter(({ unit, fate }) => fate === 'missing' && isText(unit.type));
    expect(missing.map(({ unit }) => `${unit.type}: ${unit.text}`)).toEqual([]);
  });
});
