import { deflateSync } from 'node:zlib';
import { greatestOf } from '../model/long-lists.ts';
import { type PdfDocument, type PdfObject, packingLevel } from './document.ts';

/** Objects that are packed together: a reader unpacks all of them to read one. */
const packSize = 400;

interface Place {
  /** The pack that the object is in, or 0 where it stands by itself. */
  pack: number;
  /** Offset in the file, or index in the pack. */
  at: number;
}

/**
 * Writes a PDF with its dictionaries packed in object streams and a cross-reference stream.
 * ISO 32000-1, sections 7.5.7 and 7.5.8. The same document gives the same bytes.
 */
export function writePdf(document: PdfDocument): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const places = new Map<number, Place>();
  let offset = parts[0]?.length ?? 0;
  let next = greatestOf(document.objects.keys()) + 1;
  const push = (number: number, text: string, stream: Buffer): void => {
    const bytes = writeStream(number, text, stream);
    places.set(number, { pack: 0, at: offset });
    parts.push(bytes);
    offset += bytes.length;
  };
  const plain = [...document.objects].filter(([, { stream }]) => !stream);
  for (const [number, { text, stream }] of document.objects) if (stream) push(number, text, stream);
  for (let start = 0; start < plain.length; start += packSize) {
    const chunk = plain.slice(start, start + packSize);
    const pack = next++;
    push(pack, ...packObjects(chunk));
    chunk.forEach(([number], at) => void places.set(number, { pack, at }));
  }
  const start = offset;
  places.set(next, { pack: 0, at: start });
  push(next, ...crossReference(places, next + 1, document));
  parts.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

function writeStream(number: number, text: string, stream: Buffer): Buffer {
  const head = Buffer.from(`${number} 0 obj\n${text}\nstream\n`, 'latin1');
  return Buffer.concat([head, stream, Buffer.from('\nendstream\nendobj\n')]);
}

type Stream = [text: string, stream: Buffer];

function packObjects(objects: [number: number, object: PdfObject][]): Stream {
  const places: string[] = [];
  let body = '';
  for (const [number, { text }] of objects) {
    places.push(`${number} ${body.length}`);
    body += `${text}\n`;
  }
  const head = `${places.join(' ')}\n`;
  const stream = deflateSync(Buffer.from(head + body, 'latin1'), { level: packingLevel });
  const about = `/Type /ObjStm /N ${objects.length} /First ${head.length}`;
  return [`<<${about} /Filter /FlateDecode /Length ${stream.length}>>`, stream];
}

function crossReference(places: Map<number, Place>, size: number, { root, info }: PdfDocument): Stream {
  const rows = Buffer.alloc(size * 7);
  for (const [number, { pack, at }] of places) {
    const row = number * 7;
    rows.writeUInt8(pack === 0 ? 1 : 2, row);
    rows.writeUInt32BE(pack === 0 ? at : pack, row + 1);
    rows.writeUInt16BE(pack === 0 ? 0 : at, row + 5);
  }
  rows.writeUInt16BE(0xffff, 5);
  const stream = deflateSync(rows, { level: packingLevel });
  const ends = `/Root ${root} 0 R${info === undefined ? '' : ` /Info ${info} 0 R`}`;
  const about = `/Type /XRef /Size ${size} /W [1 4 2] ${ends}`;
  return [`<<${about} /Filter /FlateDecode /Length ${stream.length}>>`, stream];
}
