import { readFileSync } from 'node:fs';
import mupdf from 'mupdf';
import { expect } from 'vitest';
import { withoutNumber } from '../../src/article/title.ts';
import type { Coverage, PlacedUnit } from '../../src/model/coverage.ts';

/**
 * Letters, digits and the signs that stand for words; white space and punctuation a layout sets in its own way, and
 * what chooses or joins emoji is no longer there once they are drawn.
 */
const spelled = (text: string): string =>
  text.normalize('NFKC').replace(/\ufe0f|[^\p{L}\p{M}\p{N}\p{S}%‰&@#*/\\]+/gu, '');

/** Where a layout may take a title apart: a period, a name, and what is said of it stand in their own places. */
const seams = /[:：—–→]|\s-\s/u;
/** A period within a title stands in a place of its own wherever it is written: in brackets, or behind the name. */
const titleSeams = /[:：—–→（）()\s]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Whether a page has a text; a script that runs to the left is found in the order of its drawing, so it is counted. */
function holds(page: string, text: string): boolean {
  const words = spelled(text);
  if (!rightToLeft.test(words)) return page.includes(words);
  const count = (all: string, letter: string): number => all.split(letter).length;
  return [...new Set(words)].every((letter) => count(page, letter) >= count(words, letter));
}

interface PdfText {
  pages: string[];
  links: Set<string>;
}

/** The text of a document as a reader copies it, where a letter may be drawn in several parts. */
function readText(bytes: Uint8Array): PdfText {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf');
  const pages = Array.from({ length: document.countPages() }, (_, index) => document.loadPage(index));
  return {
    pages: pages.map((page) => spelled(page.toStructuredText('').asText())),
    links: new Set(pages.flatMap((page) => page.getLinks().map((link) => link.getURI()))),
  };
}

/** The TeX of an article's formulas, the longest first, since one may stand within another. */
const formulasIn = (article: string): string[] =>
  [...article.matchAll(/\$+([^$]+)\$+|\\\((.+?)\\\)|\\\[([\s\S]+?)\\\]/g)]
    .map((match) => (match.slice(1).find((formula) => formula !== undefined) ?? '').trim())
    .filter((formula) => formula !== '')
    .sort((one, other) => other.length - one.length);

/** What the account claims to be on slides though the document's page has it not. */
function unread(entries: PlacedUnit[], { pages, links }: PdfText, formulas: string[]): string[] {
  const images = entries.flatMap(({ unit }) => (unit.type === 'image' ? [unit.text] : []));
  const drawn = [...images, ...formulas];
  return entries.flatMap(({ unit: { type, text, source, drawn: labels }, placement, slide = 0 }) => {
    // Pictures have no text, and the article's keywords are found in whatever case a slide writes them.
    if ((placement !== 'slide' && placement !== 'appendix') || type === 'image' || type === 'metadata')
      return [];
    const page = pages[slide - 1] ?? '';
    const has = (part: string): boolean => holds(page, part);
    if (type === 'link' && (!/^https?:/.test(text) || links.has(new URL(text).href))) return [];
    // In place of a diagram's source stands its drawing.
    if (labels?.every(has)) return [];
    // A picture or a formula within a sentence is drawn, not spelled.
    const between = drawn.reduce((parts, sign) => parts.flatMap((part) => part.split(sign)), [text]);
    const said = between.map((part) => withoutNumber(part));
    const there =
      has(text) ||
      said.every(has) ||
      said.flatMap((part) => part.split(type === 'heading' ? titleSeams : seams)).every(has);
    return there ? [] : [`${source.start.line} ${type} on slide ${slide}: ${text}`];
  });
}

/** Expects that a PDF has all that the account of its article says to be on slides. */
export function expectAccount(
  { entries }: Pick<Coverage, 'entries'>,
  { path, pdf, slides }: { path: string; pdf: Uint8Array; slides: number },
): void {
  expect(entries.filter(({ placement }) => placement === 'missing')).toEqual([]);
  const text = readText(pdf);
  expect(text.pages.length).toBe(slides);
  const formulas = formulasIn(readFileSync(path, 'utf8'));
  expect(unread(entries, text, formulas)).toEqual([]);
  // A text that is drawn nowhere is noticed.
  const entry = entries.find(
    ({ unit, placement }) => placement === 'slide' && /^(?:sentence|item)$/.test(unit.type),
  );
  if (!entry) throw new Error('nothing stands on a slide');
  const lost = { ...entry, unit: { ...entry.unit, text: `${entry.unit.text}~` } };
  expect(unread([lost], text, formulas)).toHaveLength(1);
}
