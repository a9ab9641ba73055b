import { describe, expect, it } from 'vitest';
import { shown } from './reading.ts';

describe('lines that begin with a colon', () => {
  it.each([
    [
      'one list of what follows each other',
      ['Quays', ': 12 M', '', 'Sheds', ': 4 M', '', 'The rest.'],
      '- **Quays**|  12 M|- **Sheds**|  4 M|The rest.',
    ],
    ['lines of one paragraph', ['Quays', ': 12 M', 'Sheds', ': 4 M'], '- **Quays**|  12 M|- **Sheds**|  4 M'],
    ['an empty line above them', ['Quays', '', ':   12 *M*', '', 'Sheds', ''], '- **Quays**|  12 *M*|Sheds'],
    ['what an intro stands above', ['Two:', '', 'Quay', ': For ships.'], 'Two:|- **Quay**|  For ships.'],
    ['terms in common', ['Quay', '**Wharf**', ': For ships.'], '- **Quay** / **Wharf**|  For ships.'],
    ['several meanings', ['Quay', ': For ships.', ': A wall.'], '- **Quay**|  - For ships.|  - A wall.'],
    [
      'a meaning of two lines',
      ['Quay', ': For ships', '  and boats.'],
      '- **Quay**|  For ships|  and boats.',
    ],
  ])('are definitions: %s', (_what, lines, expected) => expect(shown(...lines)).toBe(expected));

  it.each([
    ['no term above them', [': For ships.'], ': For ships.'],
    [
      'a long sentence',
      ['The council has asked the harbour for three things until the end of the year', ': more quays.'],
      'The council has asked the harbour for three things until the end of the year|: more quays.',
    ],
    ['no blank behind the colon', ['Quay', ':berth'], 'Quay|:berth'],
  ])('are text: %s', (_what, lines, expected) => expect(shown(...lines)).toBe(expected));
});
