import { describe, expect, it } from 'vitest';
import { drawLegibly, leftToRight } from '../../../../src/compile/diagrams/left-to-right.ts';
import type { Drawing, DrawingFault } from '../../../../src/model/drawing.ts';

const drawing = (width: number, height: number): Drawing => ({
  type: 'drawing',
  svg: `${width}`,
  width,
  height,
  text: '',
});

describe('the source of an upright diagram', () => {
  it.each([
    ['flowchart TD\n  A --> B', 'flowchart LR\n  A --> B'],
    ['graph TB; A --> B', 'graph LR; A --> B'],
    ['graph BT\nA', 'graph LR\nA'],
    ['graph\n  A --> B', 'graph LR\n  A --> B'],
    ['---\ntitle: T\n---\n%% TD\n  flowchart TB\nA', '---\ntitle: T\n---\n%% TD\n  flowchart LR\nA'],
    ['stateDiagram-v2\n  A --> B', 'stateDiagram-v2\ndirection LR\n  A --> B'],
    ['stateDiagram-v2\n  direction TB\n  A --> B', 'stateDiagram-v2\ndirection LR\n  A --> B'],
    [
      'stateDiagram-v2\n  state A {\n    direction TB\n    B\n  }',
      'stateDiagram-v2\ndirection LR\n  state A {\n    direction TB\n    B\n  }',
    ],
    ['%% c\nclassDiagram\n  A <|-- B', '%% c\nclassDiagram\ndirection LR\n  A <|-- B'],
    ['erDiagram\n  A ||--o{ B : has', 'erDiagram\ndirection LR\n  A ||--o{ B : has'],
    [
      'flowchart TD\n  subgraph S\n    direction TB\n    A\n  end',
      'flowchart LR\n  subgraph S\n    direction TB\n    A\n  end',
    ],
  ])('is turned alone: %j', (source, turned) => expect(leftToRight(source)).toBe(turned));

  it.each([
    'flowchart LR\n  A --> B',
    'graph RL\nA',
    'mindmap\n  graph TD',
    'stateDiagram-v2\n  direction LR\n  A --> B',
    'sequenceDiagram\n  A ->> B: hello',
    '',
  ])('is no other one: %j', (source) => expect(leftToRight(source)).toBeUndefined());
});

describe('a diagram', () => {
  const drawn = async (source: string, upright: Drawing | DrawingFault, turned: Drawing | DrawingFault) => {
    const asked: string[] = [];
    const made = await drawLegibly(source, async (text) => {
      asked.push(text);
      return text === source ? upright : turned;
    });
    return { made, asked };
  };
  const source = 'flowchart TD\n  A --> B';
  const tall = drawing(500, 1000);

  it('is drawn from left to right where its text is larger so', async () => {
    const wide = drawing(1200, 400);
    expect(await drawn(source, tall, wide)).toEqual({ made: wide, asked: [source, leftToRight(source)] });
  });

  it('is drawn as its author has it where its text is large, or no larger the other way', async () => {
    const legible = drawing(500, 520);
    expect(await drawn(source, legible, drawing(1200, 400))).toEqual({ made: legible, asked: [source] });
    expect((await drawn(source, tall, drawing(2400, 400))).made).toBe(tall);
    expect((await drawn(source, tall, { type: 'fault', reason: 'it is too slow' })).made).toBe(tall);
    expect((await drawn('gantt\n title T', tall, drawing(1200, 400))).made).toBe(tall);
  });
});
