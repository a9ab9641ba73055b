import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { setOffBadges } from '../../../src/article/badge-rows.ts';
import { parseMarkdown } from '../../../src/article/parse.ts';
import { textOf } from '../../../src/article/phrasing.ts';

const paragraphs = (markdown: string): string[] => {
  const tree = parseMarkdown(markdown);
  setOffBadges(tree);
  return tree.children.map((node) => textOf(node as Paragraph).trim());
};

const badge = (name: string): string => `[![${name}](https://example.org/${name}.svg)](https://example.org)`;

describe('badges', () => {
  it('stand apart from the logo in their paragraph', () => {
    expect(paragraphs(`![Logo](logo.svg)\n${badge('build')} ${badge('licence')}`)).toEqual([
      'Logo',
      'build licence',
    ]);
  });

  it('stay where they stand alone, or in a sentence', () => {
    expect(paragraphs(`${badge('build')} ${badge('licence')}`)).toEqual(['build licence']);
    expect(paragraphs(`![Logo](logo.svg) says ${badge('build')}`)).toEqual(['Logo says build']);
    expect(paragraphs('![one](a.svg) ![two](b.svg)')).toEqual(['one two']);
  });
});
