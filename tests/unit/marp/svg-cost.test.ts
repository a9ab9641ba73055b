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
    ['a name space', '<ns:g xmlns:ns="urn:x"><ns:x.y/></ns:g>'],
    ['one that uses itself', '<g id="a"><use href="#a"/></g>'],
  ])('takes %s', (_name, inner) => expect(isDrawable(svg(inner))).toBe(true));

  it('takes a document type with plain names for text', () => {
    expect(isDrawable(`<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;"/>`)).toBe(
      true,
    );
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
    ['elements beyond depth', svg(`${'<g>'.repeat(2000)}${'</g>'.repeat(2000)}`)],
    ['names that multiply', `<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${svg('&b;')}`],
    ['an element without end', '<svg><g></svg>'],
    ['nothing of its kind', '<html></html>'],
  ])('refuses %s', (_name, text) => expect(isDrawable(text)).toBe(false));
});
