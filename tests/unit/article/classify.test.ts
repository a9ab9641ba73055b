import type { Blockquote, Paragraph, Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/article/classify.ts';
import { textOf } from '../../../src/article/phrasing.ts';
import type { Roadmap } from '../../../src/model/roadmap.ts';
import { directionsOf, piecesOf, roadmapOf } from './inline.ts';
import { shape } from './shape.ts';

const names = ({ parts }: Roadmap): string[] => directionsOf(parts).map(({ title }) => textOf(title.main));
const plan = (name: string, year: number): string[] => [`## ${name}`, '### Plans', `**${year}: P**`, '- a'];

describe('directions', () => {
  it('are sections with forecasts, numbered in order', () => {
    const roadmap = roadmapOf('# T', ...plan('One', 2025), '## Between', 'Text.', ...plan('Two', 2026));
    expect(names(roadmap)).toEqual(['One', 'Two']);
    expect(directionsOf(roadmap.parts).map(({ index }) => index)).toEqual([1, 2]);
    expect(roadmap.periods.map((period) => period.label)).toEqual(['2025', '2026']);
  });

  it('tell their periods in order of time, each once', () => {
    const { periods } = roadmapOf('# T', ...plan('One', 2027), ...plan('Two', 2025), ...plan('Three', 2027));
    expect(periods).toEqual([
      { label: '2025', key: '2025-01/12' },
      { label: '2027', key: '2027-01/12' },
    ]);
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
  it('is none where the quotation is empty, or holds more than paragraphs', () => {
    const root = (...children: RootContent[]): Root => ({ type: 'root', children });
    const summaryOf = (...children: RootContent[]) =>
      classify({
        ...{ lang: 'en', metadata: { tags: [], other: {} }, footnotes: [], directives: [] },
        tree: root(...children),
      }).summary;
    const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } };
    const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: 'Oak.' }], position };
    const rule: RootContent = { type: 'thematicBreak', position };
    const quotation = (...children: Blockquote['children']): RootContent => ({
      ...{ type: 'blockquote', children, position },
    });
    expect(summaryOf(quotation(), paragraph)).toBeUndefined();
    expect(summaryOf(quotation(paragraph, rule), paragraph)).toBeUndefined();
    expect(summaryOf(quotation(paragraph), paragraph)).toBeDefined();
  });

  it('may stand behind badges', () => {
    const badge = '[![a](https://e.org/a.svg)](https://e.org)';
    const { summary } = roadmapOf(`# T ${badge}`, '', badge, '', '> All of it.');
    expect(summary?.paragraphs.map((paragraph) => textOf(paragraph))).toEqual(['All of it.']);
  });

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
    ['may follow a rule', '# T\n\n***\n\n> All of it.', 'All of it.'],
    ['may have no space behind its colon', '# T\n\n> **In brief**:All: of it.', 'All: of it.'],
    ['may have a colon behind a space', '# T\n\n> **In brief** ：All of it.', 'All of it.'],
    ['may be a label alone', '# T\n\n> **In brief:**', 'In brief:'],
    ['may begin in bold', '# T\n\n> **Bold** text: all of it.', 'Bold text: all of it.'],
    ['may have a colon in the bold', '# T\n\n> **a: b** text', 'a: b text'],
  ])('%s', (_name, markdown, text) => {
    expect(textOf(roadmapOf(markdown).summary?.paragraphs[0] ?? [])).toBe(text);
  });

  it('has a label only where a colon sets it off, or where it stands alone above the text', () => {
    const labelled = (...lines: string[]) => {
      const { summary } = roadmapOf('# T', '', ...lines);
      return [summary?.label && textOf(summary.label), summary?.paragraphs.map((each) => textOf(each))];
    };
    expect(labelled('> **In brief**', '>', '> All of it.')).toEqual(['In brief', ['All of it.']]);
    expect(labelled('> **In brief：** ', '>', '> All.', '>', '> More.')).toEqual([
      'In brief',
      ['All.', 'More.'],
    ]);
    expect(labelled('> **In brief** all of it: yes.')).toEqual([undefined, ['In brief all of it: yes.']]);
    expect(labelled('> **a:b** all of it.')).toEqual([undefined, ['a:b all of it.']]);
    expect(labelled('> **In brief:**')).toEqual([undefined, ['In brief:']]);
    expect(labelled('> *In brief*: all of it.')).toEqual(['In brief', ['all of it.']]);
    expect(labelled('> 摘要：全部。', '>', '> 更多。')).toEqual(['摘要', ['全部。', '更多。']]);
    expect(labelled('> Yes: all of it.')).toEqual([undefined, ['Yes: all of it.']]);
  });

  it.each([
    ['follows a paragraph without a label', '# T\n\nOpening.\n\n> “We waited.”'],
    ['holds a list below a paragraph', '# T\n\n> **In brief**: All of it.\n>\n> - a'],
    ['stands behind a list', '# T\n\n- a\n\n> **In brief**: All of it.'],
    ['stands behind a group', '**A group**\n\n- a\n\n> “We waited.”'],
    ['stands in a section', '# T\n\n## S\n\n> **In brief**: All of it.'],
    ['holds more than paragraphs', '# T\n\n> - a\n> - b'],
    ['says whose words it has', '# T\n\n> “We waited.” — Ada Birch\n\nText.'],
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

  it.each(['No question.', 'It ends. With a question?', `${'x'.repeat(160)}?`])('is not %s', (text) => {
    expect(closing('Text.', '', text).map((piece) => piece.type)).toEqual(['prose']);
  });

  it('is not all that an article says', () => {
    expect(piecesOf(roadmapOf('Why?').parts[0]).map((piece) => piece.type)).toEqual(['prose']);
    expect(piecesOf(roadmapOf('- a', '', 'Why?').parts[0]).map((piece) => piece.type)).toEqual([
      'points',
      'question',
    ]);
    expect(piecesOf(roadmapOf('So.', '', 'Why?').parts[0]).map((piece) => piece.type)).toEqual([
      'prose',
      'question',
    ]);
  });

  it('may have 160 characters', () => {
    expect(closing(`${'x'.repeat(159)}?`).map((piece) => piece.type)).toEqual(['question']);
  });

  it('is the last paragraph of the last section, however deep, and may stand alone in it', () => {
    expect(shape('## A', 'Text.', '## B', 'One?', '', 'Two.', '', 'Three?')).toEqual([
      'section 2 “A” @2–3',
      '  prose Text. @3–3',
      'section 2 “B” @4–9',
      '  prose One? | Two. @5–9',
      '  question Three? @9–9',
    ]);
    expect(shape('## A', 'Why?', '### B', 'b', '### C', 'Why not?')).toEqual([
      'section 2 “A” @2–7',
      '  prose Why? @3–3',
      '  section 3 “B” @4–5',
      '    prose b @5–5',
      '  section 3 “C” @6–7',
      '    question Why not? @7–7',
    ]);
    expect(shape('## A', 'Why?', '## B', '- Why not?').at(-1)).toBe('  points Why not? @5–5');
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

  it('are a list of points, each with all that it says', () => {
    const last = roadmapOf(
      '# T',
      '',
      'A[^a] b[^b].',
      '',
      '[^a]: First',
      '',
      '    More',
      '',
      '[^b]: Second',
    ).parts.at(-1);
    const item = (...texts: string[]) => ({
      ...{ type: 'listItem', spread: false },
      children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    });
    expect(last).toMatchObject({
      ...{ type: 'section', role: 'footnotes', depth: 2, parts: [] },
      pieces: [
        {
          type: 'points',
          list: {
            ...{ type: 'list', ordered: true, start: 1, spread: false },
            children: [item('First', 'More'), item('Second')],
          },
        },
      ],
    });
  });
});
