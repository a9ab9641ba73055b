import { openDeck, post, toMessage } from './messages.ts';
import type { Store } from './store.ts';
import { isFresh, toEntered } from './timer.ts';
import { makeWatch } from './watch.ts';

/** The slide window's end of the line to the presenter's window. */
export interface PresenterLink {
  /** Opens the presenter's window or brings it to the front; false where the browser refuses. */
  open(): boolean;
  isOpen(): boolean;
}

/**
 * Storage and channels are shut between files, a window that was opened by another can always talk to it.
 *
 * @param point hears where the presenter points, as shares of the slide's width and height
 */
export function linkPresenter(store: Store, point: (x: number, y: number) => void): PresenterLink {
  let peer: Window | undefined;
  const watch = makeWatch();
  const isOpen = (): boolean => peer !== undefined && !peer.closed;
  const tell = (): void => {
    const { index, mode, light, leaving } = store.state;
    const { timer } = watch;
    if (peer !== undefined && isOpen()) post(peer, { type: 'state', index, mode, light, leaving, timer });
  };
  addEventListener('message', (event) => {
    const source = event.source as Window | null;
    // After a reload the old reference is gone; who opened the other window can still be told.
    if (source === null || (source.opener !== window && source !== window.opener)) return;
    const message = toMessage(event.data);
    if (message === undefined) return;
    peer = source;
    if (message.type === 'command') store.dispatch(message.command);
    if (message.type === 'point') point(message.x, message.y);
    if (message.type === 'timer' || (message.type === 'hello' && isFresh(watch.timer)))
      watch.set(message.timer);
    if (message.type === 'hello') tell();
  });
  store.subscribe(({ index }, before) => {
    if (before !== undefined && before.index !== index)
      watch.set(toEntered(watch.timer, Date.now(), isOpen() && index > before.index));
    tell();
  });
  setInterval(tell, 1000);
  return {
    isOpen,
    open() {
      if (isOpen()) peer?.focus();
      else peer = openDeck('presenter', 'popup,width=1200,height=760');
      return peer !== undefined;
    },
  };
}
