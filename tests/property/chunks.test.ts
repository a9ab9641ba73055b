import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chunks, parseChunks } from '../../src/article/chunks.ts';
import { parseMarkdown } from '../../src/article/parse.ts';
import { articleMarkdown, article as articleTree, rawArticle } from './articles.ts';

/** What can stand open where a heading begins, and what speaks of other parts of an article. */
const opener = fc.constantFrom(
  ...[
    '```',
    '````js',
    '~~~',
    '- ```',
    '> ~~~',
    '<!--',
    '-->',
    '<!-- x -->',
    '<div>',
    '<script>',
    '</script>',
  ],
  ...[
    '<pre>',
    '</pre>',
    '<?php',
    '?>',
    '<![CDATA[',
    ']]>',
    '<!X',
    '    code',
    '\tcode',
    '- a',
    '  b',
    '> a',
    '1. a',
  ],
  ...[
    '# a',
    '## [b]',
    '### ![c][b]',
    '####',
    '#',
    '#\tx',
    '####### no',
    '# ```',
    ' # a',
    '   ## b',
    '- # a',
    'a\n===',
  ],
  ...[
    '[a]',
    '[b]',
    '[^1]',
    '[^n]',
    'x [a][b] y',
    '[c d]',
    '[a]: /u',
    '[B]: <x y>',
    '[c  D]: /x "t"',
    '[^1]: note',
  ],
  ...[
    '[^n]: one\n\n    two',
    '> [a]: /q',
    '- [b]: /l',
    '[e\nf]: /m',
    '[e f]',
    '[g\\]]: /n',
    '[g\\]]',
    '| a |\n| - |',
  ],
  ...['\u2028# a', '\u0000', '\ufeff', 'a  ', 'a\\', '***', '- - -', '', '  '],
);
const joint = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\n\n\n');
const opened = fc
  .array(fc.tuple(opener, joint), { maxLength: 14 })
  .map((parts) => parts.flat().join(''))
  .chain((text) => fc.boolean().map((ends) => (ends ? text : text.trimEnd())));

const text = fc.oneof(
  { weight: 4, arbitrary: opened },
  { weight: 2, arbitrary: rawArticle },
  { weight: 1, arbitrary: articleTree.map(articleMarkdown) },
  { weight: 2, arbitrary: fc.tuple(rawArticle, opened, rawArticle).map((parts) => parts.join('\n')) },
);

describe('an article that is parsed in parts', () => {
  it('comes out as it does whole, with all its places', () => {
    fc.assert(
      fc.property(text, (markdown) => {
        expect(parseChunks(markdown, new Chunks())).toEqual(parseMarkdown(markdown));
      }),
      { numRuns: 270 },
    );
  });

  it('comes out so after edits too', () => {
    const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), opener), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(text, edits, (markdown, changes) => {
        const chunks = new Chunks();
        let edited = markdown;
        for (const [place, length, added] of changes) {
          parseChunks(edited, chunks);
          chunks.turn();
          const at = Math.floor(place * edited.length);
          edited = `${edited.slice(0, at)}\n${added}\n${edited.slice(at + length)}`;
        }
        expect(parseChunks(edited, chunks)).toEqual(parseMarkdown(edited));
      }),
      { numRuns: 130 },
    );
  });
});
