import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, type Outcome, run } from './program.ts';

const folder = makeFolder();
const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};
const deck = (name: string): string => readFileSync(join(folder, 'dist', name, 'deck.md'), 'utf8');
const build = (...args: string[]) => run(folder, ['build', ...args, '-f', 'md']);

const body = '\n# T\n\nText.\n';
const gbk = Buffer.from([0x23, 0x20, 0xc8, 0xcb, 0xb9, 0xa4, 0x0a]);
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(body, 'utf16le')]);
const script = `---js\nrequire('fs').writeFileSync('ran', '')\n---\n${body}`;

/** What is wrong with an article, and all that is told of it, a line each; PATH is that of the article. */
const mistakes: [what: string, content: string | Uint8Array, told: string[]][] = [
  [
    'empty',
    '',
    ['PATH:1:1 error empty-article: the article has no text', 'Write a title and at least one paragraph'],
  ],
  ['blank', '\n \n', ['PATH:1:1 error empty-article: the article has no text']],
  ['front-only', '---\ntitle: x\n---\n', ['PATH:1:1 error empty-article', '  | ---', 'Write a title']],
  [
    'yaml',
    `---\ntitle: ok\nsubtitle: "a" b\n---\n${body}`,
    [
      'PATH:3:15 error front-matter: the front matter is not valid YAML',
      '  | subtitle: "a" b',
      'Mend this line',
    ],
  ],
  ['yaml-list', `---\n- a\n---\n${body}`, ['PATH:1:1 error front-matter', 'Write one “key: value” a line.']],
  [
    'yaml-circle',
    `---\ntitle: &a [*a]\n---\n${body}`,
    ['PATH:1:1 error front-matter: the front matter cannot be read: an alias stands within what it names'],
  ],
  [
    'script',
    script,
    [
      'PATH:1:4 error front-matter: front matter in “js” is not read or run',
      '  | ---js',
      'as YAML between ---',
    ],
  ],
  [
    'binary',
    Buffer.from([0x89, 0x50, 0, 1, 2]),
    ['error article-invalid: PATH is a binary file', 'Name a Markdown'],
  ],
  ['gbk', gbk, ['error article-invalid: PATH is not UTF-8 text', 'Save it as UTF-8']],
  ['utf16', utf16, ['error article-invalid: PATH is UTF-16, not UTF-8', 'Save it as UTF-8.']],
  [
    'too-tall',
    `# T\n\n<!-- keep -->\n${'- point\n'.repeat(40)}`,
    ['PATH:17:1 error slide-overflow: slide 2 “T” stands out by', '  | - point', 'Shorten it'],
  ],
];

