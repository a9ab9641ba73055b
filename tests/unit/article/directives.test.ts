import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { textOf } from '../../../src/article/phrasing.ts';
import { prepare } from '../../../src/article/prepare.ts';

interface Taken {
  /** The name and the value of each comment, and what it speaks of. */
  said: string[];
  left: string[];
  skipped: string[];
  told: { reason: string; rule: string | undefined; note: string | undefined; line: number | undefined }[];
}

function take(...lines: string[]): Taken {
  const markdown = lines.join('\n');
  const file = new VFile({ path: 'a.md', value: markdown });
  const { tree, directives, skipped } = prepare(parseMarkdown(markdown), file);
  const texts = (root: typeof tree): string[] => root.children.map((child) => textOf(child as never));
  return {
    said: directives.map(({ name, value, scope }) => {
      const about = markdown.slice(scope.start, scope.end).replace(/\n+/g, '|');
      return `${name}(${value}) ${scope.type} ${about}`;
    }),
    left: texts(tree),
    skipped: texts(skipped),
    told: file.messages.map(({ reason, ruleId, note, line }) => ({ reason, rule: ruleId, note, line })),
  };
}

describe('a comment', () => {
  it('under a heading speaks of all below it', () => {
    expect(
      take('## A', '', '<!-- keep -->', '', 'a', '', '### B', '', 'b', '', '## C', '', 'c').said,
    ).toEqual(['keep() part ## A|<!-- keep -->|a|### B|b']);
  });

  it('behind an element of HTML in the last line speaks of that', () => {
    expect(take('## A', '', '<div>a</div> <!-- keep -->').said).toEqual(['keep() block a']);
  });

  it('under a bold line speaks of what follows up to the next bold line, heading or rule', () => {
    for (const end of ['**C**', '## C', '***']) {
      expect(take('**A**', '', '<!-- keep -->', '', 'a', '', '- b', '', end, '', 'c').said).toEqual([
        'keep() part **A**|<!-- keep -->|a|- b',
      ]);
    }
  });

  it('before a heading speaks of that part, and before a block of that block', () => {
    expect(take('a', '', '<!-- keep -->', '', '## B', '', 'b').said).toEqual(['keep() part ## B|b']);
    expect(take('a', '', '<!-- keep -->', '', 'b', '', 'c').said).toEqual(['keep() block b']);
  });

  it('at the end of a line speaks of the item, the paragraph or the heading that it stands in', () => {
    expect(take('- a', '- b <!-- split -->', '- c').said).toEqual(['split() block b <!-- split -->']);
    expect(take('a <!-- keep -->', '', 'b').said).toEqual(['keep() block a <!-- keep -->']);
    expect(take('## A <!-- keep -->', '', 'a').said).toEqual(['keep() part ## A <!-- keep -->|a']);
  });

  it('may stand beside others, and hold any text', () => {
    const { said } = take(
      '## A',
      '',
      '<!-- keep -->',
      '<!-- notes: one: two',
      'three -->',
      '<!--layout：dense-->',
      '',
      'a',
    );
    expect(said.map((each) => each.split(' part')[0])).toEqual([
      ...['keep()', 'notes(one: two\nthree)', 'layout(dense)'],
    ]);
  });

  it('under a heading speaks of rules and bold lines too', () => {
    expect(
      take('## A', '', '<!-- keep -->', '', 'a', '', '***', '', '**B**', '', 'b', '', '# C').said,
    ).toEqual(['keep() part ## A|<!-- keep -->|a|***|**B**|b']);
  });

  it('speaks of what follows a rule, which shows nothing itself', () => {
    expect(take('a', '', '<!-- notes: n -->', '', '***', '', 'b', '', 'c').said).toEqual([
      'notes(n) block b',
    ]);
    expect(take('<!-- notes: n -->', '', '***').told).toHaveLength(1);
  });

  it('behind what can be opened speaks of what follows that', () => {
    const lines = ['<details><summary>a</summary>b</details>', '<!-- notes: n -->', '', 'c'];
    expect(take(...lines).said).toEqual(['notes(n) block c']);
  });

  it('may be written with more dashes', () => {
    expect(take('<!--- keep --->', '', 'a').said).toEqual(['keep() block a']);
  });

  it('may be written in capitals', () => {
    expect(take('<!-- KEEP -->', '', 'a').said).toEqual(['keep() block a']);
  });

  it('is no text of the article', () => {
    expect(take('## A', '', '<!-- keep -->', '', 'a <!-- notes: b --> c').left.join('|')).not.toMatch(
      /keep|notes/,
    );
  });

  it('that says nothing to the deck is left to its author', () => {
    const { said, told, left } = take(
      '<!-- prettier-ignore -->',
      '<!-- TODO: more -->',
      '',
      '<!-- ok -->',
      '<!-- kp -->',
      '',
      'a',
    );
    expect([said, told, left]).toEqual([[], [], ['a']]);
  });
});

