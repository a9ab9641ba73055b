import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';
import mupdf from 'mupdf';

/** Draws every page of a PDF: grey values or colours, a byte a channel. The same file gives the same bytes. */
export type DrawPdf = (pdf: Uint8Array) => Promise<Uint8Array[]>;

/** Pixels to the inch: letters are some pixels high, and finer pictures show no further faults. */
const scale = 24 / 72;
const require = createRequire(import.meta.url);

let pdfium: Promise<Awaited<ReturnType<typeof init>>> | undefined;

async function openPdfium() {
  const wasmBinary = new Uint8Array(readFileSync(require.resolve('@embedpdf/pdfium/pdfium.wasm'))).buffer;
  const module = await init({ wasmBinary });
  module.PDFiumExt_Init();
  return module;
}

/** PDFium, the renderer of Chromium's viewer. */
const drawWithPdfium: DrawPdf = async (pdf) => {
  pdfium ??= openPdfium();
  const { pdfium: runtime, ...api } = await pdfium;
  const memory = runtime as unknown as { HEAPU8: Uint8Array; wasmExports: Heap };
  const file = memory.wasmExports.malloc(pdf.length);
  memory.HEAPU8.set(pdf, file);
  const document = api.FPDF_LoadMemDocument(file, pdf.length, '');
  if (!document) throw new Error('PDFium does not open the document');
  const pages = Array.from({ length: api.FPDF_GetPageCount(document) }, (_, index) => {
    const page = api.FPDF_LoadPage(document, index);
    const width = Math.round(api.FPDF_GetPageWidthF(page) * scale);
    const height = Math.round(api.FPDF_GetPageHeightF(page) * scale);
    const bitmap = api.FPDFBitmap_Create(width, height, 0);
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
    const start = api.FPDFBitmap_GetBuffer(bitmap);
    const pixels = memory.HEAPU8.slice(start, start + api.FPDFBitmap_GetStride(bitmap) * height);
    api.FPDFBitmap_Destroy(bitmap);
    api.FPDF_ClosePage(page);
    return pixels;
  });
  api.FPDF_CloseDocument(document);
  memory.wasmExports.free(file);
  return pages;
};

interface Heap {
  malloc: (size: number) => number;
  free: (place: number) => void;
}

/** MuPDF, which draws glyphs by code of its own. Its licence, the AGPL, is no part of what is shipped: only tests use it. */
const drawWithMupdf: DrawPdf = async (pdf) => {
  const document = mupdf.Document.openDocument(pdf, 'application/pdf');
  const pages = Array.from({ length: document.countPages() }, (_, index) => {
    const page = document.loadPage(index);
    const picture = page.toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceGray);
    const pixels = new Uint8Array(picture.getPixels());
    picture.destroy();
    page.destroy();
    return pixels;
  });
  document.destroy();
  return pages;
};

/** Each with the difference of a pixel, of 255, that rounded coordinates make at the most. */
const renderers: { name: string; draw: DrawPdf; tolerance: number }[] = [
  { name: 'PDFium', draw: drawWithPdfium, tolerance: 4 },
  { name: 'MuPDF', draw: drawWithMupdf, tolerance: 12 },
];

/** The numbers of the pages, from 1, that do not look the same. */
function differentPages(one: Uint8Array[], other: Uint8Array[], tolerance: number): number[] {
  const count = Math.max(one.length, other.length);
  return Array.from({ length: count }, (_, index) => index + 1).filter((number) => {
    const [before, after] = [one[number - 1], other[number - 1]];
    if (!before || before.length !== after?.length) return true;
    // Most pages are the same to the byte, which is found out much faster.
    if (Buffer.compare(before, after) === 0) return false;
    return before.some((value, at) => Math.abs(value - (after[at] ?? 0)) > tolerance);
  });
}

/** What each renderer draws of a PDF, in their order. */
export async function drawAll(pdf: Uint8Array): Promise<Uint8Array[][]> {
  const drawings: Uint8Array[][] = [];
  for (const renderer of renderers) drawings.push(await renderer.draw(pdf));
  return drawings;
}

/** By renderer, the pages that do not look the same. */
export const differences = (one: Uint8Array[][], other: Uint8Array[][]): Record<string, number[]> =>
  Object.fromEntries(
    renderers.map(({ name, tolerance }, index) => [
      name,
      differentPages(one[index] ?? [], other[index] ?? [], tolerance),
    ]),
  );

/** That they all look the same. */
export const nowhere = Object.fromEntries(renderers.map(({ name }) => [name, []]));
