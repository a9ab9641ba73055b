import { describe, expect, it } from 'vitest';
import { deckOf } from './written.ts';

const code = (...lines: string[]): string[] => ['', '```sh', ...lines, '```', ''];
/** The kinds of block on each slide of code. */
const shown = (...lines: string[]): string[] =>
  deckOf('# T', '', ...lines)
    .slides.filter(({ layout }) => layout === 'code')
    .map(({ content }) => content.map(({ type }) => type[0]).join(''));

describe('short code', () => {
  it('stands with the next on a slide, each below what leads to it', () => {
    expect(shown('First:', ...code('a'), 'Then:', ...code('b'))).toEqual(['pcpc']);
    expect(shown(...code('a'), ...code('b', 'c'), ...code('d'))).toEqual(['ccc']);
  });

  it('stands on no more slides than it takes', () => {
    const some = (count: number): string[] => Array.from({ length: count }, () => code('a', 'b', 'c')).flat();
    expect(shown(...some(3))).toEqual(['ccc']);
    expect(shown(...some(4))).toEqual(['ccc', 'c']);
  });

  it.each([
    ['is long', [...code('a'), ...code('b', 'c', 'd', 'e', 'f', 'g')]],
    ['has long lines', [...code('a'), ...code('b'.repeat(81))]],
    ['is under another title', [...code('a'), '', '## B', ...code('b')]],
    ['is spoken of by its author', [...code('a'), '', '<!-- keep -->', ...code('b')]],
    ['stands behind something else', [...code('a'), '', '- one', '- two', '', ...code('b')]],
  ])('stands alone where the next %s', (_why, lines) => expect(shown(...lines)).toEqual(['c', 'c']));

  it('has its places with it', () => {
    const { slides } = deckOf('# T', '', 'First:', ...code('a'), 'Then:', ...code('b'));
    const slide = slides.find(({ layout }) => layout === 'code');
    expect(slide?.sources.map(({ start }) => start.line)).toEqual([3, 9]);
  });

  it('stands apart where much text leads to the next', () => {
    const long = `${'The author has to say much of what comes next. '.repeat(11)}Then:`;
    const { slides } = deckOf('# T', '', 'First:', ...code('a'), long, ...code('b'));
    expect(slides.slice(1).map(({ layout }) => layout)).toEqual(['code', 'prose', 'prose', 'code']);
  });
});
