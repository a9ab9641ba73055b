import { describe, expect, it } from 'vitest';
import { item, list, paragraph, text } from '../../../src/deck/nodes.ts';

describe('nodes', () => {
  it('are as short a list as it can be set', () => {
    const one = item(paragraph(text('a')));
    expect(one).toEqual({ type: 'listItem', spread: false, children: [paragraph(text('a'))] });
    expect(list([one])).toEqual({ type: 'list', ordered: false, spread: false, children: [one] });
    expect(list([one], true)).toEqual({
      type: 'list',
      ordered: true,
      start: 1,
      spread: false,
      children: [one],
    });
  });
});
