import { describe, expect, it } from 'vitest';
import { GenerationCache } from '../../../src/model/generation-cache.ts';

describe('what is remembered', () => {
  it('is forgotten when two rounds did not ask for it', () => {
    const known = new GenerationCache<number>();
    known.set('a', 1);
    known.set('b', 2);
    known.turn();
    expect(known.get('a')).toBe(1);
    known.turn();
    expect(known.get('a')).toBe(1);
    expect(known.get('b')).toBeUndefined();
    expect(known.size).toBe(1);
  });

  it('is made once', () => {
    const known = new GenerationCache<number>();
    let made = 0;
    const make = (): number => ++made;
    expect([known.take('a', make), known.take('a', make), known.take('b', make)]).toEqual([1, 1, 2]);
  });

  it('can be forgotten at once', () => {
    const known = new GenerationCache<number>();
    known.set('a', 1);
    known.turn();
    known.set('b', 2);
    known.delete('a');
    expect([known.get('a'), known.get('b')]).toEqual([undefined, 2]);
    known.clear();
    expect(known.size).toBe(0);
  });
});
