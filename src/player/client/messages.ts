import type { Command, Mode } from './state.ts';

/**
 * What the two windows say to each other. The slide window decides; the presenter's window sends it commands
 * and shows the state that comes back. So the two cannot drift apart.
 */
export type Message =
  | { type: 'hello' }
  | { type: 'command'; command: Command }
  | { type: 'state'; index: number; mode: Mode };

const modes: readonly string[] = ['show', 'overview', 'black', 'white'] satisfies Mode[];
const simple: readonly string[] = ['next', 'previous', 'first', 'last', 'escape'] satisfies Command['type'][];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function toCommand(value: unknown): Command | undefined {
  if (!isRecord(value)) return undefined;
  const { type, index, mode } = value;
  if (typeof type === 'string' && simple.includes(type)) return { type } as Command;
  if (type === 'goto' && isIndex(index)) return { type, index };
  return type === 'toggle' && (mode === 'black' || mode === 'white') ? { type, mode } : undefined;
}

/** Reads what came in through `postMessage`, which any window may have sent; undefined if it is not ours. */
export function toMessage(data: unknown): Message | undefined {
  const body = isRecord(data) ? data.roadmapDeck : undefined;
  if (!isRecord(body)) return undefined;
  if (body.type === 'hello') return { type: 'hello' };
  if (body.type === 'command') {
    const command = toCommand(body.command);
    return command && { type: 'command', command };
  }
  const { type, index, mode } = body;
  if (type !== 'state' || !isIndex(index) || typeof mode !== 'string' || !modes.includes(mode))
    return undefined;
  return { type, index, mode: mode as Mode };
}

/** Files have no origin that could be named, so the receiver checks the sending window instead. */
export const post = (target: Window, message: Message): void =>
  target.postMessage({ roadmapDeck: message }, '*');
