import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePdf, unpackStream, withStream } from '../../src/pdf/document.ts';
import { embeddedFonts } from '../../src/pdf/fonts.ts';
import { readGlyphs, writeGlyphs } from '../../src/pdf/glyphs.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { makeFolder } from '../cli/program.ts';
import { differences, drawAll, nowhere } from './draw-pdf.ts';
import { glyphFaults } from './glyph-faults.ts';
import { makeDeck } from './make-deck.ts';
import { scripts } from './scripts.ts';

const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true }));

describe('the finished PDF looks like the print that it was made of', () => {
  it.each(Object.keys(scripts))('a deck of %s', async (script) => {
    const path = join(folder, `${script.replace(/\W+/g, '-')}.md`);
    writeFileSync(path, scripts[script] ?? '');
    const { print, finished, messages } = await makeDeck(path, 'route');
    expect(messages).toEqual([]);
    expect(differences(await drawAll(print), await drawAll(finished))).toEqual(nowhere);
    expect(glyphFaults(finished)).toEqual([]);
  });
});

it('a deck has the glyphs of all that it sets off once it is measured', async () => {
  const path = join(folder, 'amounts.md');
  const told = [
    '船坞去年停靠了63艘船，每艘停在2.7米深的水里。一共耗费380万元。',
    '明年再添上28辆拖车，运走1.9万吨盐。还要雇来350名工人。',
  ];
  const chapters = ['船', '盐', '网'].map((name) => `## ${name}\n\n都在仓里。`);
  writeFileSync(path, ['# 港口', ...told, ...chapters].join('\n\n'));
  const { finished, messages } = await makeDeck(path, 'route');
  expect(messages).toEqual([]);
  expect(glyphFaults(finished)).toEqual([]);
});

describe('the comparison notices', () => {
  let print: Uint8Array;
  let drawn: Uint8Array[][];
  beforeAll(async () => {
    print = (await makeDeck('tests/articles/topics.en.md', 'route')).print;
    drawn = await drawAll(print);
  });

  /** The deck with something done to the glyphs of its largest font. */
  async function spoiled(spoil: (font: NonNullable<ReturnType<typeof readGlyphs>>) => void) {
    const document = parsePdf(print);
    const fonts = embeddedFonts(document).sort((one, other) => other.used.size - one.used.size);
    const font = readGlyphs(fonts[0]?.bytes ?? Buffer.alloc(0));
    const object = document.objects.get(fonts[0]?.file ?? 0);
    if (!font || !object || !unpackStream(object)) throw new Error('there is no font to spoil');
    spoil(font);
    document.objects.set(fonts[0]?.file ?? 0, withStream(object, writeGlyphs(font)));
    return differences(drawn, await drawAll(writePdf(document)));
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
