import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { roadmapOf } from './inline.ts';

const article = ['# Ships', '## Today', 'Two sail.', '## Later', 'Three sail.'];
/** The titles of an article's chapters, and of one without what it is. */
const parts = (...blocks: string[]): string[] =>
  roadmapOf(blocks.join('\n\n')).parts.map((part) =>
    part.title ? textOf(part.title.whole) : `(${part.type === 'section' ? part.role : part.type})`,
  );

describe('the last words of an article', () => {
  it.each([
    [['Fair winds to all of you.']],
    [['> The sea keeps its own time.']],
    [['Write to us.', '> The sea keeps its own time.']],
  ])('stand under no heading, behind a rule: %j', (words) => {
    expect(parts(...article, '---', ...words)).toEqual(['Today', 'Later', '(closing)']);
    expect(parts(...article, '### Much later', 'Four.', '***', ...words)).toEqual([
      'Today',
      'Later',
      '(closing)',
    ]);
  });

  it.each([
    ['there is no rule', ['Fair winds.']],
    ['a rule parts the section from its heading', ['## End', '---', 'Fair winds.']],
    ['rules part all that it says', ['---', 'Four sail.', '---', 'Fair winds.']],
    ['more follows than words', ['---', '- Fair winds']],
    ['more is said', ['---', 'Fair winds to all who sail. '.repeat(20)]],
    ['it is a group', ['---', '**Winds**', 'They are fair.']],
    ['it is a callout', ['---', '> [!NOTE]\n> Fair winds.']],
    ['nothing follows', ['---']],
    ['it closes the article by its name', ['## In closing', 'Four sail.', '---', 'Fair winds.']],
    ['its name does so in Chinese', ['## 结语', '四艘船开航。', '---', '一路顺风。']],
  ])('belong to the last section where %s', (_why, blocks) =>
    expect(parts(...article, ...blocks)).not.toContain('(closing)'));

  it('are of an article without headings a part of it', () =>
    expect(parts('Two sail.', '---', 'Fair winds.')).not.toContain('(closing)'));
});
