import { describe, expect, it } from 'vitest';
import { aimsOf } from '../deck/written.ts';

const aims = (...sections: string[][]): string[] =>
  aimsOf(...sections).map(({ title, shows }) => `${title} ${shows}`);

const list = (label: string): string[] => [`**${label}**`, '1. Raise the wall\n2. Tell the town'];
const flood = 'The quay floods twice a year.';

describe('a label above the only list of sections beside each other', () => {
  it('is a line above its list, whatever stands before it', () => {
    const shown = aims([flood, ...list('Steps')], list('Steps'), [flood, ...list('Steps'), 'All by boat.']);
    expect(shown.some((one) => one.includes('# Steps'))).toBe(false);
    expect(shown.filter((one) => one.includes('**Steps**\n\n1. Raise the wall')).length).toBe(3);
    // They are joined where the slide has the room.
    expect(shown.some((one) => one.startsWith('## Dry quays (1/2) The quay floods'))).toBe(true);
  });

  it('names a part where no other section has it, or its section has several', () => {
    const differ = aims([flood, ...list('Steps')], [flood, ...list('Costs')]);
    expect(differ.some((one) => one.startsWith('### Steps 1. Raise'))).toBe(true);
    const parts = ['**Steps**', '- Raise the wall\n- Move it', '**Measures**', '- Floods\n- Costs'];
    expect(aims(parts, parts).some((one) => one.includes('- **Steps**\n  - Raise the wall'))).toBe(true);
  });
});
