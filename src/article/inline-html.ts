import type { Element, ElementContent } from 'hast';
import type { Html, Paragraph, PhrasingContent } from 'mdast';
import { append } from '../model/long-lists.ts';
import { titleIn } from './dialects/attributes.ts';
import { type HiddenText, hiddenName, isCode } from './hidden-text.ts';
import { inlaysToPhrasing, parseTag } from './html.ts';
import { isHtmlElement } from './html-elements.ts';
import { isComment } from './is-comment.ts';
import { textOf } from './phrasing.ts';

/** Elements that hold nothing. */
const voids = new Set(
  'area base basefont bgsound br col embed hr image img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** Elements whose end may be left out, and that begin a line. */
const lines = new Set(['p', 'li', 'div', 'dt', 'dd', 'tr']);
/** Elements that go on to where what they stand in ends, if nothing ends them. */
const unended = new Set(['b', 'strong', 'i', 'em', 's', 'del', 'option']);

interface Open {
  name: string;
  tag: Html;
  contents: ElementContent[];
}

/**
 * Phrasing with tags in it as what those show. Markdown reads the text between two tags by itself, so they are
 * paired here; one that is left alone shows nothing, as its text stands beside it, but for emphasis, and for what is
 * no element of HTML: that is shown as it is written.
 * @param hidden is given what no page shows
 */
export function showTags(children: PhrasingContent[], hidden: HiddenText[]): PhrasingContent[] {
  if (!children.some((node) => node.type === 'html' && !isComment(node))) return children;
  const shown: ElementContent[] = [];
  const open: Open[] = [];
  const isAlone = !hasTextBeside(children);
  const add = (nodes: ElementContent[]): void => append(open.at(-1)?.contents ?? shown, nodes);
  const leave = (): void => {
    const left = open.pop();
    if (left && lines.has(left.name)) add([lineBreak]);
    if (left && isPlaceholder(left)) add([inlay({ ...left.tag, type: 'text' })]);
    if (left) add(unended.has(left.name) ? element(left.tag, left.contents) : left.contents);
  };
  for (const node of children) {
    const name = node.type === 'html' ? /^<\/?([a-z][^\s/>]*)/i.exec(node.value)?.[1]?.toLowerCase() : '';
    if (node.type !== 'html') add([inlay(node)]);
    else if (!name) add(comment(node));
    else if (voids.has(name) || node.value.endsWith('/>')) add(element(node, []));
    else if (!node.value.startsWith('</')) {
      if (name === 'option' && open.at(-1)?.name === name) leave();
      open.push({ name, tag: node, contents: [] });
    } else if (open.some((other) => other.name === name)) {
      while (open.at(-1)?.name !== name) leave();
      const { tag, contents } = open.pop() as Open;
      const unseen = hiddenName(parseTag(tag.value) ?? { tagName: name, properties: {} });
      if (unseen) hidden.push({ name: unseen, blocks: [paragraph(contents, tag)] });
      else if (!isCode(name)) add(element(tag, [...(isAlone ? titleOf(tag) : []), ...contents], node));
    }
  }
  while (open.length > 0) leave();
  return inlaysToPhrasing(shown);
}

/** Whether there is text beside elements: amid a sentence the title of a component is a remark on a word. */
function hasTextBeside(children: PhrasingContent[]): boolean {
  let depth = 0;
  return children.some((node) => {
    if (node.type !== 'html') return depth === 0 && textOf(node).trim() !== '';
    if (node.value.startsWith('</')) depth -= 1;
    else if (!node.value.endsWith('/>') && !isComment(node)) depth += 1;
    return false;
  });
}

/** The title of a site's own component, in bold before what this holds. */
function titleOf({ value, position }: Html): ElementContent[] {
  const title = /^<[A-Z]/.test(value) ? titleIn(parseTag(value)?.properties ?? {}) : undefined;
  if (title === undefined) return [];
  const place = position ? { position } : {};
  const strong: Element = {
    ...{ type: 'element', tagName: 'strong', properties: {}, ...place },
    children: [{ type: 'text', value: title, ...place }],
  };
  return [{ type: 'text', value: ' ' }, strong, { type: 'text', value: ' ' }];
}

const paragraph = (contents: ElementContent[], { position }: Html): Paragraph => ({
  type: 'paragraph',
  children: inlaysToPhrasing(contents),
  ...(position ? { position } : {}),
});

/** What looks like a tag, but is a name in angle brackets: Vec<u8>, <your file>. */
const isPlaceholder = ({ name, tag }: Open): boolean => !isHtmlElement(name) && !tag.value.includes('=');

const lineBreak: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };

const inlay = (node: PhrasingContent): ElementContent =>
  ({ type: 'inlay', node }) as unknown as ElementContent;

function comment(node: Html): ElementContent[] {
  if (!isComment(node)) return [];
  const value = node.value.trim().slice('<!--'.length, -'-->'.length);
  return [{ type: 'comment', value, ...(node.position ? { position: node.position } : {}) }];
}

function element(tag: Html, children: ElementContent[], end = tag): ElementContent[] {
  const parsed = parseTag(tag.value);
  if (!parsed) return children;
  const { position: _position, ...bare } = parsed;
  const place = tag.position && end.position;
  const position = place ? { position: { start: tag.position?.start ?? place.start, end: place.end } } : {};
  return [{ ...bare, children, ...position }];
}
