import { numberOf, type PdfDocument, type PdfObject, unpackStream } from '../../src/pdf/document.ts';
import { embeddedFonts } from '../../src/pdf/fonts.ts';
import { readGlyphs } from '../../src/pdf/glyphs.ts';
import { unpackPdf } from '../unit/pdf/sample.ts';

/** What is wrong with the glyphs that a finished PDF draws, whatever it was made of. */
export function glyphFaults(pdf: Uint8Array): string[] {
  const document = readFinished(pdf);
  const faults: string[] = [];
  const meanings = new Map<string, string>();
  for (const font of embeddedFonts(document)) {
    const known = readGlyphs(font.bytes);
    const texts = textsOf(document, font.font);
    // Of what has no glyph the first one is drawn, which is empty.
    if (font.used.has(0)) faults.push(`file ${font.file} has no glyph for something that is drawn`);
    for (const number of font.used) {
      const glyph = known?.glyphs[number];
      const name = `file ${font.file} glyph ${number}`;
      const begins = glyph && glyph.outline.length > 10 ? glyph.outline.readInt16BE(2) : glyph?.bearing;
      if (glyph && begins !== glyph.bearing) faults.push(`${name} stands at ${glyph.bearing}, not ${begins}`);
      const text = texts.get(number);
      if (text === undefined) continue;
      const meaning = meanings.get(name) ?? text;
      if (meaning !== text) faults.push(`${name} stands for ${meaning} and ${text}`);
      meanings.set(name, meaning);
    }
  }
  return faults;
}

function readFinished(pdf: Uint8Array): PdfDocument {
  const { objects, streams } = unpackPdf(pdf);
  const entries = [...objects].map(([number, text]): [number, PdfObject] => {
    const stream = streams.get(number);
    return [number, stream ? { text, stream } : { text }];
  });
  return { objects: new Map(entries), root: 1 };
}

/** What a font says that its glyphs stand for; forms of one character are taken for that character. */
function textsOf({ objects }: PdfDocument, font: number): Map<number, string> {
  const map = objects.get(numberOf('ToUnicode', objects.get(font)?.text ?? '') ?? 0);
  const table = (map && unpackStream(map)?.toString('latin1')) ?? '';
  const texts = new Map<number, string>();
  for (const [, lines = ''] of table.matchAll(/beginbfchar\s+([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g))
      texts.set(Number.parseInt(glyph, 16), textOf(text));
  for (const [, lines = ''] of table.matchAll(/beginbfrange\s+([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', text = ''] of lines.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
      for (let glyph = from; glyph <= to; glyph++)
        texts.set(
          glyph,
          textOf((Number.parseInt(text, 16) + glyph - from).toString(16).padStart(text.length, '0')),
        );
    }
  return texts;
}

const textOf = (hex: string): string =>
  Buffer.from(hex, 'hex').swap16().toString('utf16le').normalize('NFKC');
