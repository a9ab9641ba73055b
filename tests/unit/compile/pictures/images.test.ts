import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PhrasingContent } from 'mdast';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/article/parse.ts';
import { collectImages } from '../../../../src/compile/pictures/images.ts';
import { paragraph, text } from '../../../../src/deck/nodes.ts';
import { makeSlide } from '../../../../src/deck/slide.ts';
import { blocksToMarkdown, phrasingToMarkdown } from '../../../../src/marp/markdown.ts';
import type { Deck, Slide } from '../../../../src/model/deck.ts';
import type { Block } from '../../../../src/model/roadmap.ts';
import { deckOf } from '../../deck/written.ts';

// What is a picture is told by its bytes; its name gives its type.
const svg = '<svg><path/></svg>';

let folder = '';

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'deck-images-'));
  folder = join(root, 'article');
  await mkdir(folder);
  await writeFile(join(folder, 'A b.SVG'), svg);
  await writeFile(join(folder, 'empty.png'), '');
  await writeFile(join(folder, 'broken.png'), 'picture');
  await writeFile(join(root, 'outside.png'), 'outside');
});

afterAll(() => rm(join(folder, '..'), { recursive: true }));

const image = (url: string, alt = 'Alt'): PhrasingContent => ({ type: 'image', url, alt });

it('notes a picture that is not shown in a paragraph of its own among texts', async () => {
  const slide = {
    id: 'a',
    layout: 'list' as const,
    classes: [],
    notes: ['Two.'],
    paginate: true,
    sources: [],
  };
  const after = async (markdown: string) => {
    const content = parseMarkdown(markdown).children as Block[];
    const deck: Deck = { lang: 'en', title: '', keywords: [], chapters: [], slides: [{ ...slide, content }] };
    const [told] = (await collectImages(deck, folder, new VFile())).deck.slides;
    return [blocksToMarkdown(told?.content ?? []).trim(), told?.notes];
  };
  expect(await after('- **One**\n\n  ![Quay](none.png)\n\n  Two.')).toEqual([
    '- **One**\n\n  Two.',
    ['Two.', 'Quay'],
  ]);
  expect(await after('![Two.](https://e.org/a.png)\n\nTwo.')).toEqual(['Two.', ['Two.']]);
  expect(await after('- See ![Quay](none.png)\n- Two.')).toEqual(['- See Quay\n- Two.', ['Two.']]);
});

