// The package has types for its main file alone.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
