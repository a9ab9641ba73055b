import type { Paragraph, PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { withClaim } from '../../../src/deck/claim.ts';

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const said = (value: string): Paragraph => paragraph({ type: 'text', value });
const bold = (value: string): PhrasingContent => ({ type: 'strong', children: [{ type: 'text', value }] });
const told = (...paragraphs: Paragraph[]): string[] =>
  withClaim(paragraphs, 'en').shown.map((each) => textOf(each));

const rest = 'Boats wait in front of it for half a day, and nobody has told them why.';

describe('a paragraph alone on its slide', () => {
  it('has the claim that it opens with above the rest', () => {
    const slide = withClaim([said(`The quay will be too short. ${rest}`)], 'en');
    expect(slide.classes).toEqual(['claim']);
    expect(slide.shown.map((each) => textOf(each))).toEqual(['The quay will be too short.', rest]);
  });

  it.each([
    ['leads to something', `Below, the quay of the town will be told. ${rest}`],
    ['leans on what was said before', `It will be too short. ${rest}`],
    ['asks', `Will the quay be too short? ${rest}`],
    ['is longer than what is told of it', 'The quay of the old harbour will be too short. It will.'],
    ['is long', `${rest.replace('.', ', though they ask for it day by day.')} ${rest} ${rest}`],
    ['is one side of two', 'Some will want a longer quay. Others would rather have boats that are shorter.'],
    ['is a word', `Boats. ${rest}`],
    ['is denied in a few words', `The quay will serve the boats. It will not. ${rest}`],
    ['is taken back all the same', `The quay will serve the boats. One sees it. And yet ${rest}`],
    ['begins a story', `Last winter I came to the quay to launch 4 boats. ${rest}`],
    ['speaks of what was told before', `The crews will tell the same story. ${rest}`],
    ['is a measure', `Build a second quay. ${rest}`],
    [
      'begins as the next one does',
      `We will stop old boats. We will stop new cranes, and whoever brought them. ${rest}`,
    ],
    [
      'tells of a time, and the next of a later one',
      `In 2026 the quay is 40 m long. In 2027 it is 80. ${rest}`,
    ],
    ['is what others say', `People say the quay will be too short. ${rest}`],
    ['names what it is based on', `This report is based on 126 harbours. ${rest}`],
    ['only comes first', `The quay is short. ${rest}`],
    ['only denies what is so', `Not quays of stone! Quays of oak. ${rest}`],
    ['says what the next one says instead', `The quay is not a road. It is a place to be. ${rest}`],
    ['is the first of what is denied', `We want no quay. We want no cranes. ${rest}`],
    ['is taken back', `The quay will be too short. But it is not. ${rest}`],
  ])('stays as it is where its first sentence %s', (_, text) => {
    expect(withClaim([said(text)], 'en')).toEqual({ classes: [], shown: [said(text)] });
  });

  it.each([
    'We propose another quay.',
    'The quay is 40 m too short.',
    'The quay is not for boats but for people.',
    'The town decided to mend the quay.',
    'A quay is not a road.',
  ])('has one that says something to hold on to: %s', (claim) => {
    expect(told(said(`${claim} ${rest}`))).toEqual([claim, rest]);
  });

  it('has its claim apart beside another too, and is one where it says no more', () => {
    const behind = said(rest);
    expect(withClaim([said(`The quay will be too short. ${rest}`), behind], 'en')).toEqual({
      classes: ['claim'],
      shown: [said('The quay will be too short.'), said(rest), behind],
    });
    const alone = [said('The quay will be too short.'), behind];
    expect(withClaim(alone, 'en')).toEqual({ classes: ['claim'], shown: alone });
    const plain = [said(`And so on. ${rest}`), behind];
    expect(withClaim(plain, 'en')).toEqual({ classes: [], shown: plain });
  });

  it('has a claim above what the author emphasises only where it is short', () => {
    const end: PhrasingContent[] = [{ type: 'text', value: ` ${rest} ` }, bold('Nobody asks.')];
    const short = paragraph({ type: 'text', value: 'The quay will be too short.' }, ...end);
    expect(told(short)).toHaveLength(2);
    const longer = 'The quay of the old harbour will be too short for most of the boats.';
    expect(told(paragraph({ type: 'text', value: longer }, ...end))).toHaveLength(1);
    expect(told(paragraph(bold('The quay will be too short.'), ...end))).toHaveLength(2);
  });

  it('has the sentence large that its author sets in bold, alone or above others', () => {
    const thesis = bold('The quay is what holds the town together.');
    expect(withClaim([paragraph(thesis)], 'en')).toEqual({ classes: ['claim'], shown: [paragraph(thesis)] });
    expect(told(paragraph(thesis, { type: 'text', value: ` ${rest}` }))).toHaveLength(2);
    expect(told(paragraph(bold('The quay.'), { type: 'text', value: ` ${rest}` }))).toHaveLength(1);
    expect(told(paragraph(bold(rest.repeat(3)), { type: 'text', value: ` ${rest}` }))).toHaveLength(1);
  });

  it('has none in what its author tells of himself, and in a few words that deny', () => {
    for (const opening of [
      'My father is 71 years old.',
      'I am no pilot at all, and never was.',
      'It is not so.',
    ])
      expect(told(said(`${opening} ${rest}`))).toHaveLength(1);
    expect(told(said(`The harbour is 71 years old. ${rest}`))).toHaveLength(2);
  });

  it('has none in what was, from which its author starts', () => {
    for (const opening of [
      'Small harbours had 470 quays in 2023.',
      'The northern quay opened in August 2026.',
    ])
      expect(told(said(`${opening} ${rest}`))).toHaveLength(1);
    expect(told(said(`Small harbours will have 420 quays in 2040. ${rest}`))).toHaveLength(2);
  });

  it('has none where the thesis stands behind it', () => {
    const shown = [said(`The quay will be too short. We propose another. ${rest}`)];
    expect(withClaim(shown, 'en')).toEqual({ classes: [], shown });
  });

  it('sets none of several large that open with a sentence in bold each', () => {
    const risks = ['Ice will close the quay in winter.', 'Nobody will pay for the crane.'].map((name) =>
      paragraph(bold(name), { type: 'text', value: ` ${rest}` }),
    );
    expect(withClaim(risks, 'en')).toEqual({ classes: [], shown: risks });
    expect(withClaim(risks.slice(0, 1), 'en').classes).toEqual(['claim']);
  });

  it('has none where the author emphasises a whole clause behind it', () => {
    const start: PhrasingContent = { type: 'text', value: 'The quay will be too short. Boats wait, and ' };
    const clause = paragraph(start, bold('nobody has told them why they have to'), {
      type: 'text',
      value: `. ${rest}`,
    });
    expect(told(clause)).toHaveLength(1);
    const figure = paragraph(start, bold('4 of 5'), { type: 'text', value: ` sail on. ${rest}` });
    expect(told(figure)).toHaveLength(2);
  });

  it('has no claim that goes on in a formula behind it', () => {
    const formula: Paragraph = paragraph({ type: 'inlineMath', value: 'p = 2 \\cdot 3^{4} + 5^{6} + 7^{8}' });
    const shown = [said('The quay will be too short by 3 m, so'), formula, said(rest)];
    expect(withClaim(shown, 'en').classes).toEqual([]);
  });

  it('has no claim in bold where the author emphasises a part of it, also by a slant', () => {
    const slanted: PhrasingContent = { type: 'emphasis', children: [{ type: 'text', value: 'quay' }] };
    const [start, end] = [
      { type: 'text' as const, value: 'The ' },
      { type: 'text' as const, value: ' is too short.' },
    ];
    const own = [paragraph(start, slanted, end), said(rest)];
    expect(withClaim(own, 'en')).toEqual({ classes: [], shown: own });
  });

  it('sets nothing off that its author does not', () => {
    const figures = [said('It lost 40% of its boats.')];
    expect(withClaim(figures, 'en')).toEqual({ classes: [], shown: figures });
  });
});