it('speaks of all below a heading, also where that ends with what can be opened', () => {
  const markdown = '# A\n<!-- notes: n -->\n\nb\n<details><summary>c</summary>d</details>\n';
  const [directive] = prepare(parseMarkdown(markdown), new VFile(markdown)).directives;
  expect(directive?.scope).toMatchObject({ type: 'part', start: 0 });
  expect(directive?.scope.end).toBeGreaterThan(markdown.indexOf('d</details>'));
});

describe('skip', () => {
  it('is told to leave out what a comment beside it says, but not what one within says', () => {
    const told = (...lines: string[]) =>
      take(...lines).told.map(({ line, rule, reason }) => [line, rule, reason]);
    expect(told('a', '', '<!-- notes: Said. -->', '<!-- skip -->', '', 'b')).toEqual([
      [3, 'unknown-comment', 'the comment “notes” speaks of what is skipped'],
    ]);
    expect(told('<!-- skip -->', '<!-- title: C -->', '## A', '', 'a')).toHaveLength(1);
    expect(told('## A', '', '<!-- skip -->', '', 'a', '', '<!-- notes: Said. -->', '', 'b')).toEqual([]);
    expect(told('a', '', 'b <!-- skip --> <!-- notes: Said. -->')).toEqual([]);
    expect(told('a', '', '<!-- keep -->', '<!-- skip -->', '', 'b')).toEqual([]);
  });

  it('leaves out a section, with its heading and what is below', () => {
    const { left, skipped } = take(
      'a',
      '',
      '## B',
      '',
      '<!-- skip -->',
      '',
      'b',
      '',
      '### C',
      '',
      'c',
      '',
      '## D',
    );
    expect([left, skipped]).toEqual([
      ['a', 'D'],
      ['B', 'b', 'C', 'c'],
    ]);
  });

  it('leaves out a bold line with what it leads to', () => {
    const { left, skipped } = take('**A**', '', '<!-- skip -->', '', 'a', '', '**B**', '', 'b');
    expect([left, skipped]).toEqual([
      ['B', 'b'],
      ['A', 'a'],
    ]);
  });

  it('leaves out one block, one after the other, and one item', () => {
    expect(take('a', '', '<!-- skip -->', '', 'b', '', 'c')).toMatchObject({
      left: ['a', 'c'],
      skipped: ['b'],
    });
    expect(take('a', '', '<!-- skip -->', '', 'b', '', '<!-- skip -->', '', 'c', '', 'd')).toMatchObject({
      left: ['a', 'd'],
      skipped: ['b', 'c'],
    });
    const item = take('- a', '- b <!-- skip -->', '- c');
    expect([item.left.join(), item.skipped.join().trim()]).toEqual(['ac', 'b']);
  });

  it('leaves the comments behind it as they are', () => {
    const { said, left } = take(
      '## A',
      '',
      '<!-- skip -->',
      '',
      'a',
      '',
      '## B',
      '',
      'b <!-- keep -->',
      '',
      'c',
    );
    expect([said, left.map((text) => text.trim())]).toEqual([
      ['keep() block b <!-- keep -->'],
      ['B', 'b', 'c'],
    ]);
  });

  it('leaves nothing empty behind, but what the author left empty', () => {
    expect(take('> a <!-- skip -->', '', 'b').left).toEqual(['b']);
    expect(take('- a <!-- skip -->', '', 'b').left).toEqual(['b']);
    expect(take('- > a <!-- skip -->', '', '<!-- x -->', '', 'b').left).toEqual(['b']);
    expect(take('| a |', '| - |', '| |', '', 'b <!-- x -->').left).toEqual(['a', 'b ']);
  });

  it('leaves what a comment speaks of in part, and nothing of a comment deep within', () => {
    expect(take('## A', '', '<!-- notes: n -->', '', 'a <!-- skip -->', '', 'b').said).toEqual([
      'notes(n) part ## A|<!-- notes: n -->|a <!-- skip -->|b',
    ]);
    expect(take('- a <!-- skip -->', '  - b <!-- notes: n -->', '- c').said).toEqual([]);
  });

  it('leaves out what other comments within speak of', () => {
    const { said } = take('## A', '', '<!-- skip -->', '', '<!-- notes: n -->', '', 'a', '', '## B');
    expect(said).toEqual([]);
  });
});

