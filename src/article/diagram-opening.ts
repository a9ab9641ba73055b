/** The index of the line of a diagram's source that says of which kind it is, behind front matter and comments; -1 for none. */
export function openingOf(lines: readonly string[]): number {
  const start = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) + 1 : 0;
  return lines.findIndex((line, index) => index >= start && line.trim() !== '' && !/^\s*%%/.test(line));
}
