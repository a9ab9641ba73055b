import type { Diagnostic } from '../../model/diagnostic.ts';
import { make, makeButton, makeIcon } from '../client/dom.ts';
import type { Player } from '../client/start.ts';
import { liveIcons, makeSeverity, toPlaceText, toSorted } from './findings.ts';
import type { FindingsMessage, StatusMessage } from './protocol.ts';
import type { Requests } from './requests.ts';
import type { LiveStrings } from './strings.ts';

export interface FindingsList {
  element: HTMLElement;
  /** Takes new findings, or a new status for those that are there. */
  show(findings: readonly Diagnostic[] | undefined, status: StatusMessage | undefined): void;
  /** Whether the deck has changed since: what is listed may be mended already. */
  setBusy(isBusy: boolean): void;
  /** Marks the findings of the current slide. */
  mark(): void;
}

interface Entry {
  item: HTMLElement;
  /** The slide that is meant: it may have moved since, or been made anew at its place. */
  slide: HTMLElement | undefined;
  /** Of the slide, from 0. */
  number: number;
}

function makeText(finding: Diagnostic, words: LiveStrings): HTMLElement[] {
  const { reason, fix, slide, line, rule } = finding;
  const about = [
    ...(slide === undefined ? [] : [words.slide(slide)]),
    ...(line === undefined ? [] : [words.line(line)]),
  ].map((text) => make('span', {}, text));
  return [
    make('span', { class: 'deck-reason' }, reason),
    ...(fix === undefined || fix === '' ? [] : [make('span', { class: 'deck-fix' }, fix)]),
    make('span', { class: 'deck-about' }, ...about, make('span', { class: 'deck-code' }, rule)),
  ];
}

/** Every finding: a click leads to its slide, a button beside it to its line. */
export function makeFindingsList(
  { store, slides }: Player,
  words: LiveStrings,
  requests: Requests,
): FindingsList {
  const list = make('ol', { role: 'list' });
  const state = make('span', { class: 'deck-state' }, words.checking);
  const clean = make('p', { class: 'deck-clean' });
  const count = make('span', { class: 'deck-tally' });
  const head = make('h2', {}, words.findings, count, state);
  const element = make(
    'section',
    { class: 'deck-findings', 'aria-label': words.findings },
    head,
    clean,
    list,
  );
  // What is longer than the window is scrolled, with the keys too.
  element.tabIndex = 0;
  let entries: Entry[] = [];

  const findIndex = ({ slide, number }: Entry): number => {
    const at = slides.findIndex(({ element }) => element === slide);
    return at >= 0 ? at : number;
  };
  const makeEntry = (finding: Diagnostic, status: StatusMessage | undefined): Entry => {
    const item = make('li');
    const number = (finding.slide ?? 0) - 1;
    const entry: Entry = { item, slide: slides[number]?.element, number };
    const { line } = finding;
    const body = [
      makeSeverity(finding, words),
      make('span', { class: 'deck-text' }, ...makeText(finding, words)),
    ];
    const main = make(finding.slide === undefined ? 'div' : 'button', { class: 'deck-finding' }, ...body);
    if (main instanceof HTMLButtonElement) {
      main.type = 'button';
      main.addEventListener('click', ({ detail }) => {
        if (detail > 0) main.blur();
        store.dispatch({ type: 'goto', index: findIndex(entry) });
      });
    }
    item.append(main);
    if (status?.editor === true && line !== undefined) {
      const label = words.openAt(toPlaceText(status.source, { line }));
      item.append(makeButton(label, makeIcon(liveIcons.edit), () => requests.open({ line })));
    }
    return entry;
  };
  const mark = (): void => {
    const { index } = store.state;
    const current = slides[index]?.element;
    for (const { item, slide, number } of entries)
      item.classList.toggle('deck-here', slide?.isConnected ? slide === current : number === index);
  };
  return {
    element,
    mark,
    show(findings, status) {
      if (findings === undefined) return;
      entries = toSorted(findings).map((finding) => makeEntry(finding, status));
      list.replaceChildren(...entries.map(({ item }) => item));
      count.textContent = findings.length === 0 ? '' : String(findings.length);
      clean.textContent = findings.length === 0 ? words.clean : '';
      mark();
    },
    setBusy(isBusy) {
      state.textContent = isBusy ? words.checking : '';
    },
  };
}

/** The findings of a message, where they are about the deck on view or a later one. */
export const toCurrent = (message: FindingsMessage, version: number): readonly Diagnostic[] | undefined =>
  message.version < version ? undefined : message.findings;
