/** What pdf.js's polyfills replace on older versions of Node, for several times as slow. */
const before = [
  [JSON, 'parse', JSON.parse],
  [JSON, 'stringify', JSON.stringify],
  [Array.prototype, 'push', Array.prototype.push],
  [Function.prototype, 'toString', Function.prototype.toString],
] as const;
const hadFromBase64 = 'fromBase64' in Uint8Array;

const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
// The first document would load this, with polyfills of its own.
const worker = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
await import(worker);

// What is tested in the same process is to run there as it does elsewhere. Only these: whoever touches an iterator,
// be it to put back what it was, makes each loop of the process slow.
for (const [owner, name, value] of before) Object.defineProperty(owner, name, { value });
// Puppeteer takes it wherever it is found, instead of Node's own `Buffer`.
if (!hadFromBase64) Reflect.deleteProperty(Uint8Array, 'fromBase64');

/** pdf.js, without what it does to the process that loads it. */
export { getDocument };
