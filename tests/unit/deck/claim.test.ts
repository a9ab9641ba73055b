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
  it('has what something leads to above the rest, where it is short', () => {
    const opening = 'The quay will be too short.';
    const shown = [said(`${opening} ${rest}`)];
    expect(withClaim(shown, 'en', true)).toEqual({ classes: ['claim'], shown: [said(opening), said(rest)] });
    expect(withClaim([said(opening)], 'en', true).classes).toEqual([]);
    expect(withClaim([said(`${rest} ${rest.repeat(3)}`.replace('.', ','))], 'en', true).classes).toEqual([]);
  });

  it('has no sentence large that only comes first', () => {
    const shown = [said(`We will build 40 more quays by 2030. ${rest}`), said(rest)];
    expect(withClaim(shown, 'en')).toEqual({ classes: [], shown });
  });

  it('has the sentence large that its author sets in bold, alone or above others', () => {
    const thesis = bold('The quay is what holds the town together.');
    expect(withClaim([paragraph(thesis)], 'en')).toEqual({ classes: ['claim'], shown: [paragraph(thesis)] });
    expect(told(paragraph(thesis, { type: 'text', value: ` ${rest}` }))).toHaveLength(2);
    expect(told(paragraph(bold('The quay.'), { type: 'text', value: ` ${rest}` }))).toHaveLength(1);
    expect(told(paragraph(bold(rest.repeat(3)), { type: 'text', value: ` ${rest}` }))).toHaveLength(1);
  });

  it('sets none of several large that open with a sentence in bold each', () => {
    const risks = ['Ice will close the quay in winter.', 'Nobody will pay for the crane.'].map((name) =>
      paragraph(bold(name), { type: 'text', value: ` ${rest}` }),
    );
    expect(withClaim(risks, 'en')).toEqual({ classes: [], shown: risks });
    expect(withClaim(risks.slice(0, 1), 'en').classes).toEqual(['claim']);
  });

  it('has no claim that goes on in a formula behind it', () => {
    const formula: Paragraph = paragraph({ type: 'inlineMath', value: 'p = 2 \\cdot 3^{4} + 5^{6} + 7^{8}' });
    const shown = [said('The quay will be too short by 3 m, so'), formula, said(rest)];
    expect(withClaim(shown, 'en', true).classes).toEqual([]);
  });

  it('has no claim in bold where the author emphasises a part of it, also by a slant', () => {
    const slanted: PhrasingContent = { type: 'emphasis', children: [{ type: 'text', value: 'quay' }] };
    const [start, end] = [
      { type: 'text' as const, value: 'The ' },
      { type: 'text' as const, value: ' is too short.' },
    ];
    const own = [paragraph(start, slanted, end), said(rest)];
    expect(withClaim(own, 'en', true)).toEqual({ classes: [], shown: own });
  });

  it('sets nothing off that its author does not', () => {
    const figures = [said('It lost 40% of its boats.')];
    expect(withClaim(figures, 'en')).toEqual({ classes: [], shown: figures });
  });
});
