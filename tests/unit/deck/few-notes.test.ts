import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { slideTitle } from '../../../src/deck/slide.ts';
import { findUnsourced } from '../../../src/deck/unsourced.ts';

/** The titles of the slides of an article, the notes of one, and what is missing. */
function told(...blocks: string[]) {
  const { roadmap, units } = readArticle(['# Quays', ...blocks].join('\n\n'), 'a.md');
  const deck = planDeck(roadmap, 'a');
  const missing = accountFor(units, deck).filter(({ placement }) => placement === 'missing');
  expect(findUnsourced(units, deck)).toEqual([]);
  const notesOf = (title: string) => deck.slides.find((slide) => slideTitle(slide) === title)?.notes ?? [];
  expect(findUnsourced(units, deck)).toEqual([]);
  return { titles: deck.slides.map(slideTitle), notesOf, missing };
}

describe('the notes of an article', () => {
  it.each([
    ['North', 'Two ships sail[^1].', 'Harbour office, *Ships*, p. 34.'],
    ['北', '两条船[^a]出海。', '港务局，《船》，第34页。'],
    ['Nord', 'Zwei Schiffe fahren.[^hafen]', 'Hafenamt, [Bericht](https://e.org/b), S. 34.'],
  ])('stand with the slide that refers to them where they are few: %s', (title, text, note) => {
    const mark = /\[\^\w+\]/.exec(text)?.[0];
    const { titles, notesOf, missing } = told(
      `## ${title}`,
      text,
      '## South',
      'Three sail.',
      `${mark}: ${note}`,
    );
    expect(titles.at(-1)).toBe('South');
    expect(notesOf(title).join(' ')).toContain(note.slice(0, 6));
    expect(missing).toEqual([]);
  });

  it('stand with the last slide where nothing refers to them', () => {
    const { titles, notesOf, missing } = told(
      '## North',
      'Two sail.',
      '## South',
      'Three sail.',
      '[^1]: Counted in May.',
    );
    expect(titles.at(-1)).toBe('South');
    expect(notesOf('South')).toContain('Counted in May.');
    expect(missing).toEqual([]);
  });

  it('have a slide from three on, and where one holds more than text', () => {
    const three = ['[^1]: One.', '[^2]: Two.', '[^3]: Three.'];
    const sections = ['## North', 'Two[^1] sail[^2].', '## South', 'Three sail[^3].'];
    expect(told(...sections, ...three).titles.at(-1)).toBe('Notes');
    const code = '[^1]: Run this:\n\n    ```\n    count --ships\n    ```';
    expect(told('## North', 'Two sail[^1].', '## South', 'Three.', code).titles.at(-1)).toBe('Notes');
  });
});
