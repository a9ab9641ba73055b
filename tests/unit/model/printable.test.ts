import { describe, expect, it } from 'vitest';
import { clip, printable, printableLines, toJson } from '../../../src/model/printable.ts';

describe('clip', () => {
  it('leaves what can be read at once', () => {
    const message = 'the title “A short one” of /some/folder/article.md:3:1 is odd';
    expect(clip(message)).toBe(message);
  });

  it('shows long values from their beginning', () => {
    const told = clip(`it takes no “src: url(data:font/ttf;base64,${'AAAA'.repeat(300_000)})” here`);
    expect(told).toMatch(/^it takes no “src: url\(data:font.*…” here$/);
    expect(told.length).toBeLessThan(160);
    expect(clip(`--paper is no colour: ${'x'.repeat(100_000)} at all`)).toMatch(
      /^--paper is no colour: x+… at all$/,
    );
    expect(clip('many words '.repeat(50_000)).length).toBeLessThanOrEqual(1200);
  });

  it('cuts no character in two', () => {
    const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/;
    for (const shift of ['', 'a']) expect(clip(`“${shift}${'😀'.repeat(200)}”`)).not.toMatch(lone);
  });
});

it('shows control characters as what they are not', () => {
  expect(printable('a\u001b[31m\u202eb\u0085\t.')).toBe('a\uFFFD[31m\uFFFDb\uFFFD  .');
  expect(printableLines('a\r\nb\u0007')).toBe('a\uFFFD\nb\uFFFD');
});

it('keeps what joins and parts letters', () => {
  expect(printable('می\u200cخواهم 👩\u200d🚀 \u2066x\u200b')).toBe('می\u200cخواهم 👩\u200d🚀 \uFFFDx\uFFFD');
});

it('writes JSON that drives no terminal and loses nothing', () => {
  const value = { text: '\u001b[2J\u009b1m\u202e\u{e0041} 😀 ج\u200cب', list: [1, 'x\ny'] };
  const json = toJson(value);
  expect(JSON.parse(json)).toEqual(value);
  expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
