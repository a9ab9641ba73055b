import { expect, it } from 'vitest';
import { labelsOfDiagram } from '../../../src/article/diagram-labels.ts';

it.each([
  [
    'flowchart',
    'flowchart LR\n A[Start] --> B{Choose one}\n B -->|yes| C("The end")\n click A "https://a.example" "tip"\n style A fill:#fff',
    [[], ['Start', 'Choose one'], ['The end', 'yes'], [], []],
  ],
  [
    'sequence',
    'sequenceDiagram\n participant A as Alice\n A->>B: Hello there',
    [[], ['Alice'], ['Hello there']],
  ],
  [
    'gantt',
    'gantt\n title Plan\n dateFormat YYYY-MM-DD\n section One\n Build it :a1, 2026-01-01, 3d',
    [[], ['Plan'], [], ['One'], ['Build it']],
  ],
  [
    'timeline',
    'timeline\n title History\n 2024 : Start : More',
    [[], ['History'], ['2024', 'Start', 'More']],
  ],
  ['pie', 'pie title Pets\n "Dogs" : 3', [['Pets'], ['Dogs']]],
  ['mind map', 'mindmap\n root((Plan))\n  One', [[], ['Plan'], ['One']]],
  ['a kind that is not known', 'newkind\n "In quotes" [x]', [[], ['In quotes']]],
  [
    'front matter and directives',
    '---\ntitle: x\n---\n%%{init: {"a": "b"}}%%\nflowchart TB\n A[One<br/>line]',
    [[], [], [], [], [], ['One line']],
  ],
])('reads what is written to be seen in a source of %s', (_, source, labels) => {
  expect(labelsOfDiagram(source)).toEqual(labels);
});
