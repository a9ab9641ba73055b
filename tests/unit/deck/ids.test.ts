import { describe, expect, it } from 'vitest';
import { IdMaker } from '../../../src/deck/ids.ts';

describe('IdMaker', () => {
  it('makes ids from titles, each once', () => {
    const ids = new IdMaker();
    expect(ids.next('大模型架构', '上下文拉长到200K')).toBe('大模型架构-上下文拉长到200k');
    expect(ids.next('A title', 'Part 1')).toBe('a-title-part-1');
    expect(ids.next('A title', 'Part 1')).toBe('a-title-part-1-1');
    expect(ids.next('***', '')).toBe('slide');
    expect(ids.next('!')).toBe('slide-1');
  });

  it('goes on from where it was copied', () => {
    const ids = new IdMaker();
    ids.next('a');
    const copy = ids.copy();
    expect([ids.next('a'), ids.next('a'), copy.next('a'), copy.next('b')]).toEqual([
      'a-1',
      'a-2',
      'a-1',
      'b',
    ]);
  });

  it('cuts long titles between characters', () => {
    expect(new IdMaker().next('𠮷'.repeat(60), 'b')).toBe(`${'𠮷'.repeat(40)}-b`);
  });

  it('joins titles by one hyphen, whatever they begin and end with', () => {
    const ids = new IdMaker();
    expect(ids.next(' — a — ', '', '- b -')).toBe('a-b');
    expect(ids.next(`${'a'.repeat(39)} bc`, 'd')).toBe(`${'a'.repeat(39)}-d`);
  });
});
