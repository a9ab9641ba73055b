import { greatestOf } from '../model/long-lists.ts';
import { type Bookmark, writeBookmarks } from './bookmarks.ts';
import { type PdfDocument, parsePdf, pdfText } from './document.ts';
import { withoutMarks } from './drop-marks.ts';
import { embeddedFonts } from './fonts.ts';
import { joinFonts } from './join-fonts.ts';
import { numberElements } from './number-elements.ts';
import { isSameDrawing } from './same-drawing.ts';
import { writePdf } from './write.ts';

export interface PdfInfo {
  title: string;
  /** BCP 47. */
  lang: string;
  author?: string;
  subject?: string;
  keywords: string[];
  bookmarks?: Bookmark[];
  /** When the document says that it was made. */
  date?: Date;
}

/**
 * Makes a document of a printed PDF: title, author, subject, keywords and language, a date that does not
 * depend on the day of the build (the same pages give the same bytes), bookmarks, and no more bytes than it takes to
 * draw it. Written by hand: a general PDF library takes five times as long for the same document, and has no way to
 * join fonts.
 */
export function finishPdf(pdf: Uint8Array, info: PdfInfo): Uint8Array {
  const document = parsePdf(pdf);
  document.info ??= greatestOf(document.objects.keys()) + 1;
  const producer = /\/Producer\s*\([^)]*\)/.exec(document.objects.get(document.info)?.text ?? '')?.[0] ?? '';
  document.objects.set(document.info, { text: `<<${infoEntries(info).join(' ')} ${producer}>>` });
  describe(document, info.lang);
  writeBookmarks(document, info.bookmarks ?? []);
  numberElements(document);
  const plain = withoutMarks(document);
  const fonts = embeddedFonts(plain);
  const smaller = joinFonts(plain, fonts);
  // A larger file is a small harm, a wrong letter is not.
  return writePdf(isSameDrawing(plain, smaller, fonts) ? smaller : plain);
}

function infoEntries({ title, author, subject, keywords, date }: PdfInfo): string[] {
  const texts: [key: string, value: string | undefined][] = [
    ['Title', title],
    ['Author', author],
    ['Subject', subject],
    ['Keywords', keywords.join(', ')],
    ['Creator', 'roadmap-deck'],
  ];
  const entries = texts.flatMap(([key, value]) => (value ? [`/${key} ${pdfText(value)}`] : []));
  const written = date && `(D:${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`;
  return written ? [...entries, `/CreationDate ${written} /ModDate ${written}`] : entries;
}

/** The catalogue tells the language, and that a window should show the title in place of the file's name. */
function describe({ objects, root }: PdfDocument, lang: string): void {
  const catalogue = objects.get(root);
  if (!catalogue) return;
  const rest = catalogue.text.replace(/\/Lang\s*(?:\([^)]*\)|<[0-9A-Fa-f]*>)/, '').replace(/>>\s*$/, '');
  const preferences = /\/ViewerPreferences/.test(rest) ? '' : '/ViewerPreferences <</DisplayDocTitle true>>';
  catalogue.text = `${rest} /Lang ${pdfText(lang)} ${preferences}>>`;
}
