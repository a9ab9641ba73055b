/** The text of a label in quotation marks, or without them in brackets, in braces or on an edge. */
const label = /"([^"\n]*)"|([[({]+)([^"[\](){}|\n]*[<>][^"[\](){}|\n]*)([\])}]+)|(\|)([^|"\n]*)(\|)/g;

/** The sign that is no end of a tag is written as HTML does. */
const escaped = (text: string): string =>
  text.replace(/(<\/?[a-z][^<>]*>)|>/gi, (_, tag?: string) => tag ?? '&gt;');

/**
 * The source of a flowchart with > in its labels so that it is drawn: of `{a >= 3}` the program that draws makes “a = 3”.
 * Any other diagram as it is.
 */
export const withEscapedLabels = (source: string): string =>
  /^\s*(?:flowchart|graph)\b/m.test(source) ? source.replace(label, withEscapes) : source;

function withEscapes(whole: string, quoted?: string, ...[open, bare, close, pipe, onEdge]: string[]): string {
  if (quoted !== undefined) return `"${escaped(quoted)}"`;
  const text = bare ?? onEdge ?? '';
  return /[<>]/.test(text) ? `${open ?? pipe}"${escaped(text)}"${close ?? pipe}` : whole;
}
