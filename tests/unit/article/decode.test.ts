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

  it.each([
    ['UTF-16 little endian', Buffer.from('\uFEFF# T', 'utf16le'), 'UTF-16'],
    ['UTF-16 big endian', Buffer.from([0xfe, 0xff, 0, 0x23]), 'UTF-16'],
    ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'binary'],
    ['GB 18030', Buffer.from([0xb1, 0xea, 0xcc, 0xe2]), 'not UTF-8'],
    ['a cut character', Buffer.from([0x23, 0xe6, 0xa0]), 'not UTF-8'],
    ['a file past all measure', new Uint8Array(maximumBytes + 1), '4 MB'],
  ])('refuses %s', (_name, bytes, reason) => {
    const failure = failureOf(bytes);
    expect(failure?.code).toBe('article-invalid');
    expect(failure?.message).toContain(reason);
    expect(failure?.hint).not.toBe('');
  });
});
