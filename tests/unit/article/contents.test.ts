import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { roadmapOf } from './inline.ts';
import { shapeOf } from './shape.ts';

const read = (...lines: string[]) => {
  const roadmap = roadmapOf('# T', '', ...lines);
  return [roadmap.contents?.lines.map(textOf), shapeOf(roadmap).filter((line) => !line.startsWith(' '))];
};

describe('the table of contents of an article', () => {
  const lines = ['- [A](#a)', '  1. [B](#b)', '- [C](#c)'];
  const section = ['## A', '', 'Text.'];

  it('is a list of nothing but links within, with the section that it has to itself', () => {
    expect(read('## Contents', '', ...lines, '', ...section)).toEqual([
      ['Contents', 'A', 'B', 'C'],
      ['section 2 “A” @9–11'],
    ]);
    expect(read(...lines, '', '***', '', ...section)).toEqual([['A', 'B', 'C'], ['section 2 “A” @9–11']]);
  });

  it.each([
    ['a link leads elsewhere', ['## Contents', '', ...lines, '- [D](https://e.org)']],
    ['there is more to read', ['## Contents', '', ...lines, '- [D](#d) and more']],
    ['its section says more', ['## Contents', '', 'Text.', '', ...lines]],
    ['its section has parts', ['## Contents', '', ...lines, '', '### Part', '', 'Text.']],
    ['it is short', ['## Contents', '', '- [A](#a)', '- [C](#c)']],
    ['it holds more than links', ['## Contents', '', ...lines, '', '  ```', '  x', '  ```']],
  ])('is none where %s', (_name, own) => expect(read(...own, '', ...section)[0]).toBeUndefined());
});
