import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepBrowser } from '../../src/browser/keep.ts';
import { buildArticle } from '../../src/commands/build.ts';
import { parsePdf, unpackStream, withStream } from '../../src/pdf/document.ts';
import { embeddedFonts } from '../../src/pdf/fonts.ts';
import { readGlyphs, writeGlyphs } from '../../src/pdf/glyphs.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { makeFolder } from '../cli/program.ts';
import { differentPages, renderers } from './draw-pdf.ts';
import { glyphFaults } from './glyph-faults.ts';
import { scripts } from './scripts.ts';

/** What the browser printed, before it was finished. */
let printed: Uint8Array | undefined;

vi.mock('../../src/pdf/finish.ts', async (load) => {
  const real = await load<typeof import('../../src/pdf/finish.ts')>();
  return {
    ...real,
    finishPdf: (pdf: Uint8Array, info: Parameters<typeof real.finishPdf>[1]) => {
      printed = Uint8Array.from(pdf);
      return real.finishPdf(pdf, info);
    },
  };
});

const browser = keepBrowser();
const folder = makeFolder();
beforeEach(() => {
  printed = undefined;
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface Pdf {
  print: Uint8Array;
  finished: Uint8Array;
}

const made = new Map<string, Pdf>();

/** Builds a deck and gives its PDF, as it was printed and as it was written. */
async function makePdf(path: string, theme: string): Promise<Pdf> {
  const known = made.get(path + theme);
  if (known) return known;
  const output = join(folder, theme);
  const result = await buildArticle(path, browser, { output, theme, formats: ['pdf'], config: false });
  expect(result.messages.map(String), path).toEqual([]);
  if (!printed) throw new Error('nothing was printed');
  const pdf = { print: printed, finished: readFileSync(result.files.pdf ?? '') };
  made.set(path + theme, pdf);
  return pdf;
}

/** What each renderer draws of a PDF, in their order. */
async function draw(pdf: Uint8Array): Promise<Uint8Array[][]> {
  const drawings: Uint8Array[][] = [];
  for (const renderer of renderers) drawings.push(await renderer.draw(pdf));
  return drawings;
}

/** By renderer, the pages that do not look the same. */
const differences = (one: Uint8Array[][], other: Uint8Array[][]): Record<string, number[]> =>
  Object.fromEntries(
    renderers.map(({ name, tolerance }, index) => [
      name,
      differentPages(one[index] ?? [], other[index] ?? [], tolerance),
    ]),
  );

const nowhere = Object.fromEntries(renderers.map(({ name }) => [name, []]));
const themes = ['route', 'stage', 'folio', 'signal'];
const shipped = ['ai-roadmap.zh.md', 'ai-roadmap.en.md'];
const content = fileURLToPath(new URL('../../content/', import.meta.url));

describe('the finished PDF looks like the print that it was made of', () => {
  it.each(
    shipped.flatMap((name) => themes.map((theme) => [name, theme] as const)),
  )('%s in the theme %s', async (name, theme) => {
    const { print, finished } = await makePdf(join(content, name), theme);
    expect(differences(await draw(print), await draw(finished))).toEqual(nowhere);
    expect(glyphFaults(finished)).toEqual([]);
    expect(finished.length).toBeLessThan(print.length * 0.7);
  });

  it.each(Object.keys(scripts))('a deck of %s', async (script) => {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${script.replace(/\W+/g, '-')}.md`);
    writeFileSync(path, scripts[script] ?? '');
    const { print, finished } = await makePdf(path, 'route');
    expect(differences(await draw(print), await draw(finished))).toEqual(nowhere);
    expect(glyphFaults(finished)).toEqual([]);
  });
});

describe('the comparison notices', () => {
  let print: Uint8Array;
  let drawn: Uint8Array[][];
  beforeAll(async () => {
    print = (await makePdf(join(content, 'ai-roadmap.en.md'), 'route')).print;
    drawn = await draw(print);
  });

  /** The shipped deck with something done to the glyphs of its largest font. */
  async function spoiled(spoil: (font: NonNullable<ReturnType<typeof readGlyphs>>) => void) {
    const document = parsePdf(print);
    const fonts = embeddedFonts(document).sort((one, other) => other.used.size - one.used.size);
    const font = readGlyphs(fonts[0]?.bytes ?? Buffer.alloc(0));
    const object = document.objects.get(fonts[0]?.file ?? 0);
    if (!font || !object || !unpackStream(object)) throw new Error('there is no font to spoil');
    spoil(font);
    document.objects.set(fonts[0]?.file ?? 0, withStream(object, writeGlyphs(font)));
    return differences(drawn, await draw(writePdf(document)));
  }

  it('nothing where nothing was done', async () => {
    expect(await spoiled(() => undefined)).toEqual(nowhere);
  });

  it('a glyph in the place of another one', async () => {
    const found = await spoiled(({ glyphs }) => {
      const drawn = glyphs.flatMap(({ outline }, index) => (outline.length > 0 ? [index] : []));
      const [one = 0, other = 0] = drawn.slice(5);
      [glyphs[one], glyphs[other]] = [glyphs[other] as never, glyphs[one] as never];
    });
    for (const pages of Object.values(found)) expect(pages.length).toBeGreaterThan(0);
  });

  it('a blank that became a letter', async () => {
    const found = await spoiled(({ glyphs }) => {
      const letter = glyphs.findLast(({ outline }) => outline.length > 0);
      glyphs.forEach((glyph, index) => {
        if (index > 0 && index < 10 && glyph.outline.length === 0 && letter) glyphs[index] = letter;
      });
    });
    for (const pages of Object.values(found)) expect(pages.length).toBeGreaterThan(0);
  });

  it('bearings that are lost', async () => {
    const found = await spoiled(({ glyphs }) => {
      for (const glyph of glyphs) glyph.bearing = 0;
    });
    for (const pages of Object.values(found)) expect(pages.length).toBeGreaterThan(0);
  });

  it('fonts that are taken for one, and bearings that are lost, also without drawing', async () => {
    const document = parsePdf(print);
    const [first, ...others] = embeddedFonts(document);
    for (const { descriptor } of others) {
      const about = document.objects.get(descriptor);
      if (about) about.text = about.text.replace(/FontFile2 \d+/, `FontFile2 ${first?.file}`);
    }
    const font = readGlyphs(first?.bytes ?? Buffer.alloc(0));
    const object = document.objects.get(first?.file ?? 0);
    if (!font || !object) throw new Error('there is no font to spoil');
    for (const glyph of font.glyphs) glyph.bearing = 0;
    document.objects.set(first?.file ?? 0, withStream(object, writeGlyphs(font)));
    const faults = glyphFaults(writePdf(document)).join('\n');
    expect(faults).toContain(' stands for ');
    expect(faults).toContain(' stands at 0, not ');
  });
});
