import { describe, expect, it } from 'vitest';
import { toPrintPage } from '../../../src/marp/print-page.ts';
import { renderMarp, textOfHtml } from '../../../src/marp/render.ts';

const render = (markdown: string, resolve: (address: string) => string | undefined = () => undefined) =>
  renderMarp(markdown, [], 'en', resolve);

describe('renderMarp', () => {
  it('makes a slide for every part between rules, with its title and notes', () => {
    const { slides } = render(
      '# A &amp; *b*\n\n<!-- one -->\n\n---\n\nno title\n\n<!-- two -->\n\n<!-- three -->',
    );
    expect(slides.map(({ title, notes }) => [title, notes])).toEqual([
      ['A & b', ['one']],
      ['', ['two', 'three']],
    ]);
  });

  it('takes texts and lists of texts as directives, and nothing that aliases blow up', () => {
    const doubled = Array.from({ length: 40 }, (_, i) => `b${i + 1}: &b${i + 1} [*b${i}, *b${i}]`);
    const bomb = ['b0: &b0 [lol, lol]', ...doubled, 'class: *b40', '_color: {a: b}'].join('\n');
    const { slides } = render(`<!--\n${bomb}\n-->\n\n# A\n\nText <!-- class: [wide, dark] --> on.`);
    const [section] = /<section[^>]*>/.exec(slides[0]?.html ?? '') ?? [];
    expect(section).toContain('class="wide dark"');
    expect(section).not.toMatch(/lol|object/);
  });

  it('asks no one for emoji, fonts or scripts', () => {
    const { slides, css } = render('# 😀 :smile:\n\n$x$');
    const html = slides[0]?.html ?? '';
    expect(html).toContain('😀 :smile:');
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
    expect(css).not.toContain('fonts.googleapis');
  });

  it('puts the bytes of pictures in place of their addresses, also of backgrounds', () => {
    const seen: string[] = [];
    const { slides } = render(
      '![a](images/a%20b.png) ![bg](b.png) ![](data:image/gif;base64,AA==)',
      (address) => {
        seen.push(address);
        return address === 'images/a b.png' ? 'data:image/png;base64,QQ==' : undefined;
      },
    );
    const html = slides[0]?.html ?? '';
    expect(seen).toContain('images/a b.png');
    expect(html).toContain('data:image/png;base64,QQ==');
    expect(html).toContain('data:image/gif;base64,AA==');
    expect(html).not.toContain('b.png');
    expect(html).toContain('background-image:url(&quot;data:image/svg+xml');
    expect(html).toContain('data:image/svg+xml');
  });
});

describe('a picture', () => {
  it.each([
    'https://example.org/data:image/png;base64,QQ==',
    'folder/data:image/gif;base64,AA==',
  ])('is asked for, and not shown by its address, where it only looks like data: %s', (address) => {
    const seen: string[] = [];
    const { slides } = render(`![a](${address})\n\n![bg](${address})`, (asked) => {
      seen.push(asked);
      return undefined;
    });
    expect(slides[0]?.html).not.toContain(address);
    expect(seen).toContain(address);
  });
});

describe('textOfHtml', () => {
  it('is what the HTML shows', () => {
    expect(textOfHtml('<h1>A <em>b</em> &lt;c&gt; &amp;amp; &quot;d&quot;\u200be</h1>')).toBe(
      'A b <c> &amp; "d"e',
    );
  });
});

describe('toPrintPage', () => {
  it('cannot be left through its title or its CSS', () => {
    const page = toPrintPage(
      render('# T'),
      'a::after { content: "</style><script>x()</script>" }',
      'en"><b',
      '</title><i>',
    );
    expect(page).not.toContain('</style><script>');
    expect(page).not.toContain('<i>');
    expect(page).not.toContain('"><b');
    expect(page).toContain('size: 1280px 720px');
  });
});
