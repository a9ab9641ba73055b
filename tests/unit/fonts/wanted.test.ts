import { describe, expect, it } from 'vitest';
import { toWanted } from '../../../src/fonts/wanted.ts';

const points = (characters: Iterable<string>): string => String.fromCodePoint(...toWanted(characters).points);

describe('toWanted', () => {
  it('holds each character once, in the order of Unicode, without those that need no glyph', () => {
    expect(points('ba\n\tab\u200b字')).toBe('ab字');
  });

  it('holds the hyphens that the browser draws where a word breaks', () => {
    expect(points('b\u00ada')).toBe('-ab\u2010');
  });

  it('keeps joiners, selectors and tags apart', () => {
    const { joiners } = toWanted('a\u200d\u200c\ufe0f\u200b\u{e0067}');
    expect(joiners).toEqual([0x200c, 0x200d, 0xfe0f, 0xe0067]);
  });

  it('adds what letters and marks become, though nothing tells which stand together', () => {
    expect(points(new Set(['e', 'x', '\u0301']))).toContain('é');
    expect(points(new Set(['\u0323', 'e', '\u0302']))).toContain('ệ');
  });

  it('adds what the browser takes a Thai letter apart into', () => {
    expect(points('ำ')).toBe('าำํ');
  });
});
