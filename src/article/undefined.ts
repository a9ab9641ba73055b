import type { FootnoteReference, Nodes, Root } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { say } from '../language/say.ts';
import { nearest } from '../model/nearest.ts';
import { placesIn } from '../model/places.ts';
import { clip } from '../model/printable.ts';
import { report } from '../model/report.ts';
import type { Place } from './key-places.ts';
import { positionOf } from './outline.ts';
import { textOf } from './phrasing.ts';
import { isEmptyNote } from './references.ts';
import { walk } from './walk.ts';

/** `[^name]`; with a sign of repetition behind it, it is the other characters of a pattern: `[^a-z]+`. */
const footnote = /(?<!\\)\[\^([^\s[\]\\]+)\](?![*+?{])/g;
/**
 * `[text][name]`, or `[text][]`. Directly behind a word it is an index, as in `rows[i][j]`, and numbers beside numbers
 * are citations, as in `[3][4]`.
 */
const reference =
  /(?<![A-Za-z\d_\])\\])\[(?=[^[\]]*\p{L})((?:[^[\]\\^]|\\.)(?:[^[\]\\]|\\.)*)\]\[((?:[^[\]\\^]|\\.)*)\]/gu;

/** Whose brackets are their own. */
const closed = new Set<Nodes['type']>(
  'inlineCode html link image linkReference imageReference footnoteReference'.split(' ') as Nodes['type'][],
);

/**
 * Tells references to footnotes and addresses that nothing defines: Markdown shows them with their brackets.
 * @param tree as it was parsed
 */
export function tellUndefined(tree: Root, file: VFile): void {
  const source = String(file.value ?? '');
  if (!/\[\^|\]\[/.test(source)) return;
  const footnotes: string[] = [];
  const targets: string[] = [];
  const marks: FootnoteReference[] = [];
  const notes = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'footnoteReference') marks.push(node);
    if (node.type === 'footnoteDefinition') footnotes.push(node.label ?? node.identifier);
    if (node.type === 'footnoteDefinition' && !isEmptyNote(node)) notes.add(node.identifier);
    if (node.type === 'definition') targets.push(node.label ?? node.identifier);
    return undefined;
  });
  for (const { identifier, label, position } of marks)
    if (!notes.has(identifier)) tellFootnote(label ?? identifier, undefined, file, position);
  const placeAt = placesIn(source);
  walk(tree, (node, index) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    // A reference to nothing is plain text; a name given to a callout has none, wherever it is said to stand.
    if (!/\[\^|\]\[/.test(textOf(node.children))) return index + 1;
    const text = openText(node, source);
    const start = positionOf(node).start.offset ?? 0;
    for (const { index: at, 1: name = '' } of text.matchAll(footnote))
      tellFootnote(name, nearest(name, footnotes), file, placeAt(start + at));
    for (const { index: at, 1: shown = '', 2: named = '' } of text.matchAll(reference))
      tellReference(named || shown, nearest(named || shown, targets), file, placeAt(start + at));
    return index + 1;
  });
}

/** The source of a node, with everything blotted out in which brackets mean something else. */
function openText(node: Nodes, source: string): string {
  const { start, end } = positionOf(node);
  const from = start.offset ?? 0;
  let text = source.slice(from, end.offset);
  walk(node, (child, index) => {
    if (!closed.has(child.type)) return undefined;
    const place = positionOf(child);
    const [first, last] = [(place.start.offset ?? 0) - from, (place.end.offset ?? 0) - from];
    text = text.slice(0, first) + 'x'.repeat(Math.max(0, last - first)) + text.slice(last);
    return index + 1;
  });
  return text;
}

const tellFootnote = (
  name: string,
  meant: string | undefined,
  file: VFile,
  place: Place | Position | undefined,
): void =>
  report(file, {
    rule: 'undefined-reference',
    reason: say`there is no footnote [^${clip(name)}], so the mark is shown as it is written`,
    fix: meant ? say`Did you mean [^${meant}]?` : say`Write the footnote, or take its mark out.`,
    place,
  });

const tellReference = (name: string, meant: string | undefined, file: VFile, place: Place): void =>
  report(file, {
    rule: 'undefined-reference',
    reason: say`nothing gives the address of [${clip(name)}], so the brackets are shown as they are written`,
    fix: meant ? say`Did you mean [${meant}]?` : say`Write a line “[${clip(name)}]: …” with the address.`,
    place,
  });
