import { pathToFileURL } from 'node:url';
import { withoutBreakMarks } from '../../src/model/break-mark.ts';
import { getDocument } from '../pdfjs.ts';
import { plainBrowser } from './browsers.ts';

/** By page, what stands at one height, without white space; and the whole text as it is written in the file. */
export async function linesOfPdf(pdf: Uint8Array): Promise<{ lines: string[][]; text: string }> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const lines: string[][] = [];
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const byHeight = new Map<number, string>();
    for (const item of items) {
      if (!('str' in item)) continue;
      text += item.str;
      const said = withoutBreakMarks(item.str).replace(/\s/g, '');
      const height = Math.round(item.transform[5]);
      if (said !== '') byHeight.set(height, (byHeight.get(height) ?? '') + said);
    }
    lines.push([...byHeight.values()]);
  }
  await task.destroy();
  return { lines, text };
}

/** The same of a deck.html: each of its slides is printed as it is laid out. */
export async function linesOfHtml(path: string): Promise<string[][]> {
  const page = await (await plainBrowser()).newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(pathToFileURL(path).href);
  await page.evaluate(() => document.fonts.ready);
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return (await linesOfPdf(printed)).lines;
}
