import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PlayerInput, type PlayerSlide, toPlayerPage, toSlide } from '../../../src/player/page.ts';
import { toStrings } from '../../../src/player/strings.ts';
import { anyCharacter } from '../../property/text.ts';
import { bundleClient, size } from './sample.ts';

const svg =
  '<svg data-marpit-svg="" viewBox="0 0 1280 720"><foreignObject><section id="1"></section></foreignObject></svg>';

const toInput = (text: string, script = 'void 0'): PlayerInput => ({
  lang: text,
  title: text,
  description: text,
  author: text,
  slides: [
    { id: text, title: text, html: svg, notes: [text, text], chapter: { direction: 1, title: text } },
    { id: `${text}2`, title: text, html: svg, notes: [] },
  ],
  css: `a{content:"${text}"}`,
  script,
  size,
  fonts: [text],
});

interface Seen {
  names: Record<string, number>;
  /** Attributes by tag, without those whose values are the input's. */
  attributes: Record<string, string[]>;
  texts: Record<string, string[]>;
}

/** What a browser's parser makes of the page. */
function look(html: string): Seen {
  const seen: Seen = { names: {}, attributes: {}, texts: {} };
  visit(fromHtml(html), 'element', (node) => {
    seen.names[node.tagName] = (seen.names[node.tagName] ?? 0) + 1;
    const keys = seen.attributes[node.tagName] ?? [];
    seen.attributes[node.tagName] = [...new Set([...keys, ...Object.keys(node.properties)])].sort();
    const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    seen.texts[node.tagName] = [...(seen.texts[node.tagName] ?? []), text];
  });
  return seen;
}

const policyOf = (html: string): string => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

describe('toPlayerPage', () => {
  let client = '';
  beforeAll(async () => {
    client = await bundleClient();
  });

  it('lets exactly its own script run', () => {
    const html = toPlayerPage(toInput('x', client));
    const script = look(html).texts.script ?? [];
    // The other holds words, as data.
    expect(script).toHaveLength(2);
    expect(script[0]).toBe(client);
    expect(policyOf(html)).toBe(
      `default-src 'none'; script-src ${hashOf(client)}; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it('is turned round for a language that runs from right to left', () => {
    expect(toPlayerPage(toInput('ar'))).toContain('<html lang="ar" dir="rtl">');
    expect(toPlayerPage(toInput('en'))).toContain('<html lang="en">');
  });

  it('keeps the client small', () => expect(Buffer.byteLength(client)).toBeLessThan(32_000));

  it('puts the policy before anything that it has to hold for', () => {
    const html = toPlayerPage(toInput('x', client));
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(style|script|title)/));
  });

  it.each([
    '</script><script>alert(1)</script>',
    'a\r\nb\rc',
    '<!--<script>',
    'lone \ud800 surrogate',
    'nul \0 byte',
  ])('hashes the script as the parser reads it: %j', (text) => {
    const html = toPlayerPage({ ...toInput('x'), script: `const a=${JSON.stringify(text)};\r\n//${text}` });
    const written = Buffer.from(html, 'utf8').toString('utf8');
    const scripts = look(written).texts.script ?? [];
    expect(scripts).toHaveLength(2);
    expect(policyOf(html)).toContain(hashOf(scripts[0] ?? ''));
  });

  it('keeps the meaning of the strings that it has to write differently', () => {
    const script = 'globalThis.__said = "</script><!--";';
    const text = look(toPlayerPage({ ...toInput('x'), script })).texts.script?.[0] ?? '';
    expect(
      new Function(`${text} const said = globalThis.__said; delete globalThis.__said; return said`)(),
    ).toBe('</script><!--');
  });

  it('shows hostile text as text', () => {
    const hostile = `"'><img src=x onerror=alert(1)></title></style></aside></article></main><script>alert(1)</script>`;
    const seen = look(toPlayerPage(toInput(hostile)));
    expect(seen.names).toEqual(look(toPlayerPage(toInput('x'))).names);
    expect(seen.texts.title).toEqual([hostile]);
    expect(seen.texts.p).toEqual([hostile, hostile]);
  });

  it('never lets any text break out of its place', () => {
    const plain = look(toPlayerPage(toInput('x')));
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '</',
      'script',
      'style',
      'title',
      '<!--',
      '-->',
      ' ',
      '=',
      '\n',
      '\0',
    );
    const text = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const seen = look(toPlayerPage(toInput(value)));
        expect(seen.names.script).toBe(2);
        // Empty values leave their optional elements out.
        if (value.replaceAll('\0', '') === '') return;
        expect(seen.names).toEqual(plain.names);
        for (const [tag, keys] of Object.entries(seen.attributes)) {
          // It is the deck's language as well, which may run from right to left.
          expect([...(plain.attributes[tag] ?? []), ...(tag === 'html' ? ['dir'] : [])]).toEqual(
            expect.arrayContaining(keys),
          );
        }
      }),
      { numRuns: 300, examples: [['Ur']] },
    );
  });

  it('gives a slide no id that stands in the document already', () => {
    const slides = ['1', 'same', 'same'].map((id) => ({ id, title: id, html: svg, notes: [] }));
    const html = toPlayerPage({ ...toInput('x'), slides });
    expect(html.match(/<article class="deck-slide" id="[^"]*"/g)).toEqual([
      '<article class="deck-slide" id="same"',
    ]);
  });

  it('tells the player chapter, time and appendix of a slide', () => {
    const slides: PlayerSlide[] = [
      { id: 'a', title: 'A', html: svg, notes: [], seconds: 40 },
      { id: 'b', title: 'B', html: svg, notes: [], chapter: { title: '"C"', direction: 2 } },
      { id: 'c', title: 'C', html: svg, notes: [], chapter: { title: 'D' }, appendix: true },
    ];
    const articles: unknown[] = [];
    visit(fromHtml(toPlayerPage({ ...toInput('en'), slides })), 'element', ({ tagName, properties }) => {
      const { dataChapter, dataDirection, dataSeconds, dataAppendix, ariaLabel } = properties;
      if (tagName === 'article')
        articles.push([ariaLabel, dataChapter, dataDirection, dataSeconds, dataAppendix]);
    });
    expect(articles).toEqual([
      ['1 A', undefined, undefined, '40', undefined],
      ['2 B', '"C"', '2', undefined, undefined],
      ['A 1 C', 'D', undefined, undefined, ''],
    ]);
  });

  it('makes the article of one slide by itself', () => {
    const slide: PlayerSlide = { id: 'same', title: 'T', html: '<h1 id="same"></h1>', notes: ['n'] };
    const html = toSlide(slide, 1, toStrings('en'));
    expect(html).toContain('<article class="deck-slide" data-id="same" data-title="T"');
    expect(html).toContain('aria-label="1 T"');
  });

  it('holds the words of its language as data', () => {
    const words = look(toPlayerPage(toInput('zh'))).texts.script?.[1] ?? '';
    expect(JSON.parse(words)).toEqual(toStrings('zh'));
  });

  it('makes a page of no slides too', () => {
    expect(look(toPlayerPage({ ...toInput('x'), slides: [] })).names.article).toBeUndefined();
  });

  it('is the same for the same input', () => {
    expect(toPlayerPage(toInput('同'))).toBe(toPlayerPage(toInput('同')));
  });
});
