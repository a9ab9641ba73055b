import type { Diagnostic } from '../../model/diagnostic.ts';
import { make, makeButton, makeIcon } from '../client/dom.ts';
import type { Player } from '../client/start.ts';
import { liveIcons, toLinesText } from './findings.ts';
import { recall, remember } from './memory.ts';
import { makeChoice, makeSwitch } from './panel-fields.ts';
import { makeFindingsList } from './panel-list.ts';
import type { StatusMessage } from './protocol.ts';
import type { Requests } from './requests.ts';
import type { LiveStrings } from './strings.ts';

/** Set on the root while the panel is open. */
export const openClass = 'deck-live-open';

export interface Panel {
  showStatus(status: StatusMessage): void;
  showFindings(findings: readonly Diagnostic[]): void;
  /** The deck has changed. */
  showDeck(): void;
  isOpen(): boolean;
  toggle(): void;
  /** Draws the eye to the source lines of the current slide; with `open` also opens them in the editor. */
  tell(open: boolean): void;
}

const makeLink = (href: string, text: string, words: LiveStrings): HTMLElement =>
  make('a', { href, download: '', 'aria-label': words.download(text), title: words.download(text) }, text);

interface Place {
  element: HTMLElement;
  update(status: StatusMessage | undefined): void;
  flash(): void;
  open(): void;
}

/** Where the current slide stands in the source. */
function makePlace({ store, slides }: Player, words: LiveStrings, requests: Requests): Place {
  const lines = make('p', { class: 'deck-lines' });
  const button = makeButton(words.open, words.open, () => open());
  const element = make('section', { class: 'deck-source', 'aria-label': words.place }, lines, button);
  let canOpen = false;
  let line: number | undefined;
  const open = (): void => {
    if (canOpen && line !== undefined) requests.open({ line });
  };
  return {
    element,
    open,
    flash() {
      for (const animation of element.getAnimations()) animation.cancel();
      element.animate([{ background: '#7cc4ff66' }, {}], { duration: 900, easing: 'ease-out' });
    },
    update(status) {
      const text = slides[store.state.index]?.element.dataset.lines;
      const told = toLinesText(status?.source ?? '', text);
      canOpen = status?.editor === true;
      line = told === undefined ? undefined : Number.parseInt(text ?? '', 10);
      lines.textContent = status === undefined ? '' : (told ?? words.noLines);
      lines.classList.toggle('deck-none', told === undefined);
      button.hidden = !canOpen || line === undefined;
    },
  };
}

/** The button in the bar, with the count of what was found. */
function makeOpener(
  words: LiveStrings,
  toggle: () => void,
): { element: HTMLElement; count(findings: number): void } {
  const badge = make('span', { class: 'deck-badge', 'aria-hidden': 'true' });
  const element = makeButton(words.panel, makeIcon(liveIcons.panel), toggle);
  element.classList.add('deck-opener');
  element.append(badge);
  element.setAttribute('aria-controls', 'deck-live-panel');
  const count = (findings: number): void => {
    const label = words.panelWith(findings);
    badge.textContent = findings === 0 ? '' : findings > 99 ? '99+' : String(findings);
    element.setAttribute('aria-label', label);
    element.title = label;
  };
  return { element, count };
}

/** The panel at the side: the source, what can be chosen, what was found. */
export function makePanel(player: Player, words: LiveStrings, requests: Requests): Panel {
  const { store } = player;
  const root = document.documentElement;
  const name = make('h2', { class: 'deck-file' }, words.panel);
  const place = makePlace(player, words, requests);
  const theme = makeChoice(words.theme, (value) => requests.settings({ theme: value }));
  const cut = makeChoice(words.cut, (value) => requests.settings({ cut: value }));
  const list = makeFindingsList(player, words, requests);
  const follow = makeSwitch(words.follow, recall('follow'), (isOn) => remember('follow', isOn));
  const opener = makeOpener(words, () => setOpen(!isOpen()));
  const isOpen = (): boolean => root.classList.contains(openClass);
  const element = make(
    'aside',
    { class: 'deck-ui deck-panel', id: 'deck-live-panel', 'aria-label': words.panel },
    make(
      'header',
      {},
      name,
      makeButton(words.close, makeIcon(liveIcons.close), () => setOpen(false)),
    ),
    place.element,
    make('div', { class: 'deck-fields' }, theme.element, cut.element, follow),
    list.element,
    make('footer', {}, makeLink('/deck.pdf', 'PDF', words), makeLink('/deck.html', 'HTML', words)),
  );
  const setOpen = (isNow: boolean): void => {
    const hadFocus = element.contains(document.activeElement);
    root.classList.toggle(openClass, isNow);
    element.hidden = !isNow;
    opener.element.setAttribute('aria-expanded', String(isNow));
    remember('panel', isNow);
    if (!isNow && hadFocus) opener.element.focus();
  };
  let status: StatusMessage | undefined;
  let findings: readonly Diagnostic[] | undefined;
  document.body.append(element);
  document.querySelector('.deck-bar')?.append(opener.element);
  opener.count(0);
  setOpen(recall('panel'));
  store.subscribe((state, before) => {
    if (before !== undefined && before.index === state.index) return;
    place.update(status);
    list.mark();
  });
  return {
    isOpen,
    toggle: () => setOpen(!isOpen()),
    showStatus(next) {
      const isOther = status?.editor !== next.editor || status.source !== next.source;
      status = next;
      name.textContent = next.source;
      name.title = next.source;
      theme.show(next.themes, next.theme);
      cut.show(next.cuts, next.cut);
      place.update(next);
      if (isOther) list.show(findings, next);
    },
    showFindings(next) {
      findings = next;
      list.setBusy(false);
      list.show(next, status);
      opener.count(next.length);
    },
    showDeck() {
      list.setBusy(true);
      list.mark();
    },
    tell(open) {
      place.flash();
      if (open) place.open();
    },
  };
}
