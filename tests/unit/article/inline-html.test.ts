import { describe, expect, it } from 'vitest';
import { showTags } from '../../../src/article/inline-html.ts';
import { textOf } from '../../../src/article/phrasing.ts';
import { inline } from './inline.ts';

const shown = (markdown: string): string => textOf(showTags(inline(markdown), []));

describe('what looks like a tag in running text', () => {
  it.each([
    ['Write Vec<u8> or List<String>.', 'Write Vec<u8> or List<String>.'],
    ['Put <your file> into <path>/x.', 'Put <your file> into <path>/x.'],
    ['Of **<name>** and <name>', 'Of <name> and <name>'],
  ])('is shown where HTML has no such element and nothing ends it: %s', (markdown, text) => {
    expect(shown(markdown)).toBe(text);
  });

  it.each([
    ['Press <kbd>A</kbd> and <mark>B', 'Press A and B'],
    ['An <own>element</own> here', 'An element here'],
    ['A <own name="x"> value', 'A  value'],
    ['A line<br>and one', 'A lineand one'],
  ])('is not where it is one, is ended or has values: %s', (markdown, text) => {
    expect(shown(markdown)).toBe(text);
  });
});

it.each(['b', 'strong', 'i', 'em', 's', 'del'])('<%s> goes on to the end where nothing ends it', (name) => {
  const [text, rest] = showTags(inline(`oak <${name}>ash`), []);
  expect([text && textOf(text), rest && 'children' in rest && textOf(rest.children)]).toEqual([
    'oak ',
    'ash',
  ]);
});

it.each(['u', 'small', 'kbd', 'span', 'a'])('<%s> shows nothing where nothing ends it', (name) => {
  expect(showTags(inline(`oak <${name}>ash`), []).every(({ type }) => type === 'text')).toBe(true);
});

it.each(['p', 'li', 'div', 'dt', 'dd', 'tr'])('<%s> begins a line', (name) => {
  expect(showTags(inline(`oak <${name}>ash <${name}>elm`), []).map(({ type }) => type)).toContain('break');
});

it('the titles of a site’s own components stand before what they hold, but amid a sentence', () => {
  const tabs = '<Tabs><Tab title="Oak">a</Tab><Tab label="Ash">b</Tab></Tabs>';
  expect(shown(tabs).trim()).toBe('Oak a Ash b');
  expect(shown(`Look: ${tabs}`)).toBe('Look: ab');
});
