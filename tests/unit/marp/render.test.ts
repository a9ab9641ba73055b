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

  it('makes slides of nothing but what themes use', () => {
    const front = "---\nmarp: true\ntheme: default\nsize: '4:3'\npaginate: true\nlang: en\n---";
    const { slides, width, height } = render(
      `${front}\n\n<!-- _class: a\n_header: h\n_footer: f\n_color: red -->\n\n## A **b** c\n\n<!-- \u2060theme: x -->\n\n<!--  -->\n\n---\n\nText\n`,
    );
    const svg = '<svg data-marpit-svg="" viewBox="0 0 960 720"><foreignObject width="960" height="720">';
    expect([width, height]).toEqual([960, 720]);
    expect(slides.map(({ html }) => html.replace(/\n/g, ''))).toEqual([
      `${svg}<section id="1" data-paginate="true" data-color="red" data-theme="default" lang="en" class="a" data-marpit-pagination="1" style="--color:red;color:red;" data-marpit-pagination-total="2" data-size="4:3"><header>h</header><h2>A <strong data-words="">b</strong> c</h2><footer>f</footer></section></foreignObject></svg>`,
      `${svg}<section id="2" data-paginate="true" data-theme="default" lang="en" data-marpit-pagination="2" data-marpit-pagination-total="2" data-size="4:3"><p>Text</p></section></foreignObject></svg>`,
    ]);
    expect(slides.map(({ html: _html, ...rest }) => rest)).toEqual([
      { title: 'A b c', notes: ['theme: x'], line: 9 },
      { title: '', notes: [], line: 22 },
    ]);
  });

  it('takes the style of a theme from where it is known', () => {
    const css =
      '/*\n * @theme own\n * @size wide 1000px 500px\n */\nsection { width: 800px; height: 600px; color: red }';
    const themes = [{ name: 'own', css, path: 'own.css' }];
    const markdown = '---\ntheme: own\nsize: wide\n---\n\n# A\n';
    const made = renderMarp(markdown, themes, 'en', () => undefined);
    expect([made.width, made.height, /color: ?red/.test(made.css)]).toEqual([1000, 500, true]);
    const packed = { css: 'known', width: 1000, height: 500 };
    expect(renderMarp(markdown, themes, 'en', () => undefined, packed)).toEqual({
      ...packed,
      slides: made.slides,
    });
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
    expect(
      textOfHtml('<h1> A <em>b</em> &lt;c&gt; &amp;amp; &quot;d&quot;\u200be &#39;f&#39; &nbsp;</h1>'),
    ).toBe(`A b <c> &amp; "d"e 'f' &nbsp;`);
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
