import type { Nodes, Paragraph, RootContent } from 'mdast';
import { chineseNumeral } from '../language/numerals.ts';
import { slicePhrasing, textOf } from './phrasing.ts';

/** （一）, ①, 1）, 一、 with what the paragraph is about, up to its first full stop or colon. */
const lead = new RegExp(
  `^(?:[（(]${chineseNumeral}[）)]|[①-⑳]|\\d{1,2}[）)]|[一二三四五六七八九十]{1,3}、)\\s*[^。！？：:\\n]{2,20}[。：:](?=\\s*\\S)`,
  'u',
);
const fewestParagraphs = 2;

/**
 * Sets what paragraphs are about in bold where Chinese papers count them: （一）建设网络。到2027年……. Their authors leave
 * that to the layout.
 * @param parent is changed
 */
export function setOffCountedLeads(parent: Nodes): void {
  if (!('children' in parent)) return;
  const children = parent.children as RootContent[];
  let run: { paragraph: Paragraph; length: number }[] = [];
  const close = (): void => {
    if (run.length >= fewestParagraphs) for (const { paragraph, length } of run) setOff(paragraph, length);
    run = [];
  };
  for (const child of children) {
    setOffCountedLeads(child);
    const found =
      child.type === 'paragraph' && child.children[0]?.type === 'text' && lead.exec(textOf(child));
    if (child.type === 'paragraph' && found) run.push({ paragraph: child, length: found[0].length });
    else close();
  }
  close();
}

function setOff(paragraph: Paragraph, length: number): void {
  const said = slicePhrasing(paragraph.children, 0, length);
  if (said.some(({ type }) => type !== 'text')) return;
  const [first, last] = [said[0], said.at(-1)];
  const position =
    first?.position && last?.position
      ? { position: { start: first.position.start, end: last.position.end } }
      : {};
  paragraph.children = [
    { type: 'strong', children: said, ...position },
    ...slicePhrasing(paragraph.children, length),
  ];
}
