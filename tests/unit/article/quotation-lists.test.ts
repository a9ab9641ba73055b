import { describe, expect, it } from 'vitest';
import { toldIn } from '../deck/written.ts';

const slidesOf = (...quotations: string[]) =>
  toldIn(
    /^(?:list|quotation)$/,
    [
      '# Plan',
      '## Voices',
      'Three of many:',
      ...quotations,
      'All of them wait.',
      '## End',
      'So much for now.',
    ].join('\n\n'),
  );

const [ada, birch, crew] = [
  '> “The quay is dry.”\n> — Ada',
  '> “We wait for rails.” — Birch, driver',
  '> “Nobody asked us.”',
];

describe('quotations that follow one another', () => {
  it('are points on one slide, between what leads to them and what they come to', () => {
    const [slide, ...others] = slidesOf(ada, birch, crew);
    expect(others.filter(({ is }) => String(is).startsWith('quotation'))).toEqual([]);
    expect(slide?.shows).toBe(
      'Three of many:\n\n- “The quay is dry.”\\\n  *— Ada*\n- “We wait for rails.”\\\n  *— Birch, driver*\n- “Nobody asked us.”\n\nAll of them wait.',
    );
  });

  it('stand upright in signs that do not lean', () => {
    const [slide] = slidesOf('> 「货架上没有。」——周店长', '> 「顾客天天来吵。」——客服中心');
    expect(slide?.shows).toContain('- 「货架上没有。」\\\n  ——周店长');
  });

  it.each([
    ['one alone', [ada]],
    ['long ones', [ada, `> “${'We wait and wait for the rails. '.repeat(6).trim()}” — Birch, driver`]],
    ['what nobody says', ['> The quay is dry.', '> The rails are late.']],
    ['those of several paragraphs', [ada, '> “Dry.”\n>\n> “Wet.”\n>\n> — Birch']],
    ['those with text between them', [ada, 'And the driver:', birch]],
  ])('are left as they are: %s', (_, quotations) => {
    expect(slidesOf(...quotations).some(({ is }) => String(is).startsWith('quotation'))).toBe(true);
  });
});
