import { describe, expect, it } from 'vitest';
import { toMessage } from '../../../../src/player/client/messages.ts';
import { stopped } from '../../../../src/player/client/timer.ts';

describe('toMessage', () => {
  it('reads what the other window says', () => {
    const state = { type: 'state', index: 3, mode: 'black', light: true, leaving: false };
    const timer = { passed: 5, since: undefined, entered: 2 };
    expect(toMessage({ roadmapDeck: { ...state, timer, more: 1 } })).toEqual({ ...state, timer });
    expect(toMessage({ roadmapDeck: { type: 'hello', timer: 'late' } })).toEqual({
      type: 'hello',
      timer: stopped,
    });
    expect(toMessage({ roadmapDeck: { type: 'point', x: 0, y: 0.5 } })).toEqual({
      type: 'point',
      x: 0,
      y: 0.5,
    });
    expect(
      toMessage({ roadmapDeck: { type: 'command', command: { type: 'goto', index: 2, more: 1 } } }),
    ).toEqual({
      type: 'command',
      command: { type: 'goto', index: 2 },
    });
    const held = { type: 'command', command: { type: 'next', held: true } };
    expect(toMessage({ roadmapDeck: held })).toEqual(held);
  });

  it.each([
    null,
    'hello',
    {},
    { roadmapDeck: null },
    { roadmapDeck: { type: 'state', index: -1, mode: 'show' } },
    { roadmapDeck: { type: 'state', index: 1, mode: 'presenter' } },
    { roadmapDeck: { type: 'command', command: { type: 'goto', index: '1' } } },
    { roadmapDeck: { type: 'command', command: { type: 'follow', index: 1, light: true, leaving: true } } },
    { roadmapDeck: { type: 'command', command: { type: 'toggle', mode: 'read' } } },
    { roadmapDeck: { type: 'point', x: 1.5, y: 0 } },
    { roadmapDeck: { type: 'point', x: Number.NaN, y: 0 } },
    { roadmapDeck: { type: 'point', x: '0', y: 0 } },
    { roadmapDeck: { type: 'command', command: { type: 'toggle', mode: 'presenter' } } },
  ])('refuses %j', (data) => expect(toMessage(data)).toBeUndefined());
});
