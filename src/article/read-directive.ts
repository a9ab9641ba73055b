import type { Html, Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { say } from '../language/say.ts';
import { layouts } from '../model/deck.ts';
import { type DirectiveName, directiveNames, layoutWords } from '../model/directive.ts';
import { nearest } from '../model/nearest.ts';
import { report } from '../model/report.ts';
import { isComment } from './is-comment.ts';
import { walk } from './walk.ts';

/** What a comment says to the deck. */
export interface Said {
  name: DirectiveName;
  value: string;
  comment: Html;
}

const form = /^\s*<!--+\s*([a-z][\w-]*)\s*(?:[:：]\s*([\s\S]*?))?\s*-*-->\s*$/i;
/** Those that say something of what they speak of. */
export const needsValue = new Set<DirectiveName>(['notes', 'layout', 'title']);

/** What the comments within a node say. */
export function commentsIn(node: Nodes, file: VFile): Said[] {
  const said: (Said | undefined)[] = [];
  walk(node, (child) => void (isComment(child) && said.push(readComment(child, file))));
  return said.filter((each) => each !== undefined);
}

/** Comments that say nothing to us are the author's own affair; a likely slip of the pen is told. */
export function readComment(comment: Html, file: VFile): Said | undefined {
  const match = form.exec(comment.value);
  const word = match?.[1]?.toLowerCase() ?? '';
  const value = match?.[2]?.trim() ?? '';
  const name = directiveNames.find((known) => known === word);
  if (!name) {
    const meant = word.length > 2 ? nearest(word, directiveNames) : undefined;
    if (meant) tell(file, comment, say`the comment “${word}” is not known`, say`Did you mean “${meant}”?`);
    return undefined;
  }
  if (needsValue.has(name) && value === '') {
    tell(file, comment, say`the comment “${name}” says nothing`, say`Write <!-- ${name}: … -->.`);
    return undefined;
  }
  const words = [...layoutWords, ...layouts];
  if (name === 'layout' && !words.some((known) => known === value)) {
    const meant = nearest(value, words);
    tell(
      file,
      comment,
      say`there is no layout “${value}”`,
      meant ? say`Did you mean “${meant}”?` : say`One of ${words.join(', ')}.`,
    );
    return undefined;
  }
  return { name, value, comment };
}

/** Tells of a comment. */
export const tell = (file: VFile, { position }: Html, reason: string, fix: string): void =>
  report(file, { rule: 'unknown-comment', reason, fix, place: position });
