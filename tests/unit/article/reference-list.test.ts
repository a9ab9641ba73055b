import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { roadmapOf } from './inline.ts';

/** The texts of the points of an article’s only list. */
const points = (...lines: string[]): string[] | undefined => {
  const [part] = roadmapOf(['# Ships', '', '## Sources', '', ...lines].join('\n')).parts;
  const [piece] = part?.type === 'section' ? part.pieces : [];
  return piece?.type === 'points'
    ? piece.list.children.map(({ children }) => textOf(children[0] as Paragraph))
    : undefined;
};
const entries = ['[1] A. Smith (2024). The second quay.', '[2] B. Jones. *Cranes.* Vol. 3.'];
const said = entries.map((entry) => entry.replaceAll('*', ''));

describe('the entries of a bibliography', () => {
  it('are points, in paragraphs and in lines of one', () => {
    expect(points(entries.join('\n\n'))).toEqual(said);
    expect(points(...entries)).toEqual(said);
  });

  it.each([
    ['one alone', '[1] A. Smith (2024). The second quay.'],
    ['text without marks', 'A. Smith (2024).\n\nB. Jones.'],
    ['marks within a text', 'Smith [1] says so.\n\nJones [2] does not.'],
  ])('are not %s', (_what, text) => expect(points(text)).toBeUndefined());
});
