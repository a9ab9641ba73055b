import { describe, expect, it } from 'vitest';
import { type Bookmark, writeBookmarks } from '../../../src/pdf/bookmarks.ts';
import { parsePdf, pdfText } from '../../../src/pdf/document.ts';
import { finishPdf } from '../../../src/pdf/finish.ts';
import { getDocument } from '../../pdfjs.ts';
import { samplePdf } from './sample.ts';

const sample = samplePdf([
  '<</Type /Catalog /Pages 2 0 R>>',
  '<</Type /Pages /Count 3 /Kids [3 0 R 6 0 R]>>',
  '<</Type /Pages /Parent 2 0 R /Count 2 /Kids [4 0 R 5 0 R]>>',
  '<</Type /Page /Parent 3 0 R /MediaBox [0 0 960 540]>>',
  '<</Type /Page /Parent 3 0 R /MediaBox [0 0 960 540]>>',
  '<</Type /Page /Parent 2 0 R /MediaBox [0 0 960 540]>>',
]);

/** The bookmarks as a reader finds them. */
async function readBack(bookmarks: Bookmark[]): Promise<Bookmark[] | null> {
  const pdf = finishPdf(sample, { title: 'A', lang: 'en', keywords: [], bookmarks });
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  type Entry = { title: string; dest: string | unknown[] | null; items: Entry[] };
  const read = async (entries: Entry[]): Promise<Bookmark[]> =>
    Promise.all(
      entries.map(async ({ title, dest, items }) => {
        const [page] = dest as [{ num: number; gen: number }];
        return { title, page: await document.getPageIndex(page), children: await read(items) };
      }),
    );
  const outline = (await document.getOutline()) as Entry[] | null;
  const found = outline && (await read(outline));
  await task.destroy();
  return found;
}

describe('writeBookmarks', () => {
  it('can be read back, whatever a title holds', async () => {
    const bookmarks = [
      { title: '路线图 (a) \\ <b> 😀', page: 0, children: [] },
      {
        title: '1 Rivers',
        page: 1,
        children: [
          { title: 'Springs', page: 1, children: [{ title: 'Deep', page: 2, children: [] }] },
          { title: 'Mouths', page: 2, children: [] },
        ],
      },
      { title: 'Last', page: 2, children: [] },
    ];
    expect(await readBack(bookmarks)).toEqual(bookmarks);
  });

  it('name their neighbours, what is above them and, as closed ones, how many they hide', () => {
    const document = parsePdf(sample);
    const leaf = (title: string, page: number): Bookmark => ({ title, page, children: [] });
    writeBookmarks(document, [
      { title: 'A', page: 0, children: [leaf('B', 1), leaf('C', 2), leaf('D', 9)] },
      leaf('E', 2),
    ]);
    const texts = [...document.objects].map(([number, { text }]) => [
      number,
      text.replace(/ +(?=>>| )/g, ''),
    ]);
    expect(texts.filter(([number]) => number === 1 || Number(number) > 6).sort()).toEqual([
      [1, '<</Type /Catalog /Pages 2 0 R /Outlines 7 0 R>>'],
      [10, `<</Title ${pdfText('B')} /Parent 8 0 R /Dest [5 0 R /Fit] /Next 11 0 R>>`],
      [11, `<</Title ${pdfText('C')} /Parent 8 0 R /Dest [6 0 R /Fit] /Prev 10 0 R /Next 12 0 R>>`],
      [12, `<</Title ${pdfText('D')} /Parent 8 0 R /Prev 11 0 R>>`],
      [7, '<</Type /Outlines /First 8 0 R /Last 9 0 R /Count 2>>'],
      [
        8,
        `<</Title ${pdfText('A')} /Parent 7 0 R /Dest [4 0 R /Fit] /Next 9 0 R /First 10 0 R /Last 12 0 R /Count -3>>`,
      ],
      [9, `<</Title ${pdfText('E')} /Parent 7 0 R /Dest [6 0 R /Fit] /Prev 8 0 R>>`],
    ]);
  });

  it('find their pages however the tree of pages is written, and lead nowhere without one', () => {
    const destinations = (...texts: string[]): (string | undefined)[] => {
      const document = parsePdf(samplePdf(texts));
      writeBookmarks(
        document,
        [0, 1, 2].map((page) => ({ title: '', page, children: [] })),
      );
      return [...document.objects.values()].slice(-4, -1).map(({ text }) => /\/Dest \[.*?\]/.exec(text)?.[0]);
    };
    const page = '<</Type/Page>>';
    expect(
      destinations(
        '<</Type/Catalog/Pages  3  0  R>>',
        page,
        '<</Type/Pages/Kids[11  0  R\n2 0 R]>>',
        ...Array.from({ length: 7 }, () => '<<>>'),
        '<</Type  /Pages /Kids  [ 12 0 R ]>>',
        page,
      ),
    ).toEqual(['/Dest [12 0 R /Fit]', '/Dest [2 0 R /Fit]', undefined]);
    const nowhere = [undefined, undefined, undefined];
    expect(destinations('<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages>>')).toEqual(nowhere);
  });

  it('are left out where there are none', async () => {
    expect(await readBack([])).toBeNull();
    const document = parsePdf(sample);
    writeBookmarks(document, []);
    expect(document).toEqual(parsePdf(sample));
  });
});
