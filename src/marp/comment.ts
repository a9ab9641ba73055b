/** Shows nothing and parts no words; it keeps text from being read as anything else. */
export const guard = '\u2060';

// Names that Marp and its tools take as instructions when a comment line starts with them.
const instruction = /^(\s*)(?=["']?_?[\p{L}][\w-]*["']?\s*:|[{[?&!]|-\s|prettier-|markdownlint-|lint )/gmu;

/**
 * Speaker notes as a comment that Marp takes for notes, whatever they say: `-->` does not end it, and a line
 * such as `theme: x` is not obeyed.
 */
export function notesComment(notes: string[]): string {
  const text = notes
    .join('\n\n')
    .replace(instruction, `$1${guard}`)
    .replace(/--(?=!?>)/g, `--${guard}`);
  return `<!--\n${text}\n-->`;
}

/** The notes as they were before `notesComment` made them safe. */
export const readNotes = (comment: string): string => comment.replaceAll(guard, '');

/** Directives of one slide, as a comment. */
export function directiveComment(directives: [name: string, value: string | boolean][]): string {
  const lines = directives.map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? yamlText(value) : value}`,
  );
  return lines.length === 1 ? `<!-- ${lines[0]} -->` : `<!--\n${lines.join('\n')}\n-->`;
}

/** A YAML scalar that reads back as `value` and cannot end the comment that it stands in. */
export function yamlText(value: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N} .,/-]*$/u.test(value) && !/--|\s$/.test(value) && !looksTyped(value))
    return value;
  if (!/['\p{Cc}\u2028\u2029\ufeff]|--/u.test(value)) return `'${value}'`;
  return JSON.stringify(value)
    .replace(/--(?=>|!>)/g, '-\\u002d')
    .replace(
      /[\u007f-\u009f\u2028\u2029\ufeff]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

const looksTyped = (value: string): boolean => /^(?:true|false|yes|no|on|off|null|[\d.,-]+.*)$/i.test(value);
