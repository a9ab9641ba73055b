import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { roadmapOf } from './inline.ts';
import { shapeOf } from './shape.ts';

const read = (...lines: string[]) => {
  const roadmap = roadmapOf('# T', '', ...lines);
  const { start, end } = roadmap.contents ?? {};
  return [
    start && end ? `${start.line}–${end.line}` : undefined,
    shapeOf(roadmap).filter((line) => !line.startsWith(' ')),
  ];
};
/** What is told as left out. */
const skipped = (...lines: string[]): string[] =>
  readArticle(['# T', '', ...lines].join('\n'), 'a.md', 'en').units.flatMap(({ text, skipped }) =>
    skipped ? [text] : [],
  );

describe('the table of contents of an article', () => {
  const lines = ['- [A](#a)', '  1. [B](#b)', '- [C](#c)'];
  const section = ['## A', '', 'Text.'];

  it('is a list of nothing but links within, with the section that it has to itself', () => {
    expect(read('## Contents', '', ...lines, '', ...section)).toEqual(['3–7', ['section 2 “A” @9–11']]);
    expect(read(...lines, '', '***', '', ...section)).toEqual(['3–5', ['section 2 “A” @9–11']]);
  });

  it('leaves what opens the article below it where it stands', () => {
    const opening = 'This plan is for the harbour.';
    expect(read('## Contents', '', ...lines, '', opening, '', ...section)).toEqual([
      '3–7',
      ['lead 1 (untitled) @9–9', 'section 2 “A” @11–13'],
    ]);
    expect(read('## Reading', '', ...lines, '', opening, '', ...section)[0]).toBeUndefined();
  });

  it.each([
    '## Contents',
    '### 目录',
    '**Table of contents**',
    'Sommaire :',
    '#### Inhalt',
  ])('may be short where “%s” stands above it', (name) => {
    expect(read(name, '', '- [A](#a)', '', ...section)[0]).toBe('3–5');
    expect(skipped(name, '', '- [A](#a)', '', ...section)).toEqual([name.replace(/^#+ |\*/g, ''), 'A', '#a']);
  });

  it.each([
    [
      [
        'Inhalt',
        '',
        '1. Kai',
        '2. Netze',
        '',
        '1 Kai',
        '---',
        '',
        'Text.',
        '',
        '2 Netze',
        '---',
        '',
        'Text.',
      ],
      '3–6',
    ],
    [
      [
        '## 目录',
        '',
        '- 一、码头',
        '- 二、渔网',
        '',
        '## 一、码头',
        '',
        '字。',
        '',
        '## 二、渔网',
        '',
        '字。',
      ],
      '3–6',
    ],
    [
      ['**Contents**', '', '- Quay ..... 3', '- Nets ..... 12', '', '## 1. Quay', '', 'T.', '', '## 2. Nets'],
      '3–6',
    ],
    [['目次', '', '1. 港', '   - 岸壁', '', '## 港', '', '### 岸壁', '', '字。'], '3–6'],
    [['Contents', '', '- Quay', '- Ships', '', '## Quay', '', 'Text.'], undefined],
    [
      ['- Quay', '- Nets', '- Ships', '', '## Quay', '', 'T.', '', '## Nets', '', 'T.', '', '## Ships'],
      undefined,
    ],
  ])('may be typed under its name: %j', (all, place) => expect(read(...all)[0]).toBe(place));

  it('is where its name stands in a list for Kramdown to put it', () => {
    expect(read('* TOC', '{:toc}', '', ...section)).toEqual(['3–3', ['section 2 “A” @6–8']]);
    expect(skipped('* TOC', '{:toc}', '', ...section)).toContain('TOC');
  });

  it('may stand in a chapter', () => {
    expect(read('## A', '', 'Text.', '', '### Contents', '', ...lines, '', '## B', '', 'Text.')).toEqual([
      '7–11',
      ['section 2 “A” @3–11', 'section 2 “B” @13–15'],
    ]);
  });

  it.each([
    ['<!-- TOC -->', '<!-- /TOC -->'],
    ['<!-- toc -->', '<!-- tocstop -->'],
    ['<!-- TOC start -->', '<!-- TOC end -->'],
    ['<!-- START doctoc generated -->', '<!-- END doctoc generated -->'],
    ['<!--ts-->', '<!--te-->'],
  ])('is what stands between %s and %s', (start, end) => {
    const own = [start, '**What is where**', '', '- [A](#a)', '', end, '', ...section];
    expect(read(...own)).toEqual([undefined, ['section 2 “A” @10–12']]);
    expect(skipped(...own)).toEqual(['What is where', 'A', '#a']);
  });

  it('is none where nothing closes the mark', () => {
    expect(skipped('<!-- TOC -->', '', ...lines, '', ...section)).toEqual(['A', '#a', 'B', '#b', 'C', '#c']);
    expect(skipped('<!-- TOC -->', '', '- [A](#a)', '', ...section)).toEqual([]);
  });

  it.each([
    ['a link leads elsewhere', ['## Contents', '', ...lines, '- [D](https://e.org)']],
    ['there is more to read', ['## Contents', '', ...lines, '- [D](#d) and more']],
    ['its section says more', ['## Contents', '', 'Text.', '', ...lines]],
    ['its section has parts', ['## Contents', '', ...lines, '', '### Part', '', 'Text.']],
    ['it is short', ['## See also', '', '- [A](#a)', '- [C](#c)']],
    ['it holds more than links', ['## Contents', '', ...lines, '', '  ```', '  x', '  ```']],
  ])('is none where %s', (_name, own) => expect(read(...own, '', ...section)[0]).toBeUndefined());
});
