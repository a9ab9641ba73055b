import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { toCoverage } from '../../src/deck/coverage.ts';
import { planDeck } from '../../src/deck/plan.ts';
import { writeMarp } from '../../src/marp/write.ts';
import { deckText } from './articles.ts';

/** Elements that show the text within them, in the ways people write them. */
const elements = fc
  .constantFrom(
    ...[
      'p',
      'div',
      'span',
      'i',
      'u',
      'mark',
      'kbd',
      'code',
      'sup',
      'sub',
      'small',
      'del',
      'ins',
      'q',
      'cite',
    ],
    ...['center', 'section', 'figure', 'blockquote', 'pre', 'abbr', 'font', 'my-tag', 'Card', 'object'],
    ...['address', 'button', 'label', 'time', 'dialog', 'noembed-x', 'math', 'ruby', 'samp', 'var', 'tt'],
  )
  .map((name) => (text: string) => `<${name}>${text}</${name}>`);
const composed = fc.constantFrom<(text: string) => string>(
  (text) => `<a href="https://example.org/a">${text}</a>`,
  (text) => `<a id="x"></a>${text}`,
  (text) => `<ul><li>${text}</li></ul>`,
  (text) => `<ol><li>a<li>${text}</ol>`,
  (text) => `<dl><dt>a</dt><dd>${text}</dd></dl>`,
  (text) => `<dl><dt>${text}</dt><dt>a</dt><dd>b</dd><dd>c</dd></dl>`,
  (text) => `<dl><div><dt>a</dt><dd>b</dd></div>${text}</dl>`,
  (text) => `<abbr title="a">${text}</abbr> <noscript>b</noscript>`,
  (text) => `<select><option>a<option>${text}</select>`,
  (text) => `<details><summary>${text}</summary>b</details>`,
  (text) => `<details><summary>a</summary><p>${text}</p></details>`,
  (text) => `<figure><img src="a.png"><figcaption>${text}</figcaption></figure>`,
  (text) => `<table><tr><td>a</td><td>${text}</td></tr></table>`,
  (text) => `<table><caption>${text}</caption><tr><td>a</td></tr></table>`,
  (text) => `<table><tr><td><table><tr><td>${text}</td></tr></table></td></tr></table>`,
  (text) => `<table><tr><td><pre>a ${text}</pre><ul><li>b</li></ul></td></tr></table>`,
  (text) => `<video src="a.mp4">${text}</video>`,
  (text) => `<p>a<br>${text}`,
  (text) => `</div>${text}<br/><hr>`,
);
/** Those that may lead a part. */
const headings = fc
  .constantFrom('h2', 'h5', 'b')
  .map((name) => (text: string) => `<${name}>${text}</${name}>`);
const blocks = fc.oneof(elements, composed);
const html = fc.oneof({ arbitrary: blocks, weight: 9 }, { arbitrary: headings, weight: 1 });

/** Places that HTML may stand in. */
const places = fc.constantFrom<(html: string) => string>(
  (html) => html,
  (html) => `a ${html} b`,
  (html) => `## c ${html}\n\nd`,
  (html) => `- a ${html}\n- b`,
  (html) => `- ${html}\n  - b`,
  (html) => `1. a\n\n   ${html}`,
  (html) => `> ${html}`,
  (html) => `> a ${html}\n> b`,
  (html) => `| a | ${html} |\n| - | - |\n| ${html} | b |`,
  (html) => `a\n\n${html}\n\nb`,
  (html) => `<div>\n\n${html}\n\n</div>`,
  (html) => `**a ${html} b**`,
  (html) => `<!-- one --> ${html} <!-- two -->`,
  (html) => `a <!-- one --> ${html}`,
  (html) => `<!-- one -->\n${html}\n<!-- two -->`,
  (html) => `a[^1]\n\n[^1]: ${html}`,
);

const plan = (markdown: string) => {
  const reading = readArticle(markdown, 'article.md');
  const deck = planDeck(reading.roadmap, 'article');
  const text = `${deckText(deck)} ${writeMarp(deck, { theme: 'route', size: '16:9' })}`;
  return { text, coverage: toCoverage(reading.units, deck) };
};

describe('HTML in an article', () => {
  it('shows its text, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(html, places), { minLength: 1, maxLength: 3 }), (parts) => {
        const words = parts.map((_, index) => `word${index}x`);
        const blocks = parts.map(([write, put], index) => put(write(words[index] ?? '')));
        const { text, coverage } = plan(`# Title\n\n${blocks.join('\n\n')}\n`);
        expect(words.filter((word) => !text.includes(word))).toEqual([]);
        expect(coverage.entries.filter(({ placement }) => placement === 'missing')).toEqual([]);
        expect(coverage.unsourced).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is left out by a comment before it, alone', () => {
    fc.assert(
      fc.property(blocks, places, (write, put) => {
        const skipped = `<!-- skip -->\n\n${write('secret')}`;
        const { text } = plan(
          `# Title\n\n${put(write('before'))}\n\nlead\n\n${skipped}\n\n${put('after')}\n`,
        );
        expect(text).not.toContain('secret');
        expect([text.includes('before'), text.includes('lead'), text.includes('after')]).toEqual([
          true,
          true,
          true,
        ]);
      }),
      { numRuns: 270 },
    );
  });

  it('is left out by a comment in its line', () => {
    fc.assert(
      fc.property(blocks, fc.boolean(), (write, isBefore) => {
        const line = isBefore ? `<!-- skip --> ${write('secret')}` : `${write('secret')} <!-- skip -->`;
        const { text } = plan(`# Title\n\nbefore\n\n${line}\n\nafter\n`);
        expect(text).not.toContain('secret');
        expect([text.includes('before'), text.includes('after')]).toEqual([true, true]);
      }),
      { numRuns: 200 },
    );
  });
});
