/**
 * A word of small letters at the head of a text, in the scripts that open a sentence with a capital: no name that mixes
 * them (eBPF), no version (v2), no file (index.js).
 */
const smallWord =
  /^(?=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{M}\p{N}_]|[./@]\p{L})/u;
/** Languages with a dot on the capital of i; in Greek the rules for capitals alone would take the accent away. */
const dotted = /^(?:tr|az)(?:-|$)/;

/** A text that opens with a capital, where its first word is of small letters. */
export function capitalised(text: string, lang: string): string {
  if (!smallWord.test(text)) return text;
  const [first = ''] = text;
  const capital = dotted.test(lang) ? first.toLocaleUpperCase(lang) : first.toUpperCase();
  return capital + text.slice(first.length);
}
