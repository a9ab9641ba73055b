import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Bookmark } from '../../../src/pdf/bookmarks.ts';
import { finishPdf } from '../../../src/pdf/finish.ts';
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

  it('are left out where there are none', async () => expect(await readBack([])).toBeNull());
});
