import type { Diagnostic } from '../../model/diagnostic.ts';
import { make, makeButton } from '../client/dom.ts';
import { makeSeverity, toPlaceText } from './findings.ts';
import type { StatusMessage } from './protocol.ts';
import type { Requests } from './requests.ts';
import type { LiveStrings } from './strings.ts';

function makeError(
  error: Diagnostic,
  { source, editor }: StatusMessage,
  words: LiveStrings,
  requests: Requests,
): HTMLElement {
  const { line, rule, reason, fix } = error;
  const text = toPlaceText(source, error);
  const place =
    editor && line !== undefined
      ? makeButton(words.openAt(text), text, () => requests.open({ line }))
      : make('span', {}, text);
  place.classList.add('deck-code');
  return make(
    'li',
    {},
    makeSeverity(error, words),
    make(
      'div',
      {},
      make('p', { class: 'deck-reason' }, reason),
      ...(fix === undefined || fix === '' ? [] : [make('p', { class: 'deck-fix' }, fix)]),
      make('p', { class: 'deck-about' }, place, make('span', { class: 'deck-code' }, rule)),
    ),
  );
}

/**
 * The sheet at the foot with what keeps the source from becoming a deck; the last good deck stays on view behind
 * it. Returns the function that shows a status.
 */
export function makeErrors(
  words: LiveStrings,
  requests: Requests,
  say: (message: string) => void,
  hasDeck: () => boolean,
): (status: StatusMessage) => void {
  const head = make('h2', {});
  const list = make('ol', { role: 'list' });
  const sheet = make(
    'section',
    { class: 'deck-ui deck-errors', 'aria-label': words.errors, hidden: '' },
    head,
    list,
  );
  // What is longer than the sheet is scrolled, with the keys too.
  list.tabIndex = 0;
  list.setAttribute('aria-label', words.errors);
  document.body.append(sheet);
  new ResizeObserver(() => {
    document.documentElement.style.setProperty(
      '--deck-live-foot',
      `${sheet.hidden ? 0 : sheet.offsetHeight}px`,
    );
  }).observe(sheet);
  let shown = '';
  return (status) => {
    const { errors } = status;
    const next = JSON.stringify([errors, status.source, status.editor]);
    if (next === shown) return;
    const wasShown = !sheet.hidden;
    shown = next;
    sheet.hidden = errors.length === 0;
    head.textContent = words.errorsHead(errors.length, hasDeck());
    list.replaceChildren(...errors.map((error) => makeError(error, status, words, requests)));
    if (errors.length > 0) say(`${head.textContent} ${errors.map(({ reason }) => reason).join(' ')}`);
    else if (wasShown) say(words.mended);
  };
}