beforeAll(() => {
  write('good.md', body);
  write('file', '');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is told of an article: from a line that names it to one that names another. */
const linesAbout = (path: string, told: string): string =>
  told
    .split(/^(?=.*mistakes\/)/m)
    .filter((part) => part.includes(path))
    .join('');

describe('an article that cannot be built', () => {
  /** All of them, built with one run of the program. */
  let outcome: Outcome;
  beforeAll(async () => {
    for (const [what, content] of mistakes) {
      write(`mistakes/${what}.md`, content);
      write(`kept/${what}/deck.md`, 'the last good deck');
    }
    outcome = await build(...mistakes.map(([what]) => `mistakes/${what}.md`), '-o', 'kept');
  });

  it.each(mistakes)('%s: is told with its place, and the last good deck stays', (what, _content, told) => {
    const { code, stdout, stderr } = outcome;
    const path = `mistakes/${what}.md`;
    for (const part of told) expect(linesAbout(path, stderr)).toContain(part.replace('PATH', path));
    expect(stderr).not.toMatch(/^\s+at /m);
    // Of one that was built, it would be said here.
    expect([code, stdout]).toEqual([1, '']);
    expect(readdirSync(join(folder, 'kept', what))).toEqual(['deck.md']);
    expect(readFileSync(join(folder, 'kept', what, 'deck.md'), 'utf8')).toBe('the last good deck');
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  const unreadable: [path: string, told: string][] = [
    ['none.md', 'error article-unreadable: there is no file none.md\n  Check the path.'],
    ['file/other.md', 'error article-unreadable: there is no file file/other.md'],
    ['.', 'error article-unreadable: . is a folder, not an article\n  Name a Markdown file in it.'],
  ];

  it.each(unreadable)('%s: is wrong usage', async (path, told) => {
    const runs = await Promise.all([run(folder, ['render', path]), run(folder, ['outline', path])]);
    for (const { code, stdout, stderr } of runs) {
      expect(stderr).toContain(told);
      expect([code, stdout]).toEqual([2, '']);
    }
  });

  it('is wrong usage, each of several that are not there', async () => {
    const { code, stdout, stderr } = await build(...unreadable.map(([path]) => path));
    for (const [, told] of unreadable) expect(stderr).toContain(told);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('a folder that cannot be written', () => {
  const places = ['file', 'file/sub', ...(process.platform === 'linux' ? ['/proc/none'] : [])];
  it.each(places)('%s: is told', async (place) => {
    const { code, stderr } = await build('good.md', '-o', place);
    expect(stderr).toContain(`error output-unwritable: cannot write to ${join(place, 'good')}: `);
    expect(stderr).toContain('Choose another folder with -o');
    expect(code).toBe(3);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('');
  });

  it('one with a folder in a file’s place: nothing of the last deck is replaced', async () => {
    mkdirSync(join(folder, 'taken/good/themes/route.css'), { recursive: true });
    write('taken/good/deck.md', 'old');
    const { code, stderr } = await build('good.md', '-o', 'taken');
    expect(stderr).toContain('route.css is a folder');
    expect(code).toBe(3);
    expect(readFileSync(join(folder, 'taken/good/deck.md'), 'utf8')).toBe('old');
    expect(readdirSync(join(folder, 'taken/good')).sort()).toEqual(['deck.md', 'themes']);
  });
});

/** Odd articles, with something that their decks show. */
const odd: [what: string, content: string, shown: string][] = [
  ['bom', `\uFEFF---\ntitle: 标题\n---\n# 标题\n\n正文。\n`, '标题'],
  ['crlf', '---\r\ntitle: 标题\r\n---\r\n# 标题\r\n\r\n## 一\r\n\r\n- 甲\r\n- 乙\r\n', '- 乙'],
  ['cr', '# 标题\r\r## 一\r\r- 甲\r- 乙\r', '- 乙'],
  ['headings', '# A\n\n## B\n\n### C\n\n#### D\n\n## E\n', '## C'],
  ['quotes', `# A\n\n${'>'.repeat(100)} deep\n`, 'deep'],
  [
    'nested',
    `# A\n\n${Array.from({ length: 100 }, (_, i) => `${'  '.repeat(i)}- level ${i}`).join('\n')}\n`,
    'level 99',
  ],
];

describe('an odd article that can be built', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    for (const [what, content] of odd) write(`${what}.md`, content);
    outcome = await build(...odd.map(([what]) => `${what}.md`));
  });

  it.each(odd)('%s', (what, _content, shown) => {
    expect([outcome.code, outcome.stderr]).toEqual([0, '']);
    expect(deck(what)).toContain(shown);
    expect(deck(what)).not.toMatch(/\r|\uFEFF/);
  });

  it('with pictures that it may not have: each is told, and a frame with its text stands in its place', async () => {
    const pictures = [
      'lost.png',
      'https://example.com/x.png',
      '../outside.png',
      '/etc/passwd',
      'file:///etc/passwd',
    ];
    write(
      'sub/pictures.md',
      `# T\n\n${pictures.map((url, index) => `![text ${index}](${url})`).join('\n\n')}\n`,
    );
    write('outside.png', 'secret');
    const { code, stderr } = await build('sub/pictures.md');
    pictures.forEach((url, index) => {
      expect(stderr).toContain(`sub/pictures.md:${3 + 2 * index}:1 warning image: the picture ${url} `);
      expect(stderr).toContain(`  | ![text ${index}](${url})`);
      expect(deck('pictures')).toContain(`text ${index}`);
    });
    const shown = [...deck('pictures').matchAll(/!\[[^\]]*\]\(([^)]*)\)/g)].map(([, address]) => address);
    expect(new Set(shown)).toEqual(new Set(['assets/missing-picture.svg']));
    expect(stderr).toContain('Save the picture beside the article and name that file');
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'dist/pictures/assets'))).toEqual(['missing-picture.svg']);
  });
});

describe('a roadmap with a gap', () => {
  const direction = (name: string, ...forecasts: string[]): string =>
    `## ${name}\n\n### Breakthroughs\n\n#### First of ${name}\n\n- a\n\n### Forecasts\n\n${forecasts.join('\n\n')}\n`;
  const forecast = (year: number, title: string): string => `#### ${year}: ${title}\n\n- point of ${title}`;
  it('is built, and the check tells the missing year and the group without points', async () => {
    const first = direction('Red', forecast(2024, 'r4'), forecast(2025, 'r5'), forecast(2026, 'r6'));
    const second = direction('Blue', forecast(2024, 'b4'), forecast(2026, 'b6'), '#### 2026: b7');
    write('gap.md', `# T\n\n${first}\n${second}`);
    const [built, checked] = await Promise.all([build('gap.md'), run(folder, ['check', 'gap.md'])]);
    expect(built.code).toBe(0);
    expect(deck('gap')).toContain('point of b6');
    expect(checked.stdout).toContain('period-missing: the direction “Blue” has no forecast for 2025');
    expect(checked.stdout).toMatch(/gap\.md:\d+:1 warning group-empty: the forecast “.*b7” has no points/);
  });
});
