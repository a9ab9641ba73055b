import { describe, expect, it } from 'vitest';
import { deckOf, written } from './written.ts';

const chapters = ['One', 'Two', 'Three', 'Four', 'Five'].flatMap((name) => [
  `## ${name}`,
  '',
  '- a quay',
  '- a mole',
  '',
]);
const endOf = (...lines: string[]) =>
  deckOf('---', 'author: Ann', '---', '# Tea', '', ...chapters, ...lines)
    .slides.slice(-2)
    .map(written)
    .map(({ id, shows, notes }) => [id, String(shows).split('\n\n').slice(1), notes]);

describe('where to reach those who speak', () => {
  it.each([
    ['Contact: <quay@e.org>, 555 12 34 56', 'Contact: <quay@e.org>, 555 12 34 56'],
    ['*E-mail: <quay@e.org>*', 'E-mail: <quay@e.org>'],
    ['Kontakt: Quay · USt-IdNr. DE123456789 · <quay@e.org>', 'Kontakt: Quay · <quay@e.org>'],
    ['Contact: CNPJ 00.000.000/0001-00 · <quay@e.org>', 'Contact: CNPJ 00.000.000/0001-00 · <quay@e.org>'],
    ['© 2026 Ann\\\nTel. : +33 2 40 00 00 00', 'Tel. : +33 2 40 00 00 00'],
  ])('stands on the closing slide below who they are: %s', (line, shown) => {
    const [, [id, shows]] = endOf(line) as never as [unknown, [string, string[]]];
    expect([id, shows.at(-2), shows.at(-1)]).toEqual(['closing', 'Ann', shown]);
  });

  it('is a sentence with an address to write to where nothing says so by its name', () => {
    const end = 'Want to sail? Come by or write to <quay@e.org>. The plan is licensed under CC BY 4.0.';
    const [, [id, shows]] = endOf('---', '', end) as never as [unknown, [string, string[]]];
    expect([id, shows]).toEqual(['closing', ['Ann', 'Come by or write to <quay@e.org>.']]);
  });

  it.each([
    'Contact: the harbour office',
    '© 2026 Ann, ann@e.org',
    `Contact: ${'quay@e.org, '.repeat(20)}`,
  ])('is nothing of: %s', (line) => {
    const [, [id, shows]] = endOf(line) as never as [unknown, [string, string[]]];
    expect([id, shows]).toEqual(['closing', ['Ann']]);
  });

  it('is followed by thanks in the notes, which take no slide', () => {
    const [before, closing] = endOf('## Thanks', '', 'To all who sail.', '', 'Contact: <quay@e.org>');
    expect(before?.[0]).toBe('five-list');
    expect(closing).toEqual([
      'closing',
      ['Ann', 'Contact: <quay@e.org>'],
      ['Thanks', 'To all who sail.', 'Contact: quay@e.org', 'mailto:quay@e.org'],
    ]);
  });

  it('leaves thanks a slide where they are long, or the talk is short', () => {
    const long = endOf('## Acknowledgements', '', `To all ${'who wait for the boats '.repeat(40)}.`);
    expect(long.at(-1)?.[0]).toMatch(/^acknowledgements-prose/);
    const { slides } = deckOf('# Tea', '', '## One', '', 'A quay.', '', '## Thanks', '', 'To all who sail.');
    expect(slides.at(-1)?.id).toBe('thanks-prose');
  });
});
