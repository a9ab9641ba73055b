import type { ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast';
import { fromHtml, type Options } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { NestedTooDeep, tooDeep } from './too-deep.ts';

const value = `\\s*(?:"[^"]*"|'[^']*')`;
/** So many that no tag has more: from each sign that may open one, no more than these are looked at. */
const attributes = `[^<>=]*(?:=(?:${value}|(?!\\s*["']))[^<>=]*){0,40}`;

/**
 * A tag that nothing ends, or another tag opens before it ends, would take in the text behind it: it is shown as it is
 * written. Comments and whole tags are passed over: a value in quotation marks may hold any sign.
 */
const unclosedTag = new RegExp(
  `(<!--[^]*?(?:-->|$)|<[a-z]${attributes}>)|<(?=[a-z/][^<>]*$|[a-z]${attributes}<)`,
  'gi',
);

/** A sign that no text has, of the length of the one that it stands for, so that all places stay. */
function standInFor(html: string): string {
  let code = 0xfdd0;
  while (html.includes(String.fromCharCode(code))) code += 1;
  return String.fromCharCode(code);
}

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
  const standIn = standInFor(html);
  const closed = html.replace(unclosedTag, (_, whole?: string) => whole ?? standIn);
  let tree: HastRoot;
  try {
    tree = fromHtml(closed, { ...options, fragment: true });
  } catch (error) {
    // The library itself goes into the stack with the tree.
    if (error instanceof RangeError) throw new NestedTooDeep(line);
    throw error;
  }
  openTemplates(tree as HastNodes);
  if (tooDeep(tree as HastNodes)) throw new NestedTooDeep(line);
  if (closed !== html)
    visit(tree as HastNodes, 'text', (text) => {
      text.value = text.value.replaceAll(standIn, '<');
    });
  return tree;
}
