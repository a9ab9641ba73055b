/** What sets a subtitle off on both sides; a short one that could join words stands behind a blank. */
const dash = '([—–―─〜～]+|(?<!\\S)[-~]+)';
const inner = '([^\\s—–―─〜～~-](?:.*[^\\s—–―─〜～~-])?)';
const line = new RegExp(`^\\s*${dash}\\s*${inner}\\s*\\1\\s*$`, 'u');
const ending = new RegExp(`^.*[^\\s—–―─〜～~-]\\s*${dash}\\s*${inner}\\s*\\1\\s*$`, 'u');

/** What stands between the two dashes that a text is set in: ―共に生きる― */
export const betweenDashes = (text: string): string | undefined => line.exec(text)?.[2];

/** Where a title ends, and what it ends with between two dashes, at its place: 海と町 ―共に生きる― */
export function closedByDashes(title: string): { end: number; start: number; length: number } | undefined {
  const [, mark, sub] = ending.exec(title) ?? [];
  if (mark === undefined || sub === undefined) return undefined;
  const start = title.lastIndexOf(sub);
  return { end: title.lastIndexOf(mark, start - 1), start, length: sub.length };
}
