import { expect, it } from 'vitest';
import { withEscapedLabels } from '../../../src/browser/escaped-labels.ts';

it.each([
  ['flowchart TD\nS --> L{all >= 3?}', 'flowchart TD\nS --> L{"all &gt;= 3?"}'],
  ['graph LR\nA[a < b] --> B((c > d))', 'graph LR\nA["a < b"] --> B(("c &gt; d"))'],
  ['flowchart TD\nA["a<br/>> b"] --> B[c]', 'flowchart TD\nA["a<br/>&gt; b"] --> B[c]'],
  ['flowchart TD\nA[c] --> B{d} -->|e| F', 'flowchart TD\nA[c] --> B{d} -->|e| F'],
  ['flowchart TD\nA -->|a| B --> C -->|b > 2| D', 'flowchart TD\nA -->|a| B --> C -->|"b &gt; 2"| D'],
  ['sequenceDiagram\nA->>B: f(a > b)', 'sequenceDiagram\nA->>B: f(a > b)'],
])('escapes signs in labels: %j', (source, expected) => {
  expect(withEscapedLabels(source)).toBe(expected);
});
