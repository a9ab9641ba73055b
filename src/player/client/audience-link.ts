import { post, toMessage } from './messages.ts';
import type { Store } from './store.ts';

/**
 * The slide window's end of the line to the presenter's window. Storage and channels are shut between files,
 * a window that was opened by another can always talk to it. Returns the function that opens the presenter's
 * window; it answers false where the browser refuses.
 */
export function linkPresenter(store: Store): () => boolean {
  let peer: Window | undefined;
  const tell = (): void => {
    if (peer === undefined || peer.closed) return;
    post(peer, { type: 'state', index: store.state.index, mode: store.state.mode });
  };
  window.addEventListener('message', (event) => {
    const source = event.source as Window | null;
    // After a reload the old reference is gone; a presenter's window still knows who opened it.
    if (source === null || source.opener !== window) return;
    const message = toMessage(event.data);
    if (message === undefined) return;
    peer = source;
    if (message.type === 'command') store.dispatch(message.command);
    if (message.type === 'hello') tell();
  });
  store.subscribe(tell);
  return () => {
    const url = `${location.href.replace(/#.*$/s, '')}#presenter`;
    if (peer !== undefined && !peer.closed) peer.focus();
    else peer = window.open(url, '_blank', 'popup,width=1200,height=760') ?? undefined;
    return peer !== undefined;
  };
}
