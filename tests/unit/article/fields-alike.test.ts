import { describe, expect, it } from 'vitest';
import { deckOf, written } from '../deck/written.ts';

const shapes = (...sections: string[][]): string[] =>
  deckOf(
    '# Quays',
    '',
    ...sections.flatMap((lines, index) => [`## Quay ${index}`, '', 'It is old.', '', ...lines, '']),
  )
    .slides.map(written)
    .filter(({ is }) => !/cover|agenda|question/.test(String(is)))
    .map(({ is, shows }) => `${String(is).split(' ')[0]} ${shows}`);

const text = ['**To do:** measure it first.'];
const cards = ['**To do:** measure it first.', '', '**To leave:** a board without money.'];
const line = ['**To do:**', '', '- Measure it', '- Mend it'];

describe('a field that sections beside each other have', () => {
  it('is a line of text in all of them, where most tell it in a paragraph', () => {
    const shown = shapes(text, cards, line);
    expect(shown.slice(0, 2).every((one) => one.includes('**To do:** measure it first.'))).toBe(true);
    expect(shown.at(-1)).toMatch(/^list \*\*To do:\*\*\n\n- Measure it/);
  });

  it('stays as it is where all tell it alike', () => {
    expect(shapes(cards, cards).filter((shown) => shown.startsWith('takeaways')).length).toBe(2);
  });

  it('is a line above its list where most have a list', () => {
    const shown = shapes(line, line, text).filter((one) => one.includes('**To do:**\n\n- Measure it'));
    expect(shown.length).toBe(2);
  });
});
