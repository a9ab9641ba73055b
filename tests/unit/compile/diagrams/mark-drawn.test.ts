import { expect, it } from 'vitest';
import { labelsOfDiagram } from '../../../../src/article/diagram-labels.ts';
import { readArticle } from '../../../../src/article/read.ts';
import { markDrawn } from '../../../../src/compile/diagrams/mark-drawn.ts';
import { toCoverage } from '../../../../src/deck/coverage.ts';
import { planDeck } from '../../../../src/deck/plan.ts';
import type { Drawing } from '../../../../src/model/drawing.ts';

const source = 'flowchart LR\n  A[Start<br>now] --> B[End]';
const article = `# Talk\n\n## Way\n\n\`\`\`mermaid\n${source}\n\`\`\`\n`;
const { units, roadmap } = readArticle(article, 'a.md', 'en');
const lines = source.split('\n').map((line) => line.trim());
const labelled = units.map((unit) =>
  unit.type === 'code'
    ? { ...unit, drawn: labelsOfDiagram(source)[lines.indexOf(unit.text.trim())] ?? [] }
    : unit,
);

function accountOf(text: string) {
  const drawing: Drawing = { type: 'drawing', svg: '<svg/>', width: 400, height: 200, text };
  const deck = markDrawn(planDeck(roadmap, 'a'), new Map([[source, drawing]]));
  const shown = deck.slides.map(({ heading }) => ({
    text: heading ? `Talk Way ${text}` : text,
    addresses: [],
    pictures: [],
  }));
  const { entries, unsourced } = toCoverage(labelled, deck, { shown });
  const placements = entries.flatMap(({ unit, placement }) => (unit.type === 'code' ? [placement] : []));
  return { notes: deck.slides.flatMap(({ notes }) => notes), placements, unsourced };
}

it('notes nothing of a drawing that shows its labels', () => {
  expect(accountOf('Start now\nEnd')).toEqual({ notes: [], placements: ['slide', 'slide'], unsourced: [] });
});

it('notes on its slide what a drawing leaves out', () => {
  expect(accountOf('End')).toEqual({ notes: ['Start now'], placements: ['slide', 'notes'], unsourced: [] });
});
