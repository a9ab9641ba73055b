import { listen } from './dom.ts';

/**
 * Keeps the screen from going dark while the deck is on view and a reason holds. Browsers let go of the lock when
 * the page is hidden; where they do not know it or refuse it, the deck plays on without.
 *
 * @param isWanted asked now and again: what it goes by may change without an event
 */
export function keepAwake(isWanted: () => boolean): void {
  let lock: WakeLockSentinel | undefined;
  let asking = false;
  const check = async (): Promise<void> => {
    if (asking) return;
    const wanted = document.visibilityState === 'visible' && isWanted();
    if (wanted === (lock !== undefined && !lock.released)) return;
    asking = true;
    try {
      if (wanted) lock = await navigator.wakeLock.request('screen');
      else await lock?.release();
    } catch {
      // Refused, as on a low battery.
    }
    asking = false;
  };
  if (!('wakeLock' in navigator)) return;
  listen('visibilitychange', check);
  listen('fullscreenchange', check);
  setInterval(check, 5000);
  void check();
}
