import { z } from 'zod';
import { say } from '../language/say.ts';
import type { OpenRequest, SettingsRequest, StatusMessage } from '../player/live/protocol.ts';

/** In bytes. */
export const longestBody = 4096;

const settings = z.strictObject({ theme: z.string().optional(), cut: z.string().optional() });
const place = z.strictObject({ line: z.int().min(1).max(10_000_000) });

/** Reads a body of JSON. Returns what is wrong with it where it is not of the shape. */
function parseBody<T>(schema: z.ZodType<T>, text: string): { value: T } | { error: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { error: say`This is not JSON.` };
  }
  const { success, data: value, error } = schema.safeParse(data);
  return success ? { value } : { error: z.prettifyError(error) };
}

/** A choice among what the page was offered: a theme's name could be a path, and none is taken from a page. */
export function parseSettings(
  text: string,
  { themes, cuts }: Pick<StatusMessage, 'themes' | 'cuts'>,
): { value: SettingsRequest } | { error: string } {
  const parsed = parseBody(settings, text);
  if ('error' in parsed) return parsed;
  const { theme, cut } = parsed.value;
  if (theme === undefined && cut === undefined) return { error: say`It chooses nothing.` };
  if (theme !== undefined && !themes.includes(theme)) return { error: say`There is no such theme.` };
  if (cut !== undefined && !cuts.includes(cut)) return { error: say`There is no such cut.` };
  return { value: { ...(theme === undefined ? {} : { theme }), ...(cut === undefined ? {} : { cut }) } };
}

export const parseOpen = (text: string): { value: OpenRequest } | { error: string } => parseBody(place, text);
