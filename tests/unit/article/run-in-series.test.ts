import { describe, expect, it } from 'vitest';
import { toPieces } from '../../../src/article/pieces.ts';
import { blocksOf } from './inline.ts';
import { shapeOfPiece } from './shape.ts';

const read = (...blocks: string[]): string[] => toPieces(blocksOf(blocks.join('\n\n'))).map(shapeOfPiece);

const [tide, sand, rain] = [
  '**First, the tide.** It rises.',
  '**Second, the sand.** It sinks.',
  '**Third, rain.** It falls.',
];
const table = '| a |\n|-|\n| b |';

describe('paragraphs with bold leads that another block parts', () => {
  it('are groups, each with what stands below it', () => {
    expect(read('Three forces.', tide, `${sand} In figures:`, table, rain)).toEqual([
      'prose Three forces. @1–1',
      'breakthrough “First, the tide”: paragraph @3–3',
      'breakthrough “Second, the sand”: paragraph, table @5–9',
      'breakthrough “Third, rain”: paragraph @11–11',
    ]);
  });

  it('are groups beside one that stands over its list alone', () => {
    const list = '1. quays\n2. ports';
    const [bay, belts, zones] = ['**Bay:** for the town.', '**Belts:** for ships.', '**Zones**:'];
    expect(read('A plan of three.', bay, belts, zones, list)).toEqual([
      'prose A plan of three. @1–1',
      'breakthrough “Bay”: paragraph @3–3',
      'breakthrough “Belts”: paragraph @5–5',
      'breakthrough “Zones”: list @7–10',
    ]);
    expect(read(bay, zones, list)).toHaveLength(2);
    expect(read(bay, zones, list)[0]).not.toMatch(/^breakthrough/);
  });

  it('leave what stands behind the last one to all of them, unless that leads to it', () => {
    const [behind, led] = [
      read(tide, table, sand, rain, 'So be it.'),
      read(tide, sand, table, `${rain} See:`, table),
    ];
    expect(behind.slice(-2)).toEqual([
      'breakthrough “Third, rain”: paragraph @9–9',
      'prose So be it. @11–11',
    ]);
    expect(led.slice(-1)).toEqual(['breakthrough “Third, rain”: paragraph, table @9–13']);
  });

  it('give the last one what all others have', () => {
    const list = '- *Who:* the port.\n- *Cost:* 2 m.';
    expect(read(tide, list, sand, '- 2026: half', list, rain, list, 'So be it.').slice(-2)).toEqual([
      'breakthrough “Third, rain”: paragraph, list @13–16',
      'prose So be it. @18–18',
    ]);
  });

  it.each([
    ['two of them', [tide, table, sand]],
    ['a rule between them', [tide, '***', table, sand, rain]],
    ['bold lines beside them', ['**Quays**', tide, table, sand, rain]],
    ['none parted', [tide, sand, rain, table]],
  ])('are no groups: %s', (_case, blocks) => {
    expect(read(...blocks).join('\n')).not.toMatch(/breakthrough “(?:First|Second|Third)/);
  });
});
