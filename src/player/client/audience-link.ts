import { post, toMessage } from './messages.ts';
import type { Store } from './store.ts';

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
  const isOpen = (): boolean => peer !== undefined && !peer.closed;
  const tell = (): void => {
    const { index, mode, light, leaving } = store.state;
    if (peer !== undefined && isOpen()) post(peer, { type: 'state', index, mode, light, leaving });
  };
  addEventListener('message', (event) => {
    const source = event.source as Window | null;
    // After a reload the old reference is gone; a presenter's window still knows who opened it.
    if (source === null || source.opener !== window) return;
    const message = toMessage(event.data);
    if (message === undefined) return;
    peer = source;
    if (message.type === 'command') store.dispatch(message.command);
    if (message.type === 'point') point(message.x, message.y);
    if (message.type === 'hello') tell();
  });
  store.subscribe(tell);
  return {
    isOpen,
    open() {
      const url = `${location.href.replace(/#.*$/s, '')}#presenter`;
      if (isOpen()) peer?.focus();
      else peer = window.open(url, '_blank', 'popup,width=1200,height=760') ?? undefined;
      return peer !== undefined;
    },
  };
}
