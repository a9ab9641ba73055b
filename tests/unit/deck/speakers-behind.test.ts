import { describe, expect, it } from 'vitest';
import { deckOf, written } from './written.ts';

const told = 'The crews on the quay have loaded grain there since the first mole was built. '
  .repeat(4)
  .trim();

/** What stands on the slide of a quotation, behind it, and on the slides after it. */
function behind(lang: string, ...paragraphs: string[]): { below: string[]; after: string[] } {
  const lines = ['> The sea takes what the town does not hold.', ...paragraphs].flatMap((line) => [line, '']);
  const head = ['---', `lang: ${lang}`, '---', '# T', '', '## A', ''];
  const { slides } = deckOf(...head, ...lines, '## B', '', '- It ends.');
  const place = slides.findIndex(({ layout }) => layout === 'quotation');
  const textsOf = (index: number): string[] => `${written(slides[index] as never).shows}`.split('\n\n');
  return { below: textsOf(place).slice(1), after: textsOf(place + 1) };
}

describe('a sentence behind a quotation', () => {
  it.each([
    ['en', 'So wrote the master of the harbour in 1998.'],
    ['ko', '선장이 1998년 겨울에 하신 말씀입니다.'],
    ['zh-CN', '老船长在1998年冬天说过这句话。'],
    ['ja', '港長が1998年の冬にこう述べました。'],
  ])('stands below it where it tells who speaks: %s %s', (lang, sentence) => {
    const { below, after } = behind(lang, `${sentence} ${told}`, told);
    expect(below).toEqual([sentence]);
    expect(after[0]).toBe(told);
  });

  it('stands there with its paragraph where that is short', () => {
    const remark = 'So wrote the master of the harbour. The town agrees.';
    expect(behind('en', remark).below).toEqual([remark]);
    expect(behind('en', remark, told).after).toEqual([told]);
  });

  it('goes on with its paragraph where it tells something else', () => {
    expect(behind('en', `The town agrees. ${told}`, told).below).toEqual([]);
  });
});
