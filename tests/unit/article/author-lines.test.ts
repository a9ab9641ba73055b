import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';

/** What slides show and the author of an article that begins and ends with some text. */
function told({ opening = [], end = [] }: { opening?: string[]; end?: string[] }) {
  const body = ['## North', 'Two ships sail.', '## South', 'Three ships sail, and all come back.'];
  const { roadmap, units } = readArticle(
    ['# The Old Quays', ...opening, ...body, ...end].join('\n\n'),
    'a.md',
  );
  const deck = planDeck(roadmap, 'a');
  const behind = deck.slides.slice(1).flatMap(({ content }) => content);
  return {
    shown: behind.map((block) => textOf(block as never)).join('\n'),
    author: deck.author,
    missing: accountFor(units, deck).filter(({ placement }) => placement === 'missing'),
  };
}

describe('a line at the end of an article about its author', () => {
  it.each([
    ['*Ada Birch is a pilot in Varn. She owns no ship.*'],
    ['*Ada Birke leitet den Hafen von Varn.*'],
    ['*Anne du Bouleau est pilote à Varn.*'],
    ['*Ana Abedul trabaja en el puerto.*'],
    ['*（作者系港务局引航员）*'],
    ['（筆者は港湾研究所の研究員）'],
    ['*글쓴이는 항만 연구원이다.*'],
  ])('is in the notes: %s', (line) => {
    const { shown, missing } = told({ end: [line] });
    expect(shown).not.toContain(line.replaceAll('*', ''));
    expect(shown).toContain('all come back');
    expect(missing).toEqual([]);
  });

  it('is one where the name is that of the author, whatever is said of them', () => {
    const end = ['*Ada Birch sailed for ten years.*'];
    expect(told({ opening: ['By Ada Birch · 3 May 2027'], end }).shown).not.toContain('ten years');
    expect(told({ end }).shown).toContain('ten years');
  });

  it.each([
    ['*Quays outlive their ships.*'],
    ['*The Old Quays is a place to stay.*'],
    ['Ada Birch is a pilot who changed this harbour.'],
  ])('is told where it is about something else: %s', (line) =>
    expect(told({ end: [line] }).shown).toContain(line.replaceAll('*', '')));
});

describe('the author', () => {
  it.each([
    ['*作者：张三，引航员。欢迎转载，请注明出处。*', '张三'],
    ['*Author: Ada Birch, pilot.*', 'Ada Birch'],
    ['Autorin: Ada Birke', 'Ada Birke'],
    ['*글쓴이: 김하늘*', '김하늘'],
    ['Автор: Анна Береза, лоцман', 'Анна Береза'],
  ])('is whom the last line names: %s', (line, name) =>
    expect(told({ end: ['---', line] }).author).toBe(name));

  it('is the one named below the title, where one is', () => {
    const { author } = told({ opening: ['By Bo Cole'], end: ['---', '*Author: Ada Birch.*'] });
    expect(author).toBeUndefined();
  });
});

describe('what is said to readers at the end', () => {
  it.each([
    ['Thank you for reading, and for the letters.'],
    ['*Comments are open until May.*'],
    ['*Stand: Mai 2027. Rückfragen bitte an das Hafenamt.*'],
    ['*Stand: Mai 2027.*'],
    ['*Les données sont disponibles sur demande auprès de l’auteure.*'],
    ['Gracias por leer hasta aquí.'],
    ['Спасибо, что дочитали.'],
    ['欢迎在评论区写下你的看法。'],
    ['歡迎在留言區寫下你的看法。'],
    ['끝까지 읽어 주셔서 감사합니다.'],
  ])('is in the notes: %s', (line) => {
    const { shown, missing } = told({ end: [line] });
    expect(shown).not.toContain(line.replaceAll('*', ''));
    expect(missing).toEqual([]);
  });

  it('takes only its own sentence from a paragraph', () => {
    const line =
      '明年这个时候，我们会把每一座码头再看一遍，看错了就承认。你如果也在港口工作，欢迎在评论区写下你的看法。';
    const { shown } = told({ end: [line] });
    expect(shown).toContain('看错了就承认');
    expect(shown).not.toContain('评论区');
  });
});
