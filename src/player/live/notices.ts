import { make } from '../client/dom.ts';
import type { LiveStrings } from './strings.ts';

/** A server that restarts at once is not worth a word. */
const patience = 400;
const farewell = 2500;

export interface Notices {
  /** Tells a screen reader, politely. */
  say(message: string): void;
  gone(): void;
  back(): void;
}

/** The quiet mark at the head that tells whether the server is there, and the voice for screen readers. */
export function makeNotices(words: LiveStrings): Notices {
  const voice = make('div', { class: 'deck-ui deck-hidden-text', role: 'status' });
  const mark = make('div', { class: 'deck-ui deck-connection', role: 'status' });
  document.body.append(voice, mark);
  let timer: number | undefined;
  const show = (message: string, state: string, delay: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      mark.dataset.state = state;
      mark.textContent = message;
    }, delay);
  };
  return {
    say(message) {
      voice.textContent = message;
    },
    gone: () => show(words.gone, 'gone', patience),
    back() {
      clearTimeout(timer);
      if (mark.textContent === '') return;
      show(words.back, 'back', 0);
      window.setTimeout(() => mark.dataset.state === 'back' && show('', '', 0), farewell);
    },
  };
}
