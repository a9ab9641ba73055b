import { kept } from './kept.ts';
import { type Message, openDeck, post, toMessage } from './messages.ts';
import type { Command, Mode, State } from './state.ts';
import type { Store } from './store.ts';
import { toEntered } from './timer.ts';
import { makeWatch, type Watch } from './watch.ts';

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
  watch: Watch;
  /** Opens a slide window in the place of one that is gone. */
  reopen(): void;
  /** Begins to follow. `tell` hears the slide window's mode, or undefined when that window is gone. */
  follow(tell: (mode: Mode | undefined) => void): void;
}

/** So many calls without an answer mean that something else is shown there. */
const patience = 4;

/**
 * Sends commands to the slide window and follows its state. Without a slide window the presenter's view can
 * still be paged through, and the time goes on.
 */
export function linkAudience(store: Store): AudienceLink {
  let peer = (window.opener as Window | null) ?? undefined;
  let unanswered = 0;
  let met = false;
  const own = makeWatch();
  const last = kept('place');
  // The slide window, if it is there, knows better where the talk is.
  if (Number.isInteger(last)) store.reload(store.count, last as number);
  const send = (message: Message): void => {
    if (peer !== undefined && !peer.closed) post(peer, message);
  };
  const isThere = (): boolean => peer !== undefined && !peer.closed && unanswered < patience;
  const watch: Watch = {
    get timer() {
      return own.timer;
    },
    set(timer) {
      own.set(timer);
      send({ type: 'timer', timer });
    },
  };
  store.subscribe(({ index }, before) => {
    kept('place', index);
    if (!isThere() && before !== undefined && before.index !== index)
      own.set(toEntered(own.timer, Date.now(), index > before.index));
  });
  return {
    watch,
    dispatch(command) {
      const sent = isThere() ? toForwarded(command, store.state) : undefined;
      if (sent === undefined) return store.dispatch(command);
      store.dispatch({ type: store.state.sheet === undefined ? 'forget' : 'escape' });
      send({ type: 'command', command: sent });
    },
    point: (x, y) => send({ type: 'point', x, y }),
    reopen() {
      peer = openDeck(store.state.index + 1);
      unanswered = 0;
    },
    follow(tell) {
      const call = (): void => {
        if (!isThere()) tell(undefined);
        unanswered += 1;
        send({ type: 'hello', timer: own.timer });
      };
      addEventListener('message', ({ source, data }) => {
        const isOurs = source !== null && (source === peer || (source as Window).opener === window);
        const message = isOurs ? toMessage(data) : undefined;
        if (message?.type !== 'state') return;
        peer = source as Window;
        unanswered = 0;
        const { index, light, leaving, timer, mode } = message;
        // Coming to where the talk is already is no step of the talk.
        if (!met) store.reload(store.count, index);
        met = true;
        own.set(timer);
        store.dispatch({ type: 'follow', index, light, leaving });
        tell(mode);
      });
      call();
      setInterval(call, 1000);
    },
  };
}
