import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';

/** All that slides show, and the notes of all, of an article that opens and ends with some text. */
function told({
  title = 'Quays',
  opening = [],
  end = [],
}: {
  title?: string;
  opening?: string[];
  end?: string[];
}) {
  const body = ['## North', 'Two ships sail.', '## South', 'Three ships sail.'];
  const { roadmap, units } = readArticle([`# ${title}`, ...opening, ...body, ...end].join('\n\n'), 'a.md');
  const deck = planDeck(roadmap, 'a');
  const shown = deck.slides.flatMap(({ content }) => content.map((block) => textOf(block as never)));
  return {
    shown: shown.join('\n'),
    noted: deck.slides.flatMap(({ notes }) => notes).join('\n'),
    titles: deck.slides.map(({ heading }) => textOf(heading?.children ?? [])),
    missing: accountFor(units, deck).filter(({ placement }) => placement === 'missing'),
  };
}

describe('what is said to readers alone', () => {
  it.each([
    ['Merhaba!', 'Bültenin bu haftaki sayısından selamlar. Kahvenizi alın ☕'],
    ['Oi, gente!', 'Esta edição da newsletter chega a 900 pessoas.'],
    ['大家好。', '今天这篇有点长，先收藏👇'],
    ['Drodzy czytelnicy,', 'Ten newsletter trafia do 900 osób. Zaparz kawę i czytaj.'],
    ['Hallo zusammen!', 'Diese Ausgabe wird gesponsert von [Quay](https://e.org).'],
    ['皆さん、こんにちは。', '今号はコーヒー片手にどうぞ。'],
    ['この文書の読み方　お急ぎの方は一章だけお読みください。'],
    ['How to read this plan: skip to chapter 4 if you are in a hurry; it has all the dates.'],
  ])('is in the notes where it opens an article: %s %s', (...opening) => {
    const { shown, noted, missing } = told({ opening });
    for (const line of opening) expect(shown).not.toContain(line.slice(0, 8));
    expect(noted).toContain(opening[0]);
    expect(missing).toEqual([]);
  });

  it.each([
    [
      'This newsletter reaches 900 people. Thank you. If you liked it, forward it to a friend.',
      'Happy new year!\n**Ada**',
      'PS: I am away on 5 January.',
    ],
    [
      'Bu bülten 900 kişiye ulaşıyor. Beğendiyseniz bir arkadaşınıza iletin.',
      'Sevgiler,\nAda',
      'PS: 5 Ocak’ta yokum.',
    ],
    [
      'Dieser Newsletter geht an 900 Leute.',
      'Bis Freitag,\nAda',
      '*Sie bekommen das, weil Sie sich angemeldet haben. [Abmelden](https://e.org/x)*',
    ],
    ['この号はニュースレター読者の皆さんのおかげです🙏', '追伸：来週はお休みします。'],
  ])('is no chapter where it is all that the last section says: %s', (...end) => {
    const { shown, noted, titles, missing } = told({ end: ['## Goodbye', ...end] });
    expect(titles).not.toContain('Goodbye');
    expect(shown).not.toContain('Goodbye');
    expect(noted).toContain(end[0]);
    expect(missing).toEqual([]);
  });

  it('stands apart from what is told beside it', () => {
    const end = [
      'Next year we count the ships again. Which one will be lost? Tell me in the comments 👇',
      'Até quarta,\nAda',
      '*You get this because you asked for it. [Stop](https://e.org/x)*',
    ];
    const { shown, noted } = told({ end });
    expect(shown).toContain('Next year we count the ships again.');
    expect(shown).not.toMatch(/comments|Ada|Stop/);
    expect(noted).toMatch(/Which one will be lost\? Tell me in the comments 👇/);
  });

  it('may stand before what is there to be looked up, and say in which other forms the text is to be had', () => {
    const sentence = 'Next year we count the ships again, on both sides of the water.';
    const end = [sentence, 'A large-print version is available on request.', '## Glossary', '- Quay: a wall'];
    const { shown, noted } = told({ end });
    expect(shown).toContain(sentence);
    expect(shown).not.toContain('large-print');
    expect(noted).toContain('large-print');
  });

  it.each([
    { opening: ['We mend the quay, and this issue matters.'] },
    { title: 'How newsletters die', opening: ['The newsletter is a form of its own.'] },
    { end: ['The quay is mended in 2027 🚀'] },
    { end: ['What is written in the text above comes true, or so I hope.'] },
  ])('is nothing that tells something: %o', (said) =>
    expect(told(said).shown).toContain((said.opening ?? said.end)?.[0]));

  it.each([
    '*More to read*\n[Old quay](https://e.org/1)\n[New quay](https://e.org/2)',
    '**往期推荐**\n[旧码头](https://e.org/1)\n[新码头](https://e.org/2)',
    '*関連記事*\n[古い岸壁](https://e.org/1)',
  ])('is a line that names links at the end of an article: %s', (links) => {
    const { shown, noted } = told({ end: [links] });
    expect(shown).not.toMatch(/Old|旧|古/u);
    expect(noted).toContain('https://e.org/1');
  });
});

describe('a title', () => {
  it.each([
    ['码头五年(建议收藏)', '码头五年'],
    ['【永久保存版】岸壁の五年', '岸壁の五年'],
    ['Five years of a quay (long read)', 'Five years of a quay'],
    ['부두의 5년 [필독]', '부두의 5년'],
  ])('says on no slide what it asks of readers: %s', (title, name) => {
    const { titles, noted, missing } = told({ title });
    expect(titles[0]).toBe(name);
    expect(noted).toContain(title);
    expect(missing).toEqual([]);
  });

  it('keeps what else stands in brackets', () =>
    expect(told({ title: '码头五年（2026—2030）' }).titles[0]).toBe('码头五年（2026—2030）'));
});
