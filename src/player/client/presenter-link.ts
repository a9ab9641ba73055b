import { post, toMessage } from './messages.ts';
import type { Command, Mode, State } from './state.ts';
import type { Store } from './store.ts';

const forwarded = new Set<Command['type']>(['next', 'previous', 'first', 'last', 'goto', 'toggle', 'light']);

/** What the slide window shall do for a command given here: a number typed here is a slide there. */
function toForwarded(command: Command, { typed, light, sheet }: State): Command | undefined {
  if (command.type === 'enter')
    return typed === '' ? { type: 'next' } : { type: 'goto', index: Math.max(0, Number(typed) - 1) };
  if (command.type === 'escape')
    return light && typed === '' && sheet === undefined ? { type: 'light' } : undefined;
  // A step first takes away what lies over the slide here.
  const isStep = command.type !== 'goto' && command.type !== 'toggle' && command.type !== 'light';
  return forwarded.has(command.type) && !(isStep && sheet !== undefined) ? command : undefined;
}

/** The presenter's end of the line to the slide window. */
export interface AudienceLink {
  /** To be used instead of the store's own. */
  dispatch(command: Command): void;
  /** Points at a place of the slide: shares of its width and height. */
  point(x: number, y: number): void;
}

/**
 * Sends commands to the slide window and follows its state. Without a slide window the presenter's view can
 * still be paged through.
 *
 * @param tell hears the slide window's mode, or undefined when that window is gone
 */
export function linkAudience(
  store: Store,
  opener: Window,
  tell: (mode: Mode | undefined) => void,
): AudienceLink {
  let met = false;
  const isThere = (): boolean => !opener.closed;
  const call = (): void => {
    if (isThere()) post(opener, { type: 'hello' });
    else tell(undefined);
  };
  addEventListener('message', (event) => {
    const message = event.source === opener ? toMessage(event.data) : undefined;
    if (message?.type !== 'state') return;
    const { index, light, leaving } = message;
    // Coming to where the talk is already is no step of the talk.
    if (!met) store.reload(store.count, index);
    met = true;
    store.dispatch({ type: 'follow', index, light, leaving });
    tell(message.mode);
  });
  call();
  setInterval(call, 1000);
  return {
    dispatch(command) {
      const sent = isThere() ? toForwarded(command, store.state) : undefined;
      if (sent === undefined) return store.dispatch(command);
      store.dispatch({ type: store.state.sheet === undefined ? 'forget' : 'escape' });
      post(opener, { type: 'command', command: sent });
    },
    point(x, y) {
      if (isThere()) post(opener, { type: 'point', x, y });
    },
  };
}
