import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Command, type State, toState } from '../../../src/player/client/state.ts';
import { makeStore } from '../../../src/player/client/store.ts';

const start: State = { index: 0, mode: 'show', help: false, typed: '' };
const run = (commands: Command[], count = 10, from: State = start): State =>
  commands.reduce((state, command) => toState(state, command, count), from);

describe('toState', () => {
  it('stays within the deck', () => {
    expect(run([{ type: 'previous' }]).index).toBe(0);
    expect(run([{ type: 'last' }, { type: 'next' }]).index).toBe(9);
    expect(run([{ type: 'goto', index: 99 }]).index).toBe(9);
  });

  it('goes to a typed number on Enter, and to the next slide on Enter alone', () => {
    expect(run([{ type: 'digit', digit: '0' }, { type: 'digit', digit: '7' }, { type: 'enter' }])).toEqual({
      ...start,
      index: 6,
    });
    expect(run([{ type: 'enter' }]).index).toBe(1);
  });

  it('only brings the slide back from a blank screen', () => {
    const black: Command = { type: 'toggle', mode: 'black' };
    expect(run([black]).mode).toBe('black');
    expect(run([black, { type: 'next' }])).toEqual(start);
    expect(run([black, black])).toEqual(start);
    expect(run([black, { type: 'toggle', mode: 'white' }]).mode).toBe('white');
  });

  it('only closes the sheet of keys', () => {
    expect(run([{ type: 'help' }, { type: 'next' }])).toEqual(start);
  });

  it('closes one thing at a time on Escape', () => {
    const open = run([{ type: 'toggle', mode: 'overview' }, { type: 'help' }]);
    expect(toState(open, { type: 'escape' }, 10)).toEqual({ ...start, mode: 'overview' });
    expect(run([{ type: 'escape' }, { type: 'escape' }], 10, open)).toEqual(start);
  });

  it('keeps the presenter’s window what it is', () => {
    const presenter: State = { ...start, mode: 'presenter' };
    for (const command of [
      { type: 'toggle', mode: 'black' },
      { type: 'toggle', mode: 'overview' },
      { type: 'escape' },
      { type: 'goto', index: 3 },
    ] as const) {
      expect(toState(presenter, command, 10).mode).toBe('presenter');
    }
  });

  it('holds a valid index after any commands', () => {
    const simple = fc.constantFrom<Command>(
      { type: 'next' },
      { type: 'previous' },
      { type: 'first' },
      { type: 'last' },
      { type: 'enter' },
      { type: 'escape' },
      { type: 'toggle', mode: 'overview' },
      { type: 'toggle', mode: 'black' },
    );
    const digit = fc.integer({ min: 0, max: 9 }).map((n): Command => ({ type: 'digit', digit: String(n) }));
    const jump = fc.integer({ min: -5, max: 900 }).map((index): Command => ({ type: 'goto', index }));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(simple, digit, jump)),
        fc.integer({ min: 0, max: 600 }),
        (commands, count) => {
          const { index } = run(commands, count);
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThan(Math.max(1, count));
        },
      ),
    );
  });
});

describe('makeStore', () => {
  it('tells views what changed, and nothing where nothing did', () => {
    const store = makeStore(start, 3);
    const view = vi.fn();
    store.subscribe(view);
    store.dispatch({ type: 'previous' });
    store.dispatch({ type: 'next' });
    expect(view.mock.calls).toEqual([
      [start, undefined],
      [{ ...start, index: 1 }, start],
    ]);
  });
});
