import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { labelsFor } from '../../../src/deck/labels.ts';
import { bare, countFates, toLedger } from '../../../src/deck/ledger.ts';
import { text } from '../../../src/deck/nodes.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { numberParts, splitSlide } from '../../../src/deck/split.ts';
import type { Deck } from '../../../src/model/deck.ts';
import type { Ledger, Unit } from '../../../src/model/ledger.ts';

interface Told {
  units: Unit[];
  deck: Deck;
  ledger: Ledger;
}

function tell(...lines: string[]): Told {
  const { units, roadmap } = readArticle(lines.join('\n'), 'a.md', 'en');
  const deck = planDeck(roadmap, 'a');
  return { units, deck, ledger: toLedger(units, deck) };
}

const fatesOf = ({ entries }: Ledger): string[] =>
  entries.map(({ unit, fate, slide }) => `${unit.type} ${unit.text}: ${fate}${slide ? ` ${slide}` : ''}`);
const missing = ({ entries }: Ledger): string[] =>
  entries.filter(({ fate }) => fate === 'missing').map(({ unit }) => unit.text);

const long = Array.from({ length: 30 }, (_, index) => `This is sentence ${index + 1} of a long paragraph.`);

describe('the ledger', () => {
  it('finds every kind of unit on its slide, in the notes or in the metadata', () => {
    const { ledger } = tell(
      ...['---', 'description: What it is', 'tags: [maps]', '---', '# Title', ''],
      ...['## List', '', '- an *item*', '- [a link](https://example.org/a)', ''],
      ...['## Table', '', '| h | — |', '|-|-|', '| c | d |', ''],
      ...['## Code', '', '```', 'let a = 1;', '```', ''],
      ...['## Picture', '', '![a map](map.png) A caption.', ''],
    );
    expect(fatesOf(ledger)).toEqual([
      ...['heading Title: slide 1', 'heading List: slide 2', 'item an item: slide 3', 'item a link: slide 3'],
      ...['link https://example.org/a: slide 3', 'heading Table: slide 2', 'cell h: slide 4'],
      ...['cell —: slide 4', 'cell c: slide 4', 'cell d: slide 4', 'heading Code: slide 2'],
      ...['code let a = 1;: slide 5', 'heading Picture: slide 2', 'image a map: slide 6'],
      ...['sentence A caption.: slide 6', 'metadata What it is: slide 1', 'metadata maps: metadata'],
    ]);
    expect(ledger.inventions).toEqual([]);
  });

  it('finds in the notes what a slide has no room for, and the addresses of links there', () => {
    const { ledger } = tell('# T', '', '## A', '', `${long.join(' ')} At [last](https://example.org/z).`);
    const counts = countFates(ledger);
    expect(counts.missing).toBe(0);
    expect(counts.notes).toBeGreaterThan(5);
    expect(ledger.entries.find(({ unit }) => unit.type === 'link')?.fate).toBe('notes');
  });

  it('misses a sentence that is taken from its slide, and names no slide for it', () => {
    const { units, deck } = tell('# T', '', '## A', '', 'One stays.', '', '## B', '', 'Another goes.');
    const slides = deck.slides.map((slide) => {
      const isIt = slide.content.some((block) => JSON.stringify(block).includes('Another goes'));
      return isIt ? { ...slide, content: [], notes: [] } : slide;
    });
    const ledger = toLedger(units, { ...deck, slides });
    expect(missing(ledger)).toEqual(['Another goes.']);
    expect(ledger.entries.find(({ fate }) => fate === 'missing')).not.toHaveProperty('slide');
    expect(countFates(ledger)).toMatchObject({ missing: 1, skipped: 0 });
  });

  it('misses addresses, pictures and metadata too', () => {
    const { units } = tell('---', 'tags: [maps]', '---', '# T', '', '![alt](a.png) [b](https://example.org)');
    const empty: Deck = { lang: 'en', title: 'T', keywords: [], chapters: [], slides: [] };
    expect(missing(toLedger(units, empty))).toEqual(units.map((unit) => unit.text));
  });

  it('tells what is added to a slide or its notes as an invention', () => {
    const { units, deck } = tell('# T', '', '## A', '', 'One.', '', '## B', '', '- two');
    const slides = deck.slides.map((slide, index) => {
      const heading = { depth: 1 as const, children: [text('Made up')] };
      if (index === 1) return { ...slide, heading };
      return index === 2 ? { ...slide, notes: ['Said by nobody.'] } : slide;
    });
    expect(toLedger(units, { ...deck, slides }).inventions).toEqual([
      { slide: 2, text: 'Made up' },
      { slide: 3, text: 'Said by nobody.' },
    ]);
  });

  it('takes labels, numbers, and pieces of the article beside each other for no inventions', () => {
    const { units, deck } = tell('# T', '', '## A', '', 'One.', '', '## B', '', '- two');
    const { agenda, none } = labelsFor('en');
    const texts = [agenda, none, '12', 'A → B', '1 A', 'A / B', 'A: One', ' (2/3)'];
    const [first] = deck.slides;
    const slides = first ? [{ ...first, content: [], notes: texts }] : [];
    expect(toLedger(units, { ...deck, slides }).inventions).toEqual([]);
  });

  it('tells what the author skips as such, and the author’s own words as found', () => {
    const { ledger } = tell(
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
    expect(fatesOf(ledger)).toEqual([
      ...['heading T: slide 1', 'sentence One.: slide 2', 'sentence Five.: slide 2'],
      ...['sentence Two.: skipped', 'sentence Three.: skipped', 'comment Four.: notes 2'],
    ]);
    expect(countFates(ledger).skipped).toBe(2);
  });

  it.each([
    '1. Models',
    '1) Models',
    '1.5 Models',
    '1.2.3 Models',
    '（二）Models',
    '三、Models',
  ])('takes the number of a heading for order, not for text: %s', (heading) => {
    const { ledger } = tell('# T', '', `## ${heading}`, '', '- a', '', `### ${heading}`, '', 'Text.');
    expect([missing(ledger), ledger.inventions]).toEqual([[], []]);
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
      const slides = numberParts(parts, labelsFor('en'));
      const ledger = toLedger(units, { ...deck, slides });
      expect(slides.length).toBeGreaterThan(deck.slides.length);
      expect([missing(ledger), ledger.inventions]).toEqual([[], []]);
    }
  });

  it('keeps the address of a link in the title of a topic that shows on no slide of its own', () => {
    const { ledger } = tell(
      ...['# T', '', '## Line: from a to b', '', '### Done', '', '**One**', '', '- a', ''],
      ...['### [Plans](https://example.org/plans)', '', '**2026: Two**', '', '- b'],
    );
    expect(missing(ledger)).toEqual([]);
  });

  it('looks first on the slides that a place leads to', () => {
    const { ledger } = tell('# T', '', '## A', '', '- same', '- x', '', '## B', '', '- same', '- y');
    const found = ledger.entries.filter(({ unit }) => unit.text === 'same').map(({ slide }) => slide);
    expect(found).toEqual([3, 4]);
  });
});

describe('text as it is compared', () => {
  it.each([
    ['A b, C.', 'abc'],
    ['ＡＢ１', 'ab1'],
    ['“路线” — 图！', '路线图'],
    ['—', ''],
  ])('has neither white space nor punctuation nor case: %s', (text, expected) => {
    expect(bare(text)).toBe(expected);
  });
});
