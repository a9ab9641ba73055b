/** Where pdf.js's polyfills put their own in the place of what Node has. */
const touched: object[] = [globalThis, Array.prototype, Function.prototype, JSON, Number];
const before = touched.map((owner) => [owner, Object.getOwnPropertyDescriptors(owner)] as const);

const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
// Its first document would load this, with polyfills of its own.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs');

// What is tested in the same process is to run as it does elsewhere, and several times as fast.
for (const [owner, descriptors] of before) Object.defineProperties(owner, descriptors);
// Puppeteer takes this one wherever it is found; Node's `Buffer`, which it falls back to, is much faster.
if ('fromBase64' in Uint8Array && !/\[native code\]/.test(String(Uint8Array.fromBase64))) {
  Reflect.deleteProperty(Uint8Array, 'fromBase64');
}

/** pdf.js, without what it does to the process that loads it. */
export { getDocument };
