import type { ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast';
import { fromHtml, type Options } from 'hast-util-from-html';
import type { Nodes } from 'mdast';
import { say } from '../language/say.ts';

/** How many blocks and phrases may stand within each other: all that walks a tree goes as deep into the stack. */
const deepest = 500;

/** An article with more in one place than is read. */
export class Unreadable extends Error {
  /** The line where it begins. */
  readonly line: string;
  readonly fix: string;

  constructor(line: string, message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.line = line;
    this.fix = fix;
  }
}

/** An article with more within each other than a tree is walked through. */
export class NestedTooDeep extends Unreadable {
  constructor(line: string) {
    const fix = say`Take levels out; a slide shows no more than a few.`;
    super(line, say`more than ${deepest} blocks or phrases stand within each other`, fix);
  }
}

/** Looks level by level, since a tree that is too deep cannot be walked. @returns the first node that is too deep */
export function tooDeep<Node extends Nodes | HastNodes>(tree: Node): Node | undefined {
  let level: Node[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return level[0];
    level = level.flatMap((node) => ('children' in node ? (node.children as Node[]) : []));
  }
  return undefined;
}

/** Marks of quotations and items one behind the other on a line, each of which opens one within the last. */
const openers = new RegExp(`^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))){${deepest + 1}}.*`, 'm');

/** The line of Markdown that opens too many blocks within each other: to read them takes time by their square. */
export const tooManyOpeners = (markdown: string): string | undefined => openers.exec(markdown)?.[0];

/** A tag that nothing ends would take in all text behind it: it is shown as it is written. */
const unclosedTag = /<(?=[a-z/][^<>]*$)/i;

/** What is in a template is a document of its own: it is set where the template's children are looked for. */
function openTemplates(tree: HastNodes): void {
  let level = [tree];
  while (level.length > 0) {
    level = level.flatMap((node) => {
      if (node.type === 'element' && node.content) {
        node.children = node.content.children as ElementContent[];
        delete node.content;
      }
      return 'children' in node ? node.children : [];
    });
  }
}

/** Reads a piece of HTML. @throws NestedTooDeep */
export function parseHtml(html: string, options: Options = {}): HastRoot {
  const line = /^(?!<!--)[^\r\n]*\S[^\r\n]*/m.exec(html)?.[0] ?? '';
  let tree: HastRoot;
  try {
    tree = fromHtml(html.replace(unclosedTag, '&lt;'), { ...options, fragment: true });
  } catch (error) {
    // The library itself goes into the stack with the tree.
    if (error instanceof RangeError) throw new NestedTooDeep(line);
    throw error;
  }
  openTemplates(tree as HastNodes);
  if (tooDeep(tree as HastNodes)) throw new NestedTooDeep(line);
  return tree;
}
