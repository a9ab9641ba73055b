import type { FootnoteDefinition, Image, Paragraph, PhrasingContent, Root } from 'mdast';
import { weightOf } from '../language/weight.ts';
import { replaceAt } from '../model/long-lists.ts';
import { areBadges, isSpace } from './badges.ts';
import { textOf } from './phrasing.ts';
import { walk } from './walk.ts';

/**
 * Shows the title of a picture that stands by itself as its caption: `![](a.png "The new bridge")`. Where several stand
 * together, each gets a paragraph of its own.
 * @param tree is changed
 */
export function showCaptions(tree: Root | FootnoteDefinition): void {
  walk(tree, (node, index, parent) => {
    if (node.type !== 'paragraph' || areBadges(node.children)) return undefined;
    const pictures = node.children.filter((child) => !isSpace(child));
    if (!pictures.every((child) => child.type === 'image') || !pictures.some((image) => image.title))
      return undefined;
    const paragraphs = pictures.map((image) => withCaption(node, image));
    replaceAt(parent.children, index, 1, paragraphs);
    return index + paragraphs.length;
  });
}

function withCaption(paragraph: Paragraph, { title, ...image }: Image): Paragraph {
  const place = image.position ? { position: image.position } : {};
  const caption: PhrasingContent[] = title
    ? [{ type: 'break' }, { type: 'text', value: title, ...place }]
    : [];
  return { ...paragraph, children: [image, ...caption], ...place };
}

/** A longer one tells more than what is shown, in Chinese characters. */
const longestCaption = 40;
const figureLabel =
  /^(?:figure|fig\.|table|tab\.|listing|abbildung|abb\.|tabelle|tableau|figura|tabla|tabela|рис(?:унок|\.)|таблица|그림|표|図|图|圖|表|شكل|جدول)\s*\d/iu;

/** What a sign in a table refers to, and where its figures come from. */
const tableNote =
  /^(?:[*†‡※]+\s|(?:note|notes|source|sources|anmerkung|quelle|quellen|remarque|nota|notas|fuente|fuentes|fonte|fontes|bron|注|註|出典|出所|来源|來源|数据来源|資料來源|자료|출처|주|источник|примечание|المصدر)\s*[:：])/iu;

/**
 * Whether a paragraph behind a table, code or a diagram is its caption: it is in italics whole, counts figures, or says
 * what a sign in it means or where it is from.
 */
export function isCaption({ children }: Paragraph): boolean {
  const [only, ...others] = children;
  const text = textOf(children).trim();
  if (weightOf(text) > longestCaption) return false;
  return (only?.type === 'emphasis' && others.length === 0) || figureLabel.test(text) || tableNote.test(text);
}
