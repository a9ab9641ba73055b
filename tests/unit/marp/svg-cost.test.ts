import { describe, expect, it } from 'vitest';
import { isDrawable } from '../../../src/marp/svg-cost.ts';

const svg = (inner: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;
const levels = (count: number, times: number): string =>
  Array.from(
    { length: count },
    (_, level) => `<g id="g${level + 1}">${`<use xlink:href="#g${level}"/>`.repeat(times)}</g>`,
  ).join('');

describe('isDrawable', () => {
  it.each([
    ['a drawing', '<path d="M0 0h9"/><text>a &gt; b</text>'],
    ['a drawing that uses others', `<defs><circle id="g0" r="1"/>${levels(3, 10)}</defs><use href="#g3"/>`],
    ['a fill by name', '<linearGradient id="a"/><path fill="url(#a)"/><path fill="url(\'#none\')"/>'],
    ['a sign within an attribute', '<g data-a="x > y" data-b=\'</g>\'><path/></g>'],
    ['comments and styles', '<!-- <g> --><style><![CDATA[a < b {}]]></style><style>a > b {}</style>'],
    ['what a style only says', '<style><![CDATA[ <b> <i ]]></style><?note <g> ?><path/>'],
    ['a name space', '<ns:g xmlns:ns="urn:x"><ns:x.y/></ns:g>'],
    ['one that uses itself', '<g id="a"><use href="#a"/></g>'],
  ])('takes %s', (_name, inner) => expect(isDrawable(svg(inner))).toBe(true));

  it('takes a picture whose elements are all in a name space', () => {
    expect(isDrawable('<my-ns:svg xmlns:my-ns="http://www.w3.org/2000/svg"><my-ns:g/></my-ns:svg>')).toBe(
      true,
    );
  });

  it('takes a ground of its own for a drawing', () =>
    expect(isDrawable('<svg style="background: red" viewBox="0 0 9 9"/>')).toBe(true));

  it.each([
    'width="0"',
    "width='0'",
    'height = "0"',
    'height="0.0"',
    'height="000px"',
    'width=" +0% "',
    'width=".0em"',
    'WIDTH="-0vmin"',
  ])('refuses one whose root is of no size: %s', (size) => {
    expect(isDrawable(`<svg ${size}><path/></svg>`)).toBe(false);
    expect(isDrawable(`<svg><path ${size}/></svg>`)).toBe(true);
  });

  it.each([
    'width="10"',
    'width="0.5"',
    'height="05px"',
    'data-width="0"',
    'height="0 0"',
    'height="0point"',
  ])('takes one whose root is of a size: %s', (size) =>
    expect(isDrawable(`<svg ${size}><path/></svg>`)).toBe(true));

  it('reads a thousand elements in one another, and no more', () => {
    const nested = (depth: number): string => svg(`${'<g>'.repeat(depth)}${'</g>'.repeat(depth)}`);
    expect([1000, 1001].map((depth) => isDrawable(nested(depth)))).toEqual([true, false]);
  });

  it('draws half a million elements, and no more', () => {
    const drawn = (paths: number): string =>
      svg(
        `<g id="a">${'<path/>'.repeat(998)}</g>${'<use href="#a"/>'.repeat(499)}${'<path/>'.repeat(paths)}`,
      );
    expect([0, 1].map((paths) => isDrawable(drawn(paths)))).toEqual([true, false]);
  });

  it('refuses one in a name space whose root is of no size', () => {
    const root = (size: string): string =>
      `<my-ns:svg xmlns:my-ns="urn:x" width="${size}"><my-ns:g/></my-ns:svg>`;
    expect(['0', '9'].map((size) => isDrawable(root(size)))).toEqual([false, true]);
  });

  it('takes a document type with plain names for text', () => {
    const type = '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]>';
    expect(isDrawable(`${type}<svg xmlns="&ns;"><path/></svg>`)).toBe(true);
  });

  it.each([
    ['uses that multiply', svg(`<rect id="g0"/>${levels(8, 10)}`)],
    ['uses in an element of a long way', svg(`<rect id="g0"/>${levels(3000, 1)}`)],
    [
      'fills that multiply',
      svg(
        `<p id="g0"/>${levels(8, 10).replaceAll('xlink:href="#g', 'fill="url(#g').replaceAll('"/>', ')"/>')}`,
      ),
    ],
    ['uses that multiply, with spaces', svg(`<rect id="g0"/>${levels(8, 10)}`.replaceAll('=', ' = '))],
    ['uses of another quote', svg(`<rect id='g0'/>${levels(8, 10)}`.replaceAll('"', "'"))],
    ['uses with a space before the name', svg(`<rect id="g0"/>${levels(8, 10).replaceAll('"#', '" #')}`)],
    [
      'fills that multiply, with spaces and quotes',
      svg(
        `<p id="g0"/>${levels(8, 10).replaceAll('xlink:href="#g', 'fill="url( \'#g').replaceAll('"/>', '\')"/>')}`,
      ),
    ],
    [
      'uses that multiply, whatever later bears their names',
      svg(`<rect id="g0"/>${levels(8, 10)}${levels(8, 0)}`),
    ],
    [
      'a long way of uses from its end',
      svg(Array.from({ length: 3000 }, (_, level) => `<use id="g${level}" href="#g${level + 1}"/>`).join('')),
    ],
    ['an end without a beginning', '<svg></g></svg>'],
    ['ends in another order', '<svg><g><p></g></p></svg>'],
    ['elements beyond depth', svg(`${'<g>'.repeat(2000)}${'</g>'.repeat(2000)}`)],
    [
      'names that multiply',
      `<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${svg('<text>&b;</text>')}`,
    ],
    ['ends of names that only begin alike', '<svg><path></p></svg>'],
    [
      'uses of so long a way that no stack holds it',
      svg(Array.from({ length: 50_000 }, (_, at) => `<use id="g${at}" href="#g${at + 1}"/>`).join('')),
    ],
    ['an element without end', '<svg><g></svg>'],
    ['nothing of its kind', '<html></html>'],
    ['one with nothing in it', svg('')],
    ['one that is its own end', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['one with a comment alone in it', svg('<!-- <path/> -->')],
  ])('refuses %s', (_name, text) => expect(isDrawable(text)).toBe(false));
});
