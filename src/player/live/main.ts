import { directionOf } from '../../language/direction.ts';
import { make } from '../client/dom.ts';
import { post } from '../client/messages.ts';
import type { SlideView } from '../client/slides.ts';
import { type Player, startPlayer } from '../client/start.ts';
import { stopped } from '../client/timer.ts';
import { toStrings } from '../strings.ts';
import { applyDeck, readSize } from './deck.ts';
import { makeErrors } from './errors.ts';
import { recall } from './memory.ts';
import { makeNotices } from './notices.ts';
import { toKeptIndex } from './order.ts';
import { makePanel, openClass, type Panel } from './panel.ts';
import { toCurrent } from './panel-list.ts';
import type { DeckMessage } from './protocol.ts';
import { makeRequests } from './requests.ts';
import { listen, readVersion } from './stream.ts';
import { type LiveStrings, toLiveStrings } from './strings.ts';
import { liveStyle } from './style.ts';
import { watchSlideClicks } from './tell.ts';

/** How long the mark of an edit lasts, in milliseconds; the style fades it in this time. */
const markTime = 1600;

/** Loads the page anew, once for a version: what a page cannot take up, a fresh one has. */
function reload(version: number): void {
  const name = 'roadmap-deck-live-reloaded';
  if (sessionStorage.getItem(name) === String(version)) return;
  sessionStorage.setItem(name, String(version));
  location.reload();
}

/** Another language means other words on every control, another size other rules in the player's style. */
function needsReload({ lang, size, order }: DeckMessage, { slides, words }: Player): boolean {
  if (toStrings(lang).next !== words.next) return true;
  if (size === undefined || order.length === 0) return false;
  const current = readSize(slides);
  return current === undefined || size.width !== current.width || size.height !== current.height;
}

function markEdited(elements: readonly HTMLElement[]): void {
  for (const { classList } of elements) classList.add('deck-edited');
  setTimeout(() => {
    for (const { classList } of elements) classList.remove('deck-edited');
  }, markTime);
}

/** Says so once the deck is on the screen: the frame after the next one has it. */
function notePainted(version: number): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.documentElement.dataset.livePainted = String(version);
    }),
  );
}

const readTop = (slide: SlideView | undefined): number => slide?.element.getBoundingClientRect().top ?? 0;

function showDeck(message: DeckMessage, player: Player, title: string): void {
  const { store, slides } = player;
  const { index, mode } = store.state;
  const id = slides[index]?.id;
  const top = readTop(slides[index]);
  const made = needsReload(message, player) ? undefined : applyDeck(message, slides);
  if (made === undefined) {
    reload(message.version);
    return;
  }
  const root = document.documentElement;
  // Setting it to what it is would have all styles matched anew.
  if (root.lang !== message.lang) {
    root.lang = message.lang;
    root.dir = directionOf(message.lang) === 'rtl' ? 'rtl' : '';
  }
  document.title = title;
  document.querySelector('.deck-stage')?.setAttribute('aria-label', message.title);
  const kept = toKeptIndex(
    id,
    index,
    slides.map((slide) => slide.id),
  );
  const isFollowed = player.role === 'audience' && recall('follow');
  const next = isFollowed ? (message.edited ?? kept) : kept;
  store.reload(slides.length, next);
  // What is being read stays at its height in the window.
  if (next === kept && (mode === 'read' || mode === 'overview')) scrollBy(0, readTop(slides[next]) - top);
  if (message.edited !== undefined) markEdited(made.map(({ element }) => element));
  root.dataset.liveVersion = String(message.version);
  notePainted(message.version);
}

/** The presenter's window follows the deck; what the author needs beside it stands in the slide window. */
function previewPresenter(player: Player): void {
  listen({
    hear(message) {
      if (message.type !== 'deck') return;
      showDeck(message, player, `${player.words.presenter} – ${message.title}`);
      // The slide window may have moved to keep its place, and told so before this one had the deck.
      if (window.opener !== null) post(window.opener as Window, { type: 'hello', timer: stopped });
    },
    gone: () => undefined,
    back: () => undefined,
  });
}

function watchPanelKey(panel: Panel, words: LiveStrings): void {
  document.addEventListener('keydown', (event) => {
    const { key, code, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (target instanceof Element && target.closest('input, textarea, select') !== null) return;
    if (
      document.querySelector('dialog[open]') !== null ||
      !(key.toLowerCase() === 'd' || (code === 'KeyD' && !/^[a-z]$/i.test(key)))
    )
      return;
    event.preventDefault();
    panel.toggle();
  });
  document
    .querySelector('.deck-help dl')
    ?.append(make('dt', {}, make('kbd', {}, 'D')), make('dd', {}, words.panelKey));
}

function previewAudience(player: Player): void {
  const words = toLiveStrings(document.documentElement.lang);
  const requests = makeRequests((reason) => player.toast(words.failed(reason)));
  const notices = makeNotices(words);
  const panel = makePanel(player, words, requests);
  const showErrors = makeErrors(words, requests, notices.say, () => player.store.count > 0);
  player.store.subscribe(() => {
    document.documentElement.classList.toggle('deck-live-empty', player.store.count === 0);
  });
  watchPanelKey(panel, words);
  watchSlideClicks(player.store, panel.isOpen, panel.tell);
  listen({
    hear(message) {
      if (message.type === 'deck') {
        showDeck(message, player, message.title);
        panel.showDeck();
      } else if (message.type === 'status') {
        panel.showStatus(message);
        showErrors(message);
      } else {
        const findings = toCurrent(message, readVersion());
        if (findings !== undefined) panel.showFindings(findings);
      }
    },
    gone: notices.gone,
    back: notices.back,
  });
}

document.head.append(make('style', {}, liveStyle));
// Before the first paint, so that the slide does not jump aside.
if (recall('panel') && location.hash !== '#presenter') document.documentElement.classList.add(openClass);
startPlayer((player) => (player.role === 'presenter' ? previewPresenter : previewAudience)(player));
