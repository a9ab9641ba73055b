import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { claimCount } from '../../../../src/check/rules/claim-count.ts';
import { toSubject } from '../subject.ts';

const paths = ['content', 'tests/articles'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
);

it.each(paths)('claim-count finds nothing in %s', (path) => {
  expect(claimCount.find(toSubject(readFileSync(path, 'utf8')))).toEqual([]);
});
