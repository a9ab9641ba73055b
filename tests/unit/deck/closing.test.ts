import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../src/model/deck.ts';
import { deckOf, written } from './written.ts';

const chapters = (...names: string[]): string[] =>
  names.flatMap((name) => ['', `## ${name}`, '', '| a |', '|---|', '| b |', '', '> c']);
const lastOf = (...lines: string[]) =>
  deckOf(...lines)
    .slides.map(written)
    .at(-1);
const closingOf = (...lines: string[]) => deckOf(...lines).slides.find(({ id }) => id === 'closing');

describe('the closing slide', () => {
  it('has the title, the chapters and who speaks', () => {
    expect(
      lastOf(
        ...['---', 'author: Ann', 'date: 2025-03-04', '---', '# Tea: a story'],
        ...chapters('Leaf', 'Water', 'Cup'),
      ),
    ).toEqual({
      is: 'question',
      id: 'closing',
      sources: '5',
      title: '# Tea: a story',
      shows: '- Leaf\n- Water\n- Cup\n\nAnn · March 4, 2025',
      head: 'Questions',
    });
  });

  it('asks for no questions again where the last chapter does', () => {
    expect(lastOf('# Tea', ...chapters('Leaf', 'Water', 'Questions'))?.head).toBeUndefined();
    expect(lastOf('# Tea', ...chapters('Questions', 'Leaf', 'Water'))?.head).toBe('Questions');
  });

  it('has not in which state the article is', () => {
    const line = '*Owner: Ann · Status: approved*';
    const shown = lastOf('# Tea', '', line, ...chapters('Leaf', 'Water', 'Cup'))?.shows;
    expect(shown).toBe('- Leaf\n- Water\n- Cup\n\nOwner: Ann');
  });

  it('has not the version of the article, nor when it is reviewed', () => {
    const shown = (...lines: string[]) =>
      lastOf('---', ...lines, '---', '# Tea', ...chapters('Leaf', 'Water', 'Cup'))?.shows;
    expect(shown('author: Ann', 'version: 1.3')).toBe('- Leaf\n- Water\n- Cup\n\nAnn');
    expect(shown('version: 1.3')).toBe('- Leaf\n- Water\n- Cup');
    expect(
      lastOf(
        '# Tea',
        '',
        '_Last reviewed: May 2027. Next review: June 2028._',
        ...chapters('Leaf', 'Water', 'Cup'),
      ),
    ).toMatchObject({ shows: '- Leaf\n- Water\n- Cup' });
  });

  it('has no sentence of the last chapter in bold that names what a paragraph tells, as another does', () => {
    const risk = (name: string) => ['', `**${name}** It is told in a few words more.`];
    const shown = (...lines: string[]) =>
      lastOf('# Tea', ...chapters('Leaf', 'Water', 'Cup'), '', '## Risks', ...lines)?.shows;
    expect(shown(...risk('The kettle may be too cold for it.'))).toBe('The kettle may be too cold for it.');
    expect(
      shown(...risk('The kettle may be too cold for it.'), ...risk('Nobody may pay for the cups.')),
    ).toBe('- Leaf\n- Water\n- Cup\n- Risks');
  });

  it('has the title without the remark that stands below it on the cover', () => {
    const title = 'All that floats on the northern sea (a talk, written up)';
    const inFront = ['---', `title: ${title}`, '---', '', 'Tea.'];
    for (const lines of [[`# ${title}`], inFront])
      expect(lastOf(...lines, ...chapters('Leaf', 'Water', 'Cup'))).toMatchObject({
        title: '# All that floats on the northern sea',
      });
  });

  it.each([
    ['Quay Light', 'Strategic Plan 2027: *Dry quays*', 'Strategic Plan 2027'],
    ['码头之光', '二〇二七年至二〇三〇年工作规划', '二〇二七年至二〇三〇年工作规划'],
    ['Hafenbund', 'Strategie 2030 der Häfen', 'Strategie 2030 der Häfen'],
  ])('says below a title what more its subtitle does: %s', (title, subtitle, below) => {
    const shown = closingOf(`# ${title}`, '', `## ${subtitle}`, ...chapters('Leaf', 'Water', 'Cup'));
    expect(shown?.recap).toBe(1);
    expect(written(shown as Slide).shows).toBe(`${below}\n\n- Leaf\n- Water\n- Cup`);
  });

  it('says no subtitle below a title that says as much', () => {
    const title = 'The quays of the old harbour, dry for thirty years';
    const shown = closingOf(`# ${title}`, '', '## A plan of work', ...chapters('Leaf', 'Water', 'Cup'));
    expect(shown?.recap).toBe(0);
  });

  it('can do without its list, and not without who speaks', () => {
    expect(closingOf('# Tea', ...chapters('Leaf', 'Water', 'Cup'))?.recap).toBe(0);
    const none = closingOf('# T', ...chapters(...'abcdefg'.split('')));
    expect(none?.recap).toBeUndefined();
  });

  it('numbers directions as they are everywhere', () => {
    const line = (name: string) => [
      '',
      `## ${name}`,
      '',
      '**2026: Up**',
      '',
      '- a',
      '',
      '**2027: On**',
      '',
      '- b',
    ];
    expect(lastOf('# T', ...line('Hulls: wood'), ...line('Sails'))).toMatchObject({
      shows: '1. Hulls\n2. Sails',
    });
  });

  it('lists no chapters that are too many, too long, or say nothing of what they are about', () => {
    const shown = (...names: string[]) => lastOf('# T', ...chapters(...names))?.shows;
    expect(shown('Introduction', 'Leaf', 'Water')).toBe('- Leaf\n- Water');
    expect(shown(...'abcdefg'.split(''))).toBeUndefined();
    expect(shown('Leaf', 'Water', 'w'.repeat(60))).toBeUndefined();
    expect(shown('Overview', 'Leaf', 'Summary')).toBeUndefined();
  });

  it('lists no chapter that no slide is about', () => {
    const { shows } =
      lastOf('# T', ...chapters('Leaf', 'Water', 'Cup'), '', '## Later', '', '## Steam', '', 'e') ?? {};
    expect(shows).toBe('- Leaf\n- Water\n- Cup\n- Steam');
  });

  it('has in place of the chapters what the article comes to in a sentence', () => {
    const shown = (opening: string, end: string) =>
      lastOf('# T', '', opening, ...chapters('Leaf', 'Water', 'Cup'), '', '## End', '', end)?.shows;
    const claim = 'Tea is not a drink but a way to spend the afternoon.';
    expect(shown(`> ${claim}`, 'So it ends.')).toBe(claim);
    expect(shown('We drink.', `So it ends. **${claim}** And so we do.`)).toBe(claim);
    expect(shown('We drink.', `So it ends. **${claim.slice(0, -1)}**. And so we do.`)).toBe(claim);
    expect(shown('We drink.', 'So it **ends with the cup and the leaf** here.')).toMatch(/^- Leaf/);
  });

  it('leaves out what the article lists of itself', () => {
    const fields =
      'Time: 3 May 2026\nPlace: Town Hall, Room 3\nChair: Ada Birch\nPresent: Ole Holm, Pia Lind, Jo Sand';
    expect(lastOf('# T', '', fields, ...chapters('Leaf', 'Water', 'Cup'))?.shows).toBe(
      '- Leaf\n- Water\n- Cup',
    );
  });

  it('stands before the notes, which are to be looked up', () => {
    const slides = deckOf(
      '# T',
      ...chapters('Leaf', 'Water', 'Cup'),
      '',
      'End[^1], or so[^2], or not[^3].',
      '',
      '[^1]: A note.',
      '[^2]: A note.',
      '[^3]: A note.',
    ).slides;
    expect(slides.slice(-2).map(({ id }) => id)).toEqual(['closing', 'notes-list']);
  });

  it('stands behind the last chapter where a note is defined further up', () => {
    const notes = ['', '[^1]: A note.', '[^2]: A note.', '[^3]: A note.'];
    const noted = ['', 'A claim[^1] of[^2] some[^3].', ...notes];
    const lines = [...chapters('Leaf'), ...noted, ...chapters('Water', 'Cup')];
    const ids = (...more: string[]) => deckOf('# T', ...lines, ...more).slides.map(({ id }) => id);
    expect(ids().slice(-2)).toEqual(['closing', 'notes-list']);
    expect(ids(...chapters('Appendix')).slice(-4)).toEqual([
      'closing',
      'appendix-table',
      'appendix-quotation',
      'notes-list',
    ]);
  });

  it('stands before appendices and changes at the end, and behind those in the middle', () => {
    const ids = (...more: string[]) =>
      deckOf('# T', ...chapters('Leaf', 'Water', 'Cup', ...more)).slides.map(({ id }) => id);
    const [end, middle] = [ids('Appendix A: Cups', 'Changelog'), ids('Appendix A: Cups', 'Steam')];
    expect(end.indexOf('closing')).toBeLessThan(end.findIndex((id) => id.startsWith('appendix')));
    expect(middle.at(-1)).toBe('closing');
  });

  it('is left to the question that an article ends with, and to the cover of a short one', () => {
    expect(lastOf('# T', ...chapters('Leaf', 'Water', 'Cup'), '', '---', '', 'And you?')).toMatchObject({
      title: '# And you?',
    });
    expect(closingOf('# T', ...chapters('Leaf', 'Water'))).toBeUndefined();
  });

  it('is called as the cover is where no heading says so', () => {
    expect(lastOf('---', 'title: F', '---', ...chapters('Leaf', 'Water', 'Cup'))).toMatchObject({
      title: '# F',
    });
  });
});
