import { expect, it } from 'vitest';
import { fileTitle } from '../../../src/article/file-title.ts';

it.each([
  ['talks/harbour-plan.md', 'Harbour plan'],
  ['harbour_plan.en.md', 'Harbour plan'],
  ['2026-03-15-harbour-plan.md', 'Harbour plan'],
  ['港口 plan-b.zh-CN.md', '港口 plan-b'],
  ['港口计划.md', '港口计划'],
])('the file %s is called “%s”', (path, title) => expect(fileTitle(path)).toBe(title));

it.each([
  'README.md',
  'a/index.md',
  'post.en.md',
  '2026.md',
  'a.md',
  '2026-03-15.md',
])('the name of %s says nothing of what is in it', (path) => expect(fileTitle(path)).toBeUndefined());
