import type { Extent } from './place.ts';

/**
 * What a window shows: one slide, all of them to read, all of them as a grid, or nothing. `presenter` is the mode
 * of the presenter's own window and never changes there.
 */
export type Mode = 'show' | 'read' | 'overview' | 'black' | 'white' | 'presenter';

/** What can lie over the slide as a dialog. */
export type Sheet = 'help' | 'contents';

export interface State {
  /** The current slide, from 0. */
  index: number;
  mode: Mode;
  /** Grid and blank screen give way to the slides below each other, not to the one slide. */
  reading: boolean;
  sheet: Sheet | undefined;
  /** Digits typed so far towards a slide's number. */
  typed: string;
  /** The spotlight is on. */
  light: boolean;
  /** The closing slide was about to be left for the appendix: the next step does it. */
  leaving: boolean;
}

/** What changes the state. Anything with an effect outside it (full screen, a window) is an `Effect`. */
export type Command =
  /** `held`: of a key that is held down. */
  | { type: 'next'; held?: true }
  | { type: 'previous' }
  | { type: 'first' }
  | { type: 'last' }
  | { type: 'goto'; index: number }
  | { type: 'toggle'; mode: 'overview' | 'black' | 'white' | 'read' }
  | { type: 'sheet'; sheet: Sheet }
  | { type: 'light' }
  | { type: 'digit'; digit: string }
  | { type: 'enter' }
  | { type: 'forget' }
  | { type: 'escape' }
  /** Reading came to a slide. */
  | { type: 'reach'; index: number }
  /** What the slide window does, as the presenter's window hears it. */
  | { type: 'follow'; index: number; light: boolean; leaving: boolean };

/** The nearest index that exists, 0 in a deck without slides. */
export const toIndex = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1));

/** The state that a window begins with. */
export const toInitial = (index: number, mode: Mode): State => ({
  index,
  mode,
  reading: mode === 'read',
  sheet: undefined,
  typed: '',
  light: false,
  leaving: false,
});

const isBlank = (state: State): boolean => state.mode === 'black' || state.mode === 'white';

const toRest = (state: State): Mode =>
  state.mode === 'presenter' ? 'presenter' : state.reading ? 'read' : 'show';

/**
 * Moves, unless something lies over the slide: then the first key only takes it away, as people with a clicker
 * in their hand expect.
 */
function move(state: State, index: number, count: number): State {
  if (state.sheet !== undefined) return { ...state, sheet: undefined };
  if (isBlank(state)) return { ...state, mode: toRest(state), typed: '' };
  return { ...state, index: toIndex(index, count), typed: '' };
}

/** The next slide. From the closing slide into the appendix it takes two steps, and no key that is held. */
function moveOn(state: State, wasLeaving: boolean, isHeld: boolean, { count, talk }: Extent): State {
  const isClosing = state.index === talk - 1 && talk < count;
  if (!isClosing || isBlank(state) || state.sheet !== undefined || (wasLeaving && !isHeld))
    return move(state, state.index + 1, count);
  return { ...state, typed: '', leaving: true };
}

const open = (state: State, index: number, count: number): State => ({
  ...state,
  mode: toRest(state),
  index: toIndex(index, count),
  sheet: undefined,
  typed: '',
});

function stepBack(state: State): State {
  if (state.sheet !== undefined) return { ...state, sheet: undefined };
  if (state.typed !== '') return { ...state, typed: '' };
  if (state.light) return { ...state, light: false };
  return { ...state, mode: toRest(state) };
}

function toggle(state: State, mode: Mode): State {
  if (state.mode === 'presenter') return state;
  const next = { ...state, sheet: undefined, typed: '' };
  if (mode === 'read') next.reading = state.mode !== 'read';
  return { ...next, mode: mode === 'read' || state.mode === mode ? toRest(next) : mode };
}

/** The state after a command, in a deck of such an extent. Pure. */
export function toState(before: State, command: Command, deck: Extent): State {
  const { count, talk } = deck;
  const state = before.leaving ? { ...before, leaving: false } : before;
  const { index } = state;
  switch (command.type) {
    case 'next':
      return moveOn(state, before.leaving, command.held === true, deck);
    case 'previous':
      return move(state, index - 1, count);
    case 'first':
      return move(state, 0, count);
    case 'last':
      return move(state, (index < talk ? talk : count) - 1, count);
    case 'goto':
      return open(state, command.index, count);
    case 'reach':
      return { ...state, index: toIndex(command.index, count) };
    case 'follow':
      return {
        ...state,
        index: toIndex(command.index, count),
        light: command.light,
        leaving: command.leaving,
      };
    case 'toggle':
      return toggle(state, command.mode);
    case 'sheet':
      return { ...state, sheet: state.sheet === command.sheet ? undefined : command.sheet, typed: '' };
    case 'light':
      return { ...state, light: !state.light };
    case 'digit':
      return { ...state, typed: `${state.typed}${command.digit}`.slice(-5) };
    case 'enter':
      return state.typed === ''
        ? moveOn(state, before.leaving, false, deck)
        : open(state, Number(state.typed) - 1, count);
    case 'forget':
      return { ...state, typed: '' };
    case 'escape':
      return stepBack(state);
  }
}
