import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';

/** What the cover shows of an article with such blocks below its title, what its parts are called, and what is lost. */
function cover(...blocks: string[]) {
  const text = ['# Quays', ...blocks, '## North', 'Two ships sail.', '## South', 'Three sail.'].join('\n\n');
  const { roadmap, units } = readArticle(text, 'a.md');
  const deck = planDeck(roadmap, 'a');
  const [first] = deck.slides;
  return {
    shown: (first?.content ?? []).map((block) => textOf(block as never)),
    noted: (first?.notes ?? []).join('\n'),
    parts: roadmap.parts.map(({ title }) => (title ? textOf(title.whole) : '(lead)')),
    missing: accountFor(units, deck).filter(({ placement }) => placement === 'missing'),
  };
}

describe('short sentences below a title of which one names the author', () => {
  it.each([
    ['A strategy for the next ten years.', 'Short version for the crews.', 'Author: Ada Birch, pilot.'],
    ['Eine Strategie für zehn Jahre.', 'Kurzfassung für die Besatzungen.', 'Autorin: Ada Birke, Lotsin.'],
    ['Una estrategia para diez años.', 'Versión breve.', 'Autora: Ana Abedul, práctica.'],
    ['面向未来十年的码头战略。', '供船员阅读的简本。', '作者：张三，引航员。'],
  ])('stand on the cover: %s', (...said) => {
    const { shown, noted, parts, missing } = cover(said.join(' '));
    const [subtitle = '', between, author] = said.map((one) => one.replace(/[.。]$/u, ''));
    expect(shown).toEqual([subtitle, author]);
    expect(noted).toContain(between);
    expect(parts[0]).toBe('North');
    expect(missing).toEqual([]);
  });

  it('name no subtitle where the first tells what the text does', () => {
    const { shown, noted, parts } = cover('This plan shows where ships moor. Author: Ada Birch.');
    expect(shown).toEqual(['Author: Ada Birch']);
    expect(noted).toContain('This plan shows where ships moor');
    expect(parts[0]).toBe('North');
  });

  it.each([
    ['Two ships sail from here. Both are old.'],
    ['Two ships sail. Cargo: coal and timber.'],
  ])('are told where none does: %s', (line) => expect(cover(line).parts[0]).not.toBe('North'));
});

describe('a byline below a title', () => {
  it.each([
    ['**Von Ada Birke, Leiterin Hafen, Werk Varn**', 'Von Ada Birke, Leiterin Hafen, Werk Varn'],
    ['**By Ada Birch, harbour master**', 'By Ada Birch, harbour master'],
    [
      '*Ada Birch, pilot — published in* The Quay, *spring 2027*',
      'Ada Birch, pilot — published in The Quay, spring 2027',
    ],
    ['Ada Birch, pilot — published in The Quay', 'Ada Birch, pilot — published in The Quay'],
    ['**文 / 张三**', '文 / 张三'],
  ])('stands on the cover: %s', (line, shown) => {
    const said = cover(line, 'Seven quays are left, and each of them is old.', 'We mend them all.');
    expect(said.shown.join(' · ')).toBe(shown);
    expect(said.parts).not.toContain(shown);
    expect(said.missing).toEqual([]);
  });

  it('is no title of what stands below it', () => {
    const { shown } = cover('**Von Kohle auf Wind**', 'Seven quays are left.', '- One\n- Two');
    expect(shown).toEqual([]);
  });
});
