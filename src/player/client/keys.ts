import type { Command } from './state.ts';

/** What reaches beyond the state: another window, the whole screen, the presenter's desk. */
export type Effect = 'fullscreen' | 'presenter' | 'search' | 'larger' | 'smaller' | 'timer';

export interface Press {
  key: string;
  code: string;
  shiftKey: boolean;
}

const plain: Record<string, Command> = {
  ArrowRight: { type: 'next' },
  ArrowDown: { type: 'next' },
  PageDown: { type: 'next' },
  ArrowLeft: { type: 'previous' },
  ArrowUp: { type: 'previous' },
  PageUp: { type: 'previous' },
  Backspace: { type: 'previous' },
  Home: { type: 'first' },
  End: { type: 'last' },
  Enter: { type: 'enter' },
  Escape: { type: 'escape' },
  n: { type: 'next' },
  o: { type: 'toggle', mode: 'overview' },
  b: { type: 'toggle', mode: 'black' },
  w: { type: 'toggle', mode: 'white' },
  // Clickers and PowerPoint's users send a full stop for black and a comma for white.
  '.': { type: 'toggle', mode: 'black' },
  '。': { type: 'toggle', mode: 'black' },
  ',': { type: 'toggle', mode: 'white' },
  '，': { type: 'toggle', mode: 'white' },
  '?': { type: 'help' },
  '？': { type: 'help' },
  h: { type: 'help' },
};

const effects: Record<string, Effect> = {
  f: 'fullscreen',
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
  if (key === ' ') return { type: press.shiftKey ? 'previous' : 'next' };
  if (/^[0-9]$/.test(key)) return { type: 'digit', digit: key };
  return Object.hasOwn(plain, key) ? plain[key] : Object.hasOwn(effects, key) ? effects[key] : undefined;
}

const isField = (target: Element): boolean =>
  target.closest('input, textarea, select, [contenteditable]:not([contenteditable=false])') !== null;

const isPressed = (target: Element, key: string): boolean =>
  (key === 'Enter' || key === ' ') &&
  target.closest(key === ' ' ? 'button, summary' : 'a[href], button, summary') !== null;

/** Listens to the keyboard; keys that belong to a field or a focused control are left alone. */
export function watchKeys(act: (action: Command | Effect) => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (isField(target) || isPressed(target, event.key)) return;
    const action = toAction(event);
    if (action === undefined) return;
    event.preventDefault();
    act(action);
  });
}
