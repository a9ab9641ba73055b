import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { phrasingToMarkdown } from '../../../src/marp/markdown.ts';

const told = (...paragraphs: string[]) => {
  const { roadmap, units } = readArticle(paragraphs.join('\n\n'), 'a.md');
  const deck = planDeck(roadmap, 'a');
  expect(accountFor(units, deck).filter(({ placement }) => placement === 'missing')).toEqual([]);
  return deck.slides.map(({ layout, heading, notes }) => ({
    is: `${layout}: ${phrasingToMarkdown(heading?.children ?? [])}`,
    notes,
  }));
};
const said = 'Three ships sail from this harbour, and the fourth is on her way.';

describe('who is greeted and who signs', () => {
  it('is noted beside what an article opens and closes with', () => {
    const slides = told('# Ships', 'Dear friends,', said, '## Later', said, '— The harbour office');
    expect(slides.slice(1)).toEqual([
      { is: 'prose: Introduction', notes: ['Dear friends,', said] },
      { is: 'prose: Later', notes: [said, '— The harbour office'] },
    ]);
  });

  it('is greeted before all that stands under the title', () => {
    const slides = told('# Ships', 'Dear friends,', ...Array(6).fill(said.repeat(6)), '## Later', said);
    expect(slides.find(({ is }) => is.startsWith('prose'))?.notes[0]).toBe('Dear friends,');
  });

  it('is noted beside a letter among the chapters', () => {
    const letter = ['## A letter', 'Dear friends,', said, 'With gratitude,', '*Ada Birch*'];
    expect(told('# Ships', ...letter, '## Later', '- a\n- b').at(2)).toEqual({
      is: 'prose: A letter',
      notes: ['Dear friends,', said, 'With gratitude,', 'Ada Birch'],
    });
  });

  it('leaves a question at the end its slide', () => {
    const slides = told('# Ships', said, '## Later', said, 'Who sails with us?', 'Sincerely, Ada Birch');
    expect(slides.at(-1)).toEqual({ is: 'question: Who sails with us?', notes: ['Sincerely, Ada Birch'] });
  });
});
