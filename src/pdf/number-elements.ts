import { numberOf, type PdfDocument } from './document.ts';

const id = /(\/ID\s*)\((node\d+)\)/;
const references = /\/Headers\s*\[[^\]]*\]/g;

/**
 * Numbers the elements of the structure that have names, cells at the head of a table for instance, in the document's
 * order. The browser names them by a count of its own, which differs from one print to the next.
 * ISO 32000-1, sections 14.7.2 and 7.9.6.
 */
export function numberElements({ objects, root }: PdfDocument): void {
  const elements = [...objects].filter(([, { text }]) => /\/Type\s*\/StructElem\b/.test(text));
  const names = new Map<string, string>();
  const entries: string[] = [];
  for (const [number, { text }] of elements) {
    const found = id.exec(text)?.[2];
    if (found === undefined) continue;
    const name = `(node${String(names.size + 1).padStart(8, '0')})`;
    names.set(`(${found})`, name);
    entries.push(`${name} ${number} 0 R`);
  }
  const rename = (name: string): string => names.get(name) ?? name;
  for (const [, element] of elements)
    element.text = element.text
      .replace(id, (_, key: string, name: string) => key + rename(`(${name})`))
      .replace(references, (list) => list.replace(/\(node\d+\)/g, rename));
  replaceTree(objects, root, entries);
}

/** The tree of names becomes one leaf: its branches were sorted by the old names. */
function replaceTree(objects: PdfDocument['objects'], root: number, entries: string[]): void {
  const structure = objects.get(numberOf('StructTreeRoot', objects.get(root)?.text ?? '') ?? -1);
  const tree = numberOf('IDTree', structure?.text ?? '');
  if (tree === undefined) return;
  const remove = (number: number): void => {
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(objects.get(number)?.text ?? '')?.[1] ?? '';
    for (const [, kid] of kids.matchAll(/(\d+)\s+0\s+R/g)) remove(Number(kid));
    objects.delete(number);
  };
  remove(tree);
  objects.set(tree, { text: `<</Names [${entries.join(' ')}]>>` });
}
