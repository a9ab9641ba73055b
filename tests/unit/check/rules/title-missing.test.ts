import { expect, it } from 'vitest';
import { titleMissing } from '../../../../src/check/rules/title-missing.ts';
import { toSubject } from '../subject.ts';

const found = (...lines: string[]) => titleMissing.find(toSubject(lines.join('\n\n')));

it('finds an article that says nowhere what it is called', () => {
  expect(found('## Nets', 'Text.', '## Quay', 'Text.').map(({ line }) => line)).toEqual([1]);
});

it('leaves those alone that have a title of any kind', () => {
  expect(found('# Harbour', 'Text.')).toEqual([]);
  expect(found('---\ntitle: Harbour\n---', '## Nets', 'Text.')).toEqual([]);
  expect(found('**Harbour plan**', 'Text.', '## Nets', 'Text.', '## Quay', 'Text.')).toEqual([]);
});
