import { describe, expect, it } from 'vitest';
import { withWideMarks } from '../../../src/language/wide-marks.ts';

describe('the marks of a keyboard in Chinese and Japanese', () => {
  it.each([
    ['码头呈现"多极化":一是水深', '码头呈现“多极化”：一是水深'],
    ['駅の案内:無人化(確率40%)', '駅の案内：無人化（確率40%）'],
    ['桥(bridge)要修,船可以等', '桥（bridge）要修，船可以等'],
    ['屏幕是12"的', '屏幕是12"的'],
    ['see (a, b): "no"', 'see (a, b): “no”'],
  ])('are read as those that a printer sets: %s', (text, read) => {
    expect(withWideMarks(text)).toBe(read);
  });

  it('leave the text as long as it is', () => {
    const text = '("船")、(桥),"水":(a)"b"';
    expect(withWideMarks(text)).toHaveLength(text.length);
  });
});
