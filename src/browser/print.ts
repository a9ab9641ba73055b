import { say } from '../language/say.ts';
import type { DeckPage } from './page.ts';

export interface PrintOptions {
  /** Size of a sheet where the page's own `@page` rule names none, in CSS px (96 to the inch). */
  width: number;
  height: number;
  /** Write the structure for screen readers. */
  tagged: boolean;
  /** Write bookmarks from the headings. */
  outline: boolean;
}

/**
 * Prints the page, with its backgrounds and without margins. Its fonts and images are there once it is loaded.
 *
 * @returns the PDF. Two prints of one page differ in CreationDate and ModDate alone
 * @throws Failure as `DeckPage.step`
 */
export const printPdf = (page: DeckPage, options: PrintOptions): Promise<Uint8Array> =>
  page.step(say`Printing the PDF`, (inner) =>
    inner.pdf({
      width: `${options.width}px`,
      height: `${options.height}px`,
      preferCSSPageSize: true,
      printBackground: true,
      margin: { top: 0, right: 0, bottom: 0, left: 0 },
      tagged: options.tagged,
      outline: options.outline,
      // Waited for before, in a way that the page's markup cannot disturb.
      waitForFonts: false,
      timeout: 0,
    }),
  );
