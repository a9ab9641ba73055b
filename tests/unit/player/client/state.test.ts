import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Command, type State, toInitial, toState } from '../../../../src/player/client/state.ts';
import { makeStore } from '../../../../src/player/client/store.ts';

const start = toInitial(0, 'show');
const run = (commands: Command[], count = 10, from: State = start, talk = count): State =>
  commands.reduce((state, command) => toState(state, command, { count, talk }), from);

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
    expect(run([{ type: 'sheet', sheet: 'help' }, { type: 'next' }])).toEqual(start);
  });

  it('closes one thing at a time on Escape', () => {
    const open = run([
      { type: 'toggle', mode: 'overview' },
      { type: 'sheet', sheet: 'help' },
    ]);
    expect(run([{ type: 'escape' }], 10, open)).toEqual({ ...start, mode: 'overview' });
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
      expect(run([command], 10, presenter).mode).toBe('presenter');
    }
  });

  it('turns to another sheet, and closes it by its own command', () => {
    const help: Command = { type: 'sheet', sheet: 'help' };
    const contents: Command = { type: 'sheet', sheet: 'contents' };
    expect(run([help, contents]).sheet).toBe('contents');
    expect(run([contents, contents])).toEqual(start);
    expect(run([contents, { type: 'goto', index: 3 }])).toEqual({ ...start, index: 3 });
  });

  it('comes back to reading from whatever lay over it', () => {
    const reading = run([{ type: 'toggle', mode: 'read' }]);
    expect(reading).toMatchObject({ mode: 'read', reading: true });
    for (const mode of ['overview', 'black'] as const) {
      const over = run([{ type: 'toggle', mode }], 10, reading);
      expect(over.mode).toBe(mode);
      expect(run([{ type: 'escape' }], 10, over)).toEqual(reading);
      expect(run([{ type: 'goto', index: 4 }], 10, over)).toEqual({ ...reading, index: 4 });
    }
    expect(run([{ type: 'toggle', mode: 'read' }], 10, reading)).toEqual(start);
    expect(run([{ type: 'reach', index: 7 }], 10, reading)).toEqual({ ...reading, index: 7 });
  });

  it('turns the spotlight off on Escape before anything else goes', () => {
    const lit = run([{ type: 'light' }]);
    expect(lit.light).toBe(true);
    expect(run([{ type: 'next' }], 10, lit)).toEqual({ ...lit, index: 1 });
    expect(run([{ type: 'escape' }], 10, lit)).toEqual(start);
    expect(run([{ type: 'light' }], 10, lit)).toEqual(start);
  });

  describe('at the end of the talk', () => {
    const closing: State = { ...start, index: 5 };
    const next: Command = { type: 'next' };
    const enter: Command = { type: 'enter' };
    const with4 = (commands: Command[], from: State = closing): State => run(commands, 10, from, 6);

    it.each([[next], [enter]])('takes two steps into the appendix: %j', (step) => {
      expect(with4([step])).toEqual({ ...closing, leaving: true });
      expect(with4([step, step])).toEqual({ ...start, index: 6 });
      expect(with4([step, step, step])).toEqual({ ...start, index: 7 });
    });

    it('stays there while a key is held', () => {
      const held: Command = { type: 'next', held: true };
      expect(with4([next, held, held, held])).toEqual({ ...closing, leaving: true });
      expect(with4([held, held], start).index).toBe(2);
    });

    it('forgets the first step after any other', () => {
      for (const other of [{ type: 'forget' }, { type: 'escape' }, { type: 'light' }] as const)
        expect(with4([next, other, next]).index).toBe(5);
      expect(with4([next, { type: 'previous' }])).toEqual({ ...start, index: 4 });
    });

    it('spends no step on what lies over the slide', () => {
      const blank = with4([{ type: 'toggle', mode: 'black' }, next]);
      expect(blank).toEqual(closing);
    });

    it('goes into the appendix by number, and to its own end from there', () => {
      expect(with4([{ type: 'goto', index: 8 }]).index).toBe(8);
      expect(with4([{ type: 'last' }], start).index).toBe(5);
      expect(with4([{ type: 'last' }], { ...start, index: 7 }).index).toBe(9);
    });

    it('has nothing to ask in a deck without an appendix', () => {
      const last: State = { ...start, index: 9 };
      expect(run([next], 10, last)).toEqual(last);
    });
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
      { type: 'toggle', mode: 'read' },
      { type: 'sheet', sheet: 'contents' },
    );
    const digit = fc.integer({ min: 0, max: 9 }).map((n): Command => ({ type: 'digit', digit: String(n) }));
    const jump = fc.integer({ min: -5, max: 900 }).map((index): Command => ({ type: 'goto', index }));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(simple, digit, jump)),
        fc.integer({ min: 0, max: 600 }),
        fc.nat(),
        (commands, count, talk) => {
          const { index } = run(commands, count, start, talk % (count + 1));
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

  it('draws everything anew for a deck that was replaced', () => {
    let talk = 3;
    const store = makeStore({ ...start, index: 2 }, 3, () => talk);
    const view = vi.fn();
    store.subscribe(view);
    talk = 4;
    store.reload(6, 5);
    expect([store.count, store.talk]).toEqual([6, 4]);
    expect(view.mock.lastCall).toEqual([{ ...start, index: 5 }, undefined]);
    store.reload(2, 5);
    expect(store.state.index).toBe(1);
    store.dispatch({ type: 'next' });
    expect(store.state.index).toBe(1);
    expect(view).toHaveBeenCalledTimes(3);
  });
});
