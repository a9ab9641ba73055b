// A player that a test can reach into: bundled in place of the player's own entry.
import { renumber } from '../../src/player/client/number.ts';
import { readSlides } from '../../src/player/client/slides.ts';
import { type Player, startPlayer } from '../../src/player/client/start.ts';

declare global {
  interface Window {
    player: Player;
    readSlides: typeof readSlides;
    renumber: typeof renumber;
  }
}

startPlayer((player) => Object.assign(window, { player, readSlides, renumber }));
