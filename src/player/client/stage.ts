import { listen, root } from './dom.ts';
import { readPaper, type SlideView } from './slides.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

/** The slides on view: one, or in the presenter's window this and the next. All of them in the overview. */
function isShown(state: State, index: number): boolean {
  if (state.mode === 'overview' || state.mode === 'read') return true;
  return index === state.index || (state.mode === 'presenter' && index === state.index + 1);
}

function setInert(slide: SlideView | undefined, isInert: boolean): void {
  const body = slide?.element.querySelector<HTMLElement>('.marpit');
  if (body) body.inert = isInert;
}

/**
 * `until-found` keeps hidden slides out of layout, of the accessibility tree and of the tab order, while the
 * browser's own search still finds their text.
 */
function apply(slide: SlideView, state: State, index: number): void {
  const { element } = slide;
  const shown = isShown(state, index);
  const current = index === state.index;
  if (shown) element.removeAttribute('hidden');
  else if (!element.hasAttribute('hidden')) element.setAttribute('hidden', 'until-found');
  const readable = shown && (current || state.mode !== 'presenter');
  if (readable) element.removeAttribute('aria-hidden');
  else if (!element.hasAttribute('aria-hidden')) element.setAttribute('aria-hidden', 'true');
  element.classList.toggle('deck-current', current);
  element.classList.toggle('deck-next', state.mode === 'presenter' && index === state.index + 1);
  const body = element.querySelector<HTMLElement>('.marpit');
  const inert = state.mode === 'overview' || (shown && !readable);
  if (body !== null && body.inert !== inert) body.inert = inert;
}

function touched(state: State, before: State | undefined, slides: readonly SlideView[]): number[] {
  if (before === undefined || before.mode !== state.mode) return slides.map((_, index) => index);
  return [...new Set([before.index, before.index + 1, state.index, state.index + 1])];
}

function applyPaper(slide: SlideView | undefined): void {
  root().style.setProperty('--deck-paper', (slide && readPaper(slide)) ?? '');
}

/** Slides that follow each other faster than this change without a fade. */
const hurry = 300;
/** As long as the fade in the style. */
const fade = 160;

/** Lets the slide that is left stand under the one that comes up, until that has faded in. */
function makeFade(slides: readonly SlideView[]) {
  const { classList } = root();
  let changed = 0;
  let timer: number | undefined;
  let left: SlideView | undefined;
  const mark = (on: boolean): void => {
    classList.toggle('deck-fading', on);
    left?.element.classList.toggle('deck-left', on);
    // It is seen, and no more than that.
    setInert(left, on);
  };
  const end = (): void => {
    clearTimeout(timer);
    mark(false);
    left = undefined;
  };
  const begin = (state: State, before: State | undefined): void => {
    const now = performance.now();
    const isHurried = now - changed < hurry;
    changed = now;
    if (isHurried || before?.mode !== 'show' || state.mode !== 'show') return;
    left = slides[before.index];
    mark(true);
    timer = window.setTimeout(end, fade);
  };
  return { begin, end };
}

/** While printing every slide is shown, to the eye and to the tags of the PDF. */
function watchPrint(slides: readonly SlideView[], restore: () => void): void {
  addEventListener('beforeprint', () => {
    for (const slide of slides) {
      slide.element.removeAttribute('hidden');
      slide.element.removeAttribute('aria-hidden');
      setInert(slide, false);
    }
  });
  addEventListener('afterprint', restore);
}

/** Shows the current slide and hides the others. */
export function showStage(store: Store, slides: readonly SlideView[]): void {
  const change = makeFade(slides);
  const render = (state: State, before: State | undefined): void => {
    if (before?.index === state.index && before.mode === state.mode) return;
    change.end();
    for (const index of touched(state, before, slides)) {
      const slide = slides[index];
      if (slide !== undefined) apply(slide, state, index);
    }
    root().dataset.mode = state.mode;
    applyPaper(slides[state.index]);
    change.begin(state, before);
    if (state.index !== before?.index) getSelection()?.removeAllRanges();
  };
  store.subscribe(render);
  watchPrint(slides, () => render(store.state, undefined));
  listen('beforematch', ({ target }) => {
    const index = slides.findIndex(({ element }) => element.contains(target as Node));
    if (index >= 0) store.dispatch({ type: 'goto', index });
  });
}
