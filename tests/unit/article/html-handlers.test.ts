import { describe, expect, it } from 'vitest';
import { written } from './written.ts';

describe('a film, a sound or a page within the page', () => {
  it.each([
    [
      'its title, below its poster',
      '<video src="a.mp4" poster="p.png" title="Film"></video>',
      '![Film](p.png)[Film](a.mp4)',
    ],
    ['its address where it has no title', '<embed src="a.pdf" title=" ">', '[a.pdf](a.pdf)'],
    [
      'its first source',
      '<audio><p></p><source src=" b.mp3 "><source src="c.ogg"></audio>',
      '[b.mp3](b.mp3)',
    ],
    ['the words in its place', '<video src="v.mp4">see <b>it</b></video>', '[see **it**](v.mp4)'],
    ['no white space in its place', '<video src="v.mp4"> </video>', '[v.mp4](v.mp4)'],
    ['blocks in its place', '<video src="a.mp4"><p>Text.</p></video>', 'Text.'],
    ['a title in its place', '<video src="a.mp4"><h2>T</h2></video>', '**T**'],
    ['a list in its place', '<video src="a.mp4"><ul><li>a</li></ul></video>', '• a'],
    ['a quotation in its place', '<video src="a.mp4"><blockquote>q</blockquote></video>', 'q'],
    ['code in its place', '<video src="a.mp4"><pre>c</pre></video>', '`c`'],
    ['a table in its place', '<video src="a.mp4"><table><tr><th>t</th></tr></table></video>', 't'],
    ['nothing but a rule in its place', '<video src="a.mp4"><hr></video>', ''],
    ['links in its place', '<video src="a.mp4">see <a href="x">there</a></video>', 'see [there](x)'],
    ['its title, not what old browsers show', '<iframe src="/p" title="T"><p>old</p></iframe>', '[T](/p)'],
    ['nothing where it leads nowhere', '<video></video><iframe title="x"></iframe>', ''],
  ])('is told by %s', (_what, html, expected) => expect(written(html)).toBe(expected));
});

describe('a numbered list', () => {
  const list = (attributes: string, ...items: string[]) =>
    written(`<ol ${attributes}>${items.join('')}</ol>`);
  it.each([
    ['from where it starts', list('start="4"', '<li>a</li>', '<li>b</li>'), '4. a\n5. b'],
    ['by values that count upwards', list('', '<li value="1">a</li>', '<li value="2">b</li>'), '1. a\n2. b'],
    ['backwards', list('reversed', '<li>a</li>', '<li>b</li>'), '- 2\\. a\n- 1\\. b'],
    [
      'backwards from where it starts',
      list('reversed start="9"', '<li>a</li>', '<li>b</li>'),
      '- 9\\. a\n- 8\\. b',
    ],
    [
      'by its items’ values',
      list('', '<li value="7">a</li>', '<li>b</li>', '<li value="3">c</li>'),
      '- 7\\. a\n- 8\\. b\n- 3\\. c',
    ],
    ['in small letters', list('type="a" start="26"', '<li>x</li>', '<li>y</li>'), '- z. x\n- aa. y'],
    ['in Roman numbers', list('type="I" start="9"', '<li>x</li>', '<li><p>y</p></li>'), '- IX. x\n- X. y'],
    ['in capitals', list('type="A"', '<li>x</li>', '<li>y</li>'), '- A. x\n- B. y'],
    ['in small Roman numbers', list('type="i" start="4"', '<li>x</li>', '<li>y</li>'), '- iv. x\n- v. y'],
    ['as its items are', list('type="a"', '<li>x</li>', '<li type="I">y</li>'), '- a. x\n- II. y'],
    ['in figures of an unknown kind', list('type="ba"', '<li>x</li>', '<li>y</li>'), '1. x\n2. y'],
    ['in figures of another unknown kind', list('type="ii"', '<li>x</li>', '<li>y</li>'), '1. x\n2. y'],
    [
      'in letters beyond the last',
      list('type="a" start="52"', '<li>x</li>', '<li>y</li>'),
      '- az. x\n- ba. y',
    ],
    [
      'in Roman numbers up to the last',
      list('type="i" start="3999"', '<li>x</li>', '<li>y</li>'),
      '- mmmcmxcix. x\n- 4000\\. y',
    ],
    [
      'in figures where letters have none',
      list('type="a" start="0"', '<li>x</li>', '<li>y</li>'),
      '- 0\\. x\n- a. y',
    ],
  ])('is numbered %s', (_how, shown, expected) => expect(shown.replace(/\n\n/g, '\n')).toBe(expected));
});

