/** What a window shows. `presenter` is the mode of the presenter's own window and never changes there. */
export type Mode = 'show' | 'overview' | 'black' | 'white' | 'presenter';

export interface State {
  /** The current slide, from 0. */
  index: number;
  mode: Mode;
  help: boolean;
  /** Digits typed so far towards a slide's number. */
  typed: string;
}

/** What changes the state. Anything with an effect outside it (full screen, a window) is an `Effect`. */
export type Command =
  | { type: 'next' }
  | { type: 'previous' }
  | { type: 'first' }
  | { type: 'last' }
  | { type: 'goto'; index: number }
  | { type: 'toggle'; mode: 'overview' | 'black' | 'white' }
  | { type: 'help' }
  | { type: 'digit'; digit: string }
  | { type: 'enter' }
  | { type: 'forget' }
  | { type: 'escape' };

/** The nearest index that exists, 0 in a deck without slides. */
export const toIndex = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1));

const isBlank = (state: State): boolean => state.mode === 'black' || state.mode === 'white';

/**
 * Moves, unless something lies over the slide: then the first key only takes it away, as people with a clicker
 * in their hand expect.
 */
function move(state: State, index: number, count: number): State {
  if (state.help) return { ...state, help: false };
  if (isBlank(state)) return { ...state, mode: 'show', typed: '' };
  return { ...state, index: toIndex(index, count), typed: '' };
}

function open(state: State, index: number, count: number): State {
  const mode = state.mode === 'presenter' ? state.mode : 'show';
  return { ...state, mode, index: toIndex(index, count), help: false, typed: '' };
}

function stepBack(state: State): State {
  if (state.help) return { ...state, help: false };
  if (state.typed !== '') return { ...state, typed: '' };
  return state.mode === 'presenter' ? state : { ...state, mode: 'show' };
}

function enter(state: State, count: number): State {
  return state.typed === ''
    ? move(state, state.index + 1, count)
    : open(state, Number(state.typed) - 1, count);
}

function toggle(state: State, mode: Mode): State {
  if (state.mode === 'presenter') return state;
  return { ...state, mode: state.mode === mode ? 'show' : mode, help: false, typed: '' };
}

/** The state after a command, in a deck of `count` slides. Pure. */
export function toState(state: State, command: Command, count: number): State {
  switch (command.type) {
    case 'next':
      return move(state, state.index + 1, count);
    case 'previous':
      return move(state, state.index - 1, count);
    case 'first':
      return move(state, 0, count);
    case 'last':
      return move(state, count - 1, count);
    case 'goto':
      return open(state, command.index, count);
    case 'toggle':
      return toggle(state, command.mode);
    case 'help':
      return { ...state, help: !state.help, typed: '' };
    case 'digit':
      return { ...state, typed: `${state.typed}${command.digit}`.slice(-5) };
    case 'enter':
      return enter(state, count);
    case 'forget':
      return { ...state, typed: '' };
    case 'escape':
      return stepBack(state);
  }
}
