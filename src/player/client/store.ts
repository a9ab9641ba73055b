import { type Command, type State, toState } from './state.ts';

export type View = (state: State, before: State | undefined) => void;

export interface Store {
  readonly state: State;
  /** Number of slides. */
  readonly count: number;
  dispatch(command: Command): void;
  /** Calls the view at once and after every change. */
  subscribe(view: View): void;
}

/** The one place that holds the player's state. Views are called in the order in which they subscribed. */
export function makeStore(initial: State, count: number): Store {
  let state = initial;
  const views: View[] = [];
  return {
    count,
    get state() {
      return state;
    },
    dispatch(command) {
      const before = state;
      const after = toState(before, command, count);
      if ((Object.keys(after) as (keyof State)[]).every((key) => after[key] === before[key])) return;
      state = after;
      for (const view of views) view(after, before);
    },
    subscribe(view) {
      views.push(view);
      view(state, undefined);
    },
  };
}
