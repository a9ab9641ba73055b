import { inflateSync } from 'node:zlib';

type Given = string | [text: string, stream: Buffer];

/** A PDF as Chromium writes one, with a table: the first object is the catalogue, one with a /Producer tells of it. */
export function samplePdf(given: Given[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let info = '';
  given.forEach((object, index) => {
    const [text, stream] = typeof object === 'string' ? [object] : object;
    if (text.includes('/Producer')) info = ` /Info ${index + 1} 0 R`;
    offsets.push(Buffer.concat(parts).length);
    parts.push(Buffer.from(`${index + 1} 0 obj\n${text}`, 'latin1'));
    if (stream) parts.push(Buffer.from(' stream\n'), stream, Buffer.from('\nendstream'));
    parts.push(Buffer.from('\nendobj\n'));
  });
  const start = Buffer.concat(parts).length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = given.length + 1;
  parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${entries}`));
  parts.push(
    Buffer.from(`trailer\n<</Size ${size} /Root 1 0 R${info}>>\nstartxref\n${start}\n%%EOF\n`, 'latin1'),
  );
  return Buffer.concat(parts);
}

interface Unpacked {
  /** What each object says, by its number. */
  objects: Map<number, string>;
  streams: Map<number, Buffer>;
  /** What the cross-reference stream says of itself. */
  table: string;
}

/** Reads a PDF with object streams by its cross-reference stream, as a reader does. */
export function unpackPdf(pdf: Uint8Array): Unpacked {
  const bytes = Buffer.from(pdf);
  const objects = new Map<number, string>();
  const streams = new Map<number, Buffer>();
  const readAt = (offset: number): { number: number; text: string; stream?: Buffer } => {
    const head = /^(\d+) 0 obj\n([\s\S]*?)\nstream\n/.exec(bytes.toString('latin1', offset, offset + 2000));
    if (!head) throw new Error(`there is no stream at ${offset}`);
    const [whole, number, text = ''] = head;
    const length = Number(/\/Length (\d+)/.exec(text)?.[1]);
    const from = offset + whole.length;
    return { number: Number(number), text, stream: bytes.subarray(from, from + length) };
  };
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(bytes.toString('latin1'))?.[1]);
  const table = readAt(start);
  const rows = inflateSync(table.stream ?? Buffer.alloc(0));
  const places = Array.from({ length: rows.length / 7 }, (_, number) => ({
    number,
    type: rows.readUInt8(number * 7),
    at: rows.readUInt32BE(number * 7 + 1),
    index: rows.readUInt16BE(number * 7 + 5),
  }));
  const packs = new Map<number, string[]>();
  for (const { type, at, number } of places) {
    if (type !== 1) continue;
    const object = readAt(at);
    if (object.number !== number) throw new Error(`object ${number} is not at ${at}`);
    objects.set(number, object.text);
    if (object.stream) streams.set(number, object.stream);
    if (!object.text.includes('/ObjStm')) continue;
    const body = inflateSync(object.stream ?? Buffer.alloc(0)).toString('latin1');
    const first = Number(/\/First (\d+)/.exec(object.text)?.[1]);
    const offsets = body
      .slice(0, first)
      .trim()
      .split(/\s+/)
      .map(Number)
      .filter((_, index) => index % 2 === 1);
    packs.set(
      number,
      offsets.map((offset, index) =>
        body.slice(first + offset, first + (offsets[index + 1] ?? Infinity)).trim(),
      ),
    );
  }
  for (const { type, at, index, number } of places) {
    const text = type === 2 ? packs.get(at)?.[index] : undefined;
    if (text !== undefined) objects.set(number, text);
  }
  return { objects, streams, table: table.text };
}
