import { readYaml, YamlError, type YamlReading } from './yaml.ts';

/** More of them are no front matter. */
const mostMended = 40;

/** A key with a value that begins as plain text does. */
const keyWithText = /^(\s*[\p{L}\p{N}_.-]+\s*:[^\S\r\n]+)([\p{L}\p{N}@%(][^\r\n]*?)[^\S\r\n]*$/u;

/**
 * Reads YAML as people write it: a value that is no YAML because of a colon within it, or the sign that it begins with, is
 * the text that it is.
 * @returns also where such values stand, as offsets
 * @throws YamlError for anything else
 */
export function readMendedYaml(source: string): YamlReading & { mended: number[] } {
  const mended: number[] = [];
  for (let text = source; ; ) {
    try {
      return { ...readYaml(text), mended };
    } catch (error) {
      const line = error instanceof YamlError ? lineAt(text, error.offset) : undefined;
      const [, key = '', value = ''] = (line && keyWithText.exec(line.text)) ?? [];
      if (!line || value === '' || mended.length === mostMended) throw error;
      mended.push(line.start + key.length);
      // What stands behind it moves by two signs within its line alone.
      const quoted = `${key}'${value.replaceAll("'", "''")}'`;
      text = text.slice(0, line.start) + quoted + text.slice(line.start + line.text.length);
    }
  }
}

function lineAt(text: string, offset: number | undefined): { start: number; text: string } | undefined {
  if (offset === undefined) return undefined;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return { start, text: /[^\r\n]*/.exec(text.slice(start))?.[0] ?? '' };
}
