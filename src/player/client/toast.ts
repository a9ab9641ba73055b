import type { Strings } from '../strings.ts';
import { addToPage, make } from './dom.ts';
import type { Store } from './store.ts';
import { fill } from './words.ts';

/**
 * A short message at the head of the window: what is typed, that the appendix follows, and what others show.
 *
 * @param isDiscreet whether the audience need not be told what the speaker is about to do
 * @returns the function that shows a message
 */
export function makeToast(
  store: Store,
  words: Strings,
  isDiscreet: () => boolean = () => false,
): (message: string) => void {
  const toast = make('div', { class: 'deck-ui deck-toast', role: 'status' });
  addToPage(toast);
  let timer: number | undefined;
  const show = (message: string, after: () => void, delay: number): void => {
    clearTimeout(timer);
    toast.textContent = message;
    timer = window.setTimeout(after, delay);
  };
  store.subscribe(({ typed, leaving }, before) => {
    if (typed === (before?.typed ?? '') && leaving === (before?.leaving ?? false)) return;
    const asked = leaving && !isDiscreet() ? words.appendixFollows : '';
    show(typed === '' ? asked : fill(words.goTo, typed), () => store.dispatch({ type: 'forget' }), 4000);
  });
  return (message) => show(message, () => show('', () => undefined, 0), 6000);
}
