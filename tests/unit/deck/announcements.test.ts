import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { deckOf } from './written.ts';

/** The first paragraph above the list, the table or the quotation of an article, if any. */
function leadOf(lang: string, paragraph: string, ...block: string[]): string | undefined {
  const { slides } = deckOf('---', `lang: ${lang}`, '---', '# T', '', '## A', '', paragraph, '', ...block);
  const shown = slides.find(({ content }) =>
    content.some(({ type }) => type !== 'paragraph' && type !== 'heading'),
  );
  const [first] = shown?.content ?? [];
  return first?.type === 'paragraph' ? textOf(first) : undefined;
}

const three = ['- One quay is old.', '- Two quays are new.', '- The rest is sand.'];
const table = ['| a | b |', '|---|---|', '| c | d |'];
const long = (sentence: string): string =>
  `${'We asked all who sail from this harbour about its quays. '.repeat(4)}${sentence}`;

describe('the sentence that announces what follows a text', () => {
  it.each([
    ['en', 'Three answers came back again and again.', three],
    ['de', 'Drei Antworten kamen immer wieder.', three],
    ['fr', 'Les trois réponses sont connues.', three],
    ['zh', '大家议论比较集中的有三点。', three],
    ['ja', '背景には三つの変化がある。', three],
    ['en', 'The following table has all of them.', table],
    ['zh', '具体指标见下表。', table],
    ['ja', '社長はこう語る。', ['> 船は港にある。']],
    ['ja', '桟橋には次の課題がある。', three],
    ['en', 'Our goal is simple.', ['> All quays are dry.']],
    ['en', 'We have one goal.', ['> All quays are dry.']],
    ['de', 'Unser Ziel ist klar.', ['> Alle Kais sind trocken.']],
    ['es', 'Nuestro objetivo es sencillo.', ['> Todos los muelles, secos.']],
    ['zh', '我们的目标只有一个。', ['> 码头都干。']],
    ['ja', '目標はただ一つである。', ['> 岸壁を乾かす。']],
    ['ko', '우리의 목표는 단순합니다.', ['> 부두를 말린다.']],
    ['ko', '그래서 다음 문제가 생깁니다.', three],
  ])('stands with that: %s %s', (lang, sentence, block) => {
    expect(leadOf(lang, long(sentence), ...block)).toBe(sentence);
    expect(leadOf(lang, `${long('Nobody was left out.')}\n\n${sentence}`, ...block)).toBe(sentence);
  });

  it('stands with that where it follows a table', () => {
    const slides = deckOf(
      '# T',
      '',
      '## A',
      '',
      ...table,
      '',
      '这就是全部。船长这样说。',
      '',
      '> A quay.',
    ).slides;
    expect(slides.map(({ content }) => content.map(({ type }) => type).join())).toEqual([
      '',
      'table,paragraph',
      'paragraph,blockquote',
    ]);
  });

  it.each([
    ['of an aim that it names', 'Our goal is one dry quay.', ['> All quays are dry.']],
    ['of another number', 'Four answers came back again and again.', three],
    ['of a table', 'Three answers came back again and again.', table],
    ['that says something by itself', 'Nobody was left out.', three],
    ['of the next year', '다음 해가 지나면 배가 옵니다.', three],
    ['that is long', `Three answers came back ${'again and again '.repeat(12)}.`, three],
  ])('is none: one %s', (_what, sentence, block) =>
    expect(leadOf('en', long(sentence), ...block)).toBeUndefined());
});
