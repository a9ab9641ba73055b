import { readYaml, YamlError, type YamlReading } from './yaml.ts';

/** More of them are no front matter. */
const mostMended = 40;

/** A key with a value that begins as plain text does. */
const keyWithText = /^(\s*[\p{L}\p{N}_.-]+\s*:[^\S\r\n]+)([\p{L}\p{N}@%(][^\r\n]*?)[^\S\r\n]*$/u;

/** A key whose value a tool was to fill in: `updated: {{now}}`. */
const keyWithTemplate = /^([\p{L}\p{N}_.-]+:[^\S\r\n]+)(\{\{[^{}\r\n]*\}\})[^\S\r\n]*$/mu;

/**
 * Reads YAML as people write it: a value that is no YAML because of a colon within it, or the sign that it begins with, is
 * the text that it is; so is one that a tool was to fill in.
 * @returns also where such values stand, as offsets
 * @throws YamlError for anything else
 */
export function readMendedYaml(source: string): YamlReading & { mended: number[] } {
  const mended: number[] = [];
  for (let text = source; ; ) {
    try {
      return { ...readYaml(text), mended };
    } catch (error) {
      const line = error instanceof YamlError ? (templateIn(text) ?? lineAt(text, error.offset)) : undefined;
      const [, key = '', value = ''] = (line && unread(line.text)) ?? [];
      if (!line || value === '' || mended.length === mostMended) throw error;
      mended.push(line.start + key.length);
      // What stands behind it moves by two signs within its line alone.
      const quoted = `${key}'${value.replaceAll("'", "''")}'`;
      text = text.slice(0, line.start) + quoted + text.slice(line.start + line.text.length);
    }
  }
}

const unread = (line: string): RegExpExecArray | null => keyWithTemplate.exec(line) ?? keyWithText.exec(line);

/** The first line with a value that was to be filled in: to YAML it is a map without a name, wherever it says so. */
function templateIn(text: string): Line | undefined {
  const found = keyWithTemplate.exec(text);
  return found ? { start: found.index, text: found[0] } : undefined;
}

interface Line {
  start: number;
  text: string;
}

function lineAt(text: string, offset: number | undefined): Line | undefined {
  if (offset === undefined) return undefined;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return { start, text: /[^\r\n]*/.exec(text.slice(start))?.[0] ?? '' };
}
