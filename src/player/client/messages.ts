import type { Command, Mode } from './state.ts';
import { type Timer, toTimer } from './timer.ts';

/**
 * What the two windows say to each other. The slide window decides; the presenter's window sends it commands
 * and shows the state that comes back. So the two cannot drift apart.
 */
export type Message =
  /** The presenter's window is there, and knows this time. */
  | { type: 'hello'; timer: Timer }
  /** The presenter has set the stopwatch. */
  | { type: 'timer'; timer: Timer }
  | { type: 'command'; command: Command }
  /** Where the presenter points: shares of the slide's width and height. */
  | { type: 'point'; x: number; y: number }
  | { type: 'state'; index: number; mode: Mode; light: boolean; leaving: boolean; timer: Timer };

const modes: readonly string[] = ['show', 'read', 'overview', 'black', 'white'] satisfies Mode[];
const simple: readonly string[] = [
  'previous',
  'first',
  'last',
  'escape',
  'light',
] satisfies Command['type'][];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

function toCommand(value: unknown): Command | undefined {
  if (!isRecord(value)) return undefined;
  const { type, index, mode, held } = value;
  if (type === 'next') return held === true ? { type, held } : { type };
  if (typeof type === 'string' && simple.includes(type)) return { type } as Command;
  if (type === 'goto' && isIndex(index)) return { type, index };
  return type === 'toggle' && (mode === 'black' || mode === 'white') ? { type, mode } : undefined;
}

/** Reads what came in through `postMessage`, which any window may have sent; undefined if it is not ours. */
export function toMessage(data: unknown): Message | undefined {
  const body = isRecord(data) ? data.roadmapDeck : undefined;
  if (!isRecord(body)) return undefined;
  const { type, index, mode, x, y } = body;
  const timer = toTimer(body.timer);
  if (type === 'hello' || type === 'timer') return { type, timer };
  if (type === 'point') return isShare(x) && isShare(y) ? { type, x, y } : undefined;
  if (type === 'command') {
    const command = toCommand(body.command);
    return command && { type, command };
  }
  if (type !== 'state' || !isIndex(index) || typeof mode !== 'string' || !modes.includes(mode))
    return undefined;
  return {
    type,
    index,
    mode: mode as Mode,
    light: body.light === true,
    leaving: body.leaving === true,
    timer,
  };
}

/** Files have no origin that could be named, so the receiver checks the sending window instead. */
export const post = (target: Window, message: Message): void =>
  target.postMessage({ roadmapDeck: message }, '*');

/** Opens this deck in one more window, at a fragment; undefined where the browser refuses. */
export const openDeck = (fragment: string | number, features?: string): Window | undefined =>
  window.open(`${location.href.replace(/#.*$/s, '')}#${fragment}`, '_blank', features) ?? undefined;
