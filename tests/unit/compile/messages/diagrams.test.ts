import type { Code } from 'mdast';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { reportDiagram, seen } from '../../../../src/compile/messages/diagrams.ts';
import type { Drawing, DrawingFault } from '../../../../src/model/drawing.ts';

const source = 'flowchart LR\n  A[Start now] --> B[End]';
const drawing: Drawing = { type: 'drawing', svg: '<svg/>', width: 400, height: 200, text: 'Start\nnow\nEnd' };
const code: Code = {
  type: 'code',
  lang: 'mermaid',
  value: source,
  position: { start: { line: 10, column: 1 }, end: { line: 13, column: 4 } },
};

const told = (drawn: Drawing | DrawingFault): string[] => {
  const file = new VFile();
  reportDiagram(code, drawn, file);
  return file.messages.map(({ line, reason }) => `${line}: ${reason}`);
};

/** What is advised for a diagram that is too large. */
const advised = (value: string): string | undefined => {
  const file = new VFile();
  reportDiagram({ ...code, value }, { ...drawing, text: value, width: 2400 }, file);
  return file.messages[0]?.note;
};

describe('what is told of a diagram', () => {
  it('is nothing where its labels are shown, however they are broken', () => {
    expect(told(drawing)).toEqual([]);
  });

  it('is a mistake at its own line of the article', () => {
    expect(told({ type: 'fault', reason: 'it is wrong', line: 2 })).toEqual([
      '12: the diagram cannot be drawn, and its source is shown: it is wrong',
    ]);
  });

  it('is a label that the drawing does not show', () => {
    expect(told({ ...drawing, text: 'Start now' })).toEqual(['12: the diagram does not show “End”']);
  });

  it('is that it is too large to be read, and one too large to be seen is not shown', () => {
    expect(told({ ...drawing, width: 2400 })[0]).toMatch(/^10: .* 11 px high/);
    expect(advised('flowchart LR\nA')).toMatch(/the other way/);
    expect(seen({ ...drawing, height: 9000 }).type).toBe('fault');
    expect(seen(drawing)).toBe(drawing);
  });

  it('is no advice to turn what was drawn both ways', () => {
    expect(advised('flowchart TD\nA')).toBe('Cut it into several diagrams.');
  });
});
