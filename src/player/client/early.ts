import { listen, root } from './dom.ts';

/**
 * Runs in the head, before anything is painted: says that the player is there, and makes a link to slide 12
 * paint slide 12 first. Goes by the address alone, since the slides are not read yet.
 */
export function prepareFirstPaint(): void {
  root().classList.add('deck-playing');
  const name = location.hash.slice(1);
  if (!/^[1-9]\d{0,5}$/.test(name) || name === '1') return;
  const stage = '.deck-playing:not([data-mode]) .deck-stage';
  const wanted = `.deck-slide:nth-of-type(${name})`;
  const sheet = document.createElement('style');
  // The first slide gives way only once the wanted one has been read.
  sheet.textContent =
    `${stage}>${wanted}{display:block!important}` +
    `${stage}:has(>${wanted})>.deck-slide:first-of-type{display:none}`;
  document.head.append(sheet);
  listen('DOMContentLoaded', () => sheet.remove());
}
