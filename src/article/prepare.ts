import type { Definition, FootnoteDefinition, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Anchor } from '../model/deck.ts';
import type { Directive } from '../model/directive.ts';
import { showCaptions } from './captions.ts';
import { unlinkRefused, warnOfOpenComments } from './dead-ends.ts';
import { takeDirectives } from './directives.ts';
import { dropEmptyHeadings, dropEmptyItems } from './empty.ts';
import { tellHidden } from './hidden-text.ts';
import { namesIn } from './html-names.ts';
import { textOf } from './phrasing.ts';
import { dropComments, showHtml } from './show-html.ts';
import { tellUnseenTables, widenTables } from './tables.ts';
import { showTitles } from './titles.ts';
import { tellUndefined } from './undefined.ts';
import { walk } from './walk.ts';

/**
 * Levels of lists and quotations within each other that a slide can show: Marp reads no text below twenty levels,
 * and a list and its item are two.
 */
const deepest = 9;
/** Levels that are kept whatever they say. */
const usual = 5;
/** Characters that the items above a deeper level may have: each slide of what is below them repeats them. */
const roomAbove = 240;

/**
 * Makes a parsed article plain: references are resolved, HTML is turned into what it shows, line ends within
 * a paragraph become what a reader sees there, and a bold line that starts a paragraph stands alone.
 * The author's comments are taken out, and what they skip.
 * @param tree is changed
 * @param file told of comments that are not understood
 */
export function prepare(tree: Root, file: VFile): Prepared {
  warnOfOpenComments(tree, file);
  capNesting(tree, 0, 0);
  tellUndefined(tree, file);
  tellUnseenTables(tree, file);
  widenTables(tree, file);
  const footnotes = resolveReferences(tree);
  const source = String(file.value ?? '');
  const names = [tree, ...footnotes].flatMap((root) => namesIn(root, source));
  const html = [tree, ...footnotes].map((root) => showHtml(root, source));
  const elements = html.flatMap((facts) => facts.elements);
  const hidden = html.flatMap((facts) => tellHidden(facts.hidden, file));
  for (const root of [tree, ...footnotes]) unlinkRefused(root, file);
  for (const root of [tree, ...footnotes]) showCaptions(root);
  showTitles([tree, ...footnotes]);
  splitBoldLines(tree);
  const { directives, skipped } = takeDirectives([tree, ...footnotes], elements, file);
  const left: Root = { type: 'root', children: [...skipped, ...hidden] };
  for (const root of [tree, left, ...footnotes]) {
    dropComments(root);
    joinLines(root);
    dropEmptyHeadings(root);
    dropEmptyItems(root);
  }
  return { tree, footnotes, names, directives, skipped: left };
}

export interface Prepared {
  tree: Root;
  footnotes: FootnoteDefinition[];
  /** What HTML names places of the article. */
  names: Anchor[];
  /** What the author's comments say of the parts and blocks that they stand by. */
  directives: Directive[];
  /** What the author leaves out, and what no page would show. */
  skipped: Root;
}

/**
 * Raises what is nested deeper than a slide can indent, in the order in which it is read.
 * @param above how many characters the items have that the parent stands in
 */
function capNesting(parent: Nodes, depth: number, above: number): void {
  if (!('children' in parent)) return;
  const children = parent.children as Nodes[];
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as Nodes;
    const isContainer = child.type === 'list' || child.type === 'blockquote';
    const own = above + leadLength(child);
    const isFull = (characters: number): boolean =>
      depth >= deepest || (depth >= usual && characters > roomAbove);
    if (parent.type === 'list' && isFull(own)) children.splice(index + 1, 0, ...takeNestedItems(child));
    if (child.type === 'blockquote' && isFull(above)) children.splice(index--, 1, ...child.children);
    else capNesting(child, isContainer ? depth + 1 : depth, own);
  }
}

