import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';

const units = (...lines: string[]): string[] =>
  readArticle(['# T', '', ...lines].join('\n'), 'a.md')
    .units.slice(1)
    .map(({ text }) => text);

describe('a style with empty lines in it', () => {
  it('is no text up to where it ends', () => {
    const table = '<table><tr><td>a</td></tr></table>';
    const style = [
      '<div>',
      '<style scoped>',
      '    td { top: 0; }',
      '',
      '    th { top: 1px; }',
      '',
      'p {}',
      '',
    ];
    expect(units(...style, '</style>', table, '</div>', '', 'b')).toEqual(['a', 'b']);
    expect(units('<script>', 'let a;', '', 'let b;', '</script>', '', 'c')).toEqual(['c']);
  });

  it('hides nothing of what stands between two styles that end', () => {
    const style = (name: string) => [`<${name}>`, 'p {}', `</${name}>`];
    expect(units(...style('style'), '', 'a', '', ...style('style'), '', 'b')).toEqual(['a', 'b']);
    expect(units(...style('script'), '', 'a', '', ...style('style'), '', 'b')).toEqual(['a', 'b']);
  });

  it('ends behind where it begins, whatever ended before it', () => {
    const open = ['<div>', '<style>', 'p {}', '', 'b {}', '', '</style>', '</div>'];
    expect(units('<style>', 'a {}', '</STYLE>', '', 'a', '', ...open, '', 'c')).toEqual(['a', 'c']);
    expect(units(...open.slice(0, 5), '', '`</style>`', '', 'td {}', '', ...open.slice(6), '', 'c')).toEqual([
      'c',
    ]);
  });

  it('hides nothing where it ends in its block, or nowhere', () => {
    expect(units('<!-- <style> -->', '', 'a', '', '</style>')).toEqual(['a']);
    expect(units('<div><style>p {}</style></div>', '', 'a', '', '<p>b</p>')).toEqual(['a', 'b']);
    expect(units('<div><style>', '', 'a')).toEqual(['a']);
  });
});
