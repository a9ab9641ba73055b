import GithubSlugger from 'github-slugger';
import type { Image, Link, PhrasingContent, Root, Text } from 'mdast';
import { replaceAt } from '../../model/long-lists.ts';
import { walk } from '../walk.ts';

/** `[[page]]`, `[[page#heading|text]]`, `![[picture.png|300]]`: a letter is in it, so that it is no matrix. */
const form = /(!?)\[\[(?=[^[\]]*\p{L})(?!\s)([^[\]|\n]+?)\s*(?:\\?\|([^[\]\n]*))?\]\]/gu;
const picture = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i;
const size = /^\d+(?:x\d+)?$/;

/**
 * Makes of links between the pages of a vault or wiki what they show: a picture, a link within the page, or their text,
 * for what they lead to is not there.
 * @param tree is changed
 */
export function showWikiLinks(tree: Root): void {
  walk(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') return index + 1;
    if (node.type !== 'text' || !node.value.includes('[[')) return undefined;
    const shown = parts(node);
    replaceAt(parent.children, index, 1, shown as never[]);
    return index + shown.length;
  });
}

function parts(node: Text): PhrasingContent[] {
  const { value, position } = node;
  const place = position ? { position } : {};
  const result: PhrasingContent[] = [];
  let from = 0;
  const text = (end: number): void => {
    if (end > from) result.push({ ...node, value: value.slice(from, end) });
  };
  for (const match of value.matchAll(form)) {
    const [whole, embeds, target = '', label = ''] = match;
    text(match.index);
    from = match.index + whole.length;
    result.push({ ...(embeds ? embedded(target, label) : linked(target, label.trim())), ...place });
  }
  text(value.length);
  return result;
}

function embedded(target: string, label: string): PhrasingContent {
  if (!picture.test(target)) return { type: 'text', value: label.trim() || readable(target) };
  const image: Image = {
    type: 'image',
    url: encodeURI(target),
    alt: size.test(label.trim()) ? '' : label.trim(),
  };
  return image;
}

function linked(target: string, label: string): PhrasingContent {
  const children: Text[] = [{ type: 'text', value: label || readable(target) }];
  const within = /^#([^#^]+)$/.exec(target)?.[1];
  if (within === undefined) return children[0] as Text;
  const link: Link = { type: 'link', url: `#${new GithubSlugger().slug(within)}`, children };
  return link;
}

/** A page and its heading as the vault shows them. */
const readable = (target: string): string => target.replace(/^#+/, '').replace(/#\^?/g, ' > ');
