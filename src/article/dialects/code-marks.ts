/** `// [!code ++]`, `# [!code focus:3]`, `<!-- [!code highlight] -->`: a comment that is a mark alone. */
const mark =
  /[^\S\n]*(?:\/\/|\/\*|<!--|\{\/\*|#|--|;|%)[^\S\n]*\[!code\s+([^\]\s]+)\](?:[^\S\n]*(?:\*\/\}?|-->))?/;
const lined = /^(?:highlight|hl|focus|error|warning|info|\+\+|--)(?::(\d+))?$/;

/**
 * Takes the marks that VitePress reads within code out of it: the line of such a mark is a marked line, as are those
 * behind it that it counts; where the line is the mark alone, those that follow are.
 * @param written the lines that the fence marks
 */
export function takeCodeMarks(code: string, written: number[]): { value: string; lines: number[] } {
  if (!code.includes('[!code ')) return { value: code, lines: written };
  const marked = new Set(written);
  const kept = code.split('\n').flatMap((line, index) => {
    const [whole, word = ''] = mark.exec(line) ?? [];
    if (whole === undefined) return [{ text: line, number: index + 1 }];
    const text = line.replace(whole, '');
    const isAlone = text.trim() === '';
    const [isLined, count = 1] = lined.exec(word) ?? [];
    const first = index + (isAlone ? 2 : 1);
    if (isLined)
      for (let number = first; number < first + Math.min(Number(count), 1000); number++) marked.add(number);
    return isAlone ? [] : [{ text, number: index + 1 }];
  });
  return {
    value: kept.map(({ text }) => text).join('\n'),
    lines: kept.flatMap(({ number }, index) => (marked.has(number) ? [index + 1] : [])),
  };
}
