import { describe, expect, it } from 'vitest';
import { bracketsFor } from '../../../src/article/titles.ts';
import { blocksOf } from './inline.ts';
import { written } from './written.ts';

describe('what an abbreviation stands for', () => {
  const imo = '<abbr title="Maritime Organization">IMO</abbr>';
  it.each([
    ['stands in brackets', `The ${imo} says.`, 'The IMO (Maritime Organization) says.'],
    ['stands once', `The ${imo}.\n\n- ${imo}`, 'The IMO (Maritime Organization).\n\n- IMO'],
    [
      'stands again where it is another',
      `${imo} <abbr title="In My Opinion">IMO</abbr>`,
      'IMO (Maritime Organization) IMO (In My Opinion)',
    ],
    ['keeps emphasis', '<abbr title="Web">*W*</abbr> x', '*W* (Web) x'],
    ['has wide brackets in Chinese', '由<abbr title="国际海事组织">IMO</abbr>定', '由IMO（国际海事组织）定'],
    ['is not what it is', '<abbr title="imo">IMO</abbr> x', 'IMO x'],
    ['is nothing without a title', '<abbr>IMO</abbr> x', 'IMO x'],
    ['is read in a block of HTML', `<p>The ${imo}.</p>`, 'The IMO (Maritime Organization).'],
    [
      'stands in a table',
      `| A |\n| - |\n| ${imo} |`,
      '| A                           |\n| --------------------------- |\n| IMO (Maritime Organization) |',
    ],
  ])('%s', (_what, markdown, expected) => expect(written(markdown)).toBe(expected));
});

describe('the title of a picture within a sentence', () => {
  it.each([
    ['stands in brackets', 'A ![ship](s.png "At sea") b.', 'A ![ship](s.png) (At sea) b.'],
    ['is not its text again', 'A ![ship](s.png "Ship") b.', 'A ![ship](s.png) b.'],
    [
      'is shown of one elsewhere',
      'A ![b](https://a.example/b.png "Built") c.',
      'A ![b](https://a.example/b.png) (Built) c.',
    ],
    ['is shown in a heading', '# A ![b](b.png "Built")', '# A ![b](b.png) (Built)'],
    ['stands behind HTML', 'A <img src="s.png" alt="s" title="T"> b', 'A ![s](s.png) (T) b'],
  ])('%s', (_what, markdown, expected) => expect(written(markdown)).toBe(expected));

  it.each([
    '[![b](https://a.example/b.svg "Built")](https://a.example)',
    '![b](https://a.example/b.svg "Built") ![c](https://a.example/c.svg "Covered")',
    '# Project ![b](https://a.example/b.svg "Built") ![c](https://a.example/c.svg "Covered")',
  ])('is none of badges: %s', (markdown) => expect(written(markdown)).toBe(markdown));
});

it('what stands in brackets stands where the abbreviation or the picture is', () => {
  const [paragraph] = blocksOf('a ![ship](s.png "At sea") <abbr title="Web">W</abbr> b');
  const texts = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const bracketed = texts.filter((node) => node.type === 'text' && node.value.startsWith(' ('));
  expect(bracketed.map(({ position }) => position?.start.column)).toEqual([3, 27]);
});

it.each([
  ['ship', [' (', ')']],
  ['배', [' (', ')']],
  ['船', ['（', '）']],
  ['ふね', ['（', '）']],
  ['ボート', ['（', '）']],
])('brackets for “%s” are %j', (text, brackets) => expect(bracketsFor(text)).toEqual(brackets));
