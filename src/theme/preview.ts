import { basename, dirname, extname, join } from 'node:path';
import { capturePng } from '../browser/capture.ts';
import type { BrowserKeeper } from '../browser/keep.ts';
import { writeOutput } from '../emit/output.ts';
import { loadTheme } from '../marp/theme.ts';
import { composeSpecimen, withLaidOut } from './lay-out.ts';
import { sheetWidth, specimenSheet } from './sheet.ts';

export interface PreviewFiles {
  html: string;
  png: string;
}

/**
 * Where the preview of a theme goes: beside its CSS file, or for a theme known by name into the working directory.
 * @param output another folder
 */
export function previewFiles(theme: string, output?: string): PreviewFiles {
  const own = extname(theme) === '.css';
  const stem = join(output ?? (own ? dirname(theme) : '.'), `${basename(theme, '.css')}.preview`);
  return { html: `${stem}.html`, png: `${stem}.png` };
}

/**
 * Writes a page and a picture that show every layout of a theme in every state. Neither needs a network.
 * @param theme a theme's name or the path of its CSS file
 * @throws Failure for anything about the call or the machine
 */
export async function previewTheme(
  theme: string,
  browser: BrowserKeeper,
  { output }: { output?: string } = {},
): Promise<PreviewFiles> {
  const loaded = await loadTheme(theme);
  const specimen = await composeSpecimen(loaded);
  const { html, png } = await withLaidOut(specimen, browser, async (laidOut, page) => {
    const sheet = specimenSheet(loaded.name, laidOut);
    await page.load(sheet);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    return { html: sheet, png: await capturePng(page, { x: 0, y: 0, width: sheetWidth, height }) };
  });
  const files = previewFiles(theme, output);
  await writeOutput(
    dirname(files.html),
    new Map<string, string | Uint8Array>([
      [basename(files.html), html],
      [basename(files.png), png],
    ]),
  );
  return files;
}
