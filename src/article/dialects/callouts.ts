import type { Blockquote, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { calloutKindNamed } from '../../language/labels.ts';
import { type Callout, type CalloutKind, calloutKinds } from '../../model/callout.ts';
import { textOf, trimPhrasing } from '../phrasing.ts';
import { walk } from '../walk.ts';

/** What sites call their callouts, beside the five of GitHub. */
const others: Record<string, CalloutKind> = {
  info: 'note',
  abstract: 'note',
  aside: 'note',
  callout: 'note',
  admonition: 'note',
  alert: 'note',
  hint: 'tip',
  success: 'tip',
  check: 'tip',
  attention: 'warning',
  danger: 'caution',
  error: 'caution',
};

/** The kind of callout that a name stands for: `tip`, `callout-tip`, `notice--warning`. */
export function calloutKind(name: string, kind = ''): CalloutKind | undefined {
  const known = (word: string): CalloutKind | undefined =>
    calloutKinds.find((own) => own === word) ?? (Object.hasOwn(others, word) ? others[word] : undefined);
  const plain = known(name.toLowerCase().replace(/^(?:callout|admonition|notice|hint|alert)-+/, ''));
  return plain && (known(kind.toLowerCase()) ?? plain);
}

/** Blocks as a callout, with the title that the author gives it. */
export function toCallout(kind: CalloutKind, title: PhrasingContent[], children: Nodes[]): Blockquote {
  const callout: Callout = { kind, titled: title.length > 0 };
  const head: Paragraph[] = callout.titled ? [boldParagraph(title)] : [];
  return {
    type: 'blockquote',
    data: { callout },
    children: [...head, ...children] as Blockquote['children'],
  };
}

/** What stands above others as their title. */
export function boldParagraph(children: PhrasingContent[]): Paragraph {
  const position = children[0]?.position;
  const place = position ? { position } : {};
  return { type: 'paragraph', children: [{ type: 'strong', children, ...place }], ...place };
}

const head = /^\[!([\w-]+)\][+-]?[^\S\n]*/;

/**
 * Makes callouts of quotations that begin with `[!NOTE]`, alone in their line or with a title behind it, or with the name
 * of a callout in bold.
 */
export function readAlerts(tree: Root): void {
  walk(tree, (node, index, parent) => {
    if (node.type !== 'blockquote' || node.data?.callout) return undefined;
    // What became a callout is walked as well: another may stand in it.
    const labelled = readLabel(node);
    if (labelled) {
      parent.children.splice(index, 1, { ...node, ...labelled });
      return index;
    }
    const [first, ...rest] = node.children;
    const lead = first?.type === 'paragraph' ? first.children[0] : undefined;
    const match = lead?.type === 'text' ? head.exec(lead.value) : undefined;
    if (!match || first?.type !== 'paragraph' || lead?.type !== 'text') return undefined;
    const [marked, name = ''] = match;
    const kind = calloutKind(name);
    const [line, body] = cutLine([
      { ...lead, value: lead.value.slice(marked.length) },
      ...first.children.slice(1),
    ]);
    // A kind that is somebody's own is named as it is.
    const place = first.position ? { position: first.position } : {};
    const named: PhrasingContent[] = kind ? [] : [{ type: 'text', value: capitalised(name), ...place }];
    const title = line.length > 0 ? line : named;
    const text: Paragraph[] = body.length > 0 ? [{ ...first, children: body }] : [];
    const callout = toCallout(kind ?? 'note', title, [...text, ...rest]);
    parent.children.splice(index, 1, { ...node, ...callout });
    return index;
  });
}

/** A quotation that begins with the name of a callout in bold, and a colon: **Hinweis:** … */
function readLabel({ children: [first, ...rest] }: Blockquote): Blockquote | undefined {
  const [label, next, ...others] = first?.type === 'paragraph' ? first.children : [];
  if (first?.type !== 'paragraph' || label?.type !== 'strong') return undefined;
  const name = textOf(label);
  const kind = calloutKindNamed(name.replace(labelEnd, ''));
  const behind = next?.type === 'text' ? next.value : '';
  const isAlone = next === undefined || next.type === 'break' || behind.startsWith('\n');
  if (!kind || !(isAlone || labelEnd.test(name) || colonBefore.test(behind))) return undefined;
  const title: PhrasingContent[] = [{ ...label, type: 'text', value: name.replace(labelEnd, '') }];
  const said: PhrasingContent[] =
    next?.type === 'text'
      ? [{ ...next, value: behind.replace(colonBefore, '').trimStart() }, ...others]
      : others;
  const isSaid = said.some((each) => textOf(each).trim() !== '' || each.type !== 'text');
  return toCallout(kind, title, [...(isSaid ? [{ ...first, children: said }] : []), ...rest]);
}

const labelEnd = /\s*[:：.。!！]$/u;
const colonBefore = /^\s*[:：]/u;

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();

/** The first line of a paragraph, and what follows it, each without the gaps around it. */
function cutLine(nodes: PhrasingContent[]): [line: PhrasingContent[], rest: PhrasingContent[]] {
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'break')
      return [trimPhrasing(nodes.slice(0, index)), trimPhrasing(nodes.slice(index + 1))];
    if (node.type !== 'text') continue;
    const end = node.value.indexOf('\n');
    if (end < 0) continue;
    const line = [...nodes.slice(0, index), { ...node, value: node.value.slice(0, end) }];
    const rest = [{ ...node, value: node.value.slice(end + 1) }, ...nodes.slice(index + 1)];
    return [trimPhrasing(line), trimPhrasing(rest)];
  }
  return [trimPhrasing(nodes), []];
}

/**
 * Gives callouts without a title of their own the name of their kind.
 * @param tree is changed
 */
export function nameCallouts(tree: Nodes, nameOf: (kind: CalloutKind) => string): void {
  walk(tree, (node) => {
    const callout = node.type === 'blockquote' ? node.data?.callout : undefined;
    if (node.type !== 'blockquote' || !callout || callout.titled) return undefined;
    const place = node.position ? { position: node.position } : {};
    node.children.unshift(boldParagraph([{ type: 'text', value: nameOf(callout.kind), ...place }]));
    node.data = { ...node.data, callout: { ...callout, titled: true } };
    return undefined;
  });
}