/** How much an item says before the lists in it. */
function leadLength(item: Nodes): number {
  if (item.type !== 'listItem') return 0;
  let length = 0;
  for (const child of item.children) {
    if (child.type === 'paragraph') length += textOf(child.children).length;
  }
  return length;
}

function takeNestedItems(item: Nodes): Nodes[] {
  if (item.type !== 'listItem') return [];
  const nested = item.children.filter((child) => child.type === 'list');
  item.children = item.children.filter((child) => child.type !== 'list');
  return nested.flatMap((list) => list.children);
}

interface Definitions {
  targets: Map<string, Definition>;
  footnotes: Map<string, FootnoteDefinition>;
  /** Of two notes by one name the first is referred to; the others are still text of the article. */
  unnamed: FootnoteDefinition[];
}

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
      else footnotes.set(node.identifier, node);
    } else {
      return undefined;
    }
    parent.children.splice(index, 1);
    return index;
  });
  return { targets, footnotes, unnamed };
}

function resolveReferences(tree: Root): FootnoteDefinition[] {
  const { targets, footnotes, unnamed } = takeDefinitions(tree);
  const used: FootnoteDefinition[] = [];
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
        resolved = { type: 'link', url: target.url, children: node.children, ...place };
      } else if (node.type === 'imageReference') {
        resolved = { type: 'image', url: target?.url ?? '', alt: node.alt ?? '', ...place };
      } else if (node.type === 'footnoteReference') {
        resolved = { type: 'text', value: `[${numberOf(node.identifier) ?? node.label}]`, ...place };
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

/** `**Title**⏎text` reads as a title and its text, though Markdown makes one paragraph of it. */
function splitBoldLines(tree: Root): void {
  walk(tree, (node, index, parent) => {
    if (node.type !== 'paragraph') return undefined;
    const [first, second] = node.children;
    if (first?.type !== 'strong' || !second) return undefined;
    const breaks = second.type === 'break' || (second.type === 'text' && /^[^\S\n]*\n/.test(second.value));
    if (!breaks) return undefined;
    const rest = node.children.slice(1);
    if (second.type === 'break') rest.shift();
    const title: Paragraph = { ...node, children: [first], ...placed(first) };
    const body: Paragraph = { ...node, children: rest };
    parent.children.splice(index, 1, title, body);
    return index + 1;
  });
}

const placed = (node: PhrasingContent) => (node.position ? { position: node.position } : {});

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
/** Marks that Chinese and English share: what stands before or behind them tells which they are. */
const shared = /[“”‘’—…·\s]/u;

/** A line end between Chinese or Japanese characters shows nothing; anywhere else it shows a space. */
function joinLines(parent: Nodes): void {
  if (!('children' in parent)) return;
  const children = parent.children as PhrasingContent[];
  children.forEach((child, index) => {
    if (child.type !== 'text' || !/[\n\r]/.test(child.value)) return;
    const before = index > 0 ? textOf(children[index - 1] as PhrasingContent) : '';
    const after = index + 1 < children.length ? textOf(children[index + 1] as PhrasingContent) : '';
    child.value = joinText(child.value, before, after);
  });
  for (const child of children) joinLines(child);
}

/** As many characters beside a line end tell what it stands between. */
const reach = 40;

function joinText(value: string, before: string, after: string): string {
  return value.replace(/[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*/g, (match, index: number) => {
    const end = index + match.length;
    const left = (index < reach ? before.slice(-reach) : '') + value.slice(Math.max(0, index - reach), index);
    const right = value.slice(end, end + reach) + (value.length - end < reach ? after.slice(0, reach) : '');
    if (left === '' || right === '') return '';
    const isLeftWide = isWide([...left].reverse());
    const isRightWide = isWide([...right]);
    return (isLeftWide ?? isRightWide) && (isRightWide ?? isLeftWide) ? '' : ' ';
  });
}

/** Whether the first character that tells is a wide one; nothing where none tells. */
function isWide(characters: string[]): boolean | undefined {
  const telling = characters.find((character) => !shared.test(character));
  return telling === undefined ? undefined : wide.test(telling);
}
