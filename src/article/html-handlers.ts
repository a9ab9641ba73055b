import type { Element, ElementContent, Nodes as HastNodes } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { Link, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { Raised } from '../model/raised.ts';
import { definitionList } from './html-definitions.ts';
import { orderedList } from './html-lists.ts';
import { toTex } from './mathml.ts';
import { inOneLine, textOf } from './phrasing.ts';
import { raise } from './raised.ts';
import { type Abbreviation, bracketsFor } from './titles.ts';

const flow = defaultHandlers.div as Handle;
const all: Handle = (state, node) => state.all(node) as never;

const property = (node: Element, name: string): string => String(node.properties[name] ?? '').trim();

const phrasing = (state: State, node: Element): PhrasingContent[] => state.all(node) as PhrasingContent[];

/** A film, a sound or a page within the page is told by its address, or by what the author says in its place. */
const media: Handle = (state, node) => {
  const children = state.all(node);
  const url = property(node, 'src') || sourceIn(node);
  const isText = (child: Nodes): boolean => textOf(child as PhrasingContent).trim() !== '';
  if (!url || children.some((child) => child.type === 'link' || !isPhrase(child))) return children as never;
  const label = property(node, 'title') || url;
  const shown: Link = {
    type: 'link',
    url,
    children: (children.some(isText) ? children : [{ type: 'text', value: label }]) as PhrasingContent[],
  };
  const poster = property(node, 'poster');
  const picture: PhrasingContent[] = poster ? [{ type: 'image', url: poster, alt: label }] : [];
  const result = [...picture, shown];
  for (const each of result) state.patch(node, each as never);
  return result as never;
};

const blocks = new Set(['paragraph', 'heading', 'list', 'blockquote', 'code', 'table', 'thematicBreak']);
const isPhrase = (node: Nodes): boolean => !blocks.has(node.type);

function sourceIn(node: Element): string {
  const isSource = (child: ElementContent): child is Element =>
    child.type === 'element' && child.tagName === 'source';
  const source = node.children.find(isSource);
  return source ? property(source, 'src') : '';
}

/** Only what leads somewhere is a link. */
const link: Handle = (state, node, parent) =>
  property(node, 'href')
    ? (defaultHandlers.a as Handle)(state, withHref(node, property(node, 'href')), parent)
    : (state.all(node) as never);

const withHref = (node: Element, href: string): Element => ({
  ...node,
  properties: { ...node.properties, href },
});

/** A table's title stands above it. */
const table: Handle = (state, node, parent) => {
  const isCaption = (child: HastNodes): child is Element =>
    child.type === 'element' && child.tagName === 'caption';
  const caption = node.children.find(isCaption);
  // Within another table the library would take its text alone.
  const { inTable } = state;
  state.inTable = false;
  const shown = (defaultHandlers.table as Handle)(state, node, parent);
  state.inTable = inTable;
  if (!caption) return shown;
  return [...(state.toFlow(state.all(caption)) as Paragraph[]), shown] as never;
};

const hasInlay = (node: Element): boolean =>
  node.children.some(
    (child) => (child.type as string) === 'inlay' || (child.type === 'element' && hasInlay(child)),
  );

const lineEnd: PhrasingContent = { type: 'text', value: '\n' };

/** Code whose text Markdown has read already. */
const code =
  (type: 'inlineCode' | 'code', usual: Handle): Handle =>
  (state, node, parent) => {
    if (!hasInlay(node)) return usual(state, node, parent);
    const lines = phrasing(state, node).map(
      (child): PhrasingContent => (child.type === 'break' ? lineEnd : child),
    );
    const result = { type, value: textOf(lines) };
    state.patch(node, result as never);
    return result as never;
  };

/** The text of a field; what Markdown has read of it already is taken as it is. */
const field: Handle = (state, node, parent) =>
  hasInlay(node) ? (state.all(node) as never) : (defaultHandlers.textarea as Handle)(state, node, parent);

/** What an abbreviation stands for goes with it, to be set where it is first read. */
const abbreviation: Handle = (state, node) => {
  const title = property(node, 'title');
  if (title === '') return state.all(node) as never;
  const result: Abbreviation = {
    type: 'textDirective',
    name: 'abbr',
    title,
    children: phrasing(state, node),
  };
  state.patch(node, result as never);
  return result as never;
};

/** How a word is read stands in brackets behind it, unless the author has set such for want of a better way. */
const reading: Handle = (state, node, parent) => {
  const said = phrasing(state, node);
  const isBracketed = parent?.children.some((child) => child.type === 'element' && child.tagName === 'rp');
  if (isBracketed || textOf(said).trim() === '') return said as never;
  const [open, close] = bracketsFor(textOf(said));
  const text = (value: string): PhrasingContent => ({ type: 'text', value });
  return [text(open), ...said, text(close)] as never;
};

const isElement = (child: ElementContent): child is Element => child.type === 'element';

/** All that a list to choose from offers, whether or not it is open. */
const choices: Handle = (state, node) => {
  const options = (parent: Element): Element[] =>
    parent.children
      .filter(isElement)
      .flatMap((child) => (child.tagName === 'option' ? [child] : options(child)));
  const shown = options(node).map((option): PhrasingContent[] => {
    const said = phrasing(state, option);
    const label = property(option, 'label') || property(option, 'value');
    return textOf(said).trim() === '' && label ? [{ type: 'text', value: label }] : said;
  });
  const result = inOneLine(shown);
  return (result.length > 0 ? result : state.all(node)) as never;
};

/** What a field could be filled with is shown where it stands. */
const input: Handle = (state, node, parent) =>
  (defaultHandlers.input as Handle)(
    state,
    { ...node, properties: { ...node.properties, list: undefined } },
    parent,
  );

/** One picture with its caption stands as a picture with that text beside it. */
const figure: Handle = (state, node, parent) => {
  const children = state.all(node) as Nodes[];
  const images = node.children.filter((child) => isElement(child) && child.tagName === 'img');
  const caption = node.children.find((child) => isElement(child) && child.tagName === 'figcaption');
  const isAll = node.children.every(
    (child) => !isElement(child) || child === caption || images.includes(child),
  );
  if (images.length !== 1 || !caption || !isAll) return flow(state, node, parent);
  const said = phrasing(state, caption as Element);
  if (!said.every(isPhrase)) return flow(state, node, parent);
  const image = children.find(({ type }) => type === 'image') as PhrasingContent;
  const result: Paragraph = { type: 'paragraph', children: [image, { type: 'break' }, ...said] };
  state.patch(node, result);
  return result as never;
};

/** What has a tag on the slide too. */
const tagged =
  (name: Raised['name']): Handle =>
  (state, node) => {
    const result: Raised = { type: 'textDirective', name, children: phrasing(state, node) };
    state.patch(node, result as never);
    return result as never;
  };

/** What can be opened has a title. */
const summary: Handle = (state, node) => {
  const said = phrasing(state, node);
  if (textOf(said).trim() === '' || !said.every(isPhrase)) return said as never;
  const result: Paragraph = { type: 'paragraph', children: [{ type: 'strong', children: said }] };
  state.patch(node, result);
  return result as never;
};

/** A formula is set as one in TeX is. */
const math: Handle = (_state, node) => {
  const value = toTex(node);
  return (value === '' ? [] : { type: 'inlineMath', value }) as never;
};

const preformatted = code('code', defaultHandlers.pre as Handle);

/** Its table shows it; what stands in none shows it itself. */
const caption: Handle = (state, node, parent) =>
  parent?.type === 'element' && parent.tagName === 'table' ? undefined : (state.all(node) as never);

const inlineCode = code('inlineCode', defaultHandlers.code as Handle);

/** Elements that the library leaves out: a browser shows what stands in them, wherever that may be. */
const leftOut = Object.entries(defaultHandlers).filter(([, handle]) => handle === defaultHandlers.basefont);

/** Beyond what the library shows, what a browser shows, and nothing that a reader cannot see. */
export const handlers: Record<string, Handle> = {
  ...Object.fromEntries(leftOut.map(([name]) => [name, all])),
  a: link,
  abbr: abbreviation,
  acronym: abbreviation,
  audio: media,
  base: () => undefined,
  caption,
  code: inlineCode,
  datalist: choices,
  details: flow,
  dialog: flow,
  dl: definitionList,
  embed: media,
  figure,
  iframe: (state, node, parent) => media(state, { ...node, children: [] }, parent),
  input,
  kbd: tagged('kbd'),
  mark: tagged('mark'),
  math,
  menu: defaultHandlers.ul as Handle,
  noscript: all,
  listing: preformatted,
  ol: orderedList,
  plaintext: preformatted,
  pre: preformatted,
  rt: reading,
  samp: inlineCode,
  select: choices,
  sub: (state, node) => raise('sub', phrasing(state, node)) as never,
  summary,
  sup: (state, node) => raise('sup', phrasing(state, node)) as never,
  table,
  textarea: field,
  tt: inlineCode,
  var: inlineCode,
  video: media,
  xmp: preformatted,
};
