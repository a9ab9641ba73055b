import { describe, expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';

const slidesOf = (...lines: string[]) =>
  deckOf('# Quays', '', 'They are old.', '', '## East', '', ...lines)
    .slides.map(written)
    .slice(1);

describe('questions that are quoted', () => {
  it.each([
    ['by their ends', 'Is it closed?', 'Is it sold?'],
    ['by their beginnings', 'Q. We ask about the quay.', 'Q. We ask about the crane.'],
    ['in Chinese', '问：码头关闭。', '问：起重机出售。'],
    ['in bold', '**Is it closed?**', '**Is it sold?**'],
  ])('name what answers them, known %s', (_how, one, other) => {
    const shown = slidesOf(
      `> ${one}`,
      '',
      'Nothing is settled.',
      '',
      `> ${other}`,
      '',
      '- Not yet',
      '- Not ours',
    );
    expect(shown.map(({ is }) => is)).toEqual(['prose', 'list groups']);
    for (const said of [one, other].map((text) => `**${text.replaceAll('*', '')}**`))
      expect(shown[1]?.shows).toContain(said);
  });

  it.each([
    ['there is one', ['> Is it closed?', '', 'Nothing is settled.']],
    ['nothing answers them', ['> Is it closed?', '', 'No.', '', '> Is it sold?']],
    ['they say who asks', ['> Is it closed? — Ann', '', 'No.', '', '> Is it sold? — Ben', '', 'No.']],
  ])('stay quotations where %s', (_where, lines) =>
    expect(slidesOf(...lines).map(({ is }) => is)).toContain('quotation'));
});
