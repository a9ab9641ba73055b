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
  [
    'sequence, with notes and names',
    'sequenceDiagram\n actor B as Bo the smith\n participant C as Al"ice\n Note right of B: Rests\n autonumber',
    [[], ['Bo the smith'], [], ['Rests'], []],
  ],
  [
    'flowchart, with its edges and parts',
    'graph TD\n subgraph The yard\n A -- lifts --> B\n A == moves ==> B\n A -. sees .-> B\n direction LR\n end',
    [[], ['The yard'], ['lifts'], ['moves'], ['sees'], [], []],
  ],
  ['states', 'stateDiagram-v2\n A --> B: sails\n note right of A : Rests', [[], ['sails'], ['Rests']]],
  ['relations', 'erDiagram\n BOAT ||--o{ CREW : has', [[], ['has']]],
  ['a journey', 'journey\n title A day\n section Dawn\n Sail: 5: Bo', [[], ['A day'], ['Dawn'], ['Sail']]],
  ['quadrants', 'quadrantChart\n title Boats\n Oak: [0.1, 0.2]', [[], ['Boats'], ['Oak']]],
  ['words beside quotation marks', 'mindmap\n  Oak"and"ash', [[], ['and', 'Oak ash']]],
  [
    'signs to the program',
    'flowchart LR\n A["`Oak *and* ash`"]:::old\n B["One#quot;two\\nthree"]',
    [[], ['Oak and ash'], ['One two three']],
  ],
  ['a kind that is not known', 'newkind\n "In quotes" [x]', [[], ['In quotes']]],
  [
    'front matter and directives',
    '---\ntitle: x\n---\n%%{init: {"a": "b"}}%%\nflowchart TB\n A[One<br/>line]',
    [[], [], [], [], [], ['One line']],
  ],
])('reads what is written to be seen in a source of %s', (_, source, labels) => {
  expect(labelsOfDiagram(source)).toEqual(labels);
});

it.each([
  'flowchart',
  'graph',
  'sequenceDiagram',
  'gantt',
  'timeline',
  'pie',
  'stateDiagram',
  'erDiagram',
  'journey',
  'mindmap',
  'quadrantChart',
])('reads nothing but quotations where %s is not the first word', (kind) => {
  const lines = ['title Boats', 'Oak : ash', 'A[Elm]', 'A as Pine', 'A: Fir', '"Yew" x'];
  expect(labelsOfDiagram([`my ${kind}`, ...lines].join('\n')).flat()).toEqual(['Yew']);
});

it.each([
  '%% title Boats',
  'click A "Boats"',
  'style A fill:"Boats"',
  'classDef a "Boats"',
  'class A "Boats"',
  'linkStyle 0 "Boats"',
  'direction "Boats"',
  'accTitle: "Boats"',
  'accDescr: "Boats"',
  'dateFormat "Boats"',
  'axisFormat "Boats"',
  'tickInterval "Boats"',
  'todayMarker "Boats"',
  'excludes "Boats"',
  'includes "Boats"',
  'weekday "Boats"',
  'autonumber "Boats"',
  'activate "Boats"',
  'deactivate "Boats"',
])('reads nothing of what is said to the program: %s', (line) => {
  expect(labelsOfDiagram(`flowchart LR\n  ${line}\n  A["Oak"]`)).toEqual([[], [], ['Oak']]);
});