describe('a comment beside HTML', () => {
  const taken = (...lines: string[]) => {
    const { left, skipped, said } = take(...lines);
    return [left.map((text) => text.trim()), skipped.map((text) => text.trim()), said];
  };

  it('speaks of the block that its place says', () => {
    expect(taken('## A', '', '<p>a</p>', '', '<!-- skip -->', '', 'b', '', 'c')).toEqual([
      ['A', 'a', 'c'],
      ['b'],
      [],
    ]);
    expect(taken('a', '', '<!-- skip -->', '', '<p>b</p>', '', 'c')).toEqual([['a', 'c'], ['b'], []]);
    expect(taken('a', '', '<!-- skip -->', '<p>b</p>', '', 'c')).toEqual([['a', 'c'], ['b'], []]);
    expect(taken('## A', '', '<a id="x"></a>', '', '<!-- skip -->', '', 'b', '', '## C')).toEqual([
      ['C'],
      ['A', 'b'],
      [],
    ]);
    expect(taken('a', '', '<!-- skip -->', '<a id="x"></a>', '', 'b', '', 'c')).toEqual([
      ['a', 'c'],
      ['b'],
      [],
    ]);
  });

  it('takes an element for one block, also where Markdown stands in it', () => {
    const details = ['<details><summary>a</summary>', '', 'b *c*', '', '- d', '', '</details>', '', 'e'];
    expect(taken('o', '', '<!-- skip -->', '', ...details)[0]).toEqual(['o', 'e']);
    expect(taken('o', '', '<!-- skip --><div><p>a</p><div><p>b</p></div></div>', '', 'e')[0]).toEqual([
      'o',
      'e',
    ]);
    expect(taken('<div><!-- skip --><p>a</p><p>b</p></div>', '', 'e')[0]).toEqual(['b', 'e']);
    expect(taken('> <!-- skip -->', '> <div><p>a</p><p>b</p></div>', '>', '> c')[0]).toEqual(['c']);
    expect(taken('o', '', '<!-- skip -->', '<div>', '', 'a', '', 'b')[0]).toEqual(['o', 'b']);
  });

  it('speaks of the element that its line ends with', () => {
    expect(taken('o', '', '<div><p>a</p><p>b</p></div> <!-- skip -->', '', 'c')[0]).toEqual(['o', 'c']);
    expect(taken('<p>a</p> <!-- keep -->', '', 'c')[2]).toEqual(['keep() block <p>a</p>']);
    expect(taken('<p>a</p><p>b</p> <!-- skip -->', '', 'c')[0]).toEqual(['c']);
    expect(taken('<p>a</p> <!-- skip --> <p>b</p>', '', 'c')[0]).toEqual(['a', 'c']);
    expect(taken('<p>a</p> <!-- skip --> <!-- notes: n --> <p>b</p>', '', 'c')[0]).toEqual(['a', 'c']);
    expect(taken('<p>a</p> <!-- skip -->', '<p>b</p>', '', 'c')[0]).toEqual(['b', 'c']);
    expect(taken('o', '', '<div>', '<p>a</p>', '<p>b</p></div> <!-- skip -->', '', 'c')[0]).toEqual([
      'o',
      'c',
    ]);
    expect(taken('<div><p>o</p></div>', '<p>a</p> <!-- skip -->', '', 'c')[0]).toEqual(['o', 'c']);
    expect(taken('<div><p>o</p>', '<p>a</p> <!-- skip -->', '<p>b</p></div>', '', 'c')[0]).toEqual([
      'o',
      'b',
      'c',
    ]);
  });

  it('leaves the text around it', () => {
    expect(taken('<!-- b --> <p>a</p> <!-- c -->', '', 'd')[0]).toEqual(['a', 'd']);
    expect(taken('<p>a <!-- b --> c</p>')[0]).toEqual(['a c']);
    expect(taken('<b>a</b> <!-- keep --> b', '', 'c')[0]).toEqual(['a  b', 'c']);
  });

  it('stands beside another on its line, both speaking of that line', () => {
    expect(taken('a <!-- skip --> <!-- notes: n -->', '', 'b')).toEqual([['b'], ['a'], []]);
    expect(taken('a <!-- notes: n --> <!-- skip -->', '', 'b')).toEqual([['b'], ['a'], []]);
    expect(take('a <!-- notes: n --> <!-- keep -->', '', 'b').said).toEqual([
      'notes(n) block a <!-- notes: n --> <!-- keep -->',
      'keep() block a <!-- notes: n --> <!-- keep -->',
    ]);
    expect(taken('<!-- notes: n -->', '<!-- skip -->', '', 'a', '', 'b')).toEqual([['b'], ['a'], []]);
    expect(taken('<!-- skip -->', '<!-- notes: n -->', '', 'a', '', 'b')).toEqual([['b'], ['a'], []]);
  });

  it('speaks of the item or the row that it stands in, with all that is in it', () => {
    expect(taken('- a', '- b <!-- skip -->', '  - c', '- d')[0]).toEqual(['ad']);
    expect(taken('| a |', '| - |', '| b |', '| *c <!-- skip -->* |')[0]).toEqual(['ab']);
    expect(taken('| a <!-- skip --> |', '| - |', '| b |', '', 'c')[0]).toEqual(['c']);
  });

  it('speaks in a footnote of that', () => {
    const markdown = 'T[^a].\n\n[^a]: one\n\n    <!-- skip -->\n\n    two\n\n    three';
    const { footnotes, skipped } = prepare(parseMarkdown(markdown), new VFile(markdown));
    expect(footnotes[0]?.children.map((block) => textOf(block as never))).toEqual(['one', 'three']);
    expect(skipped.children.map((block) => textOf(block as never))).toEqual(['two']);
  });
});

