import { listen } from './dom.ts';
import { toForward } from './flow.ts';
import type { Command } from './state.ts';

/** What reaches beyond the state: another window, the whole screen, the presenter's desk. */
export type Effect = 'fullscreen' | 'presenter' | 'search' | 'larger' | 'smaller' | 'timer';

export interface Press {
  key: string;
  code: string;
  shiftKey: boolean;
}

const next: Command = { type: 'next' };
const previous: Command = { type: 'previous' };
const black: Command = { type: 'toggle', mode: 'black' };
const white: Command = { type: 'toggle', mode: 'white' };
const help: Command = { type: 'sheet', sheet: 'help' };

const plain: Record<string, Command> = {
  ArrowRight: next,
  ArrowDown: next,
  PageDown: next,
  n: next,
  ArrowLeft: previous,
  ArrowUp: previous,
  PageUp: previous,
  Backspace: previous,
  Home: { type: 'first' },
  End: { type: 'last' },
  Enter: { type: 'enter' },
  Escape: { type: 'escape' },
  o: { type: 'toggle', mode: 'overview' },
  r: { type: 'toggle', mode: 'read' },
  c: { type: 'sheet', sheet: 'contents' },
  l: { type: 'light' },
  b: black,
  w: white,
  // Clickers and PowerPoint's users send a full stop for black and a comma for white.
  '.': black,
  '。': black,
  ',': white,
  '，': white,
  '?': help,
  '？': help,
  h: help,
};

const effects: Record<string, Effect> = {
  f: 'fullscreen',
  // The button of a clicker that begins the talk.
  F5: 'fullscreen',
  p: 'presenter',
  '/': 'search',
  '、': 'search',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  t: 'timer',
};

/** The Latin letter on the key, whatever layout or input method is on. */
function toKey({ key, code }: Press): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  return letter !== undefined && (key.length === 1 || key === 'Process') ? letter : key;
}

/** What a key without Ctrl, Alt or Meta means; undefined leaves it to the browser. */
export function toAction(press: Press): Command | Effect | undefined {
  const key = toKey(press);
  if (key === ' ') return press.shiftKey ? previous : next;
  if (/^[0-9]$/.test(key)) return { type: 'digit', digit: key };
  return Object.hasOwn(plain, key) ? plain[key] : Object.hasOwn(effects, key) ? effects[key] : undefined;
}

const isField = (target: Element): boolean =>
  target.closest('input, textarea, select, [contenteditable]:not([contenteditable=false])') !== null;

const isPressed = (target: Element, key: string): boolean =>
  (key === 'Enter' || key === ' ') &&
  target.closest(key === ' ' ? 'button, summary' : 'a[href], button, summary') !== null;

/** Keys that scroll a page of text. */
const scrolling = /^( |Arrow[UD]|Page|Home|End)/;

/**
 * Listens to the keyboard; keys that belong to a field or a focused control are left alone.
 *
 * @param isReading whether the page scrolls, and the keys that do it are the browser's
 */
export function watchKeys(
  act: (action: Command | Effect) => void,
  isReading: () => boolean = () => false,
): void {
  listen('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (isField(target) || isPressed(target, event.key)) return;
    const { key, code, shiftKey } = event;
    const action = toAction({ key: toForward(key), code, shiftKey });
    if (action === undefined || (scrolling.test(event.key) && isReading())) return;
    event.preventDefault();
    const isHeldNext = event.repeat && typeof action === 'object' && action.type === 'next';
    act(isHeldNext ? { type: 'next', held: true } : action);
  });
}
