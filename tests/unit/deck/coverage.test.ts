import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { countPlacements, toCoverage } from '../../../src/deck/coverage.ts';
import { text } from '../../../src/deck/nodes.ts';
import { numberSlides } from '../../../src/deck/numbering.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { plannedShown } from '../../../src/deck/planned-shown.ts';
import { splitSlide } from '../../../src/deck/split.ts';
import { labelsFor } from '../../../src/language/labels.ts';
import type { Coverage, Unit } from '../../../src/model/coverage.ts';
import type { Deck } from '../../../src/model/deck.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import type { ShownSlide } from '../../../src/model/shown.ts';

interface Told {
  units: Unit[];
  deck: Deck;
  coverage: Coverage;
}

function tell(...lines: string[]): Told {
  const { units, roadmap } = readArticle(lines.join('\n'), 'a.md', 'en');
  const deck = planDeck(roadmap, 'a');
  return { units, deck, coverage: toCoverage(units, deck) };
}

const placementsOf = ({ entries }: Coverage): string[] =>
  entries.map(
    ({ unit, placement, slide }) => `${unit.type} ${unit.text}: ${placement}${slide ? ` ${slide}` : ''}`,
  );
const missing = ({ entries }: Coverage): string[] =>
  entries.filter(({ placement }) => placement === 'missing').map(({ unit }) => unit.text);

const long = Array.from({ length: 150 }, (_, index) => `This is sentence ${index + 1} of a long paragraph.`);

