import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { articleSchema, fileSchema, toJsonSchema } from '../../../src/config/schema.ts';
import { formats } from '../../../src/model/format.ts';
import { packageFile } from '../../../src/model/package-files.ts';

test('the published JSON Schema is current; npm run schema makes it', async () => {
  const published: unknown = JSON.parse(await readFile(packageFile('schema/config.schema.json'), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(toJsonSchema())));
});

test('takes every format that a build can write', () => {
  expect(fileSchema.parse({ formats: [...formats] }).formats).toEqual([...formats]);
  expect(() => fileSchema.parse({ formats: ['doc'] })).toThrow();
});

test('an article sets what a file sets, but for where decks are written to and what is fetched', () => {
  const inFile = Object.keys(fileSchema.shape);
  expect(inFile.filter((key) => !(key in articleSchema.shape))).toEqual(['$schema', 'output', 'fetchImages']);
});
