import type { Extent } from './place.ts';
import { type Command, type State, toIndex, toState } from './state.ts';

export type View = (state: State, before: State | undefined) => void;

export interface Store extends Extent {
  readonly state: State;
  /** Takes up a deck that was replaced: every view draws itself anew, as if it had just subscribed. */
  reload(count: number, index: number): void;
  dispatch(command: Command): void;
  /** Calls the view at once and after every change; `before` is undefined where all has to be drawn. */
  subscribe(view: View): void;
}

/**
 * The one place that holds the player's state. Views are called in the order in which they subscribed.
 *
 * @param readTalk how many of the slides are the talk, asked now and after every `reload`
 */
export function makeStore(initial: State, initialCount: number, readTalk?: () => number): Store {
  let state = initial;
  const views: View[] = [];
  const measure = (count: number): Extent => ({ count, talk: readTalk?.() ?? count });
  let extent = measure(initialCount);
  return {
    get count() {
      return extent.count;
    },
    get talk() {
      return extent.talk;
    },
    get state() {
      return state;
    },
    dispatch(command) {
      const before = state;
      const after = toState(before, command, extent);
      if ((Object.keys(after) as (keyof State)[]).every((key) => after[key] === before[key])) return;
      state = after;
      for (const view of views) view(after, before);
    },
    reload(count, index) {
      extent = measure(count);
      state = { ...state, index: toIndex(index, count), typed: '', leaving: false };
      for (const view of views) view(state, undefined);
    },
    subscribe(view) {
      views.push(view);
      view(state, undefined);
    },
  };
}
