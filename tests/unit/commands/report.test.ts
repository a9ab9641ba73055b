import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BuildResult } from '../../../src/commands/build.ts';
import { formatResult, toManifest } from '../../../src/commands/report.ts';

describe('the report of a build', () => {
  const result = {
    article: 'a.md',
    ok: true,
    title: 'T',
    lang: 'en',
    theme: 'route',
    configuration: { cut: { name: 'full' } },
    files: { md: 'dist/a/deck.md' },
    slides: [
      {
        ...{ number: 1, id: 'cover', layout: 'cover', title: 'T', seconds: 75 },
        sources: [{ start: { line: 1, column: 1, offset: 0 }, end: { line: 3, column: 1, offset: 9 } }],
      },
    ],
    timings: { read: 1.26 },
    messages: [],
  } as unknown as BuildResult;

  it('says where the files are', () => {
    const text = formatResult(result);
    expect(text).toContain('T: 1 slides, 1:15 to tell\n');
    expect(text).toContain(join('dist', 'a', 'deck.md'));
    expect(text).toContain('read 1 ms');
  });

  it('is data that JSON can hold', () => {
    expect(JSON.parse(JSON.stringify(toManifest(result)))).toMatchObject({
      slides: [{ id: 'cover', lines: [[1, 3]] }],
      timings: { read: 1.3 },
      diagnostics: [],
    });
  });
});