describe('choices', () => {
  it.each([
    ['of a list', '<select><option>Red</option><option selected>Blue</option></select>', 'Red / Blue'],
    [
      'within a line',
      'Take <select><option>*Red*</option><option label="Blue"></option></select> now',
      'Take *Red* / Blue now',
    ],
    [
      'in groups',
      '<select><optgroup><option>Red</option></optgroup><option>Blue</option></select>',
      'Red / Blue',
    ],
    ['of a field', '<p><input list="l"><datalist id="l"><option value="Red"></datalist></p>', 'Red'],
    ['without ends', 'a <select><option>Red<option>Blue</select>', 'a Red / Blue'],
    [
      'without text and ends',
      'a <datalist><option value="Red"><option value="Blue"></datalist>',
      'a Red / Blue',
    ],
  ])('are all shown: %s', (_how, html, expected) => expect(written(html)).toBe(expected));
});

describe('a picture’s caption', () => {
  it.each([
    [
      'its figure’s',
      '<figure><img src="a.png" alt="A"><figcaption>The <b>bridge</b></figcaption></figure>',
      '![A](a.png)\\\nThe **bridge**',
    ],
    [
      'that of two pictures',
      '<figure><img src="a.png" alt="A"><img src="b.png" alt="B"><figcaption>Quays</figcaption></figure>',
      '![A](a.png)![B](b.png)\n\nQuays',
    ],
    ['that of none', '<figure><figcaption>Quays</figcaption></figure>', 'Quays'],
    ['none', '<figure><img src="a.png" alt="A"></figure>', '![A](a.png)'],
    [
      'below other blocks',
      '<figure><p>Oak</p><img src="a.png" alt="A"><figcaption>Quays</figcaption></figure>',
      'Oak\n\n![A](a.png)\n\nQuays',
    ],
    ['its title', '![A](a.png "The bridge")', '![A](a.png)\\\nThe bridge'],
    ['its own of several', '![A](a.png "One") ![B](b.png)', '![A](a.png)\\\nOne\n\n![B](b.png)'],
  ])('stands with it: %s', (_what, markdown, expected) => expect(written(markdown)).toBe(expected));

  it('stands in brackets within a sentence', () => {
    expect(written('See ![A](a.png "One") there.')).toBe('See ![A](a.png) (One) there.');
  });
});

describe('a quotation', () => {
  it('has other marks within another', () => {
    expect(written('A <q>said <q>so</q></q>.')).toBe('A "said \'so\'".');
  });
});

