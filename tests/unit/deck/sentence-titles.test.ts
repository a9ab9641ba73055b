import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { withoutSentenceTitle } from '../../../src/deck/sentence-titles.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { deckOf } from './written.ts';

const filler =
  'The crews on the quay have loaded grain and timber there since the first mole was built, and the town has lived on what they earned for longer than anyone who is still alive can remember, in good years and in bad ones, with the herring and without it.';
const storm = `A storm took the old mole. ${filler}`;
const told = ['# T', '', '## Harbour', '', filler, '', storm];

const linesOf = (slides: Slide[]): string[] =>
  slides
    .filter(({ layout }) => layout === 'prose')
    .map(({ heading, header = [] }) => `${textOf(header)} | ${textOf(heading?.children ?? [])}`);

describe('running text under one title', () => {
  it('is titled on each slide but the first by the sentence that it opens with', () => {
    const { slides } = deckOf(...told, '', '## End', '', 'It ends.');
    expect(linesOf(slides).slice(0, 2)).toEqual(['1 | Harbour', '1 Harbour | A storm took the old mole']);
    const titled = slides.find(({ untitled }) => untitled);
    expect(titled?.content.map((block) => textOf(block as Paragraph))).toEqual([filler]);
    expect(titled?.notes).toEqual([storm]);
  });

  it.each([
    ['in bold', '**In short**', 'In short'],
    ['in bold with a stop', '**The cranes.**', 'The cranes'],
    ['in bold with a colon', '**What we lack:**', 'What we lack'],
    ['in bold that points back', '**This is why:**', undefined],
    ['in bold that goes on', '**The crane** of ours,', undefined],
  ])('is titled by a name %s that it opens with', (_how, label, title) => {
    const { slides } = deckOf('# T', '', '## Harbour', '', filler, '', `${label} The crane came. ${filler}`);
    expect(linesOf(slides)[1]).toBe(title ? `Harbour | ${title}` : ' | Harbour (2/2)');
  });

  it('is titled so behind a slide of another title too', () => {
    const apart = ['- steel', '- sails'];
    const { slides } = deckOf(
      ...['# T', '', '## Harbour', '', filler, '', '**Plans**', '', ...apart, '', '---', ''],
      ...[`**In short.** It came. ${filler}`, '', '## End', '', 'It ends.'],
    );
    expect(linesOf(slides)).toContain('1 Harbour | In short');
  });

  it('is titled so on all where its title is that of the deck', () => {
    const { slides } = deckOf('# The harbour', '', storm, '', `The town was sorry for years. ${filler}`);
    expect(linesOf(slides)).toEqual([
      'The harbour | A storm took the old mole',
      'The harbour | The town was sorry for years',
    ]);
  });

  it.each([
    ['leans on the one before', 'That was the old mole.'],
    ['points back in its midst', 'The whole town had lived on that.'],
    ['is a few words', 'Very slowly indeed.'],
    ['tells who says something', 'The harbour master asked for new stone.'],
    ['is a row of names', 'Nets, ropes, tar and the lamps of the mole.'],
    ['says something behind a colon', 'Nets and ropes of the boats: $5 million.'],
    ['only leads on', 'This is what came of it:'],
    ['greets', 'Hello to all of you.'],
    ['is emphasised in part', 'A **storm** took the old mole.'],
    ['is quoted', '“A storm took the mole.”'],
    [
      'is long',
      `A storm that nobody had seen coming took the old mole and all that stood on it in one night.`,
    ],
  ])('goes on below the same title where its first sentence %s', (_what, sentence) => {
    const { slides } = deckOf(
      '# T',
      '',
      '## Harbour',
      '',
      filler,
      '',
      `${sentence} ${filler}`,
      '',
      '## End',
      '',
      'It ends.',
    );
    const [, second] = slides.filter(({ layout }) => layout === 'prose');
    expect(textOf(second?.heading?.children ?? [])).toBe('Harbour (2/2)');
  });

  it.each([
    ['The first storm took the old mole.', true],
    ['The second is money and nothing else.', false],
    ['Who built the old mole of the town?', true],
  ])('may be titled by what asks, and by what counts from the first: %s', (sentence, isTitled) => {
    const { slides } = deckOf('# T', '', '## Harbour', '', filler, '', `${sentence} ${filler}`);
    expect(slides.some(({ untitled }) => untitled)).toBe(isTitled);
  });

  it('is not titled by the first sentence of several paragraphs, which names one of them', () => {
    const lamps = 'The lamps of the port burn whale oil still.';
    const { slides } = deckOf(...told, '', lamps, '', '## End', '', 'It ends.');
    expect(linesOf(slides).slice(0, 2)).toEqual(['1 | Harbour (1/2)', '1 | Harbour (2/2)']);
  });

  it.each([
    [
      'opens as another does',
      `The port gives up the old mole. Nobody will miss it. The port gives up ten boats, too. ${filler}`,
    ],
    [
      'is one of several that do not lean on each other',
      `The port gave up the old mole in May. Ten boats sail for Ares. Grain costs more in winter. Eleven cranes were sold to Lugo. ${filler}`,
    ],
  ])('is not titled by a sentence that %s', (_what, said) => {
    const { slides } = deckOf('# T', '', '## Harbour', '', filler, '', said, '', '## End', '', 'It ends.');
    expect(linesOf(slides)[1]).toBe('1 | Harbour (2/2)');
  });

  it('is not titled by a sentence from the middle of a paragraph', () => {
    const many = Array.from({ length: 9 }, (_, place) => `Harbour ${place} has a mole of its own to keep.`);
    const { slides } = deckOf('# T', '', '## Harbour', '', [...many, filler].join(' '), '', '## End');
    expect(linesOf(slides)).toEqual(['Harbour (1/2)', 'Harbour (2/2)'].map((line) => ` | ${line}`));
  });

  it('is not titled by what stands behind a quotation', () => {
    const quoted = ['> The sea takes what the town does not hold, and holds what it does not take.', ''];
    const { slides } = deckOf('# T', '', '## Harbour', '', filler, '', ...quoted, storm, '', '## End');
    expect(slides.some(({ untitled }) => untitled)).toBe(false);
  });

  it('is not titled by what tells of less than the paragraphs below it count', () => {
    const third = `The third mole is young. ${filler}`.slice(0, 200);
    const { slides } = deckOf(...told.slice(0, -1), 'A storm took the second mole.', '', third);
    expect(slides.some(({ untitled }) => untitled)).toBe(false);
  });

  it('is not titled by what announces more than the slide tells', () => {
    const counted = (rank: string): string => `The ${rank} mole is old. ${filler}`;
    const { slides } = deckOf(
      '# T',
      '',
      'Two moles keep the sea out of the town.',
      '',
      counted('first'),
      '',
      counted('second'),
    );
    expect(linesOf(slides)).toEqual([' | T (1/2)', ' | T (2/2)']);
  });

  it('numbers what is left under one title by its place among that', () => {
    const more = `That was all. ${filler}`;
    const { slides } = deckOf(...told, '', more, '', '## End', '', 'It ends.');
    expect(linesOf(slides).slice(0, 3)).toEqual([
      '1 | Harbour (1/2)',
      '1 Harbour | A storm took the old mole',
      '1 | Harbour (2/2)',
    ]);
  });

  it.each([
    ['Table 3: Moles and storms', 'Table 3', ''],
    ['*Table 3 — Moles and storms.*', 'Table 3', ''],
    ['**Table 3 — Moles and storms**', 'Table 3', ''],
    ['表3　Moles and storms', '表3', ''],
    ['表5-1　Moles and storms', '表5-1', ''],
    ['Table 5.1. Moles and storms', 'Table 5.1', ''],
    ['Table 3', undefined, 'Table 3'],
    ['Table 3 counts the moles', undefined, 'Table 3 counts the moles'],
  ])('is followed by a table under its caption, where that names it: %s', (caption, count, left) => {
    const rows = Array.from({ length: 9 }, (_, row) => `| ${row} | ${row} |`);
    const table = ['| Mole | Storms |', '| - | - |', ...rows];
    const { slides } = deckOf('# T', '', '## Harbour', '', filler, '', caption, '', ...table, '', '## End');
    const slide = slides.find(({ layout }) => layout === 'table') as Slide;
    expect(`${textOf(slide.header ?? [])} | ${textOf(slide.heading?.children ?? [])}`).toBe(
      count ? `Harbour · ${count} | Moles and storms` : ' | Harbour (2/2)',
    );
    if (count) expect(slide.heading?.children.map(({ type }) => type)).toEqual(['text']);
    expect(slide.content.slice(0, -1).map((block) => textOf(block as Paragraph))).toEqual(left ? [left] : []);
  });

  it.each([
    ['the file that code stands in', ['`etc/tide.conf`:', '', '```', 'gauge = 2', '```'], 'etc/tide.conf', 1],
    [
      'a caption of a table with a note below it',
      ['Table 3: Moles', '', '| a |', '| - |', '| b |', '', 'Source: the port.'],
      'Moles',
      2,
    ],
    ['code behind words', ['Start `tide`:', '', '```', 'tide', '```'], 'Harbour (2/2)', 2],
    ['a file over a list', ['`etc/tide.conf`:', '', '- a', '- b'], 'Harbour (2/2)', 2],
  ])('is followed by %s', (_case, lines, title, blocks) => {
    const { slides } = deckOf('# T', '', '## Harbour', '', `${filler}${filler}`, '', ...lines, '', '## End');
    const slide = slides.find(({ layout }) => layout !== 'prose' && layout !== 'cover') as Slide;
    expect(textOf(slide.heading?.children ?? [])).toBe(title);
    expect(slide.content).toHaveLength(blocks);
  });

  it('is as it was without its title', () => {
    const { slides } = deckOf(...told);
    const titled = slides.find(({ untitled }) => untitled) as Slide;
    const plain = withoutSentenceTitle(titled);
    expect(plain.heading).toEqual(titled.untitled?.heading);
    expect(plain.content).toEqual(titled.untitled?.content);
    expect(withoutSentenceTitle(plain)).toBe(plain);
  });
});
