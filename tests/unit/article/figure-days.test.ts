import { describe, expect, it } from 'vitest';
import { shape } from './shape.ts';

const listOf = (...items: string[]): string[] =>
  shape('# Boats', '', '## Log', '', ...items.map((item) => `- ${item}`)).slice(2);

describe('a list whose items begin with days in figures', () => {
  it.each([
    ['2030-10-08: the keel', '2030-12-02: the hull', '2030-10-08', '2030-12-02'],
    ['2030/10/08 – the keel', '2030/12/02 – the hull', '2030/10/08', '2030/12/02'],
    ['**2030-10-08** the keel', '**2030-12-02** the hull', '2030-10-08', '2030-12-02'],
    ['08.10.2030: the keel', '02.12.2030: the hull', '08.10.2030', '02.12.2030'],
    ['2030. 10. 8. the keel', '2030. 12. 2. the hull', '2030. 10. 8.', '2030. 12. 2.'],
  ])('is told along these: “%s”', (one, other, first, second) => {
    expect(listOf(one, other)).toEqual([
      `    forecast ${first} “the keel”:  @6–6`,
      `    forecast ${second} “the hull”:  @7–7`,
    ]);
  });

  it.each([
    [['2030-10-08: the keel']],
    [['2030-10-08: the keel', 'the hull']],
    [['2030-10-08', '2030-12-02']],
    [['2030-13-08: the keel', '2030-12-02: the hull']],
    [['[ ] 2030-10-08: the keel', '[ ] 2030-12-02: the hull']],
  ])('stays a list where that is not all of it: %s', (items) => {
    expect(listOf(...items).join()).not.toContain('forecast');
  });
});