describe('an element of HTML', () => {
  it.each([
    [
      'a link',
      '<a>no</a> <a href="">none</a> <a href=" ">none</a> <a href=" /y ">yes</a>',
      'no none none [yes](/y)',
    ],
    ['keys and code', '<kbd>a</kbd> <samp>b</samp> <tt>c</tt> <var>d</var>', '<kbd>a</kbd> `b` `c` `d`'],
    ['code that is no Markdown', '<p><code>*e*</code></p>', '`*e*`'],
    ['code within a line', 'a <samp>b *c*</samp> <code>d **e**</code>', 'a `b c` `d e`'],
    [
      'code around other elements',
      'a <code>b <i>c *d*</i></code> <samp><b>x</b> *y*</samp>',
      'a `b c d` `x y`',
    ],
    [
      'an unknown element in one paragraph',
      '<my-note>\nfirst <b>word</b> more\n</my-note>',
      'first **word** more',
    ],
    ['a title with a block in it', '<h3>a<div>b</div></h3>', '### a b'],
    ['several lines of code', '<pre><code>a\n  b</code></pre>', '```\na\n  b\n```'],
    ['code of several lines within a line', 'a <pre>b *c* d</pre>', 'a\\\n`b c d`'],
    ['a menu', '<menu><li>a</li></menu>', '- a'],
    ['a dialogue', '<dialog>a</dialog>b', 'a\n\nb'],
    ['what only embeds', '<noembed>a</noembed><base href="/x">b', 'b'],
    ['an old or unknown element', '<applet>a</applet><command>b</command><content>c</content>', 'abc'],
    ['the words of a drawing', '<svg><text>a</text></svg><element>e</element>', 'ae'],
  ])('shows %s', (_what, html, expected) => expect(written(html)).toBe(expected));

  it.each(['code', 'pre'])('keeps the lines of <%s> apart in a cell of Markdown', (name) => {
    expect(written(`| a |\n| - |\n| <${name}>b<br>c</${name}> |`)).toMatch(/`b(?:\s|` `)c`/);
  });

  it('shows the title of a table above it, and of a table within another in its cell', () => {
    expect(written('<table><caption>C <b>d</b></caption><tr><th>a</th></tr></table>')).toBe(
      'C **d**\n\n| a |\n| - |',
    );
    const inner = '<table><caption>i</caption><tr><td>x<p>y</p></td></tr></table>';
    expect(written(`<table><tr><th>a${inner}</th></tr></table>`)).toBe('| a i x y |\n| ------- |');
  });
});

describe('what a reader does not see', () => {
  it.each([
    'script',
    'style',
    'template',
    'noscript',
    'title',
  ])('is left out as a block and in a line: %s', (name) => {
    expect(written(`<${name}>a</${name}>b`)).toBe('b');
    expect(written(`x <${name}>a *c*</${name}>b`)).toBe('x b');
  });

  it.each([
    '- <b><!-- x --></b>',
    '<b><br></b>',
    '> <i> </i>',
    '<ul></ul>',
    '<p></p>',
  ])('leaves no block behind: %s', (html) => expect(written(html)).toBe(''));

  it.each(['1. a\n2.\n3. b', '| a |\n| - |\n|   |'])('is not what the author left empty: %j', (markdown) =>
    expect(written(markdown)).toBe(markdown));

  it('parts no text, and no text is lost beside it', () => {
    expect(written('a <!-- b --> *c*')).toBe('a  *c*');
    expect(written('a <b>b <!-- c --> d</b> e')).toBe('a **b  d** e');
    expect(written('x <i/>y</i>z <b>w</b>')).toBe('x yz **w**');
    expect(written('<b>a</b>\n<!-- c -->\n<i>d</i>')).toBe('**a**\n\n*d*');
  });
});

describe('raised and lowered text', () => {
  it.each([
    ['H<sub>2</sub>O, x<sup>-9</sup> and x<sup>−9</sup>', 'H₂O, x⁻⁹ and x⁻⁹'],
    ['e<sup>(n+1)</sup> f<sup>12=3i</sup> g<sub>(0-1)</sub>', 'e⁽ⁿ⁺¹⁾ f¹²⁼³ⁱ g₍₀₋₁₎'],
    ['<sup> 0456789 </sup><sub>3456789+=</sub>', '⁰⁴⁵⁶⁷⁸⁹₃₄₅₆₇₈₉₊₌'],
    ['x<sup>a b</sup> y<sub>n</sub> z<sup>*1*</sup>', 'x<sup>a b</sup> y<sub>n</sub> z<sup>*1*</sup>'],
    ['x<sup>1*2*</sup>', 'x<sup>1*2*</sup>'],
    ['<p>x<sup>2a</sup></p>', 'x<sup>2a</sup>'],
    ['a<sup></sup>b<sub>  </sub>c', 'ab  c'],
  ])('%s has characters of its own only where there are all of them', (html, expected) =>
    expect(written(html)).toBe(expected));
});

