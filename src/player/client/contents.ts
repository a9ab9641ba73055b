import type { Strings } from '../strings.ts';
import { makeNumber } from './chapters.ts';
import { type Row, toFoundRows, toRows } from './contents-rows.ts';
import { make } from './dom.ts';
import { toNumber, toPlace } from './place.ts';
import { makeSheet } from './sheet.ts';
import type { SlideView } from './slides.ts';
import type { Store } from './store.ts';

const listId = 'deck-contents-list';
const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

function makeRow(row: Row, at: number, number: string): HTMLElement {
  const direction = row.depth === 1 ? makeNumber(row.chapter?.direction ?? '') : [];
  const attributes: Record<string, string> = {
    id: `${listId}-${at}`,
    role: 'option',
    'data-depth': String(row.depth),
    ...(row.current ? { 'aria-current': 'true' } : {}),
  };
  return make(
    'li',
    attributes,
    ...direction,
    make('span', { class: 'deck-title' }, row.title),
    make('span', { class: 'deck-page' }, number),
  );
}

/** The rows on view, and the one that is marked. */
function makeList(field: HTMLElement, list: HTMLElement) {
  let marked = -1;
  const mark = (to: number): void => {
    marked = Math.max(0, Math.min(to, list.children.length - 1));
    for (const [at, row] of [...list.children].entries())
      row.setAttribute('aria-selected', String(at === marked));
    for (const owner of [field, list])
      owner.setAttribute('aria-activedescendant', list.children[marked]?.id ?? '');
    list.children[marked]?.scrollIntoView({ block: 'nearest' });
  };
  return { mark, step: (by: number) => mark(marked + by), marked: () => marked };
}

/**
 * The contents: chapters, and under the current one its slides. The field at its head takes what is typed, arrow
 * keys mark a row, Enter goes there. Nothing of it is made before it is opened.
 */
export function showContents(
  store: Store,
  slides: readonly SlideView[],
  words: Strings,
  go: (index: number) => void,
): void {
  const field = make('input', {
    type: 'text',
    role: 'combobox',
    placeholder: words.jump,
    'aria-label': words.contents,
    'aria-expanded': 'true',
    'aria-autocomplete': 'list',
    'aria-controls': listId,
  });
  const list = make('ul', { id: listId, role: 'listbox', tabindex: '-1', 'aria-label': words.contents });
  const dialog = makeSheet(store, 'contents', words.contents, words, field);
  dialog.append(list);
  const marks = makeList(field, list);
  let rows: Row[] = [];
  const numberOf = (index: number): string => toNumber(toPlace(index, store), words);
  const fill = (): void => {
    const { index } = store.state;
    const query = field.value.trim();
    rows = query === '' ? toRows(slides, index) : toFoundRows(slides, index, query, numberOf);
    list.replaceChildren(...rows.map((row, at) => makeRow(row, at, numberOf(row.index))));
    marks.mark(query === '' ? rows.findLastIndex(({ current }) => current) : 0);
  };
  const choose = (at: number): void => {
    const row = rows[at];
    if (row !== undefined) go(row.index);
  };
  field.addEventListener('input', fill);
  list.addEventListener('click', ({ target }) =>
    choose([...list.children].findIndex((row) => row.contains(target as Node))),
  );
  dialog.addEventListener('keydown', (event) => {
    // Nothing that is typed here is a key of the player's.
    event.stopPropagation();
    const { key } = event;
    const by = steps[key];
    if (event.isComposing || (by === undefined && key !== 'Enter')) return;
    if (event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    if (by === undefined) choose(marks.marked());
    else marks.step(by);
  });
  store.subscribe(({ sheet, index }, before) => {
    if (sheet !== 'contents' || (before?.sheet === sheet && before.index === index)) return;
    if (before !== undefined && before.sheet !== sheet) {
      field.value = '';
      // On a screen that is touched the field would bring up the keyboard.
      (matchMedia('(pointer: coarse)').matches ? list : field).focus();
    }
    fill();
  });
}
