import { post, toMessage } from './messages.ts';
import type { Command, Mode } from './state.ts';
import type { Store } from './store.ts';

const forwarded = new Set<Command['type']>(['next', 'previous', 'first', 'last', 'goto', 'toggle', 'enter']);

/** A number that was typed here becomes a slide there; Enter alone is the next slide. */
const toForwarded = (command: Command, typed: string): Command =>
  command.type !== 'enter'
    ? command
    : typed === ''
      ? { type: 'next' }
      : { type: 'goto', index: Math.max(0, Number(typed) - 1) };

/**
 * The presenter's end of the line: sends commands to the slide window and follows its state. Without a slide
 * window the presenter's view can still be paged through.
 *
 * @param tell hears the slide window's mode, or undefined when that window is gone
 * @returns the dispatcher to be used instead of the store's
 */
export function linkAudience(
  store: Store,
  opener: Window,
  tell: (mode: Mode | undefined) => void,
): (command: Command) => void {
  const isThere = (): boolean => !opener.closed;
  const call = (): void => {
    if (isThere()) post(opener, { type: 'hello' });
    else tell(undefined);
  };
  window.addEventListener('message', (event) => {
    const message = event.source === opener ? toMessage(event.data) : undefined;
    if (message?.type !== 'state') return;
    tell(message.mode);
    if (message.index !== store.state.index) store.dispatch({ type: 'goto', index: message.index });
  });
  call();
  setInterval(call, 1000);
  return (command) => {
    if (!forwarded.has(command.type) || !isThere()) return store.dispatch(command);
    const { typed } = store.state;
    store.dispatch({ type: 'forget' });
    post(opener, { type: 'command', command: toForwarded(command, typed) });
  };
}
