import type { Nodes, Paragraph, RootContent } from 'mdast';
import { append } from '../model/long-lists.ts';
import { isPeriod } from './dated.ts';
import { toList } from './label-lines.ts';
import { spanOf } from './outline.ts';
import { textOf } from './phrasing.ts';

/** A period alone, up to a colon behind which something is said. */
const lead = /^\s*([^:：\n]{4,30})(?:：|:(?=\s))\s*\S/u;

const isDated = (paragraph: Paragraph): boolean => {
  const period = paragraph.children[0]?.type === 'text' ? lead.exec(textOf(paragraph))?.[1] : undefined;
  return period !== undefined && isPeriod(period.trim());
};

/** Q: … A: …, in lines of one paragraph. */
const answered =
  /^\s*(?:Q|Question|Frage|F|Pregunta|P|Domanda|D|Вопрос|В|问|問|質問|질문)\s?\d{0,2}\s?[:：.．][\s\S]*\n\s*(?:A|Answer|Antwort|Réponse|R|Respuesta|Risposta|Ответ|О|答|回答|답)\s?\d{0,2}\s?[:：.．]/iu;

/** Whether a paragraph asks and answers. */
const isAnswered = (paragraph: Paragraph): boolean =>
  answered.test(paragraph.children.map((node) => (node.type === 'break' ? '\n' : textOf(node))).join(''));

/** What makes paragraphs points, and how many there have to be in a row: fewer periods may only say when something happened. */
const kinds = [
  { is: isDated, fewest: 3 },
  { is: isAnswered, fewest: 2 },
];

/**
 * Makes points of paragraphs in a row that each begin with a period and a colon (2026 年：…, 2027 年：…, 2028 年：…), or ask
 * and answer (Q: … A: …).
 * @param parent is changed
 */
export function listLikeParagraphs(parent: Nodes): void {
  if (!('children' in parent) || parent.type === 'listItem') return;
  const result: RootContent[] = [];
  let run: Paragraph[] = [];
  let kind: (typeof kinds)[number] | undefined;
  const close = (): void => {
    append(result, kind && run.length >= kind.fewest ? [toPoints(run)] : run);
    run = [];
  };
  for (const child of parent.children as RootContent[]) {
    listLikeParagraphs(child);
    const own = child.type === 'paragraph' ? kinds.find(({ is }) => is(child)) : undefined;
    if (own !== kind || !own) close();
    kind = own;
    if (own && child.type === 'paragraph') run.push(child);
    else result.push(child);
  }
  close();
  if (result.length < parent.children.length) parent.children = result as typeof parent.children;
}

const toPoints = (paragraphs: Paragraph[]): RootContent =>
  toList(
    paragraphs.map(({ children }) => children),
    spanOf(paragraphs),
  );
