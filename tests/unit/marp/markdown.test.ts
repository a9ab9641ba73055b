import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { phrasingToMarkdown } from '../../../src/marp/markdown.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
const around = (type: 'strong' | 'emphasis' | 'delete', ...children: PhrasingContent[]): PhrasingContent => ({
  type,
  children,
});

describe('what touches and is set with the same marks', () => {
  it.each<[string, PhrasingContent[], string]>([
    ['code', [code('a'), code('b')], '`ab`'],
    ['bold', [around('strong', text('a')), around('strong', text('b'))], '**ab**'],
    ['struck', [around('delete', text('a')), around('delete', text('b'))], '~~ab~~'],
    [
      'bold within italics',
      [
        around('emphasis', text('x '), around('strong', text('a'))),
        around('emphasis', around('strong', text('b')), text(' y')),
      ],
      '*x **ab** y*',
    ],
    ['beside empty code', [text('a '), code(''), text('b')], 'a b'],
  ])('is one: %s', (_what, nodes, expected) => expect(phrasingToMarkdown(nodes)).toBe(expected));

  it('stays apart where something stands between', () => {
    expect(phrasingToMarkdown([code('a'), text(' '), code('b')])).toBe('`a` `b`');
  });
});
