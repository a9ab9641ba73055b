import type { Definition, FootnoteDefinition, ListItem, Parents, PhrasingContent, Root } from 'mdast';
import type { Position } from 'unist';
import { isSpace } from './badges.ts';
import { isComment } from './is-comment.ts';
import { walk } from './walk.ts';

declare module 'mdast' {
  interface TextData {
    /** It is the mark of a note: [1]. */
    marksNote?: true;
  }
  interface FootnoteDefinitionData {
    /** Where its mark was that is left out: a note is told where it is referred to. */
    referredAt?: Position;
  }
  interface ListItemData {
    /** The same of a note among others. */
    referredAt?: Position;
  }
}

interface Definitions {
  targets: Map<string, Definition>;
  footnotes: Map<string, FootnoteDefinition>;
  /** Of two notes by one name the first is referred to; the others are still text of the article. */
  unnamed: FootnoteDefinition[];
}

/** Whether a note says nothing: it is as if nobody had written it. */
export const isEmptyNote = ({ children }: FootnoteDefinition): boolean =>
  children.every((node) => isComment(node) || (node.type === 'paragraph' && node.children.every(isSpace)));

/** So many notes have a slide of their own, behind all that is told. */
const fewestOwn = 3;

/** Whether notes are too few for a slide, and of paragraphs alone: each is noted with what refers to it. */
export const areFewNotes = (notes: readonly (FootnoteDefinition | ListItem)[]): boolean =>
  notes.length < fewestOwn &&
  notes.every(({ children }) => children.every(({ type }) => type === 'paragraph'));

function takeDefinitions(tree: Root): Definitions {
  const { targets, footnotes, unnamed }: Definitions = {
    targets: new Map(),
    footnotes: new Map(),
    unnamed: [],
  };
  walk(tree, (node, index, parent) => {
    if (node.type === 'definition') {
      if (!targets.has(node.identifier)) targets.set(node.identifier, node);
    } else if (node.type === 'footnoteDefinition') {
      if (footnotes.has(node.identifier)) unnamed.push(node);
      else if (!isEmptyNote(node)) footnotes.set(node.identifier, node);
    } else {
      return undefined;
    }
    parent.children.splice(index, 1);
    return index;
  });
  return { targets, footnotes, unnamed };
}

/** Takes out a mark with the blank before it; not one that is all of its paragraph. @returns whether it did */
function takeMark({ children }: Parents, index: number): boolean {
  const [before, after] = [children[index - 1], children[index + 1]];
  if (!before && !after) return false;
  if (before?.type === 'text' && (after?.type !== 'text' || /^[\s\p{P}]/u.test(after.value)))
    before.value = before.value.trimEnd();
  children.splice(index, 1);
  return true;
}

/** A mark stands right behind what it is noted with, without the blank that parts words: … of ships. [^2] */
function closeUp({ children }: Parents, index: number): void {
  const [owner, before] = [children[index - 2], children[index - 1]];
  if (before?.type !== 'text' || (before.value.trim() === '' && (!owner || !isWords(owner.type)))) return;
  before.value = before.value.trimEnd();
}

const isWords = (type: string): boolean =>
  ['strong', 'emphasis', 'link', 'delete', 'inlineCode'].includes(type);

/**
 * Puts links and pictures in place of references, and numbers in place of the marks of notes; of few notes the marks are
 * left out, which say nothing to who hears a talk.
 * @returns the notes, in the order of their numbers
 */
export function resolveReferences(tree: Root): FootnoteDefinition[] {
  const { targets, footnotes, unnamed } = takeDefinitions(tree);
  const used: FootnoteDefinition[] = [];
  const areFew = areFewNotes([...footnotes.values(), ...unnamed]);
  const titleOf = (target: Definition | undefined) => (target?.title ? { title: target.title } : {});
  const numberOf = (identifier: string): number | undefined => {
    const footnote = footnotes.get(identifier);
    if (!footnote) return undefined;
    if (!used.includes(footnote)) used.push(footnote);
    return used.indexOf(footnote) + 1;
  };
  const resolve = (root: Root | FootnoteDefinition): void =>
    walk(root, (node, index, parent) => {
      const target = 'identifier' in node ? targets.get(node.identifier) : undefined;
      const place = node.position ? { position: node.position } : {};
      let resolved: PhrasingContent | undefined;
      if (node.type === 'linkReference' && target) {
        resolved = { type: 'link', url: target.url, ...titleOf(target), children: node.children, ...place };
      } else if (node.type === 'imageReference') {
        resolved = {
          type: 'image',
          url: target?.url ?? '',
          alt: node.alt ?? '',
          ...titleOf(target),
          ...place,
        };
      } else if (node.type === 'footnoteReference') {
        const number = numberOf(node.identifier);
        const footnote = footnotes.get(node.identifier);
        if (footnote && root.type === 'root' && areFew && takeMark(parent, index)) {
          footnote.data ??= node.position ? { referredAt: node.position } : {};
          return index;
        }
        closeUp(parent, index);
        resolved = {
          ...{ type: 'text', value: `[${number ?? `^${node.label}`}]`, ...place },
          ...(number === undefined ? {} : { data: { marksNote: true } }),
        };
      }
      if (resolved) parent.children.splice(index, 1, resolved);
      return undefined;
    });
  resolve(tree);
  for (const footnote of footnotes.values()) {
    numberOf(footnote.identifier);
    resolve(footnote);
  }
  unnamed.forEach(resolve);
  return [...used, ...unnamed];
}
