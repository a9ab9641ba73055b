import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { afterAll, describe, expect, it } from 'vitest';
import { shownSlides } from '../../src/browser/shown.ts';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { newContext } from '../../src/compile/context.ts';
import { toPrintPage } from '../../src/marp/print-page.ts';
import type { ShownSlide } from '../../src/model/shown.ts';
import { makeFolder } from '../cli/program.ts';
import { keptBrowser } from './browsers.ts';

const folder = makeFolder();
const browser = keptBrowser();
afterAll(async () => {
  rmSync(folder, { recursive: true });
});

const size = { width: 800, height: 450 };
const sheet = (html: string): string =>
  `<svg data-marpit-svg viewBox="0 0 800 450"><foreignObject width="800" height="450">${html}</foreignObject></svg>`;

/** Reads slides of HTML, each on a sheet of its own, in one page. */
function read(slides: string[], css = ''): Promise<ShownSlide[]> {
  const rendered = slides.map((html) => ({ html: sheet(html), notes: [] as string[], title: '' }));
  const base =
    'section { position: relative; width: 800px; height: 450px; overflow: hidden; font: 20px serif }';
  const page = toPrintPage({ slides: rendered as never, css: '', ...size } as never, base + css, 'en', 'T');
  return browser.run(async (session) => {
    const opened = await session.openPage(page.replace('<body hidden>', '<body>'));
    try {
      return await shownSlides(opened);
    } finally {
      await opened.close();
    }
  });
}

const faults: [name: string, style: string][] = [
  ['of no display', 'display: none'],
  ['invisible', 'visibility: hidden'],
  ['without opacity', 'opacity: 0'],
  ['without opacity by a filter', 'filter: blur(0) opacity(0%)'],
  ['blurred', 'filter: blur(20px)'],
  ['of letters in one another', 'letter-spacing: -1em'],
  ['of letters that nobody reads', 'font-size: 2px'],
  ['replaced by a picture', 'content: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)'],
  ['of letters of no size', 'font-size: 0'],
  ['transparent', 'color: transparent'],
  ['transparent in a newer notation', 'color: rgb(0 0 0 / 0)'],
  ['filled with nothing', '-webkit-text-fill-color: transparent'],
  ['off the slide', 'position: absolute; left: 3000px'],
  ['indented off the slide', 'text-indent: -9999px'],
  ['above the slide', 'transform: translateY(-900px)'],
  ['scaled to nothing', 'transform: scale(0)'],
  ['cut off', 'height: 0; overflow: hidden'],
  ['cut out', 'clip-path: inset(50%)'],
  ['cut to a dot', 'clip-path: circle(2px at 0 0)'],
  ['cut to nothing', 'clip-path: ellipse(0 0 at 50% 50%)'],
  ['masked', 'mask-image: linear-gradient(transparent, rgb(0 0 0 / 0))'],
  ['in the colour of its ground', 'background: #fff; color: #fff'],
  ['nearly in the colour of its ground', 'background: #fafaf7; color: #fdfdfa'],
];

/** Ways in which letters are mixed with a ground, with what they cannot be told from. */
const mixed: [mode: string, color: string, ground: string][] = [
  ['lighten', '#000', '#fff'],
  ['screen', '#777', '#fff'],
  ['darken', '#fff', '#000'],
  ['multiply', '#fff', '#246'],
  ['plus-lighter', '#800', '#fff'],
  ['color-dodge', '#777', '#000'],
  ['color-burn', '#777', '#fff'],
  ['difference', '#000', '#fff'],
];

