export interface Turn {
  delta: number;
  time: number;
}

/** So much has to be turned before a slide goes by: a light touch of a trackpad is not enough. */
const threshold = 60;
/** After a step, a trackpad goes on sending events for up to a second: they belong to the same gesture. */
const pause = 300;
const gap = 150;

/**
 * Makes a function from wheel events to steps: 1 for the next slide, -1 for the previous, 0 for none.
 * One swipe on a trackpad is one step, however long it glides; notches of a mouse wheel are one step each.
 */
export function makeWheel(): (turn: Turn) => -1 | 0 | 1 {
  let sum = 0;
  let last: Turn = { delta: 0, time: Number.NEGATIVE_INFINITY };
  let stepped = Number.NEGATIVE_INFINITY;
  let gliding = false;
  return (turn) => {
    const isNew = turn.time - last.time > gap || Math.sign(turn.delta) !== Math.sign(last.delta);
    const isPush = Math.abs(turn.delta) >= Math.max(threshold, Math.abs(last.delta));
    last = turn;
    if (isNew) sum = 0;
    if (isNew || (isPush && turn.time - stepped > pause)) gliding = false;
    if (gliding || turn.time - stepped < gap) return 0;
    sum += turn.delta;
    if (Math.abs(sum) < threshold) return 0;
    const step = sum > 0 ? 1 : -1;
    sum = 0;
    gliding = true;
    stepped = turn.time;
    return step;
  };
}
