import { append } from './long-lists.ts';

/** Slides, say, that are worked on before anything else has its turn: a few milliseconds. */
const mostAtOnce = 16;

/**
 * Works on a list some items at a time, and lets in between what waits be done: a browser that is starting asks a
 * dozen times to be answered, and a signal wants to be heard.
 * @param most how many items are worked on at once
 */
export async function inPieces<Item, Result>(
  items: readonly Item[],
  work: (piece: Item[]) => Result[],
  most = mostAtOnce,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += most) {
    await new Promise(setImmediate);
    append(results, work(items.slice(start, start + most)));
  }
  return results;
}