describe('what a page shows', () => {
  it('has no text that its audience does not see', async () => {
    const slides = await read(
      faults.map(([, style]) => `<section><p>Seen.</p><p style="${style}">Gone.</p><p>Too.</p></section>`),
    );
    const told = Object.fromEntries(faults.map(([name], index) => [name, slides[index]?.text]));
    expect(told).toEqual(Object.fromEntries(faults.map(([name]) => [name, 'Seen.Too.'])));
  });

  it('has no text below an opaque box, whether an element or one that the style adds', async () => {
    const box = 'position: absolute; inset: 0; background: #fff';
    const [element, before, below, clear, raised] = await read(
      [
        `<section><p>Gone.</p><div style="${box}"></div></section>`,
        '<section class="added"><p>Gone.</p></section>',
        '<section class="below"><p>Seen.</p></section>',
        '<section class="clear"><p>Seen.</p></section>',
        '<section class="added"><p style="position: relative; z-index: 2">Seen.</p></section>',
      ],
      [
        `section.added::after { content: ""; ${box} }`,
        `section.below { z-index: 0 } section.below::before { content: ""; ${box}; z-index: -1 }`,
        'section.clear::after { content: ""; position: absolute; inset: 0; background: rgb(0 0 0 / 0.1) }',
      ].join('\n'),
    );
    expect([element, before, below, clear, raised].map((slide) => slide?.text)).toEqual([
      ...['', '', 'Seen.', 'Seen.', 'Seen.'],
    ]);
  });

  it('has the seen part of a text that is cut off, and text that is seen in an unusual way', async () => {
    const clipped = 'width: 6ch; font-family: monospace; white-space: nowrap; overflow: hidden';
    const gradient =
      'color: transparent; background: linear-gradient(red, blue); -webkit-background-clip: text';
    const shape = 'polygon(-9px 0px, calc(100% - 9ch) -9px, calc(100% - 9ch) calc(100% + 9px), -9px 100%)';
    const [part, shaped, painted, back] = await read([
      `<section><p style="${clipped}">abcdefghij</p></section>`,
      `<section><p style="width: 15ch; font-family: monospace; clip-path: ${shape}">abcdefghij</p></section>`,
      `<section><p style="${gradient}">Seen.</p></section>`,
      '<section><p style="visibility: hidden">Gone. <b style="visibility: visible">Seen.</b></p></section>',
    ]);
    expect([part, shaped, painted, back].map((slide) => slide?.text)).toEqual([
      ...['abcdef', 'abcdef', 'Seen.', 'Seen.'],
    ]);
  });

  it('has text that something else than its own ground lies behind', async () => {
    const dot = 'content: ""; position: absolute; inset: 0; background: navy; z-index: -1';
    const texts = [
      '<p class="dot">Seen.</p>',
      '<p style="text-shadow: 0 0 1px #000">Seen.</p>',
      '<div style="background: navy; height: 60px"></div><p style="margin-top: -50px">Seen.</p>',
      '<div style="background: linear-gradient(red, blue)"><p>Seen.</p></div>',
      '<p style="mask-image: linear-gradient(#000, transparent); color: #000">Seen.</p>',
      '<p style="position: absolute; left: 300px; color: navy; background: none">Seen.</p>',
      '<p style="color: rgb(230 230 230)">Seen.</p>',
      '<p style="color: #000; filter: blur(1px)">Seen.</p>',
      '<p>Gone.</p>',
    ];
    const slides = await read(
      texts.map((text) => `<section style="background: #fff; color: #fff">${text}</section>`),
      `p.dot { position: relative; z-index: 0 } p.dot::before { ${dot} }`,
    );
    expect(slides.map(({ text }) => text)).toEqual([...texts.slice(1).map(() => 'Seen.'), '']);
  });

  it('has no text that its blending leaves in the colour of its ground', async () => {
    const slide = (mode: string, color: string, ground: string): string =>
      `<section style="background: ${ground}"><p style="mix-blend-mode: ${mode}; color: ${color}">Text.</p></section>`;
    const slides = await read([
      ...mixed.map((each) => slide(...each)),
      ...mixed.map(([mode, , ground]) => slide(mode, '#f0f', ground === '#246' ? '#fff' : '#888')),
    ]);
    expect(slides.map(({ text }) => text)).toEqual([...mixed.map(() => ''), ...mixed.map(() => 'Text.')]);
  });

  it('has no text behind the ground that it stands in, unless that lies below it', async () => {
    const behind = '<p style="position: relative; z-index: -1">Text.</p>';
    const slides = await read([
      `<section style="background: #fff">${behind}</section>`,
      `<section><div style="background: #fff">${behind}</div></section>`,
      `<section style="background: #fff; z-index: 0">${behind}</section>`,
      `<section><div style="background: #fff; opacity: 0.99">${behind}</div></section>`,
      `<section>${behind}</section>`,
    ]);
    expect(slides.map(({ text }) => text)).toEqual(['', '', 'Text.', 'Text.', 'Text.']);
  });

  it('has a formula as its source, if all of its signs are seen', async () => {
    const formula = (signs: string): string =>
      `<p><span class="katex" aria-label="\\sqrt{x}"><span class="katex-html">${signs}</span></span></p>`;
    const [seen, clear, beyond] = await read([
      `<section>${formula('√<i>x</i>')}</section>`,
      `<section style="color: transparent">${formula('√<i>x</i>')}</section>`,
      `<section>${formula('√<i style="position: absolute; left: 900px">x</i>')}</section>`,
    ]);
    expect([seen, clear, beyond].map((slide) => slide?.text)).toEqual(['\\sqrt{x}', '', '']);
  });

  it('tells pictures that did not load from those that did, and links that show something', async () => {
    const dot = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')}`;
    const [slide] = await read([
      `<section><p>a <img alt="b" src="${dot}"> c <img alt="d" src="data:image/png;base64,AA=="></p>
      <p><img alt="e" src="${dot}" style="visibility: hidden"></p>
      <p><a href="https://example.org/x">seen</a><a href="https://example.org/y" style="opacity: 0">gone</a></p></section>`,
    ]);
    expect(slide?.pictures).toEqual([
      { alt: 'b', visible: true },
      { alt: 'd', visible: false },
      { alt: 'e', visible: false },
    ]);
    expect([slide?.text.replace(/\s+/g, ' ').trim(), slide?.addresses]).toEqual([
      'a b c seen',
      ['https://example.org/x'],
    ]);
  });
});

