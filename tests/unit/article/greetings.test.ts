import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';

/** What the opening slide says, and what its notes say first. */
function opening(text: string): { shown: string; noted: string | undefined; missing: string[] } {
  const article = ['# Quays', text, '## North', 'Two ships sail.', '## South', 'Three ships sail.'];
  const { roadmap, units } = readArticle(article.join('\n\n'), 'a.md');
  const deck = planDeck(roadmap, 'a');
  const slide = deck.slides.find(({ layout }) => layout !== 'cover' && layout !== 'agenda');
  const content = slide?.content.map((block) => ('children' in block ? textOf(block.children as never) : ''));
  const missing = accountFor(units, deck).filter(({ placement }) => placement === 'missing');
  return {
    shown: content?.join('|') ?? '',
    noted: slide?.notes[0],
    missing: missing.map(({ unit }) => unit.text),
  };
}

describe('partGreetings', () => {
  it.each([
    ['大家好，我是小林。', '今天说码头。'],
    ['大家好,我是小林。', '今天说码头。'],
    ['안녕하세요. 항만청 김하늘입니다.', '부두 계획을 소개합니다.'],
    ['平素より格別のご高配を賜り、厚く御礼申し上げます。', '岸壁の計画をお伝えします。'],
    ['Hello everyone! ', 'We mend the **quay**.'],
    ['Hallo zusammen. ', 'Wir flicken die Mole.'],
  ])('parts “%s” from what is said behind it', (greeting, said) =>
    expect(opening(greeting + said)).toEqual({
      shown: said.replaceAll('*', ''),
      noted: greeting.trim(),
      missing: [],
    }));

  it.each([
    'Hello everyone, we mend the quay. It is old.',
    '各位股东最关心的是码头。码头很旧。',
    'Werte schaffen Vertrauen. Die Mole ist alt.',
  ])('parts no sentence that says something: %s', (text) => expect(opening(text).shown).toBe(text));
});

describe('withGreeter', () => {
  const authorOf = (opening: string, front = ''): string | undefined =>
    readArticle(`${front}# 栈桥\n\n${opening}\n\n## 北\n\n两条船。\n\n## 南\n\n三条船。`, 'a.md').roadmap
      .metadata.author;

  it.each([
    ['大家好，我是小林。', '小林'],
    ['大家好,我叫林一帆！今天说栈桥。', '林一帆'],
    ['各位读者好，我是Ada。', 'Ada'],
    ['大家好，我是一名水手。', undefined],
    ['大家好，我是你们的小林。', undefined],
    ['大家好，我是小林，在港口工作的水手。', undefined],
    ['大家好。', undefined],
  ])('takes who greets for the author: %s', (greeting, author) => expect(authorOf(greeting)).toBe(author));

  it('takes whom the article names before', () =>
    expect(authorOf('大家好，我是小林。', '---\nauthor: 陈海\n---\n\n')).toBe('陈海'));
});
