import { describe, expect, it } from 'vitest';
import { fill } from '../../../../src/player/client/words.ts';

describe('words', () => {
  it('are filled in one after the other', () => {
    expect(fill('{} / {}: {}', 3, 12, '{}')).toBe('3 / 12: {}');
    expect(fill('none')).toBe('none');
  });
});
