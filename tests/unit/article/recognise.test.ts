import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import type { Roadmap } from '../../../src/model/roadmap.ts';
import { directionsOf, piecesOf, roadmapOf } from './inline.ts';

const names = ({ parts }: Roadmap): string[] => directionsOf(parts).map(({ title }) => textOf(title.main));
const plan = (name: string, year: number): string[] => [`## ${name}`, '### Plans', `**${year}: P**`, '- a'];

describe('directions', () => {
  it('are sections with forecasts, numbered in order', () => {
    const roadmap = roadmapOf('# T', ...plan('One', 2025), '## Between', 'Text.', ...plan('Two', 2026));
    expect(names(roadmap)).toEqual(['One', 'Two']);
    expect(directionsOf(roadmap.parts).map(({ index }) => index)).toEqual([1, 2]);
    expect(roadmap.periods.map((period) => period.label)).toEqual(['2025', '2026']);
  });

  it('include a sibling that has the same topics but no forecast', () => {
    const lacking = ['## Two', '### Done', '**A**', '- a'];
    const whole = ['## One', '### Done', '**B**', '- b', '### Plans', '**2026: C**', '- c'];
    expect(names(roadmapOf('# T', ...whole, ...lacking))).toEqual(['One', 'Two']);
    expect(names(roadmapOf('# T', ...whole, '## Two', '### Other', '**A**', '- a'))).toEqual(['One']);
  });

  it('are the inner sections where those repeat the same periods', () => {
    const inner = (name: string): string[] => [`### ${name}`, '#### Plans', '**2025: P**', '- a'];
    expect(names(roadmapOf('# T', '## All', ...inner('One'), ...inner('Two')))).toEqual(['One', 'Two']);
  });

  it('have an impact where a topic is paragraphs alone', () => {
    const [direction] = directionsOf(
      roadmapOf('# T', ...plan('One', 2025), '### Effect', 'It matters.').parts,
    );
    expect(direction?.topics.map((topic) => topic.role)).toEqual(['forecasts', 'impact']);
  });

  it('are none where no group has a period', () => {
    expect(names(roadmapOf('# T', '## One', '**A**', '- a', '## Two', '**B**', '- b'))).toEqual([]);
  });
});

describe('the summary', () => {
  it('is a quotation that opens the article, with its bold lead as the label', () => {
    const { summary } = roadmapOf(
      '# T',
      '',
      '> **In brief**: All of it.',
      '>',
      '> And more.',
      '',
      '## S',
      '',
      'Text.',
    );
    expect(textOf(summary?.label ?? [])).toBe('In brief');
    expect(summary?.paragraphs.map((paragraph) => textOf(paragraph))).toEqual(['All of it.', 'And more.']);
  });

  it.each([
    ['may lack a label', '# T\n\n> All of it.\n\n## S', 'All of it.'],
    [
      'may follow a paragraph where it has a label',
      '# T\n\nOpening.\n\n> **In brief**: All of it.\n\n## S',
      'All of it.',
    ],
    ['may have its colon in the bold', '# T\n\n> **一页速读：**六个方向。', '六个方向。'],
  ])('%s', (_name, markdown, text) => {
    expect(textOf(roadmapOf(markdown).summary?.paragraphs[0] ?? [])).toBe(text);
  });

  it.each([
    ['stands behind a list', '# T\n\n- a\n\n> **In brief**: All of it.'],
    ['stands behind a group', '**A group**\n\n- a\n\n> “We waited.”'],
    ['stands in a section', '# T\n\n## S\n\n> **In brief**: All of it.'],
    ['holds more than paragraphs', '# T\n\n> - a\n> - b'],
    ['is empty', '# T\n\n>\n\nText.'],
  ])('is none where the quotation %s', (_name, markdown) =>
    expect(roadmapOf(markdown).summary).toBeUndefined());
});

describe('the closing question', () => {
  const closing = (...lines: string[]) =>
    piecesOf(roadmapOf('# T', '', '## A', '', 'Text.', '', '## B', '', ...lines).parts.at(-1));

  it.each([
    'What would you bet on?',
    '你会把注押在哪一个？写下来。',
    '“Why not?”',
    '¿Por qué? Write to us.',
  ])('%s', (text) => {
    expect(closing('Text.', '', text).map((piece) => piece.type)).toEqual(['prose', 'question']);
  });

  it.each([
    'No question.',
    'It ends. With a question?',
    `${'very '.repeat(40)}long?`,
  ])('is not %s', (text) => {
    expect(closing('Text.', '', text).map((piece) => piece.type)).toEqual(['prose']);
  });

  it('is not all that an article says', () => {
    expect(piecesOf(roadmapOf('Why?').parts[0]).map((piece) => piece.type)).toEqual(['prose']);
  });
});

describe('footnotes', () => {
  it('become a section at the end, in the order of their first use', () => {
    const { parts } = roadmapOf(
      '# T',
      '',
      'B[^b] and a[^a].',
      '',
      '[^a]: First',
      '',
      '[^b]: Second',
      '',
      '[^c]: Unused',
    );
    const last = parts.at(-1);
    expect(last).toMatchObject({ role: 'footnotes', pieces: [{ list: { ordered: true } }] });
    expect(JSON.stringify(last).match(/Second|First|Unused/g)).toEqual(['Second', 'First', 'Unused']);
    expect([last?.position.start.line, last?.position.end.line]).toEqual([5, 9]);
  });
});
