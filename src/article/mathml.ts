import type { Element, ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import { textOf } from './phrasing.ts';

/**
 * The TeX of what MathML presents, by its elements as MathML Core has them. A library for it would take 40 ms of every
 * build, whether or not an article has any.
 * @param math the element `<math>`; in it may be laid what Markdown has read already
 * @see https://www.w3.org/TR/mathml-core/
 */
export function toTex(math: Element): string {
  const written = annotationIn(math);
  return (written ?? row(math)).replace(/\s+/g, ' ').trim();
}

type Writer = (element: Element, parts: string[]) => string;

const big = /^\\?(?:[∑∏∐∫∮⋃⋂⋁⋀]|\\operatorname\{?)/u;
const accents: Readonly<Record<string, string>> = {
  '¯': 'overline',
  '‾': 'overline',
  '^': 'hat',
  ˆ: 'hat',
  '~': 'tilde',
  '˜': 'tilde',
  '→': 'vec',
  '⃗': 'vec',
  '˙': 'dot',
  '¨': 'ddot',
};

const inBraces = (tex = ''): string => `{${tex}}`;

const under = (base: string, below: string): string =>
  big.test(base) ? `${base}_{${below}}` : `\\underset{${below}}{${base}}`;
const over = (base: string, above: string, sign: string): string => {
  const accent = accents[sign];
  if (accent) return `\\${accent}{${base}}`;
  return big.test(base) ? `${base}^{${above}}` : `\\overset{${above}}{${base}}`;
};

const writers: Readonly<Record<string, Writer>> = {
  mi: (element) => {
    const name = saidIn(element);
    return [...name].length > 1 ? `\\mathrm{${escapeTex(name)}}` : escapeTex(name);
  },
  mn: (element) => escapeTex(saidIn(element)),
  mo: (element) => escapeTex(saidIn(element)),
  mtext: (element) => `\\text{${escapeTex(saidIn(element))}}`,
  ms: (element) => `\\text{${escapeTex(saidIn(element))}}`,
  mspace: () => '\\ ',
  mphantom: () => '',
  annotation: () => '',
  'annotation-xml': () => '',
  mfrac: (_element, [above, below]) => `\\frac${inBraces(above)}${inBraces(below)}`,
  msqrt: (_element, parts) => `\\sqrt${inBraces(parts.join(' '))}`,
  mroot: (_element, [base, index]) => `\\sqrt[${index ?? ''}]${inBraces(base)}`,
  msup: (_element, [base, above]) => `${inBraces(base)}^${inBraces(above)}`,
  msub: (_element, [base, below]) => `${inBraces(base)}_${inBraces(below)}`,
  msubsup: (_element, [base, below, above]) => `${inBraces(base)}_${inBraces(below)}^${inBraces(above)}`,
  munder: (_element, [base = '', below = '']) => under(base, below),
  mover: (element, [base = '', above = '']) =>
    over(base, above, saidIn(element.children.filter(isElement)[1])),
  munderover: (_element, [base = '', below = '', above = '']) =>
    big.test(base) ? `${base}_{${below}}^{${above}}` : over(under(base, below), above, ''),
  mtable: (_element, rows) => `\\begin{matrix}${rows.join(' \\\\ ')}\\end{matrix}`,
  mtr: (_element, cells) => cells.join(' & '),
};

const isElement = (node: ElementContent): node is Element => node.type === 'element';

function write(node: ElementContent): string {
  if (!isElement(node)) return escapeTex(saidIn(node));
  const writer = writers[node.tagName];
  if (!writer) return row(node);
  return writer(node, node.children.filter(isElement).map(write));
}

const row = ({ children }: Element): string =>
  children
    .map(write)
    .filter((tex) => tex.trim() !== '')
    .join(' ');

/** The TeX that the author gives beside it. */
function annotationIn(element: Element): string | undefined {
  for (const child of element.children.filter(isElement)) {
    const isTex = child.tagName === 'annotation' && /tex/i.test(String(child.properties.encoding ?? ''));
    const found = isTex ? saidIn(child) : annotationIn(child);
    if (found) return found;
  }
  return undefined;
}

function saidIn(node: ElementContent | undefined): string {
  if (node === undefined) return '';
  const laid = node as unknown as { type: string; node?: Nodes };
  if (laid.type === 'inlay' && laid.node) return textOf(laid.node as never);
  if (node.type === 'text') return node.value.trim();
  return isElement(node) ? node.children.map(saidIn).join('').trim() : '';
}

/** Names of signs that a backslash does not set, for words and formulas alike. */
const signNames: Record<string, string> = {
  '\\': '\\text{\\textbackslash}',
  '^': '\\text{\\textasciicircum}',
  '~': '\\text{\\textasciitilde}',
};

/** Signs that TeX reads otherwise; those that only say how others are joined draw nothing. */
const escapeTex = (text: string): string =>
  text.replace(/[\u2061-\u2064]/gu, '').replace(/[\\^~{}$&#%_]/g, (sign) => signNames[sign] ?? `\\${sign}`);