describe('tags within a line', () => {
  it.each([
    ['end in the order in which they are open', 'a <b>b <i>c</b> d</i> e', 'a **b _c_** d e'],
    ['show their text where nothing ends them', 'a <u>b *c*', 'a b *c*'],
    ['emphasise to the end where nothing ends them', 'a <b>b <i>c', 'a **b _c_**'],
    ['show their text where nothing begins them', 'a </b> c', 'a  c'],
    ['may hold nothing', 'x <img src="i.png" alt="I"> y<br>z', 'x ![I](i.png) y\\\nz'],
    ['may end themselves', 'a <Foo/> b', 'a  b'],
    ['take what they hide with them', 'a <script>b *c*</script><style>x</style> d', 'a  d'],
    ['may cross emphasis', '*a <b>b* c</b>', '*a __b__* c'],
    [
      'begin lines, ended or not',
      'one <div>two <dt>three <dd>four <tr>five <li>six',
      'one\\\ntwo\\\nthree\\\nfour\\\nfive\\\nsix',
    ],
    ['end lines', 'one <p>two</p> <p>three', 'one\\\ntwo\\\nthree'],
    ['know no case', 'a <B>b</b> <SCRIPT>c</Script>', 'a **b** '],
    ['stand in cells with blocks', '| <h3>t</h3> x |\n| - |', '| **t** x |\n| ------- |'],
    ['stand in cells with lists', '| <ul><li>a</li><li>b</li></ul> |\n| - |', '| • a • b |\n| ------- |'],
    ['stand in titles and cells too', '# a <i>b</i>\n\n| <i>c</i> |\n| - |', '# a *b*\n\n| *c* |\n| --- |'],
  ])('%s', (_what, markdown, expected) => expect(written(markdown)).toBe(expected.trim()));

  it.each([
    '<? php ?>',
    '<!DOCTYPE x>',
    '<![CDATA[x]]>',
    '<!-- c -->',
    '<area>',
  ])('that are none, such as %s, show nothing', (tag) => expect(written(`a ${tag} *b*`)).toBe('a  *b*'));
});

describe('how a word is read', () => {
  it.each([
    ['<p><ruby>港<rt>みなと</rt></ruby>へ</p>', '港（みなと）へ'],
    ['これは<ruby>港<rt>みなと</rt></ruby>です', 'これは港（みなと）です'],
    ['<ruby>港<rt>gǎng</rt>口<rt>kǒu</rt></ruby> x', '港 (gǎng)口 (kǒu) x'],
    ['<ruby>港<rp>〔</rp><rt>みなと</rt><rp>〕</rp></ruby> x', '港〔みなと〕 x'],
    ['<ruby>港<rt></rt></ruby> x', '港 x'],
    ['港<rp>〔</rp><rt>みなと</rt><rp>〕</rp> x', '港〔みなと〕 x'],
    ['港<rt>みなと</rt> x', '港（みなと） x'],
  ])('stands in brackets behind it: %s', (html, expected) => expect(written(html)).toBe(expected));
});

describe('what stands in an element that has no place there', () => {
  const names =
    'applet basefont bgsound caption colgroup command content datalist dialog element frame frameset image isindex ' +
    'keygen listing menu menuitem meta nextid optgroup option param plaintext shadow source spacer tbody td tfoot ' +
    'th thead tr track xmp';

  it.each(names.split(' '))('is shown as a browser shows it: <%s>', (name) => {
    for (const markdown of [
      `x <${name}>seen</${name}> y`,
      `- x <${name}>seen</${name}>`,
      `| <${name}>seen</${name}> |\n|---|`,
      `## x <${name}>seen</${name}>`,
    ])
      expect(written(markdown)).toContain('seen');
    expect(written(`x <${name}><option>seen</option></${name}> y`)).toContain('seen');
  });

  it.each(['noembed', 'noframes'])('is left out where no page shows it: <%s>', (name) =>
    expect(written(`<${name}>a</${name}>b`)).toBe('b'));
});
