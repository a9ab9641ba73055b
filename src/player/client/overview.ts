import type { Strings } from '../strings.ts';
import { placeHeads } from './chapters.ts';
import { icons, listen, make, makeButton, makeIcon } from './dom.ts';
import { toForward } from './flow.ts';
import { toNumber, toPlace } from './place.ts';
import { toComparable, toFound } from './search.ts';
import type { SlideView } from './slides.ts';
import type { Store } from './store.ts';
import { fill } from './words.ts';

interface Tile {
  slide: SlideView;
  button: HTMLButtonElement;
  text: string;
  /** What stands at its head. */
  head: string;
}

function makeTile(store: Store, slide: SlideView, index: number, words: Strings): Tile {
  slide.element.querySelector('.deck-open')?.remove();
  const label = make('b', {}, toNumber(toPlace(index, store), words));
  const button = make('button', { type: 'button', class: 'deck-open' }, label, ` ${slide.title}`);
  button.addEventListener('click', () => store.dispatch({ type: 'goto', index }));
  slide.element.append(button);
  // Head and foot, with the rail in it, say the same on many slides.
  const body = [...slide.element.querySelectorAll('section > :not(header, footer)')];
  const said = body.map(({ textContent }) => textContent);
  return {
    slide,
    button,
    text: toComparable([slide.title, ...said, ...slide.notes].join(' ')),
    head: toComparable(slide.element.querySelector('section > header')?.textContent ?? ''),
  };
}

const isVisible = (tile: Tile): boolean => !tile.slide.element.classList.contains('deck-filtered');

/** Hides the tiles that do not match, and the names of groups that are left empty. Returns how many are left. */
function filter(tiles: readonly Tile[], query: string): number {
  const sought = toComparable(query);
  const said = toFound(
    sought,
    tiles.map(({ text }) => text),
  );
  // What no slide says itself may name the part that some stand in.
  const found = said.includes(true) ? said : tiles.map(({ head }) => head.includes(sought));
  for (const [at, tile] of tiles.entries()) tile.slide.element.classList.toggle('deck-filtered', !found[at]);
  let group: Element | undefined;
  for (const child of document.querySelectorAll('.deck-stage > *')) {
    if (child.classList.contains('deck-group')) {
      child.classList.add('deck-filtered');
      group = child;
    } else if (!child.classList.contains('deck-filtered')) group?.classList.remove('deck-filtered');
  }
  return tiles.filter(isVisible).length;
}

/** The tile in the next or the previous row that is nearest to this one. */
function toRow(tiles: readonly Tile[], from: Tile, direction: 1 | -1): Tile | undefined {
  const here = from.slide.element.getBoundingClientRect();
  const boxes = tiles.map((tile) => ({ tile, box: tile.slide.element.getBoundingClientRect() }));
  const beyond = boxes.filter(({ box }) => (box.top - here.top) * direction > 4);
  const row = Math.min(...beyond.map(({ box }) => (box.top - here.top) * direction));
  const near = beyond.filter(({ box }) => (box.top - here.top) * direction <= row + 4);
  return near.sort((a, b) => Math.abs(a.box.left - here.left) - Math.abs(b.box.left - here.left))[0]?.tile;
}

function toNeighbour(tiles: readonly Tile[], from: Tile | undefined, key: string): Tile | undefined {
  const at = from === undefined ? -1 : tiles.indexOf(from);
  if (key === 'Home') return tiles[0];
  if (key === 'End') return tiles.at(-1);
  if (from === undefined) return key === 'ArrowDown' ? tiles[0] : undefined;
  if (key === 'ArrowRight' || key === 'PageDown') return tiles[at + 1];
  if (key === 'ArrowLeft' || key === 'PageUp') return tiles[Math.max(0, at - 1)];
  if (key === 'ArrowDown') return toRow(tiles, from, 1);
  return key === 'ArrowUp' ? toRow(tiles, from, -1) : undefined;
}

const moves = /^(Arrow|Page|Home|End)/;

function watchGridKeys(store: Store, visibleTiles: () => readonly Tile[], input: HTMLInputElement): void {
  listen(
    'keydown',
    (event) => {
      const { key, target } = event;
      if (store.state.mode !== 'overview' || store.state.sheet !== undefined || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const inField = target === input;
      const visible = visibleTiles();
      if (inField && key === 'Enter') visible[0]?.button.click();
      else if (inField && key === 'Escape') store.dispatch({ type: 'escape' });
      else if (moves.test(key) && (!inField || key === 'ArrowDown')) {
        const to = toNeighbour(
          visible,
          visible.find(({ button }) => button === target),
          toForward(key),
        );
        to?.button.focus();
        to?.slide.element.scrollIntoView({ block: 'nearest' });
      } else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

function makeSearchBar(
  store: Store,
  words: Strings,
): { bar: HTMLElement; input: HTMLInputElement; output: HTMLElement } {
  const input = make('input', { type: 'search', placeholder: words.search, 'aria-label': words.search });
  const output = make('output', { 'aria-live': 'polite' });
  const close = makeButton(words.close, makeIcon(icons.close), () => store.dispatch({ type: 'escape' }));
  return { bar: make('search', { class: 'deck-ui deck-search' }, input, output, close), input, output };
}

/**
 * The overview: all slides as a grid, found by words of theirs or of their notes. Nothing of it is made before
 * it is opened the first time. Returns the function that opens it at the search field.
 */
export function showOverview(store: Store, slides: readonly SlideView[], words: Strings): () => void {
  const { bar, input, output } = makeSearchBar(store, words);
  document.body.prepend(bar);
  let tiles: Tile[] = [];
  const update = (): void => {
    const found = filter(tiles, input.value);
    output.textContent = fill(found === 1 ? words.foundOne : words.found, found);
  };
  input.addEventListener('input', update);
  watchGridKeys(store, () => tiles.filter(isVisible), input);
  const build = (): void => {
    if (tiles.length === 0) {
      tiles = slides.map((slide, at) => makeTile(store, slide, at, words));
      placeHeads(slides);
    }
    update();
  };
  const open = (index: number): void => {
    input.value = '';
    build();
    const tile = tiles[index];
    tile?.slide.element.scrollIntoView({ block: 'center' });
    tile?.button.focus({ preventScroll: true });
  };
  store.subscribe((state, before) => {
    if (before === undefined) {
      tiles = [];
      if (state.mode === 'overview') build();
      return;
    }
    if (state.mode === 'overview' && before.mode !== 'overview') open(state.index);
    if (state.mode !== 'overview' && before.mode === 'overview') {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(0, 0);
    }
  });
  return () => {
    if (store.state.mode === 'presenter') return;
    if (store.state.mode !== 'overview') store.dispatch({ type: 'toggle', mode: 'overview' });
    input.focus();
  };
}