describe('a comment that is not understood', () => {
  it.each([
    ['kep', 'the comment “kep” is not known', 'Did you mean “keep”?'],
    ['note: a', 'the comment “note” is not known', 'Did you mean “notes”?'],
    ['titel: a', 'the comment “titel” is not known', 'Did you mean “title”?'],
    ['layout: two-colums', 'there is no layout “two-colums”', 'Did you mean “two-column”?'],
    ['notes:', 'the comment “notes” says nothing', 'Write <!-- notes: … -->.'],
    ['title', 'the comment “title” says nothing', 'Write <!-- title: … -->.'],
    ['layout:', 'the comment “layout” says nothing', 'Write <!-- layout: … -->.'],
  ])('is told with what it may mean: %s', (comment, reason, note) => {
    const { said, told } = take('a', '', `<!-- ${comment} -->`, '', 'b');
    expect(said).toEqual([]);
    expect(told).toEqual([{ reason, rule: 'unknown-comment', note, line: 3 }]);
  });

  it('is told with all layouts where none is near', () => {
    const [told] = take('<!-- layout: phantasmagoria -->', '', 'b').told;
    expect(told?.note).toMatch(/^One of two-column, dense, cover, .*picture-text\.$/);
  });

  it('is told where no block follows', () => {
    expect(take('a', '', '<!-- keep -->').told).toEqual([
      {
        reason: 'no block follows this comment',
        rule: 'unknown-comment',
        note: 'Put it before what it speaks of.',
        line: 3,
      },
    ]);
  });
});