/** What a build tells as lost of an article in a theme of its own. */
async function lostIn(css: string, article: string): Promise<string[]> {
  return (await toldIn(css, article)).map(({ line, reason }) => `${line}: ${reason}`);
}

/** What it tells as hidden on a slide, though it stands on another as well. */
const hiddenIn = async (css: string, article: string): Promise<string[]> =>
  (await toldIn(css, article, 'theme-hides')).map(({ reason }) => reason);

async function toldIn(css: string, article: string, rule = 'coverage'): Promise<VFileMessage[]> {
  const path = join(folder, 'talk.md');
  const theme = join(folder, 'mine.css');
  writeFileSync(path, article);
  writeFileSync(theme, `/* @theme mine */\n@import "route";\n${css}`);
  const { file } = await compileArticle(path, { formats: [], theme, config: false }, newContext(browser));
  return file.messages.filter(({ ruleId }) => ruleId === rule);
}

const talk = [
  ...['# The canal', '', '## Locks', '', '- Twelve of them work', '- Three to be mended', ''],
  ...['## Water', '', '| Level | Share |', '| --- | --- |', '| high | ~5% |', ''],
].join('\n');

const agreed = `${talk}\n## Boats\n\n- Forty a day\n- None at night\n`;

describe('a build', () => {
  it('tells each line of what its theme hides, and nothing in one that hides nothing', async () => {
    expect(await lostIn('', talk)).toEqual([]);
    expect(await lostIn('section li:last-child { opacity: 0 }', talk)).toEqual([
      '6: this item is on no slide and in no notes: Three to be mended',
    ]);
    for (const rule of ['::first-line { color: transparent }', '::first-letter { font-size: 0 }'])
      expect(await lostIn(`section li:last-child${rule}`, talk)).toEqual([
        '6: this item is on no slide and in no notes: Three to be mended',
      ]);
    expect(await lostIn('section li::first-letter { color: red }', talk)).toEqual([]);
    expect(await lostIn('section td:last-child { display: none }', talk)).toEqual([
      '12: this cell is on no slide and in no notes: ~5%',
    ]);
  });

  it('tells what a theme moves off its slide, without cutting the slide for it', async () => {
    const gone = (lines: string[]): string[] =>
      lines.map((line) => `${line} is on no slide and in no notes: Twelve of them work`);
    for (const rule of ['position: relative; left: -3000px', 'text-indent: -9999px', 'margin-top: -3000px'])
      expect(await lostIn(`section li:first-child { ${rule} }`, talk)).toEqual(gone(['5: this item']));
  });

  it('names the theme that hides a text', async () => {
    const [hidden] = await toldIn('section li:last-child { opacity: 0 }', talk);
    expect(hidden?.note).toMatch(/^The theme “mine” \(.*mine\.css\) hides it/);
  });

  it('tells what a theme hides in print alone, or on the screen alone', async () => {
    const gone = ['6: this item is on no slide and in no notes: Three to be mended'];
    for (const medium of ['print', 'screen'])
      expect(await lostIn(`@media ${medium} { section li:last-child { display: none } }`, talk)).toEqual(
        gone,
      );
    expect(await lostIn('@media print { section li { color: red } }', talk)).toEqual([]);
  });

  it('tells titles and matter that a slide does not show, though another does', async () => {
    expect(await hiddenIn('section h1 { color: var(--accent) }', talk)).toEqual([]);
    const titles = await hiddenIn('section:not(.cover, .agenda) h1 { color: var(--paper) }', agreed);
    expect(titles).toEqual([
      'slide 3 does not show its text Locks',
      'slide 4 does not show its text Water',
      'slide 5 does not show its text Boats',
    ]);
    const longer =
      agreed + ['Bridges', 'Tolls', 'Banks', 'Ice'].map((name) => `\n## ${name}\n\n- None\n`).join('');
    const many = await hiddenIn('section:not(.cover, .agenda) h1 { visibility: hidden }', longer);
    expect(many).toHaveLength(6);
    expect(many.at(-1)).toBe('slides do not show their texts in 3 more places');
  });

  it('tells cells that stand beyond the columns of their table, if they are on no slide', async () => {
    const article = readFileSync(join(folder, 'talk.md'), 'utf8').replace('~5% |', '~5% | and rising |');
    const lost = await lostIn('section td:nth-child(n + 3) { display: none }', article);
    expect(lost).toEqual(['12: this cell is on no slide and in no notes: and rising']);
  });
});
