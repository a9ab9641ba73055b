import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { reportWishes } from '../../../../src/compile/messages/overflow.ts';
import { text } from '../../../../src/deck/nodes.ts';
import { makeSlide } from '../../../../src/deck/slide.ts';
import type { Deck, Slide } from '../../../../src/model/deck.ts';

it('tells once of each slide that was to be kept whole and is cut, at its line', () => {
  const at = (line: number) => ({ line, column: 1, offset: 0 });
  const slide = (id: string, given: Partial<Slide>): Slide =>
    makeSlide('list', { id, sources: [{ start: at(7), end: at(9) }], ...given });
  const unnumbered = { depth: 1 as const, children: [text('Boats')] };
  const part = { of: 'a' };
  const slides = [
    slide('a', { keep: 'wish', part, unnumbered }),
    slide('a--2', { keep: 'wish', part, unnumbered }),
    slide('b', { keep: 'wish' }),
    slide('c', { part: { of: 'c' } }),
  ];
  const file = new VFile();
  reportWishes({ lang: 'en', title: '', keywords: [], chapters: [], slides } satisfies Deck, file);
  expect(file.messages.map(({ ruleId, reason, line, fatal }) => [ruleId, reason, line, fatal])).toEqual([
    ['slide-overflow', '“Boats” is to be kept whole, but no slide holds it: it is cut', 7, false],
  ]);
});