describe('the coverage', () => {
  it('finds every kind of unit on its slide, in the notes or in the metadata', () => {
    const { coverage } = tell(
      ...['---', 'description: What it is', 'tags: [maps]', '---', '# Title', ''],
      ...['## List', '', '- an *item*', '- [a link](https://example.org/a)', ''],
      ...['## Table', '', '| h | — |', '|-|-|', '| c | d |', ''],
      ...['## Code', '', '```', 'let a = 1;', '```', ''],
      ...['## Picture', '', '![a map](map.png) A caption.', ''],
    );
    expect(placementsOf(coverage)).toEqual([
      ...['heading Title: slide 1', 'heading List: slide 2', 'item an item: slide 3', 'item a link: slide 3'],
      ...['link https://example.org/a: slide 3', 'heading Table: slide 2', 'cell h: slide 4'],
      ...['cell —: slide 4', 'cell c: slide 4', 'cell d: slide 4', 'heading Code: slide 2'],
      ...['code let a = 1;: slide 5', 'heading Picture: slide 2', 'image a map: slide 6'],
      ...['sentence A caption.: slide 6', 'metadata What it is: slide 1', 'metadata maps: metadata'],
    ]);
    expect(coverage.unsourced).toEqual([]);
  });

  it('finds in the notes what a slide has no room for, and the addresses of links there', () => {
    const { coverage } = tell(
      '# T',
      '',
      '## A',
      '',
      `${long.join(' ')} For example at [last](https://example.org/z).`,
    );
    const counts = countPlacements(coverage);
    expect(counts.missing).toBe(0);
    expect(counts.notes).toBeGreaterThan(5);
    expect(coverage.entries.find(({ unit }) => unit.type === 'link')?.placement).toBe('notes');
  });

  it('finds titles whose parts a dash set apart, also before a number', () => {
    const { coverage } = tell('# 路线图——2026年展望', '', '## End — 2026', '', 'Text.');
    expect(missing(coverage)).toEqual([]);
  });

  it('takes pictures and the text behind them in a row for no unsourced', () => {
    const { coverage } = tell('# T', '', '![one](a.png)', '![two](a.png) three');
    expect(coverage.unsourced).toEqual([]);
  });

  it('misses a sentence that is taken from its slide, and names no slide for it', () => {
    const { units, deck } = tell('# T', '', '## A', '', 'One stays.', '', '## B', '', 'Another goes.');
    const slides = deck.slides.map((slide) => {
      const isIt = slide.content.some((block) => JSON.stringify(block).includes('Another goes'));
      return isIt ? { ...slide, content: [], notes: [] } : slide;
    });
    const coverage = toCoverage(units, { ...deck, slides });
    expect(missing(coverage)).toEqual(['Another goes.']);
    expect(coverage.entries.find(({ placement }) => placement === 'missing')).not.toHaveProperty('slide');
    expect(countPlacements(coverage)).toMatchObject({ missing: 1, skipped: 0 });
  });

  it('misses addresses, pictures and metadata too', () => {
    const { units } = tell('---', 'tags: [maps]', '---', '# T', '', '![alt](a.png) [b](https://example.org)');
    const empty: Deck = { lang: 'en', title: 'T', keywords: [], chapters: [], slides: [] };
    expect(missing(toCoverage(units, empty))).toEqual(units.map((unit) => unit.text));
  });

  it('tells what is added to a slide or its notes as an unsourced', () => {
    const { units, deck } = tell('# T', '', '## A', '', 'One.', '', '## B', '', '- two');
    const slides = deck.slides.map((slide, index) => {
      const heading = { depth: 1 as const, children: [text('Made up')] };
      if (index === 1) return { ...slide, heading };
      return index === 2 ? { ...slide, notes: ['Said by nobody.'] } : slide;
    });
    expect(toCoverage(units, { ...deck, slides }).unsourced).toEqual([
      { slide: 2, text: 'Made up' },
      { slide: 3, text: 'Said by nobody.' },
    ]);
  });

  it('takes labels, numbers, and pieces of the article beside each other for no unsourced', () => {
    const { units, deck } = tell('# T', '', '## A', '', 'One.', '', '## B', '', '- two');
    const { agenda, none } = labelsFor('en');
    const texts = [agenda, none, '12', 'A → B', '1 A', 'A / B', 'A: One', ' (2/3)'];
    const [first] = deck.slides;
    const slides = first ? [{ ...first, content: [], notes: texts }] : [];
    expect(toCoverage(units, { ...deck, slides }).unsourced).toEqual([]);
  });

  it.each([
    ['date: 2025-04-02', 'version: 1.2 (draft)'],
    ['author: Ana', 'version: 3.1 – final'],
    ['author: Ana (editor)', 'date: 2025-04-02', 'version: 2 / internal: first'],
  ])('takes a state beside the byline for no unsourced: %s, %s', (...front) => {
    const { coverage } = tell('---', ...front, '---', '# T', '', '## A', '', 'One.');
    expect([missing(coverage), coverage.unsourced]).toEqual([[], []]);
  });

  it('takes an address as people write it down for the article’s own', () => {
    const article = ['# T', '', '- a ![](https://e.org/%E5%9B%BE%20b.png) [c](https://e.org/%E6%8A%A5)'];
    const { units, deck } = tell(...article);
    const [slide] = deck.slides;
    const texts = ['e.org/图 b.png', 'e.org/报'];
    const content: Block[] = [{ type: 'paragraph', children: texts.map(text) }];
    const { entries, unsourced } = toCoverage(units, {
      ...deck,
      slides: slide ? [{ ...slide, content }] : [],
    });
    expect(unsourced).toEqual([]);
    expect(entries.find(({ unit }) => unit.type === 'image')?.placement).toBe('slide');
  });

  it('tells what the author skips as such, and the author’s own words as found', () => {
    const { coverage } = tell(
      ...[
        '# T',
        '',
        'One.',
        '',
        '<!-- skip -->',
        '',
        'Two. Three.',
        '',
        '<!-- notes: Four. -->',
        '',
        'Five.',
      ],
    );
    expect(placementsOf(coverage)).toEqual([
      ...['heading T: slide 1', 'sentence One.: slide 2', 'sentence Five.: slide 2'],
      ...['sentence Two.: skipped', 'sentence Three.: skipped', 'comment Four.: notes 2'],
    ]);
    expect(countPlacements(coverage).skipped).toBe(2);
  });

  it.each([
    '1. Models',
    '1) Models',
    '1.5 Models',
    '1.2.3 Models',
    '（二）Models',
    '三、Models',
  ])('takes the number of a heading for order, not for text: %s', (heading) => {
    const { coverage } = tell('# T', '', `## ${heading}`, '', '- a', '', `### ${heading}`, '', 'Text.');
    expect([missing(coverage), coverage.unsourced]).toEqual([[], []]);
  });

  it('stays complete where slides are cut', () => {
    const { units, deck } = tell(
      ...[
        '# T',
        '',
        '## A',
        '',
        '1. one',
        '2. two',
        '3. three',
        '',
        '## B',
        '',
        '| h |',
        '|-|',
        '| a |',
        '| b |',
      ],
      ...[
        '',
        '## C',
        '',
        '![a map](a.png) A caption of two. Sentences.',
        '',
        '## D',
        '',
        ...long.slice(0, 3),
      ],
    );
    for (const count of [2, 3, 9]) {
      const parts = deck.slides.flatMap((slide) => splitSlide(slide, count, [], 'en'));
      const slides = numberSlides(parts, labelsFor('en'));
      const coverage = toCoverage(units, { ...deck, slides });
      expect(slides.length).toBeGreaterThan(deck.slides.length);
      expect([missing(coverage), coverage.unsourced]).toEqual([[], []]);
    }
  });

  it('keeps the address of a link in the title of a topic that shows on no slide of its own', () => {
    const { coverage } = tell(
      ...['# T', '', '## Line: from a to b', '', '### Done', '', '**One**', '', '- a', ''],
      ...['### [Plans](https://example.org/plans)', '', '**2026: Two**', '', '- b'],
    );
    expect(missing(coverage)).toEqual([]);
  });

  it('looks first on the slides that a place leads to', () => {
    const { coverage } = tell('# T', '', '## A', '', '- same', '- x', '', '## B', '', '- same', '- y');
    const found = coverage.entries.filter(({ unit }) => unit.text === 'same').map(({ slide }) => slide);
    expect(found).toEqual([3, 4]);
  });
});

