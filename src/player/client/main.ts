import { type Strings, toStrings } from '../strings.ts';
import { toAddressed, watchAddress } from './address.ts';
import { linkPresenter } from './audience-link.ts';
import { announce, makeToast, showBar, showHelp, showProgress, toggleFullscreen } from './controls.ts';
import { showDesk } from './desk.ts';
import { prepareFirstPaint } from './early.ts';
import { type Effect, watchKeys } from './keys.ts';
import { showOverview } from './overview.ts';
import { watchIdle, watchPointer } from './pointer.ts';
import { linkAudience } from './presenter-link.ts';
import { readSlides, type SlideView } from './slides.ts';
import { showStage } from './stage.ts';
import type { Command } from './state.ts';
import { makeStore, type Store } from './store.ts';
import { mendScaling } from './webkit.ts';

function startAudience(store: Store, slides: readonly SlideView[], words: Strings): void {
  const toast = makeToast(store, words);
  const openPresenter = linkPresenter(store);
  const openSearch = showOverview(store, slides, words);
  const effects: Partial<Record<Effect, () => void>> = {
    fullscreen: toggleFullscreen,
    presenter: () => openPresenter() || toast(words.popupBlocked),
    search: openSearch,
  };
  const act = (action: Command | Effect): void =>
    typeof action === 'string' ? effects[action]?.() : store.dispatch(action);
  showProgress(store);
  showBar(store, words, act);
  announce(store, slides, words);
  watchAddress(store, slides);
  watchIdle();
  watchKeys(act);
  watchPointer(store, slides, store.dispatch);
}

function startPresenter(store: Store, slides: readonly SlideView[], words: Strings, opener: Window): void {
  makeToast(store, words);
  const desk = showDesk(store, slides, words);
  const dispatch = linkAudience(store, opener, desk.showPeer);
  watchKeys((action) => {
    if (action === 'fullscreen') void toggleFullscreen();
    else if (typeof action === 'string') desk.act(action);
    else dispatch(action);
  });
  watchPointer(store, slides, dispatch);
}

function start(): void {
  const slides = readSlides();
  const words = toStrings(document.documentElement.lang);
  const opener = location.hash === '#presenter' ? (window.opener as Window | null) : null;
  const mode = opener === null ? 'show' : 'presenter';
  const index = toAddressed(location.hash, slides) ?? 0;
  const store = makeStore({ index, mode, help: false, typed: '' }, slides.length);
  showStage(store, slides);
  showHelp(store, words);
  if (opener === null) startAudience(store, slides, words);
  else startPresenter(store, slides, words, opener);
}

prepareFirstPaint();
mendScaling();
document.addEventListener('DOMContentLoaded', () => {
  try {
    start();
  } catch (error) {
    // Better all slides below each other than a player that does not answer.
    document.documentElement.classList.remove('deck-playing');
    delete document.documentElement.dataset.mode;
    throw error;
  }
});
