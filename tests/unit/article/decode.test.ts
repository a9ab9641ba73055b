import { describe, expect, it } from 'vitest';
import { decodeArticle, maximumBytes } from '../../../src/article/decode.ts';
import type { Failure } from '../../../src/model/failure.ts';

const failureOf = (bytes: Uint8Array): Failure | undefined => {
  try {
    decodeArticle(bytes, 'a.md');
    return undefined;
  } catch (error) {
    return error as Failure;
  }
};

describe('decodeArticle', () => {
  it('takes the byte order mark off', () => {
    expect(decodeArticle(Buffer.from('\uFEFF# 标题'), 'a.md')).toBe('# 标题');
  });

  it('shows a NUL far into the text, which is then no binary file', () => {
    expect(decodeArticle(Buffer.from(`${'a'.repeat(8192)}\0b\0`), 'a.md')).toBe(
      `${'a'.repeat(8192)}\uFFFDb\uFFFD`,
    );
  });

  it('reads as much as 4 MB', () => {
    expect(decodeArticle(new Uint8Array(maximumBytes).fill(0x61), 'a.md').length).toBe(4 * 1024 * 1024);
  });

  it.each([
    ['UTF-16 little endian', Buffer.from('\uFEFF# T', 'utf16le'), 'UTF-16'],
    ['UTF-16 big endian', Buffer.from([0xfe, 0xff, 0, 0x23]), 'UTF-16'],
    ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'binary'],
    ['GB 18030', Buffer.from([0xb1, 0xea, 0xcc, 0xe2]), 'not UTF-8'],
    ['two bytes of which one is in a mark of UTF-16', Buffer.from([0xff, 0x41]), 'not UTF-8 text'],
    ['the other of them', Buffer.from([0x41, 0xfe]), 'not UTF-8 text'],
    ['the first of the other mark', Buffer.from([0xfe, 0x41]), 'not UTF-8 text'],
    ['the second of it', Buffer.from([0x41, 0xff]), 'not UTF-8 text'],
    ['a cut character', Buffer.from([0x23, 0xe6, 0xa0]), 'not UTF-8'],
    ['a file past all measure', new Uint8Array(maximumBytes + 1), '4 MB'],
  ])('refuses %s', (_name, bytes, reason) => {
    const failure = failureOf(bytes);
    expect(failure?.code).toBe('article-invalid');
    expect(failure?.message).toContain(reason);
    expect(failure?.fix).not.toBe('');
  });
});
