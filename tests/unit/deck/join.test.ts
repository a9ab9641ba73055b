import type { Image, Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { enlarged } from '../../../src/deck/brief.ts';
import { fitsAsPoints, isJoinedWell, joinedSlide } from '../../../src/deck/join.ts';
import { paragraph, text } from '../../../src/deck/nodes.ts';
import type { Slide } from '../../../src/model/deck.ts';
import type { Measurement } from '../../../src/model/measurement.ts';
import { deckOf, written } from './written.ts';

const measuredAs = (height: number): Measurement => ({ overflow: 0, room: 500, height, parts: [] });

/** What the first two slides below a heading come to, measured so high. */
function joined(lines: string[], heights: [number, number] = [300, 100]) {
  const { slides, lang } = deckOf('# T', '', '## A', '', ...lines);
  const told = slides.filter(({ content, layout }) => content.length > 0 && layout !== 'agenda');
  const [last, next] = told.map((slide, index) => ({ slide, measured: measuredAs(heights[index] ?? 0) }));
  const slide = last && next && joinedSlide(last, next, lang);
  return slide && written(slide);
}

const points = ['- 2028: two quays', '- 2030: three quays', '- 2033: a mole'];
const remark = 'We are fairly sure. Much hangs on the price.';
const claim =
  '**We will not build a second mole in this decade, nor buy another one to build.** Much hangs on it.';
const callout = ['> [!WARNING]', '> Mind the tide.'];
const long =
  'The harbour has four quays, of which two were built before the war and have never been mended since. They carry half of all goods, and the cranes on them are the oldest of the coast.';

describe('two slides of one topic, of which one shows little', () => {
  it.each([
    ['points and a remark on them', [...points, '', remark], /mole\n\nWe are/],
    ['a callout and what it is about', [long, '', ...callout], /coast\.\n\n> \*\*Warning\*\*/],
    [
      'a formula and what tells of it',
      [`${long} It is:`, '', '$$', 'a^2', '$$', '', long, '', long],
      /\$\$\n\nThe/,
    ],
  ])('stand on one: %s', (_what, lines, shown) => {
    const slide = joined(lines);
    expect(slide?.shows).toMatch(shown);
    expect(slide?.sources).toMatch(/^5.*, \d/);
  });

  it('stand on one where text would leave a few cards alone', () => {
    const lines = [`We will mend half of the quays by 2030. ${long}`, ''];
    const cards = ['**Odds:** 60%', '', '**To watch:** the price of steel.'];
    const slide = joined([...lines, ...cards], [300, 220]);
    expect(slide?.shows).toMatch(/^We will mend half of the quays by 2030\. The harbour.*\n\n- \*\*Odds/);
    expect(joined([...lines, ...cards], [300, 400])).toBeUndefined();
  });

  it('stand on one where a short paragraph or two lines lead to a quotation, or some speak of it', () => {
    const quotation = '> Mind the tide, my father used to say to us.';
    expect(joined([remark, '', quotation], [100, 200])?.shows).toMatch(/price\.\n\n> Mind/);
    expect(joined([remark, '', quotation], [200, 200])?.shows).toMatch(/price\.\n\n> Mind/);
    expect(joined([remark, '', quotation], [210, 200])).toBeUndefined();
    const long = `${remark} ${remark} ${remark}`;
    expect(joined([long, '', quotation], [200, 200])).toBeUndefined();
    expect(joined([remark, '', remark, '', quotation], [100, 200])?.shows).toMatch(/price\.\n\n> Mind/);
    expect(joined([remark, '', remark, '', quotation], [120, 200])).toBeUndefined();
    expect(joined([quotation, '', remark], [200, 190])?.shows).toMatch(/to us\.\n\nWe are/);
    expect(joined([quotation, '', remark], [200, 210])).toBeUndefined();
  });

  it('stand on one where a picture between them is not shown, which stays theirs', () => {
    const lines = ['# T', '', '## A', '', long, '', '![A quay](quay.png)', '', remark];
    const { slides, lang } = deckOf(...lines);
    const [last, next] = slides.filter(({ layout }) => layout === 'prose');
    const badges: Image[] = [{ type: 'image', url: 'quay.png' }];
    const join = (beside: Partial<Slide>): Slide | undefined =>
      last &&
      next &&
      joinedSlide(
        { slide: { ...last, badges, ...beside }, measured: measuredAs(200) },
        { slide: next, measured: measuredAs(100) },
        lang,
      );
    expect(join({})?.badges).toEqual(badges);
    expect(join({ content: [] })).toBeUndefined();
  });

  it('stand on one where points or a table are followed by what is set as a quotation and quotes nobody', () => {
    const table = ['| Year | Goal |', '| - | - |', '| 2026 | Keel |'];
    const caveat = '> All of it may come a year later.';
    expect(joined([...points, '', caveat], [250, 250])?.shows).toMatch(/mole\n\n> All of it/);
    expect(joined([...table, '', caveat], [250, 200])?.shows).toMatch(/\|\n\n> All of it/);
    for (const words of [
      '> “All of it may come late.”',
      '> All of it may come late. — Ada Birch, harbour office',
    ])
      expect(joined([...points, '', words], [250, 250])).toBeUndefined();
  });

  it('stand on one where points follow a remark of a few words that is set as a quotation', () => {
    const caveat = '> To mend one quay with us helps most of all.';
    const boats = ['- a cutter', '- a sloop', '- a punt'];
    expect(joined([caveat, '', ...boats], [200, 300])?.shows).toMatch(/^To mend[^\n]*\n\n- a cutter/);
    for (const words of ['> “To mend one quay helps most.”', `> ${long}`])
      expect(joined([words, '', ...boats], [200, 300])).toBeUndefined();
  });

  it('stand on one where text and what it leads to or closes are half a slide each', () => {
    expect(joined([remark, '', ...points], [220, 380])?.shows).toMatch(/price\.\n\n- /);
    expect(joined([...points, '', remark], [380, 220])?.shows).toMatch(/mole\n\nWe are/);
    expect(joined([claim, '', ...points], [240, 240])?.shows).toMatch(/build\.\*\* Much/);
  });

  it('are told together, a line above points or below them, however much they are on two slides', () => {
    expect(joined([remark, '', ...points], [200, 600])?.shows).toMatch(/price\.\n\n- /);
    expect(joined([claim, '', ...points], [300, 600])?.shows).toMatch(/build\.\*\* Much/);
    expect(joined([remark, '', ...points], [200, 900])).toBeUndefined();
    expect(joined([remark, '', '```sh', 'sail --home', '```'], [200, 600])).toBeUndefined();
  });

  it('stand under the head of the first of them', () => {
    const { slides, lang } = deckOf('# T', '', '## A', '', remark, '', ...points);
    const told = slides.filter(({ layout }) => layout === 'list' || layout === 'prose');
    const [last, next] = told.map((slide, index) => ({
      slide: { ...slide, header: [text(`Aim ${index}`)] },
      measured: measuredAs(100),
    }));
    expect(last && next && joinedSlide(last, next, lang)?.header).toEqual([text('Aim 0')]);
  });

  it('stand below each other, whatever they are', () => {
    const code = ['```sh', 'sail --home', '```'];
    expect(joined([...points, '', ...code])?.shows).toMatch(/mole\n\n```sh/);
    const behindCode = joined([...code, '', 'We name:', '', ...points]);
    expect(behindCode?.shows).toMatch(/```\n\nWe name:\n\n- /);
    expect(behindCode?.is).toContain('timeline');
    expect(joined([...points, '', ...code], [500, 200])).toBeUndefined();
    const boats = ['- a cutter', '- a sloop', '- a punt'];
    expect(joined([...boats, '', 'We name:', '', ...boats])?.shows).toMatch(/punt\n\nWe name:/);
    expect(joined([...boats, '', 'We name:', '', ...boats], [250, 240])?.shows).toMatch(/We name:/);
    expect(joined([...boats, '', 'We name:', '', ...boats], [250, 260])).toBeUndefined();
    const rows = ['**North**', '', '- one quay', '', '**South**', '', '- two quays'];
    expect(joined([...code, '', ...rows])).toBeUndefined();
  });

  it('stand apart where the points of one are dates and those of the other are none', () => {
    const boats = ['- a cutter', '- a sloop', '- a punt'];
    expect(joined([...boats, '', 'We name:', '', ...points])).toBeUndefined();
    expect(joined([...points, '', 'We name:', '', ...boats])).toBeUndefined();
  });

  it('have behind the notes of both what is noted for reading only', () => {
    const letter = ['Dear friends,', '', long, '', ...callout, '', 'Sincerely, Ada Birch'];
    expect(joined(letter)?.notes).toEqual(['Dear friends,', 'Sincerely, Ada Birch']);
    expect(joined(letter)?.said).toBe(1);
  });

  it('say nothing in the notes that they show', () => {
    const { slides, lang } = deckOf('# T', '', '## A', '', ...points, '', remark);
    const [last, next] = slides
      .filter(({ layout }) => layout === 'list' || layout === 'prose')
      .map((slide) => ({ slide, measured: measuredAs(100) }));
    expect(next?.slide.notes).toEqual([remark]);
    expect(last && next && joinedSlide(last, next, lang)?.notes).toEqual([]);
  });

  it.each([
    ['both show much', [...points, '', long], [400, 300]],
    ['a claim of more than a line or two stands large', [`${claim} ${long}`, '', ...points], [300, 210]],
    ['one is nearly full', [...points, '', long], [700, 100]],
    [
      'a quotation speaks for itself',
      [long, '', '> Mind the tide, my father used to say to us.'],
      [210, 100],
    ],
    ['the author keeps one whole', [...points, '', '<!-- keep -->', '', remark], [300, 100]],
  ] as [string, string[], [number, number]][])('stand apart where %s', (_why, lines, heights) => {
    expect(joined(lines, heights)).toBeUndefined();
  });
});

describe('running text and what goes on with it', () => {
  const prose = (first: Slide['content'], next: Slide['content']) => {
    const { slides, lang } = deckOf('# T', '', '## A', '', `${long} ${long} ${long}`, '', long);
    const told = slides.filter(({ layout }) => layout === 'prose');
    const [last, behind] = told.map((slide) => ({ ...slide, classes: [] }));
    return { lang, last: { ...last, content: first } as Slide, next: { ...behind, content: next } as Slide };
  };
  const part = (said: string, offset: number): Paragraph => ({
    ...paragraph(text(said)),
    position: { start: { line: 1, column: 1, offset }, end: { line: 1, column: 9, offset: offset + 8 } },
  });
  const join = (height: number, offset = 0) => {
    const { last, next, lang } = prose(
      [part('One sails.', 0)],
      [part('Two row.', offset), part('Three.', 99)],
    );
    const slide = joinedSlide(
      { slide: last, measured: measuredAs(height) },
      { slide: next, measured: measuredAs(height) },
      lang,
    );
    return slide && { ...written(slide), notes: slide.notes.length > 0 };
  };

  it('stand on one slide where they fit, a paragraph that was cut between them whole again', () => {
    expect(join(250)).toMatchObject({ shows: 'One sails. Two row.\n\nThree.', notes: true });
    expect(join(250, 50)).toMatchObject({ shows: 'One sails.\n\nTwo row.\n\nThree.' });
    expect(join(380)).toBeUndefined();
  });

  it('stay apart where their type would be much smaller', () => {
    const { last } = prose([part('One sails.', 0)], []);
    const smaller = (step: number) =>
      isJoinedWell(last, { ...measuredAs(600), overflow: 40, reduced: { step, overflow: 0 } });
    expect([smaller(9), smaller(10)]).toEqual([true, false]);
    const three = ['One sails.', 'Two row.', 'Three walk.'].map((said, place) => part(said, place));
    const { last: longer } = prose(three, []);
    const inSteps = (step: number) =>
      isJoinedWell(longer, { ...measuredAs(600), overflow: 40, reduced: { step, overflow: 0 } });
    expect([inSteps(6), inSteps(7)]).toEqual([true, false]);
  });
});

describe('a joined slide', () => {
  const slideOf = (lines: string[]): Slide => deckOf('# T', '', '## A', '', ...lines).slides.at(-2) as Slide;
  const inSteps = (step?: number): Measurement => ({
    ...measuredAs(600),
    overflow: 40,
    reduced: step === undefined ? { overflow: 20 } : { step, overflow: 0 },
  });

  it('is taken where its type is not much smaller', () => {
    const list = slideOf(points);
    expect(isJoinedWell(list, measuredAs(400))).toBe(true);
    expect(isJoinedWell(list, inSteps(8))).toBe(true);
    expect(isJoinedWell(list, inSteps(9))).toBe(false);
    expect(isJoinedWell({ ...list, classes: ['groups'] }, inSteps(6))).toBe(true);
    expect(isJoinedWell({ ...list, classes: ['groups'] }, inSteps(7))).toBe(false);
    expect(isJoinedWell(list, inSteps())).toBe(false);
  });

  it('fits as points where it does in the least of their type, but for rows and cards', () => {
    const list: Slide = { ...slideOf(points), layout: 'list', classes: [] };
    expect([measuredAs(400), inSteps(10)].map((measured) => fitsAsPoints(list, measured))).toEqual([
      true,
      true,
    ]);
    expect(fitsAsPoints(list, inSteps())).toBe(false);
    expect(fitsAsPoints({ ...list, classes: ['groups'] }, inSteps(9))).toBe(false);
    expect(fitsAsPoints({ ...list, layout: 'takeaways' }, inSteps(9))).toBe(false);
  });
});

describe('a line or two of text', () => {
  const slideOf = (...lines: string[]): Slide =>
    deckOf('# T', '', '## A', '', ...lines).slides.find(({ layout }) => layout === 'prose') as Slide;

  it('stand large', () => {
    expect(enlarged(slideOf('Nobody knows.'), measuredAs(100)).classes).toEqual(['brief']);
  });

  it.each([
    ['three lines', slideOf('Nobody knows.'), 150],
    ['paragraphs', slideOf('Nobody knows.', '', 'Nobody asks.'), 100],
  ])('but not %s', (_what, slide, height) => {
    expect(enlarged(slide, measuredAs(height))).toBe(slide);
  });
});
