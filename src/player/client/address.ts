import type { SlideView } from './slides.ts';
import { toIndex } from './state.ts';
import type { Store } from './store.ts';

/** Slides that are stepped over faster than this leave no entry of their own in the history; jumps always do. */
const passing = 350;
/** So many writes in so long: Safari throws after 100 in 30 s, and Chrome ignores what is too much. */
const budget = { writes: 25, span: 10_000 };

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The index that a fragment names: a slide's number (too large ones mean the last), a slide's id, or the id of
 * anything that stands on a slide. Undefined where it names nothing.
 */
export function toAddressed(hash: string, slides: readonly SlideView[]): number | undefined {
  const name = decode(hash.replace(/^#/, ''));
  if (name === '') return undefined;
  if (/^\d{1,6}$/.test(name)) return toIndex(Number(name) - 1, slides.length);
  const byId = slides.findIndex((slide) => slide.id === name);
  if (byId >= 0) return byId;
  const owner = (document.getElementById(name) ?? document.getElementById(hash.slice(1)))?.closest(
    '.deck-slide',
  );
  const byContent = slides.findIndex((slide) => slide.element === owner);
  return byContent >= 0 ? byContent : undefined;
}

type Method = 'pushState' | 'replaceState';

function write(method: Method, index: number): void {
  const hash = `#${index + 1}`;
  if (location.hash === hash) return;
  try {
    history[method](null, '', hash);
  } catch {
    // The browser counts writes; the next one tries again.
  }
}

/**
 * Writes the address of the current slide: at once while the budget lasts, and from then on only when it allows.
 * A key that is held down goes through a hundred slides in a few seconds. Without a method, slides that are
 * only passed leave no entry of their own.
 */
function makeWriter(store: Store): { write: (method?: Method) => void; forget: () => void } {
  const writes: number[] = [];
  let timer: number | undefined;
  const forget = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const flush = (method?: Method): void => {
    forget();
    const now = performance.now();
    const isPassing = now - (writes.at(-1) ?? Number.NEGATIVE_INFINITY) < passing;
    writes.push(now);
    if (writes.length > budget.writes) writes.shift();
    write(method ?? (isPassing ? 'replaceState' : 'pushState'), store.state.index);
  };
  return {
    forget,
    write(method) {
      if (timer !== undefined) return;
      const oldest = writes.length < budget.writes ? undefined : writes[0];
      const wait = oldest === undefined ? 0 : oldest + budget.span - performance.now();
      if (wait <= 0) flush(method);
      else timer = window.setTimeout(flush, Math.min(wait, 1000), method);
    },
  };
}

/** Keeps the address at the current slide's number, and follows it when it changes from outside. */
export function watchAddress(store: Store, slides: readonly SlideView[]): void {
  const writer = makeWriter(store);
  let following = false;
  const follow = (): void => {
    writer.forget();
    const index = location.hash === '' ? 0 : toAddressed(location.hash, slides);
    following = true;
    if (index !== undefined && index !== store.state.index) store.dispatch({ type: 'goto', index });
    following = false;
    if (location.hash !== '') write('replaceState', store.state.index);
  };
  history.scrollRestoration = 'manual';
  store.subscribe((state, before) => {
    if (before === undefined) {
      writer.forget();
      if (location.hash !== '' || state.index > 0) write('replaceState', state.index);
      return;
    }
    if (state.index === before.index || following) return;
    if (state.mode === 'read') writer.write('replaceState');
    else writer.write(Math.abs(state.index - before.index) > 1 ? 'pushState' : undefined);
  });
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
}
