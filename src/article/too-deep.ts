import type { Nodes as HastNodes } from 'hast';
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
