import { append } from '../model/long-lists.ts';

/** How many elements a picture may draw, each counted as often as it is used. */
const mostElements = 500_000;
/** A browser reads no deeper either, and no element that is used by another by so many steps. */
const deepest = 1000;

const tag = /<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>/g;

/** Something that is drawn again where another element names it. */
interface Part {
  /** Elements within it, itself too. */
  elements: number;
  /** What it has drawn again, by id. */
  uses: string[];
}

/**
 * True for the text of an SVG that begins and ends, and that a browser can draw: elements that use elements that use
 * others, each several times, are more of them than can be drawn in a lifetime.
 */
export function isDrawable(svg: string): boolean {
  const text = svg.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g, '');
  if (/<!ENTITY[^>]*&[^>]*>/i.test(text) || !/<(?:[\w-]+:)?svg[\s/>]/.test(text)) return false;
  if (hasNoSize(text) || isEmpty(text)) return false;
  const parts = partsOf(text);
  const root = parts?.get('');
  return parts !== undefined && root !== undefined && costOf(root, parts) <= mostElements;
}

/** Whether a drawing says that it is of no width or height: no browser shows it. */
function hasNoSize(text: string): boolean {
  const [root = ''] = /<(?:[\w-]+:)?svg(?=[\s/>])[^>]*>/.exec(text) ?? [];
  return /\s(?:width|height)\s*=\s*["']\s*[+-]?0*\.?0+(?:[a-z%]{1,4})?\s*["']/i.test(root);
}

/** Whether no element stands within a drawing, which may have a ground of its own. */
const isEmpty = (text: string): boolean =>
  (text.match(/<[a-z]/gi)?.length ?? 0) < 2 && !/\bstyle\s*=/.test(text);

/** The whole, by the empty name, and all that has an id; undefined where an element does not end, or there is none. */
function partsOf(text: string): Map<string, Part> | undefined {
  const whole: Part = { elements: 0, uses: [] };
  const parts = new Map([['', whole]]);
  const open: { name: string; part: Part | undefined }[] = [];
  for (const [, end, name = '', attributes = '', alone] of text.matchAll(tag)) {
    if (end) {
      if (open.pop()?.name !== name) return undefined;
      continue;
    }
    const id = /\sid\s*=\s*["']([^"']*)/.exec(attributes)?.[1];
    const part: Part | undefined = id ? { elements: 0, uses: [] } : undefined;
    if (id && part && !parts.has(id)) parts.set(id, part);
    const within = [whole, ...open.flatMap((one) => one.part ?? []), ...(part ? [part] : [])];
    const used = [...attributes.matchAll(/(?:href\s*=\s*["']\s*|url\(\s*["']?)#([^"')\s]+)/g)];
    for (const one of within) {
      one.elements += 1;
      append(
        one.uses,
        used.map(([, target = '']) => target),
      );
    }
    if (open.length > deepest) return undefined;
    if (!alone) open.push({ name, part });
  }
  return open.length === 0 && whole.elements > 0 ? parts : undefined;
}

function costOf(root: Part, parts: Map<string, Part>): number {
  const known = new Map<Part, number>();
  const cost = (part: Part, depth: number): number => {
    if (depth > deepest) return Infinity;
    const before = known.get(part);
    if (before !== undefined) return before;
    // What uses itself is drawn by no browser.
    known.set(part, 0);
    let sum = part.elements;
    for (const id of part.uses) {
      const used = parts.get(id);
      if (used) sum += cost(used, depth + 1);
    }
    known.set(part, sum);
    return sum;
  };
  return cost(root, 0);
}
