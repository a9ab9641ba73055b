import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readCodeSetter } from '../../../src/marp/code.ts';
import { renderPlain } from '../../render-plain.ts';

const code = await readCodeSetter();
const linesOf = (html: string): string[] => html.split('\n');
const textOf = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#(\d+)|#x27);/g, (entity, number?: string) => {
    const named = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
    return number ? String.fromCharCode(Number(number)) : named[entity as keyof typeof named];
  });

describe('code', () => {
  it('has a class for each kind of word', () => {
    expect(code('const rate = 3; // slow\n', 'js')).toBe(
      '<span class="line"><span class="hljs-keyword">const</span> rate = <span class="hljs-number">3</span>; ' +
        '<span class="hljs-comment">// slow</span>\n</span>',
    );
  });

  it.each(['', 'text', 'nobody-knows-this'])('of the language %j is shown as it is written', (lang) => {
    const html = code('a < "b" & c\n', lang);
    expect(textOf(html)).toBe('a < "b" & c\n');
    expect(html).not.toContain('hljs-');
  });

  it('is closed and opened again at the end of each line', () => {
    const [first, second] = linesOf(code('/* one\n\n   two */\n', 'c'));
    expect(first).toBe('<span class="line"><span class="hljs-comment">/* one</span>');
    expect(second).toBe('</span><span class="line"><span class="hljs-comment"></span>');
  });

  it('marks the lines that its fence names', () => {
    const html = code('a\nb\nc\nd\n', 'ts {2,4}');
    expect(linesOf(html).map((line) => line.includes('line marked'))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  it.each([
    ['python', 'def f(x: int) -> str:\n    """Some\n\n    text."""\n    return f"{x!r} <b>"\n'],
    ['html', '<a href="x">&amp;</a>\n<script>if (a < b) {}</script>\n'],
    ['dockerfile', 'FROM node:20\nRUN echo "<"\n'],
    ['diff', '- old\n+ new\n'],
  ])('in %s keeps its text letter by letter', (lang, text) => {
    const html = code(text, lang);
    expect(html).toContain('hljs-');
    expect(textOf(html)).toBe(text);
  });

  it.each([
    ['dart', 'void main() {}'],
    ['dockerfile', 'FROM node:20'],
    ['elixir', 'def sail(boat), do: boat'],
    ['haskell', 'import Data.List'],
    ['http', 'GET /boats HTTP/1.1'],
    ['julia', 'function sail() end'],
    ['latex', '\\section{Boats}'],
    ['nginx', 'server { listen 80; }'],
    ['powershell', 'Get-Item $boat'],
    ['protobuf', 'message Boat { string name = 1; }'],
    ['scala', 'object Boat { val masts = 2 }'],
  ])('in %s, which few listings are in, has colours too', (lang, text) =>
    expect(code(text, lang)).toContain('hljs-'));

  it('of a whole book is shown in one colour', () => {
    expect(code('let a;\n'.repeat(20_000), 'js')).not.toContain('hljs-');
  });

  it('of a deck is set so, and none where nothing sets it', () => {
    const markdown = '```ts {2}\nlet a;\nlet b;\n```';
    const html = (setters?: { code: typeof code }): string =>
      renderPlain(markdown, 'en', () => undefined, setters)[0]?.html ?? '';
    expect(html({ code })).toContain('<span class="line marked"><span class="hljs-keyword">let</span> b;');
    expect(html()).not.toContain('<span');
  });

  it('has what its boxes and trees are drawn with marked, and its text as it is', () => {
    const html = code('├── bow\n║   ╰─ <oar>\n', 'text');
    const strokes = [...html.matchAll(/<span class="strokes">(.*?)<\/span>/gu)];
    expect(strokes.map(([, run]) => run)).toEqual(['├──', '║', '╰─']);
    expect(textOf(html)).toBe('├── bow\n║   ╰─ <oar>\n');
  });

  it('has a colour in the themes for most kinds of words', async () => {
    const css = await readFile('themes/plain.css', 'utf8');
    for (const kind of ['comment', 'keyword', 'string', 'number', 'title', 'built_in', 'attr', 'variable'])
      expect(css).toContain(`.hljs-${kind}`);
  });
});
