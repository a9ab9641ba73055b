import { describe, expect, it } from 'vitest';
import { continuedRows } from '../../../src/deck/continued-rows.ts';
import { deckOf } from './written.ts';

describe('rows below a title that stands above the slide before', () => {
  const rows = ['### Crane', '', 'One.', '', '### Pier', '', 'Two.', '', '### Mole', '', 'Three.'];
  const table = ['### Sums', '', '| a | b |', '| - | - |', '| 1 | 2 |'];
  const classesOf = (...lines: string[]): string[][] =>
    continuedRows(deckOf('# T', '', '## A', '', ...lines, '', '## B', '', 'Over.').slides)
      .filter(({ classes }) => classes.includes('groups'))
      .map(({ classes }) => classes);

  it('go on below it, with the title small', () => {
    expect(classesOf(...table, '', ...rows)[0]).toContain('continued');
    expect(classesOf(...rows, '', ...table)[0]).not.toContain('continued');
  });
});
