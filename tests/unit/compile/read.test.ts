import { describe, expect, it } from 'vitest';
import { articleName } from '../../../src/compile/read.ts';

describe('articleName', () => {
  it.each([
    ['a/talk.md', 'talk'],
    ['talk.v2.md', 'talk.v2'],
    ['.md', '.md'],
    ['..md', 'deck'],
    ['...md', 'deck'],
    ['a/', 'a'],
    ['', 'deck'],
  ])('of %s is %s: a name for a folder that stays where it is put', (path, name) =>
    expect(articleName(path)).toBe(name));
});
