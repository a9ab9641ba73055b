import { readPaper, type SlideView } from './slides.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

/** The slides on view: one, or in the presenter's window this and the next. All of them in the overview. */
function isShown(state: State, index: number): boolean {
  if (state.mode === 'overview') return true;
  return index === state.index || (state.mode === 'presenter' && index === state.index + 1);
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
  else element.setAttribute('hidden', 'until-found');
  if (shown && (current || state.mode === 'overview')) element.removeAttribute('aria-hidden');
  else element.setAttribute('aria-hidden', 'true');
  element.classList.toggle('deck-current', current);
  element.classList.toggle('deck-next', state.mode === 'presenter' && index === state.index + 1);
  const body = element.querySelector<HTMLElement>('.marpit');
  if (body !== null) body.inert = state.mode === 'overview' || (shown && !current);
}

function touched(state: State, before: State | undefined, slides: readonly SlideView[]): number[] {
  if (before === undefined || before.mode !== state.mode) return slides.map((_, index) => index);
  return [...new Set([before.index, before.index + 1, state.index, state.index + 1])];
}

function applyPaper(slide: SlideView | undefined): void {
  const paper = slide && readPaper(slide);
  if (paper === undefined) document.documentElement.style.removeProperty('--deck-paper');
  else document.documentElement.style.setProperty('--deck-paper', paper);
}

/** While printing every slide is shown, to the eye and to the tags of the PDF. */
function watchPrint(slides: readonly SlideView[], restore: () => void): void {
  window.addEventListener('beforeprint', () => {
    for (const { element } of slides) {
      element.removeAttribute('hidden');
      element.removeAttribute('aria-hidden');
      for (const body of element.querySelectorAll<HTMLElement>('.marpit')) body.inert = false;
    }
  });
  window.addEventListener('afterprint', restore);
}

/** Shows the current slide and hides the others. */
export function showStage(store: Store, slides: readonly SlideView[]): void {
  const render = (state: State, before: State | undefined): void => {
    if (before?.index === state.index && before.mode === state.mode) return;
    for (const index of touched(state, before, slides)) {
      const slide = slides[index];
      if (slide !== undefined) apply(slide, state, index);
    }
    document.documentElement.dataset.mode = state.mode;
    applyPaper(slides[state.index]);
    if (state.index !== before?.index) getSelection()?.removeAllRanges();
  };
  store.subscribe(render);
  watchPrint(slides, () => render(store.state, undefined));
  for (const [index, { element }] of slides.entries()) {
    element.addEventListener('beforematch', () => store.dispatch({ type: 'goto', index }));
  }
}
