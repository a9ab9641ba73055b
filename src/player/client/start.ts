import type { Strings } from '../strings.ts';
import { toAddressed, watchAddress } from './address.ts';
import { linkPresenter } from './audience-link.ts';
import { showContents } from './contents.ts';
import { announce, showBar, showProgress, toggleFullscreen } from './controls.ts';
import { copyPlain } from './copy.ts';
import { showDesk } from './desk.ts';
import { listen, root } from './dom.ts';
import { prepareFirstPaint } from './early.ts';
import { type Effect, watchKeys } from './keys.ts';
import { showLight, watchLight } from './light.ts';
import { showOverview } from './overview.ts';
import { toTalk } from './place.ts';
import { watchIdle, watchPointer } from './pointer.ts';
import { linkAudience } from './presenter-link.ts';
import { isForReading, showReading } from './reading.ts';
import { showHelp } from './sheet.ts';
import { readSlides, type SlideView } from './slides.ts';
import { showStage } from './stage.ts';
import { type Command, toInitial } from './state.ts';
import { makeStore, type Store } from './store.ts';
import { makeToast } from './toast.ts';
import { keepAwake } from './wake.ts';
import { mendScaling } from './webkit.ts';
import { readWords } from './words.ts';

/** A player at work, for what is built on top of it. */
export interface Player {
  store: Store;
  /** The deck. Whoever replaces slides changes this array in place and then calls `store.reload`. */
  slides: SlideView[];
  words: Strings;
  role: 'audience' | 'presenter';
  /** Shows a short message over the slide. */
  toast: (message: string) => void;
}

function startAudience(store: Store, slides: readonly SlideView[], words: Strings): Player['toast'] {
  const presenter = linkPresenter(store, showLight(store, slides));
  const toast = makeToast(store, words, presenter.isOpen);
  const openSearch = showOverview(store, slides, words);
  const effects: Partial<Record<Effect, () => void>> = {
    fullscreen: toggleFullscreen,
    presenter: () => presenter.open() || toast(words.popupBlocked),
    search: openSearch,
  };
  const act = (action: Command | Effect): void =>
    typeof action === 'string' ? effects[action]?.() : store.dispatch(action);
  showReading(store, slides);
  showContents(store, slides, words, (index) => store.dispatch({ type: 'goto', index }));
  showProgress(store);
  showBar(store, words, act);
  announce(store, slides, words);
  watchAddress(store, slides);
  watchIdle();
  watchKeys(act, () => store.state.mode === 'read');
  watchPointer(store, slides, store.dispatch);
  keepAwake(() => document.fullscreenElement !== null || presenter.isOpen());
  return toast;
}

function startPresenter(store: Store, slides: readonly SlideView[], words: Strings): Player['toast'] {
  const toast = makeToast(store, words);
  const link = linkAudience(store);
  const { dispatch, point, follow } = link;
  const desk = showDesk(store, slides, words, link);
  follow(desk.showPeer);
  showContents(store, slides, words, (index) => dispatch({ type: 'goto', index }));
  watchKeys((action) => {
    if (action === 'fullscreen') void toggleFullscreen();
    else if (typeof action === 'string') desk.act(action);
    else dispatch(action);
  });
  watchPointer(store, slides, dispatch);
  watchLight(store, slides, point);
  keepAwake(() => true);
  return toast;
}

function start(): Player {
  const slides = readSlides();
  const words = readWords();
  const role = location.hash === '#presenter' ? 'presenter' : 'audience';
  const mode = role === 'presenter' ? role : isForReading() ? 'read' : 'show';
  const index = toAddressed(location.hash, slides) ?? 0;
  const store = makeStore(toInitial(index, mode), slides.length, () => toTalk(slides));
  showStage(store, slides);
  showHelp(store, words);
  const toast = (role === 'audience' ? startAudience : startPresenter)(store, slides, words);
  return { store, slides, words, role, toast };
}

/**
 * Starts the player once the page is read. To be called from a script in the page's head, so that only the
 * current slide is painted from the beginning.
 *
 * @param extend is handed the player when it stands, to add to it
 */
export function startPlayer(extend?: (player: Player) => void): void {
  prepareFirstPaint();
  mendScaling();
  copyPlain();
  listen('DOMContentLoaded', () => {
    try {
      const player = start();
      extend?.(player);
    } catch (error) {
      // Better all slides below each other than a player that does not answer.
      root().classList.remove('deck-playing');
      delete root().dataset.mode;
      throw error;
    }
  });
}
