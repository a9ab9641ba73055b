import { VFile } from 'vfile';
import { afterEach, describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/article/front-matter.ts';
import { readArticle } from '../../../src/article/read.ts';

const read = (text: string) => {
  const file = new VFile({ path: 'a.md', value: text });
  return { ...readFrontMatter(text, file), messages: file.messages };
};

describe('readFrontMatter', () => {
  it('reads every value as text', () => {
    const { metadata, lang, messages } = read(
      '---\ntitle: "A: b"\ndate: 2023-12-28\nauthor:\n  name: Ann\ntags: [a, b]\nlang: en\nversion: 1.50\ncode: 0x1f\ndraft: no\n---\n# T',
    );
    expect(metadata).toEqual({
      title: 'A: b',
      date: '2023-12-28',
      author: 'Ann',
      tags: ['a', 'b'],
      state: { version: '1.50' },
      other: { code: '0x1f', draft: 'no' },
    });
    expect(lang).toBe('en');
    expect(messages).toEqual([]);
  });

  it.each([
    ['a state', 'status: Accepted', { state: { status: 'Accepted' } }],
    ['a state in Chinese', '版本: V2', { state: { 版本: 'V2' } }],
    ['the day of a state', 'Stand: 2026-03-01', { state: { Stand: '2026-03-01' } }],
    ['a state for machines', 'status: publish', { other: { status: 'publish' } }],
  ])('reads %s', (_name, line, expected) => {
    expect(read(`---\n${line}\n---\n`).metadata).toEqual({ tags: [], other: {}, ...expected });
  });

  it.each([
    ['a list', 'tags: [a, 2]', ['a', '2']],
    ['commas', 'tags: a, b，c、d', ['a', 'b', 'c', 'd']],
    ['blanks', 'tags: a b', ['a', 'b']],
    ['words with a #', 'tags: "#a #b"', ['a', 'b']],
    ['a list as it is', 'tags: ["#a", b c]', ['#a', 'b c']],
    ['keywords', 'keywords: [a]', ['a']],
    ['keywords of several words', 'keywords: a b, c', ['a b', 'c']],
    ['both', 'tags: [b, a]\nkeywords: a, c', ['b', 'a', 'c']],
    ['nothing', 'tags:', []],
  ])('reads tags from %s', (_name, line, tags) => {
    expect(read(`---\n${line}\n---\n`).metadata.tags).toEqual(tags);
  });

  it.each([
    ['a list of names', 'authors: [Ann, Bob]', 'Ann, Bob'],
    [
      'a list of mappings',
      'authors:\n  - name: Ann\n  - name: {given: Bob, family: Mason}',
      'Ann, Bob Mason',
    ],
    ['one text', 'authors: Ann and Bob', 'Ann and Bob'],
    ['both keys', 'author: Ann\nauthors: [Ann, Bob]', 'Ann, Bob'],
    ['a theme’s own keys', 'params: {author: {name: Ann}}', 'Ann'],
    ['its own key first', 'author: Bob\nparams: {author: Ann}', 'Bob'],
    ['nothing', 'authors: []', undefined],
  ])('reads who wrote it from %s', (_name, lines, author) => {
    expect(read(`---\n${lines}\n---\n`).metadata.author).toBe(author);
  });

  it.each([
    ['description: D\nsummary: S', 'D'],
    ['excerpt: E\nsummary: S', 'S'],
    ['excerpt: E', 'E'],
    ['description: ""\nexcerpt: E', 'E'],
  ])('reads the description from %j', (lines, description) => {
    const { metadata, unread } = read(`---\n${lines}\n---\n`);
    expect([metadata.description, unread]).toEqual([description, []]);
  });

  it('reads an author among TOML’s params', () => {
    const { metadata } = read('+++\ntitle = "T"\n[params]\nauthor = "Ann"\n+++\n');
    expect(metadata.author).toBe('Ann');
  });

  it.each([
    ['draft: true', ['2 draft: “draft: true” says that the article is a draft']],
    ['published: false', ['2 draft: “published: false” says that the article is a draft']],
    ['draft: false', []],
    ['published: 2024-01-02', []],
  ])('tells a draft: %s', (line, told) => {
    const { messages } = read(`---\n${line}\n---\n`);
    expect(messages.map(({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`)).toEqual(told);
  });

  it('names the keys with words for readers that are not read', () => {
    const unread = (...lines: string[]) =>
      read(`---\n${lines.join('\n')}\n---\n`).unread.map(({ key, meant, place }) => [key, meant, place.line]);
    expect(unread('title: T', 'location: School', 'subtitel: S', 'abstract: A')).toEqual([
      ['location', undefined, 3],
      ['subtitel', 'subtitle', 4],
      ['abstract', 'description', 5],
    ]);
    expect(unread('title: T', 'description: D', 'summary: S', 'location:')).toEqual([]);
    const generators =
      'layout slug draft weight type permalink categories series aliases cover image toc math';
    expect(unread(...generators.split(' ').map((key) => `${key}: some words`))).toEqual([]);
  });

  it.each([
    ['LF', '---\ntitle: T\n---\n# Heading\n'],
    ['CRLF', '---\r\ntitle: T\r\n---\r\n# Heading\r\n'],
    ['spaces behind the markers', '--- \ntitle: T\n---  \n# Heading\n'],
  ])('blanks itself out and keeps every place as it was (%s)', (_name, text) => {
    const { body, metadata } = read(text);
    expect(metadata.title).toBe('T');
    expect(body.length).toBe(text.length);
    expect(body.indexOf('# Heading')).toBe(text.indexOf('# Heading'));
    expect(body.split('\n').length).toBe(text.split('\n').length);
    expect(body.trim()).toBe('# Heading');
  });

  it.each([
    ['a missing quotation mark', '---\ntitle: ok\ndescription: "open\n---\n# T', 3],
    ['a bracket that nothing closes', '---\ntitle: ok\ntags: [a, b\nauthor: c\n---\n# T', 3],
    ['a mark that nothing closes, before others', '---\ntitle: "ok\nb: c\nd: "e"\n---\n# T', 2],
    ['a list over lines that nothing closes', '---\ntags: [a,\n  b\nauthor: c\n---\n# T', 3],
    ['a colon within a list', '---\ntitle: ok\ntags: [a: b: c]\n---\n# T', 3],
    ['a doubled key', '---\ntitle: a\ndate: b\ntitle: c\n---\n# T', 4],
  ])('tells the line of %s', (_name, text, line) => {
    const { messages, metadata } = read(text);
    expect(messages.length).toBe(1);
    expect(messages[0]).toMatchObject({ line, ruleId: 'front-matter', fatal: true });
    expect(messages[0]?.column).toBeGreaterThanOrEqual(1);
    expect(metadata.title).toBeUndefined();
  });

  const [yaml, toml] = ['the front matter is not valid YAML: ', 'the front matter is not valid TOML: '];
  const quote = 'Mend this line; put a value that holds a colon or a quotation mark between quotation marks.';
  const open = 'End what is open with its bracket or its quotation mark.';
  it.each([
    [
      ...['--- Lua \nx\n---\n', '1:4', 'front matter in “lua” is not read or run'],
      'Write it as YAML between --- lines, or as TOML between +++ lines.',
    ],
    ...['- a', 'text', '5'].map((line) => [
      ...[`---\n${line}\n---\n`, '1:1', 'the front matter is not a list of “key: value” lines'],
      'Write one “key: value” a line.',
    ]),
    [
      ...[
        '---\na: &a [*a]\n---\n',
        '1:1',
        'the front matter cannot be read: an alias stands within what it names',
      ],
      'Write the values out instead of naming them with *, and no lists within lists.',
    ],
    ['---\na: "b" c\n---\n', '2:8', `${yaml}bad indentation of a mapping entry`, quote],
    ['---\na: "b\n---\n', '2:6', `${yaml}unexpected end of the stream within a double quoted scalar`, open],
    [
      ...['+++\na = 1\nb = = 3\n+++\n', '3:5', `${toml}invalid value`],
      'Mend this line; put text between quotation marks.',
    ],
  ])('tells in full what is wrong with %j', (text, place, reason, note) => {
    const told = read(text ?? '').messages.map(({ line, column, source, ruleId, fatal, ...message }) => [
      ...[`${line}:${column}`, message.reason, message.note, source, ruleId, fatal],
    ]);
    expect(told).toEqual([[place, reason, note, 'roadmap-deck', 'front-matter', true]]);
  });

  it.each([
    ['a place that a tool was to fill in', 'title: {{ page_title }}', '2:8', '{{ page_title }}'],
    ['a colon within it', 'title: Roadmap 2027: Where we go', '2:8', 'Roadmap 2027: Where we go'],
    ['a sign that opens nothing', "title: @home, it's: new", '2:8', "@home, it's: new"],
  ])('reads a value with %s as the text that it is', (_name, line, place, title) => {
    const { metadata, messages } = read(`---\n${line}\ntags: [x]\n---\n# T`);
    expect(metadata).toMatchObject({ title, tags: ['x'] });
    expect(messages.map((told) => [`${told.line}:${told.column}`, told.ruleId, told.fatal])).toEqual([
      [place, 'front-matter', false],
    ]);
  });

  it('gives up on more lines of them than front matter has', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `k${index}: a: b`).join('\n');
    expect(read(`---\n${lines}\n---\n# T`).messages).toMatchObject([{ fatal: true }]);
  });

  it('tells of the same mistake every time', () => {
    const broken = '---\ntitle: "open\n---\n# T';
    expect(read(broken).messages.length).toBe(1);
    expect(read(broken).messages.length).toBe(1);
  });

  const doubled = Array.from({ length: 40 }, (_, i) => `b${i + 1}: &b${i + 1} [*b${i}, *b${i}]`).join('\n');
  it.each([
    ['an alias within its own list', 'title: &a [*a]', 'an alias stands within what it names'],
    [
      'an alias within its own mapping',
      'deck: &a\n  cuts:\n    x: *a',
      'an alias stands within what it names',
    ],
    ['aliases that double', `b0: &b0 [lol]\n${doubled}`, 'its aliases make far too much of it'],
    ['a long text named often', `a: &a ${'x'.repeat(2000)}\nb: [${'*a, '.repeat(600)}]`, 'far too much'],
    ['lists within lists', `a: ${'['.repeat(200)}${']'.repeat(200)}`, 'it is nested too deep'],
    ['no end of lists', `a: ${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'it is nested too deep'],
  ])('refuses %s', (_name, lines, reason) => {
    const { messages, metadata, body } = read(`---\n${lines}\n---\n# T`);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ line: expect.any(Number), ruleId: 'front-matter', fatal: true });
    expect(messages[0]?.reason).toContain(reason);
    expect(metadata).toEqual({ tags: [], other: {} });
    expect(body.trim()).toBe('# T');
  });

  it('reads what a few aliases name', () => {
    const { metadata, messages } = read('---\na: &a [x, y]\ntags: *a\nb: [*a, *a]\n---\n');
    expect(metadata).toEqual({ tags: ['x', 'y'], other: { a: 'x, y', b: 'x, y, x, y' } });
    expect(messages).toEqual([]);
  });

  it('refuses what is no list of keys', () => {
    expect(read('---\n- a\n- b\n---\n').messages[0]?.reason).toContain('key: value');
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['white space as one space', 'title: " a\\n  b "', { title: 'a b' }],
    ['several authors', 'author: [A, {name: B}]', { author: 'A, B' }],
    ['nothing empty', 'title: ""\nx:\ny: []', {}],
    ['a mapping as it is', 'x: {a: 1}', { other: { x: '{"a":"1"}' } }],
    ['a time of a day', 'date: 2024-01-02T10:30:00Z', { date: '2024-01-02T10:30:00Z' }],
    ['a time in its zone', 'date: 2024-01-02T23:30:00-08:00', { date: '2024-01-02T23:30:00-08:00' }],
    ['nothing of null', 'title: null\nauthor: ~\ndescription: "null"', { description: 'null' }],
    ['merged keys', 'a: &a {name: N}\nauthor: {<<: *a}', { author: 'N', other: { a: 'N' } }],
    ['a number that is called a text or a number', 'a: !!str 1\nb: !!int 2', { other: { a: '1', b: '2' } }],
    ['tags that say something', 'tags: [a, "", null, " b "]', { tags: ['a', 'b'] }],
    ['no language, tag or keyword twice', 'language: de\nkeywords: a,,b', { tags: ['a', 'b'] }],
    ['dashes within a line', 'x: a ---', { other: { x: 'a ---' } }],
    ['comments as nothing', '# title: T', {}],
  ])('reads %s', (_name, lines, expected) => {
    const { metadata, messages } = read(`---\n${lines}\n---`);
    expect([metadata, messages]).toEqual([{ tags: [], other: {}, ...expected }, []]);
  });

  it.each([
    ['---yaml\ntitle: T\n---\nText.'],
    ['--- YML \ntitle: T\n---\nText.'],
    ['---\n\n"title" : T\n---\nText.'],
    ["---\n \n  'title': T\n---\t\nText."],
    ['--- toml\n\ntitle=" T "\n---\nText.'],
    ['+++\r\ntitle = "T"\r\n+++ \r\nText.'],
  ])('is found in %j', (text) => {
    const { metadata, body, messages } = read(text);
    expect([metadata.title, body.trim(), messages]).toEqual(['T', 'Text.', []]);
  });

  it.each([
    'x---\ntitle: T\n---\n',
    '---\n\ntext\n---\n',
    '---\n\na b: T\n---\n',
    '---\nA line: of text\n',
    '---\nhttps://example.org\n',
  ])('is none in %j', (text) => {
    const { metadata, body, messages } = read(text);
    expect([metadata, body, messages]).toEqual([{ tags: [], other: {} }, text, []]);
  });

  it.each([
    ['---', 'title: T\n ---\n'],
    ['---', 'title: T\n---x\n'],
    ['---', '\n"title" : T\n+++\n'],
    ['+++', 'title = "T"\n++++\n'],
  ])('is told where nothing ends it: %s %j', (fence, lines) => {
    const text = `${fence}\n${lines}`;
    const { metadata, body, messages } = read(text);
    expect([metadata, body]).toEqual([{ tags: [], other: {} }, text]);
    expect(messages.map(({ line, reason, note, fatal }) => [line, reason, note, fatal])).toEqual([
      [
        1,
        'nothing ends the front matter that begins here, so it is shown as text',
        `End it with a line of ${fence}, or leave out this line where it is a rule.`,
        false,
      ],
    ]);
  });

  it.each([
    ['---\ntitle: T\ndate: 2024-02-30\n---\n', '2024-02-30'],
    ['---\ntitle: T\ndate: 2024-13-45\n---\n', '2024-13-45'],
    ['+++\ntitle = "T"\ndate = 2024-02-30 # soon\n+++\n', '2024-02-30'],
    ['+++\ntitle = "T"\ndate = "2023-02-29T10:00:00Z"\n+++\n', '2023-02-29T10:00:00Z'],
  ])('keeps a date that is none as it is written and tells it: %j', (text, date) => {
    const { metadata, messages } = read(text);
    expect(metadata.date).toBe(date);
    expect(messages.map(({ line, column, reason, fatal }) => [line, column, reason, fatal])).toEqual([
      [3, 1, `“${date}” is no day of the calendar`, false],
    ]);
  });

  it.each([
    '2024-02-29',
    '2024-5-6',
    'soon',
    '2024',
    '6 May 2024',
  ])('has nothing against the date %s', (date) => {
    const { metadata, messages } = read(`---\ndate: ${date}\n---\n`);
    expect([metadata.date, messages]).toEqual([date, []]);
  });

  it('takes the language of the deck’s block before the article’s own, and tells what is none', () => {
    const lang = (lines: string) => {
      const { messages, ...front } = read(`---\ntitle: T\n${lines}\n---\n`);
      return [front.lang, messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`)];
    };
    expect(lang('deck: {lang: zh_cn}\nlang: de')).toEqual(['zh-CN', []]);
    expect(lang('deck: {lang: ja}\nlang: "?!"')).toEqual(['ja', []]);
    expect(lang('deck: {lang: 5}\nlang: de')).toEqual(['de', []]);
    expect(lang('deck: {lang: "?!"}\nlanguage: de')).toEqual(['de', []]);
    expect(lang('deck: lang\nlang: de')).toEqual(['de', []]);
    expect(lang('deck:\nlang: de')).toEqual(['de', []]);
    expect(lang('locale: zh_CN')).toEqual(['zh-CN', []]);
    expect(lang('deck: {theme: x}')).toEqual([undefined, []]);
    expect(lang('lang: "?!"')).toEqual([undefined, ['3:1 “?!” is not a language tag']]);
    expect(lang('language: "?!"')).toEqual([undefined, ['3:1 “?!” is not a language tag']]);
    const [message] = read('---\nlang: "?!"\n---\n').messages;
    expect([message?.note, message?.source, message?.ruleId, message?.fatal]).toEqual([
      'Write a tag such as zh-CN or en; the language is told from the text until then.',
      ...['roadmap-deck', 'front-matter', false],
    ]);
  });

  it('knows the keys that hold lists or further keys, and where they stand', () => {
    const text =
      '---\ntitle: T\ndate: 2024-01-02\nstyle: [a]\nnone:\n"a b": {c: 1}\nyes: true\ndeck: {theme: x}\n---\n';
    expect(read(text).nested).toEqual([
      { key: 'style', value: ['a'], place: { line: 4, column: 1 } },
      { key: 'a b', value: { c: '1' }, place: { line: 6, column: 1 } },
    ]);
    expect(read('---js\nx\n---\n').nested).toEqual([]);
  });

  it.each([
    '---\r\ntitle: T\r\n---',
    '+++\ntitle = "T"\n+++',
    '---\ntitle: T\n---\n\n',
    '+++\ntitle = "T"\n+++\n',
  ])('may be all that %j is', (text) => {
    const { metadata, body, messages } = read(text);
    expect([metadata.title, body, messages]).toEqual(['T', text.replace(/[^\r\n]/g, ' '), []]);
  });

  it('has settings for the deck only where it says so', () => {
    const value = (lines: string) => read(`---\n${lines}\n---\n`).deck;
    expect([value('title: T'), value('deck:'), value('deck: false')?.value]).toEqual([
      undefined,
      undefined,
      false,
    ]);
  });

  it('has its keys in other languages too', () => {
    const { metadata } = read(
      '---\n标题: 船\n作者: 安\n日期: 2026-05-01\n摘要: 都会浮。\n关键词: [港, 船]\n---\n',
    );
    expect(metadata).toEqual({
      title: '船',
      author: '安',
      date: '2026-05-01',
      description: '都会浮。',
      tags: ['港', '船'],
      other: {},
    });
    expect(read('---\ntitle: Boats\nTitel: Boote\n---\n').metadata).toMatchObject({
      title: 'Boats',
      other: { Titel: 'Boote' },
    });
  });

  it.each([
    'published',
    'publishedAt',
    'published_at',
    'publishDate',
    'pubDate',
    'pubDatetime',
    'created',
    'createdAt',
    'last_modified',
    'lastmod',
    'updated',
  ])('has its date under %s where nothing else is it', (key) => {
    expect(read(`---\ntitle: T\n${key}: 2026-01-20\n---\n`).metadata).toMatchObject({
      date: '2026-01-20',
      other: {},
    });
  });

  it('has rather the date itself than another, and rather when it came out than when it was changed', () => {
    const front = (...lines: string[]) => read(`---\n${lines.join('\n')}\n---\n`).metadata;
    const changed = 'updated: 2026-03-01';
    expect(front(changed, 'pubDate: 2026년 2월 1일')).toMatchObject({
      date: '2026년 2월 1일',
      other: { updated: '2026-03-01' },
    });
    expect(front(changed, 'date: 2026-01-01').date).toBe('2026-01-01');
    expect(front(changed, 'published: true')).toMatchObject({
      date: '2026-03-01',
      other: { published: 'true' },
    });
    expect(front('updated: by the harbour office').date).toBeUndefined();
  });

  it('is none where a heading and text of the article stand between two rules', () => {
    const text = '---\n# Boats\n\nAim: all that floats.\n\n---\n\n## A\n';
    expect(read(text)).toMatchObject({ body: text, metadata: { other: {} }, messages: [] });
    const { metadata } = read('---\n# set by the printer\ntitle: Boats\n---\n## A\n');
    expect(metadata.title).toBe('Boats');
  });

  it('is absent without a second marker or at another place', () => {
    expect(read('---\ntitle: T\n# Heading').body).toBe('---\ntitle: T\n# Heading');
    expect(read('\n---\ntitle: T\n---\n').metadata.title).toBeUndefined();
  });
});

describe('front matter in a programming language', () => {
  const world = globalThis as { frontMatterRan?: boolean };

  afterEach(() => {
    delete world.frontMatterRan;
  });

  it.each(['js', 'javascript', 'JS', 'coffee', 'json', 'lua'])('%s is never run and is told of', (name) => {
    const { messages, metadata, body } = read(`---${name}\nglobalThis.frontMatterRan = true\n---\n# T`);
    expect(world.frontMatterRan).toBeUndefined();
    expect(messages[0]).toMatchObject({ line: 1, fatal: true, ruleId: 'front-matter' });
    expect(metadata).toEqual({ tags: [], other: {} });
    expect(body).toMatch(/^\s+# T$/);
  });

  it('is not run through a YAML tag either', () => {
    const { messages } = read(
      '---\ntitle: !!js/function "function () { globalThis.frontMatterRan = true }"\n---\n',
    );
    expect(world.frontMatterRan).toBeUndefined();
    expect(messages.length).toBe(1);
  });
});

describe('readArticle', () => {
  it('keeps reading behind broken front matter, at the true lines', () => {
    const { roadmap, file } = readArticle('---\ntitle: "open\n---\n\n# Title\n', 'a.md');
    expect(roadmap.title?.position.start.line).toBe(5);
    expect(file.messages.length).toBe(1);
  });

  it.each([
    '',
    '\n\n',
    '---\ntitle: T\n---\n',
    '<!-- only a comment -->',
  ])('tells that %j has no text', (text) => {
    expect(readArticle(text, 'a.md').file.messages).toMatchObject([{ ruleId: 'empty-article', fatal: true }]);
  });

  it('takes the language asked for, then the front matter’s, then the text’s', () => {
    const text = '---\nlang: de\n---\n你好，世界。';
    expect(readArticle(text, 'a.md', 'ja').roadmap.lang).toBe('ja');
    expect(readArticle(text, 'a.md').roadmap.lang).toBe('de');
    expect(readArticle('你好，世界。', 'a.md').roadmap.lang).toBe('zh-CN');
  });
});

describe('a rule at the top of an article', () => {
  it.each([
    ['a longer line of dashes', '-----\n\n# T\n\ntext\n\n---\n\nmore\n'],
    ['a line of dashes before a heading', '---\n\n# T\n\ntext\n\n---\n\nmore\n'],
    ['a line of pluses', '++++\na\n++++\n'],
  ])('is no front matter: %s', (_name, text) => {
    expect(read(text)).toMatchObject({ body: text, messages: [] });
  });

  it('is front matter where a key follows, a blank line or none between them', () => {
    expect(read('---\n\ntitle: T\n---\n# H').metadata.title).toBe('T');
    expect(read('---\n---\n# H')).toMatchObject({ body: '   \n   \n# H', messages: [] });
  });
});

describe('TOML front matter', () => {
  it('is read between pluses, every place kept', () => {
    const text =
      '+++\ntitle = "T: a"\ndate = 2024-01-02\ntags = ["a", "b"]\nlang = "de"\n[extra]\nn = 1\n+++\n# H';
    const { metadata, lang, body, messages } = read(text);
    expect(metadata).toMatchObject({ title: 'T: a', date: '2024-01-02', tags: ['a', 'b'] });
    expect(lang).toBe('de');
    expect(body.indexOf('# H')).toBe(text.indexOf('# H'));
    expect(messages).toEqual([]);
  });

  it('is read where dashes name it', () => {
    expect(read('---toml\ntitle = "T"\n---\n# H').metadata.title).toBe('T');
  });

  it('brings the settings of a deck, with their places', () => {
    const { deck } = read('+++\ntitle = "T"\n[deck]\ntheme = "stage"\n  lang = "en"\n+++\n# H');
    expect(deck?.value).toEqual({ theme: 'stage', lang: 'en' });
    expect(deck?.placeOf(['theme'])).toEqual({ line: 4, column: 1 });
    expect(deck?.placeOf(['lang'])).toEqual({ line: 5, column: 3 });
    expect(deck?.placeOf(['none'])).toEqual({ line: 3, column: 2 });
  });

  it('keeps to its own lines, whatever stands in them or behind them', () => {
    const { deck, metadata, body, messages } = read(
      '+++\nx = "a --- b +++"\n[deck]\ny = 1\n+++\ntheme = "z"\n+++\n',
    );
    expect([metadata.other, deck?.value, messages]).toEqual([{ x: 'a --- b +++' }, { y: 1 }, []]);
    expect(body.trim()).toBe('theme = "z"\n+++');
    expect(deck?.placeOf(['theme'])).toEqual({ line: 3, column: 2 });
  });

  it('tells the line of a mistake, and the rest of the article is read', () => {
    const { messages, body } = read('+++\ntitle = "T"\ndate = = 3\n+++\n# H');
    expect(messages).toMatchObject([{ line: 3, ruleId: 'front-matter', fatal: true }]);
    expect(body.trim()).toBe('# H');
  });
});

describe('keys that no slide shows', () => {
  const messages = (...lines: string[]) =>
    readArticle(['---', ...lines, '---', '# T'].join('\n'), 'a.md').file.messages.map(
      ({ line, reason, note }) => `${line}: ${reason}. ${note}`,
    );

  it('are told in one message', () => {
    expect(messages('title: T', 'location: School', 'discription: D')).toEqual([
      '3: no slide shows “location”, “discription” of the front matter. ' +
        'Write “description” in place of “discription”, or write in the article what is to be seen.',
    ]);
    expect(messages('location: School')).toEqual([
      '2: no slide shows “location” of the front matter. Write in the article what is to be seen.',
    ]);
  });
});