/** What is told as lost where the slides show something else than was planned. */
function lost(article: string[], change: (slide: ShownSlide) => ShownSlide, told: number[] = []): string[] {
  const { units, deck } = tell(...article);
  const shown = plannedShown(deck).map(change);
  return missing(toCoverage(units, deck, { shown, toldPictures: new Set(told) }));
}

const replaced =
  (from: string, to: string) =>
  (slide: ShownSlide): ShownSlide => ({ ...slide, text: slide.text.replaceAll(from, to) });

describe('the coverage of what is shown', () => {
  it.each([
    ['~', ''],
    ['%', ''],
    ['→', ''],
    ['≥', ''],
    ['^', ''],
    ['+ 4', '4 +'],
    ['twice', ''],
  ])('misses an item of which %s is lost', (sign, put) => {
    const said = 'Grew ~20% → 25%, x^2 + 4 ≥ 3, twice';
    expect(lost(['# T', '', '## A', '', `- ${said}`, '- other'], replaced(sign, put))).toEqual([said]);
  });

  it('misses nothing where a slide sets dashes, gaps and soft marks otherwise', () => {
    const said = 'From 2024-2026 — a “long-term” plan';
    const change = replaced(said, 'From\u200b 2024–2026 a \u00ad“long‑term”  plan');
    expect(lost(['# T', '', '## A', '', `- ${said}`, '- other'], change)).toEqual([]);
  });

  it('misses a picture that is not seen, unless it was told and its text stands for it', () => {
    const article = ['# T', '', '## A', '', 'Said. ![a map](map.png)', '', '- ![](plain.png)', '- other'];
    const unseen = (slide: ShownSlide): ShownSlide => ({
      ...slide,
      pictures: slide.pictures.map((picture) => ({ ...picture, visible: false })),
    });
    expect(lost(article, unseen)).toEqual(['a map', 'plain.png']);
    expect(lost(article, unseen, [5])).toEqual(['plain.png']);
    const none = (slide: ShownSlide): ShownSlide => ({ ...slide, pictures: [] });
    expect(lost(article, none)).toEqual(['a map', 'plain.png']);
  });

  it('misses the address of a link that is not seen, and finds one that is written otherwise', () => {
    const article = [
      '# T',
      '',
      '## A',
      '',
      '- [there](https://EXAMPLE.org/a b "t")',
      '- [x](https://example.org/ä)',
      '- [half](https://example.org/50%?p=%zz)',
    ];
    expect(lost(article, (slide) => ({ ...slide, addresses: [] }))).toEqual([
      'https://example.org/ä',
      'https://example.org/50%?p=%zz',
    ]);
    const encoded = (slide: ShownSlide): ShownSlide => ({
      ...slide,
      addresses: slide.addresses.map(encodeURI),
    });
    expect(lost(article, encoded)).toEqual([]);
  });
});

describe('unsourced', () => {
  it('are told where only a piece of what stands in a row was made up, and in code', () => {
    const { units, deck } = tell('# T', '', '## A', '', 'One.', '', '## B', '', '```', 'let a;', '```');
    const [first] = deck.slides;
    const slides = first
      ? [{ ...first, content: [{ type: 'code' as const, value: 'let b;' }], notes: ['A → made up'] }]
      : [];
    expect(toCoverage(units, { ...deck, slides }).unsourced).toEqual([
      { slide: 1, text: 'let b;' },
      { slide: 1, text: 'A → made up' },
    ]);
  });
});
