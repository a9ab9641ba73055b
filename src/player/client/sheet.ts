import type { Strings } from '../strings.ts';
import { addToPage, icons, make, makeButton, makeIcon } from './dom.ts';
import { toForward } from './flow.ts';
import type { Sheet } from './state.ts';
import type { Store } from './store.ts';

/**
 * A modal dialog that is open while the state says so; the browser keeps the focus in it and gives it back.
 *
 * @param head what stands beside the button that closes it
 */
export function makeSheet(
  store: Store,
  sheet: Sheet,
  label: string,
  words: Strings,
  head: Node,
): HTMLDialogElement {
  const dismiss = (): void => store.dispatch({ type: 'sheet', sheet });
  const close = makeButton(words.close, makeIcon(icons.close), dismiss);
  const dialog = make(
    'dialog',
    { class: `deck-ui deck-sheet deck-${sheet}`, 'aria-label': label },
    make('header', {}, head, close),
  );
  // Where nothing had the focus before, it would stay in a field that is gone, and take the next key.
  const leave = (): void => {
    const focused = document.activeElement;
    if (dialog.contains(focused)) (focused as HTMLElement).blur();
  };
  // The browser's own closing tells of it late, and the next key is lost in a field that is gone.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    dismiss();
  });
  // A phone's button or gesture for going back closes it too; by then it may be open again.
  dialog.addEventListener('close', () => {
    if (dialog.open) return;
    leave();
    if (store.state.sheet === sheet) dismiss();
  });
  dialog.addEventListener('click', (event) => event.target === dialog && dismiss());
  addToPage(dialog);
  store.subscribe((state) => {
    const isWanted = state.sheet === sheet;
    if (isWanted && !dialog.open) dialog.showModal();
    if (isWanted || !dialog.open) return;
    dialog.close();
    leave();
  });
  return dialog;
}

/** The sheet with all keys. */
export function showHelp(store: Store, words: Strings): void {
  const rows = words.keys.flatMap(({ keys, does }) => [
    make('dt', {}, ...keys.map((key) => make('kbd', {}, toForward(key)))),
    make('dd', {}, does),
  ]);
  const head = make('h2', {}, words.keysTitle);
  makeSheet(store, 'help', words.keysTitle, words, head).append(make('dl', {}, ...rows));
}
