import { getDocument } from '../pdfjs.ts';

interface Bookmark {
  title: string;
  items: Bookmark[];
}

export interface ReadPdf {
  /** The text of each page, without white space. */
  pages: string[];
  /** Width and height of each page in points, each size once. */
  sizes: string[];
  info: Record<string, unknown>;
  bookmarks: Bookmark[];
  /** The addresses that the pages link to. */
  links: string[];
  /** Subtypes and names of all fonts. */
  fonts: { type: string; name: string; embedded: boolean }[];
  /** True for a tagged document. */
  marked: boolean;
  /** Roles in the structure of the pages: `H1`, `LI`, … */
  roles: Set<string>;
}

interface Node {
  role?: string;
  children?: Node[];
}

/** Reads from a PDF what a reader has of it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const read: ReadPdf = {
    pages: [],
    sizes: [],
    info: info as Record<string, unknown>,
    bookmarks: ((await document.getOutline()) ?? []) as Bookmark[],
    links: [],
    fonts: [],
    marked: (await document.getMarkInfo())?.Marked === true,
    roles: new Set(),
  };
  const sizes = new Set<string>();
  const fonts = new Map<string, ReadPdf['fonts'][number]>();
  const collect = (node: Node): void => {
    if (node.role) read.roles.add(node.role);
    node.children?.forEach(collect);
  };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [content, notes, tree] = await Promise.all([
      page.getTextContent(),
      page.getAnnotations(),
      page.getStructTree(),
      page.getOperatorList(),
    ]);
    read.pages.push(
      content.items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s/g, ''),
    );
    const { width, height } = page.getViewport({ scale: 1 });
    sizes.add(`${width}×${height}`);
    for (const note of notes) if (note.subtype === 'Link' && note.url) read.links.push(note.url);
    if (tree) collect(tree as Node);
    for (const item of content.items) {
      if (!('fontName' in item) || fonts.has(item.fontName) || !page.commonObjs.has(item.fontName)) continue;
      const font = page.commonObjs.get(item.fontName);
      fonts.set(item.fontName, { type: font.type, name: font.name, embedded: font.missingFile !== true });
    }
  }
  await task.destroy();
  return { ...read, sizes: [...sizes], fonts: [...fonts.values()] };
}
