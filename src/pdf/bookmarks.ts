import { greatestOf } from '../model/long-lists.ts';
import { numberOf, type PdfDocument, pdfText } from './document.ts';

/** A line of a document's contents. */
export interface Bookmark {
  title: string;
  /** The page that it leads to, from 0. */
  page: number;
  children: Bookmark[];
}

/** Gives a document its bookmarks, all closed. ISO 32000-1, section 12.3.3. */
export function writeBookmarks({ objects, root }: PdfDocument, bookmarks: Bookmark[]): void {
  const catalogue = objects.get(root);
  if (!catalogue || bookmarks.length === 0) return;
  const pages = pagesBelow(objects, numberOf('Pages', catalogue.text) ?? -1);
  let next = greatestOf(objects.keys()) + 1;
  const writeList = (list: Bookmark[], parent: number): string => {
    const numbers = list.map(() => next++);
    list.forEach((bookmark, index) => {
      const number = numbers[index] as number;
      const around = [
        index > 0 ? `/Prev ${numbers[index - 1]} 0 R` : '',
        index + 1 < list.length ? `/Next ${numbers[index + 1]} 0 R` : '',
      ].join(' ');
      const page = pages[bookmark.page];
      const leads = page === undefined ? '' : `/Dest [${page} 0 R /Fit]`;
      // Closed ones count what they hide as less than nothing.
      const below =
        bookmark.children.length > 0
          ? `${writeList(bookmark.children, number)} /Count -${bookmark.children.length}`
          : '';
      objects.set(number, {
        text: `<</Title ${pdfText(bookmark.title)} /Parent ${parent} 0 R ${leads} ${around} ${below}>>`,
      });
    });
    return `/First ${numbers[0]} 0 R /Last ${numbers.at(-1)} 0 R`;
  };
  const outline = next++;
  objects.set(outline, {
    text: `<</Type /Outlines ${writeList(bookmarks, outline)} /Count ${bookmarks.length}>>`,
  });
  catalogue.text = catalogue.text.replace(/>>\s*$/, ` /Outlines ${outline} 0 R>>`);
}

/** The numbers of the pages in their order. */
function pagesBelow(objects: PdfDocument['objects'], number: number): number[] {
  const text = objects.get(number)?.text ?? '';
  if (!/\/Type\s*\/Pages\b/.test(text)) return [number];
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(text)?.[1] ?? '';
  return [...kids.matchAll(/(\d+)\s+0\s+R/g)].flatMap(([, kid]) => pagesBelow(objects, Number(kid)));
}
