import { describe, expect, it } from 'vitest';
import { applyDirectives } from '../../../src/deck/directives.ts';
import { emphasis, text } from '../../../src/deck/nodes.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import { labelsFor } from '../../../src/language/labels.ts';
import { blocksToMarkdown } from '../../../src/marp/markdown.ts';
import { type Layout, layouts, type Slide } from '../../../src/model/deck.ts';
import type { Directive } from '../../../src/model/directive.ts';
import type { Block } from '../../../src/model/roadmap.ts';
import { blocksOf } from '../article/inline.ts';
import { written } from './written.ts';

const at = (offset: number) => ({ line: 1, column: 1, offset });
const slide = (id: string, ...ranges: [from: number, to: number][]): Slide =>
  makeSlide('list', { id, sources: ranges.map(([from, to]) => ({ start: at(from), end: at(to) })) });
const directive = (name: Directive['name'], from: number, to: number, value = ''): Directive => ({
  ...{ name, value, line: 1 },
  scope: { type: 'block', start: from, end: to },
});
const apply = (slides: Slide[], ...directives: Directive[]): Slide[] =>
  applyDirectives(slides, directives, labelsFor('en'));

describe('a comment speaks', () => {
  const slides = [
    slide('all', [0, 100]),
    ...[slide('one', [10, 20]), slide('two', [20, 30], [60, 70]), slide('three', [30, 40]), slide('none')],
  ];
  const meant = (from: number, to: number): string[] =>
    apply(slides, directive('keep', from, to)).flatMap(({ id, keep }) => (keep ? [id] : []));

  it.each([
    ['of all slides made from within its part', 10, 40, ['one', 'two', 'three']],
    ['of a slide of which some is from there', 60, 70, ['two']],
    ['of the slide around it where none is from within', 12, 18, ['one']],
    ['of the narrowest around it', 62, 66, ['two']],
    ['of a wider one where it stands in no other', 15, 25, ['all']],
    ['of none where it stands in none', 101, 105, []],
  ])('%s', (_name, from, to, ids) => expect(meant(from, to)).toEqual(ids));

  it('of every slide that is as narrow', () => {
    const twice = [slide('a', [0, 50]), slide('b', [0, 50]), slide('c', [0, 60])];
    const kept = apply(twice, directive('keep', 10, 20));
    expect(kept.map(({ keep }) => keep)).toEqual([true, true, undefined]);
    const wider = [slide('a', [0, 200]), slide('b', [90, 160]), slide('c', [100, 180])];
    expect(apply(wider, directive('keep', 100, 110)).map(({ keep }) => keep)).toEqual([
      undefined,
      true,
      undefined,
    ]);
  });

  it('of no slide that gathers titles from all over the article', () => {
    const gathering: Layout[] = ['cover', 'agenda', 'roadmap', 'year'];
    const all = layouts.map((layout) => ({ ...slide(layout, [0, 9]), layout }));
    const kept = apply(all, directive('keep', 0, 9));
    expect(kept.filter(({ keep }) => !keep).map(({ layout }) => layout)).toEqual(gathering);
  });
});

describe('a title', () => {
  const titled = (layout: Layout, given: Partial<Slide>): Record<string, unknown> => {
    const [only] = apply([{ ...slide('a', [0, 9]), layout, ...given }], directive('title', 0, 9, 'Short'));
    const { title, notes } = written(only as Slide);
    return { title, notes };
  };
  const marked = { heading: { depth: 2 as const, children: [emphasis(text('1')), text(' Long')] } };

  it.each<Layout>(['divider', 'section', 'breakthrough', 'forecast'])('keeps the mark of a %s', (layout) => {
    expect(titled(layout, { ...marked, notes: ['n'] })).toEqual({
      title: '## *1* Short',
      notes: ['n', '1 Long'],
    });
  });

  it('stands in place of all else', () => {
    const plain = { heading: { depth: 1 as const, children: [text('Long '), emphasis(text('one'))] } };
    expect(titled('list', marked)).toEqual({ title: '## Short', notes: ['1 Long'] });
    expect(titled('section', plain)).toEqual({ title: '# Short', notes: ['Long one'] });
    expect(titled('list', {})).toEqual({ title: undefined, notes: undefined });
  });
});

describe('a cut of the author’s', () => {
  const markdown = 'One.\n\n5. a\n6. b\n7. c\n\nTwo.';
  const content = blocksOf(markdown) as Block[];
  const cut = (offset: number, given: Partial<Slide> = {}): unknown[] =>
    apply(
      [{ ...slide('id', [0, 99]), content, notes: ['n'], ...given }],
      directive('split', offset, offset + 1),
    ).map((each) => [each.id, blocksToMarkdown(each.content), each.notes, each.part]);

  it.each([
    ['a block', 'Two.', 'One.\n\n5. a\n6. b\n7. c', 'Two.'],
    ['a list', '5. a', 'One.', '5. a\n6. b\n7. c\n\nTwo.'],
    ['an item', '6. b', 'One.\n\n5. a', '6. b\n7. c\n\nTwo.'],
    ['the text of an item', 'c', 'One.\n\n5. a\n6. b', '7. c\n\nTwo.'],
  ])('starts a slide at %s', (_name, start, before, after) => {
    const part = { of: 'id' };
    expect(cut(markdown.indexOf(start))).toEqual([
      ['id', before, ['n'], part],
      ['id--2', after, [], part],
    ]);
  });

  it('does nothing where the slide starts, or at no block of it', () => {
    const whole = [['id', markdown, ['n'], undefined]];
    expect([cut(0), cut(1), cut(90)]).toEqual([whole, whole, whole]);
  });

  it('counts the items of a list without numbers by none', () => {
    expect(
      cut(4, { content: blocksOf('- a\n- b') as Block[] }).map((each) => (each as unknown[])[1]),
    ).toEqual(['- a', '- b']);
  });
});

it('an unknown layout is a class, and two columns are the theme’s', () => {
  const layout = (value: string): unknown => {
    const [only] = apply([{ ...slide('a', [0, 9]), classes: ['line-1'] }], directive('layout', 0, 9, value));
    return only && written(only).is;
  };
  expect(['table', 'two-column', 'dense'].map(layout)).toEqual([
    'table line-1',
    'list line-1 columns',
    'list line-1 dense',
  ]);
});
