import { expect, it } from 'vitest';
import { readTar } from '../../../src/browser/tar.ts';

const entry = (name: string, content: string, kind = '0'): Buffer => {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write(kind, 156);
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
};
const end = Buffer.alloc(1024);

it('reads files and passes over folders and links', () => {
  const long = 'x'.repeat(600);
  const archive = Buffer.concat([
    entry('lib/', '', '5'),
    entry('lib/a.so', long),
    entry('l', '', '2'),
    entry('b', ''),
    end,
  ]);
  expect(readTar(archive).map(({ name, data }) => [name, data.toString()])).toEqual([
    ['lib/a.so', long],
    ['b', ''],
  ]);
});

it('throws where the archive is cut short', () => {
  expect(() => readTar(entry('a', 'x'.repeat(600)).subarray(0, 700))).toThrow('cut short');
});
