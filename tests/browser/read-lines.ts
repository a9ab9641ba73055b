import { pathToFileURL } from 'node:url';
import mupdf from 'mupdf';
import { withoutBreakMarks } from '../../src/model/break-mark.ts';
import { plainBrowser } from './browsers.ts';

interface Line {
  /** Of its base line, in points from the top. */
  y: number;
  text: string;
}

/** By page, what stands at one height, without white space; and the whole text as it is written in the file. */
export function linesOfPdf(pdf: Uint8Array): { lines: string[][]; text: string } {
  const document = mupdf.Document.openDocument(pdf, 'application/pdf');
  const pages = Array.from({ length: document.countPages() }, (_, index) => {
    const read = document.loadPage(index).toStructuredText('preserve-whitespace').asJSON();
    const { blocks } = JSON.parse(read) as { blocks: { lines?: Line[] }[] };
    return blocks.flatMap(({ lines }) => lines ?? []);
  });
  const lines = pages.map((page) => {
    const byHeight = new Map<number, string>();
    for (const { y, text } of page) {
      const said = withoutBreakMarks(text).replace(/\s/g, '');
      if (said !== '') byHeight.set(y, (byHeight.get(y) ?? '') + said);
    }
    return [...byHeight.values()];
  });
  return { lines, text: pages.flatMap((page) => page.map(({ text }) => text)).join('') };
}

/** The same of a deck.html: each of its slides is printed as it is laid out. */
export async function linesOfHtml(path: string): Promise<string[][]> {
  const page = await (await plainBrowser()).newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(pathToFileURL(path).href);
  await page.evaluate(() => document.fonts.ready);
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return linesOfPdf(printed).lines;
}