it('notes a logo that is not shown above a title that says its name', async () => {
  const titled = async (...children: PhrasingContent[]) => {
    const slide = { ...makeSlide('cover', { id: 'a' }), heading: { depth: 1 as const, children } };
    const deck: Deck = { lang: 'en', title: '', keywords: [], chapters: [], slides: [slide] };
    const [told] = (await collectImages(deck, folder, new VFile())).deck.slides;
    return [phrasingToMarkdown(told?.heading?.children ?? []), told?.notes];
  };
  const words: PhrasingContent[] = [{ type: 'break' }, text('Quay roadmap')];
  expect(await titled(image('none.svg', 'Quay'), ...words)).toEqual(['Quay roadmap', ['Quay']]);
  expect(await titled(image('none.svg', 'Boat'), text(' and quay'))).toEqual(['Boat and quay', []]);
  expect(await titled(image('A b.SVG', 'Quay'), text(' roadmap'))).toEqual([
    expect.stringMatching(/^!\[Quay\]\(assets\/.* roadmap$/u),
    [],
  ]);
});

it('tells of badges that no slide shows', async () => {
  const slide = { id: 'a', layout: 'prose' as const, classes: [], content: [], notes: [], paginate: true };
  const badges = [{ type: 'image' as const, url: 'https://example.org/a.svg', alt: 'A' }];
  const slides = [{ ...slide, sources: [], badges }];
  const file = new VFile();
  const deck: Deck = { lang: 'en', title: '', keywords: [], chapters: [], slides };
  expect((await collectImages(deck, folder, file)).deck.slides).toEqual(slides);
  expect(file.messages.map(({ reason }) => reason)).toEqual([
    'the picture https://example.org/a.svg is not fetched: badges are only noted',
  ]);
});

it.each([
  ['a quotation', '> ![Alt](none.png)', '> ![Alt](assets/missing-picture.svg)\\\n> Alt'],
  ['an item', '- ![Alt](none.png)', '- ![Alt](assets/missing-picture.svg)\\\n  Alt'],
  ['a link', '> [![Alt](none.png)](x.md)', '> [![Alt](assets/missing-picture.svg)\\\n> Alt](x.md)'],
  ['text', '> See ![Alt](none.png)', '> See Alt'],
  ['code', '> ![Alt](none.png)\n\n`a`', '> Alt\n\n`a`'],
])('keeps its place on a slide of pictures alone: in %s', async (_, markdown, expected) => {
  const slide = {
    id: 'a',
    layout: 'quotation' as const,
    classes: [],
    notes: [],
    paginate: true,
    sources: [],
  };
  const content = parseMarkdown(markdown).children as Block[];
  const deck: Deck = { lang: 'en', title: '', keywords: [], chapters: [], slides: [{ ...slide, content }] };
  const made = await collectImages(deck, folder, new VFile());
  expect(blocksToMarkdown(made.deck.slides[0]?.content ?? [])).toBe(expected);
});

async function collect(...children: PhrasingContent[]) {
  const slide = { id: 'a', layout: 'picture' as const, classes: [], notes: [], paginate: true, sources: [] };
  const deck: Deck = {
    lang: 'en',
    title: '',
    keywords: [],
    chapters: [],
    slides: [{ ...slide, heading: { depth: 1, children }, content: [{ type: 'paragraph', children }] }],
  };
  const file = new VFile();
  const { deck: collected, assets } = await collectImages(deck, folder, file);
  const [made] = collected.slides;
  return {
    markdown: blocksToMarkdown(made?.content ?? []),
    heading: phrasingToMarkdown(made?.heading?.children ?? []),
    assets: [...assets].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
    messages: file.messages.map((message) => `${message.ruleId}: ${message.reason}`),
  };
}

describe('collectImages', () => {
  it('brings a picture along under a name made from its content', async () => {
    const { markdown, heading, assets, messages } = await collect(image('A%20b.SVG'));
    expect(assets).toMatchObject([[expect.stringMatching(/^assets\/[\w-]+-[\da-f]{10}\.svg$/), svg]]);
    expect(markdown).toBe(`![Alt](${assets[0]?.[0]})`);
    expect(heading).toBe(markdown);
    expect(messages).toEqual([]);
  });

  it('brings a picture along that is written into the address', async () => {
    const { assets } = await collect(image(`data:image/jpeg;base64,${btoa(svg)}`, 'My dot'));
    expect(assets).toMatchObject([[expect.stringMatching(/^assets\/my-dot-[\da-f]{10}\.jpg$/), svg]]);
  });

  it.each([
    ['https://example.org/a.png', '[Alt](https://example.org/a.png)', 'is not fetched'],
    ['https://me:word@example.org/a.png', 'Alt', 'https://…@example.org/a.png is not fetched'],
    ['//example.org/a.png', '[Alt](//example.org/a.png)', 'is not fetched'],
    ['missing.png', 'Alt', 'is missing or outside'],
    ['../outside.png', 'Alt', 'is missing or outside'],
    ['notes.txt', 'Alt', 'is no picture'],
    ['', 'Alt', 'without address'],
    ['empty.png', 'Alt', 'is an empty file'],
    ['broken.png', 'Alt', 'is broken'],
    ['data:image/png;base64,cGljdHVyZQ==', 'Alt', 'is broken'],
  ])('puts text in place of %s and says so', async (url, text, reason) => {
    const { markdown, heading, assets, messages } = await collect(image(url), {
      type: 'text',
      value: ' here',
    });
    expect(markdown).toBe(`${text} here`);
    expect(heading).toBe(markdown);
    expect(assets).toEqual([]);
    expect(messages).toEqual([expect.stringMatching(/^image: /), expect.stringContaining(reason)]);
  });

  it('shows where a picture is missing that a slide is there for, with its text', async () => {
    const [frame] = (await collect(image('missing.png'))).assets;
    expect(frame?.[0]).toBe('assets/missing-picture.svg');
    expect(frame?.[1]).toContain('<svg');
    const local = await collect(image('missing.png'));
    expect(local.markdown).toBe('![Alt](assets/missing-picture.svg)\n\nAlt');
    expect(local.heading).toBe('Alt');
    const remote = await collect(image('https://example.org/a.png'));
    expect(remote.markdown).toBe('![Alt](assets/missing-picture.svg)\n\n[Alt](https://example.org/a.png)');
  });

  it('notes a picture that is missing where other slides stand under its title', async () => {
    const heading = { depth: 1 as const, children: [text('Title')] };
    const slide = { id: 'a', classes: [], notes: ['Told.'], paginate: true, sources: [], heading };
    const told = { ...slide, layout: 'prose' as const, content: [paragraph(text('Told.'))] };
    const missing = {
      ...slide,
      layout: 'picture' as const,
      notes: [],
      content: [paragraph(image('none.png'))],
    };
    const shown = { ...missing, content: [paragraph(image('A%20b.SVG'))] };
    const madeOf = async (...slides: Slide[]) => {
      const deck: Deck = { lang: 'en', title: '', keywords: [], chapters: [], slides };
      const file = new VFile();
      const made = await collectImages(deck, folder, file);
      return {
        messages: file.messages.length,
        layouts: made.deck.slides.map(({ layout, notes }) => [layout, ...notes]),
      };
    };
    expect(await madeOf(told, missing)).toEqual({ messages: 1, layouts: [['prose', 'Told.', 'Alt']] });
    expect(await madeOf(missing, told)).toEqual({ messages: 1, layouts: [['prose', 'Told.', 'Alt']] });
    const link: PhrasingContent = {
      type: 'link',
      url: 'https://example.org',
      children: [image('none.png') as never],
    };
    expect((await madeOf(told, { ...missing, content: [paragraph(link)] })).layouts).toEqual([
      ['prose', 'Told.', 'Alt', 'https://example.org'],
    ]);
    expect((await madeOf(told, shown)).layouts).toHaveLength(2);
    const other = { ...told, heading: { depth: 1 as const, children: [text('Other')] } };
    expect((await madeOf(other, missing)).layouts).toHaveLength(2);
    const below = { ...told, heading: { depth: 2 as const, children: [text('Below')] } };
    expect((await madeOf(missing, below)).layouts).toEqual([['prose', 'Told.', 'Alt']]);
    const [inChapter, first] = [
      { ...missing, chapter: 1 },
      { ...below, chapter: 1 },
    ];
    expect((await madeOf(other, inChapter, first)).layouts).toHaveLength(3);
    const named = { ...first, header: [text('Title')] };
    expect((await madeOf(other, inChapter, named)).layouts).toEqual([
      ['prose', 'Told.'],
      ['prose', 'Told.', 'Alt'],
    ]);
    expect((await madeOf(inChapter, { ...named, chapter: 2 })).layouts).toHaveLength(2);
  });

  it('makes no link within a link', async () => {
    const link: PhrasingContent = {
      type: 'link',
      url: 'https://a.org',
      children: [image('https://b.org/a.png') as never],
    };
    expect((await collect(link)).heading).toBe('[Alt](https://a.org)');
  });

  it('names a picture without alternative text by its address', async () => {
    expect((await collect(image('missing.png', ''))).heading).toBe('missing.png');
  });
});

it('is noted before the first chapter where the article has no title for it', async () => {
  const shown = async (...lines: string[]) => {
    const deck = deckOf('# Ships', '', ...lines, '', '## Quays', '', 'Two.', '', '## Sheds', '', 'Wool.');
    const made = await collectImages(deck, folder, new VFile());
    return made.deck.slides.map(({ layout, notes }) => `${layout}: ${notes.join(' / ')}`).slice(0, 3);
  };
  const own = await shown('![The harbour](none.png)');
  expect(own).toEqual(['cover: ', 'agenda: The harbour', 'prose: Two.']);
  expect((await shown('## View', '', '![The harbour](none.png)'))[2]).toContain('picture');
});

it('is noted with the slide before it where that has a title of its own below the same', async () => {
  const text =
    'The eastern quay was built before the war, and it carries half of all goods of the port to this day.';
  const part = (name: string, ...more: string[]) => ['', `**${name}.** ${text} ${text}`, ...more];
  const deck = deckOf(
    ...['# Ships', '', '## Quays', ...part('East'), ...part('West', '', '```', 'tide = 4', '```', '', text)],
    ...[...part('North'), '', '![What they cost](none.png)', '', '## Sheds', '', 'Wool.'],
  );
  const made = await collectImages(deck, folder, new VFile());
  expect(deck.slides.map(({ layout }) => layout)).toContain('picture');
  expect(made.deck.slides.map(({ layout }) => layout)).not.toContain('picture');
  expect(made.deck.slides.find(({ notes }) => notes.includes('What they cost'))?.heading).toBeDefined();
});
