import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { withoutConflicts } from '../../../src/article/merge-conflicts.ts';
import { readArticle } from '../../../src/article/read.ts';

const conflict = ['<<<<<<< HEAD', 'The quay is old.', '=======', 'The quay is new.', '>>>>>>> main'];
const told = (...lines: string[]): { text: string; messages: string[] } => {
  const file = new VFile({ path: 'a.md' });
  const text = withoutConflicts(lines.join('\n'), file);
  return { text, messages: file.messages.map((one) => `${one.line}:${one.ruleId}`) };
};

it('tells the first side of a conflict, and where the first one is', () => {
  const { text, messages } = told('# T', '', ...conflict, '', ...conflict);
  expect(text.split('\n').map((line) => line.trim())).toEqual([
    ...['# T', '', '', 'The quay is old.', '', '', '', '', '', 'The quay is old.', '', '', ''],
  ]);
  expect(text).toHaveLength(['# T', '', ...conflict, '', ...conflict].join('\n').length);
  expect(messages).toEqual(['3:merge-conflict']);
});

it('leaves out what both sides come from', () => {
  const { text } = told('<<<<<<< ours', 'One.', '||||||| base', 'Zero.', '=======', 'Two.', '>>>>>>> theirs');
  expect(text.trim()).toBe('One.');
});

it.each([
  ['in code', ['```', ...conflict, '```']],
  ['without an end', conflict.slice(0, 4)],
  ['a line under a title alone', ['Title', '=======', 'Text.']],
])('leaves other lines as they are: %s', (_, lines) =>
  expect(told(...lines)).toEqual({ text: lines.join('\n'), messages: [] }));

it('an article has neither marks nor a heading of them', () => {
  const { roadmap, units } = readArticle(['# T', '', '## A', '', ...conflict].join('\n'), 'a.md', 'en');
  const said = JSON.stringify([roadmap, units]);
  expect(said).toContain('The quay is old.');
  expect(said).not.toMatch(/<{7}|>{7}|The quay is new/);
});
