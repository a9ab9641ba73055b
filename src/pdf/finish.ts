import { compactNumbers } from './compact-numbers.ts';
import { shareFonts } from './share-fonts.ts';

export interface PdfInfo {
  title: string;
  lang: string;
  author?: string;
  subject?: string;
  keywords: string[];
  /** When the document says that it was made. */
  date?: Date;
}

/**
 * Makes a document of a printed PDF: title, author, subject, keywords and language, a date that does not
 * depend on the day of the build (the same pages give the same bytes), and no byte twice.
 */
export async function finishPdf(pdf: Uint8Array, info: PdfInfo): Promise<Uint8Array> {
  const { PDFDocument, PDFName } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setTitle(info.title, { showInWindowTitleBar: true });
  document.setLanguage(info.lang);
  document.setCreator('roadmap-deck');
  if (info.author) document.setAuthor(info.author);
  if (info.subject) document.setSubject(info.subject);
  if (info.keywords.length > 0) document.setKeywords([info.keywords.join(', ')]);
  const dictionary = document.context.lookup(document.context.trailerInfo.Info);
  if (info.date) {
    document.setCreationDate(info.date);
    document.setModificationDate(info.date);
  } else if (dictionary && 'delete' in dictionary && typeof dictionary.delete === 'function') {
    dictionary.delete(PDFName.of('CreationDate'));
    dictionary.delete(PDFName.of('ModDate'));
  }
  await shareFonts(document);
  await compactNumbers(document);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
