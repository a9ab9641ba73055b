import type { Definition, FootnoteDefinition, PhrasingContent, Root } from 'mdast';
import { isSpace } from './badges.ts';
import { isComment } from './is-comment.ts';
import { walk } from './walk.ts';

declare module 'mdast' {
  interface TextData {
    /** It is the mark of a note: [1]. */
    marksNote?: true;
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

/** Puts links and pictures in place of references, and numbers in place of the marks of notes. @returns the notes, in the order of their numbers */
export function resolveReferences(tree: Root): FootnoteDefinition[] {
  const { targets, footnotes, unnamed } = takeDefinitions(tree);
  const used: FootnoteDefinition[] = [];
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
