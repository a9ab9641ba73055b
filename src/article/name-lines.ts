import type { Paragraph, Root, RootContent } from 'mdast';
import { areNameAndOffice, areOfficeAndName, mayBePerson } from '../language/letter-words.ts';
import { isDate, isDay } from './datelines.ts';
import { isFinished } from './lines-alike.ts';
import { linesAsText, withBreaks } from './phrasing.ts';

/** Whether a paragraph signs the text before it: names, each with what its bearer is below it or behind a comma. Among several in bold it is one of a list. */
export function signsWithOffice(
  block: RootContent | undefined,
  before: RootContent | undefined,
): block is Paragraph {
  if (block?.type !== 'paragraph' || before?.type !== 'paragraph') return false;
  if (before.children[0]?.type === 'strong' || !isFinished(before.children)) return false;
  const lines = linesAsText(block.children)
    .trim()
    .split(/\s*[\n\r]\s*/u);
  const [name = '', office, ...others] = lines;
  const isPair =
    office !== undefined &&
    others.length === 0 &&
    (areNameAndOffice(name, office) || (mayBePerson(name) && isWhen(office)));
  return isPair || lines.every(saysNameAndOffice) || (office === undefined && areOfficeAndName(name));
}

/** Whether a line is a day or a month, behind a place at times: Varn, May 2027 */
const isWhen = (line: string): boolean =>
  [line, line.slice(line.search(/[,，]/u) + 1).trim()].some(
    (one) => isDay(one) || (isDate(one) && /\p{L}/u.test(one)),
  );

/** A name, and behind a comma or in brackets what its bearer is: Ada Birch, Chair of the Board; 周芷兰（副馆长） */
const beside = /^([^,，،、]+)[,，،、]\s*(.+)$|^([^,，،、()（）]+?)\s?[(（]([^()（）]+)[)）]$/u;

/** Whether a line is a name and, behind a comma or in brackets, what its bearer is. */
export function saysNameAndOffice(line: string): boolean {
  const [, before, behind, name = before, office = behind] = beside.exec(line) ?? [];
  return name !== undefined && office !== undefined && areNameAndOffice(name, office);
}

/**
 * Keeps the lines apart of who signs at the end of a section, where the name is no title of the office below it.
 * @param root is changed; its line ends are as they are written
 * @returns these paragraphs
 */
export function keepNameLines({ children }: Root): Paragraph[] {
  return children.flatMap((block, index) => {
    const next = children[index + 1]?.type ?? 'heading';
    const isLast = next === 'heading' || next === 'thematicBreak';
    if (!isLast || !signsWithOffice(block, children[index - 1])) return [];
    block.children = withBreaks(block.children);
    return [block];
  });
}
