import type { PhrasingContent, Table } from 'mdast';
import { textOf, withoutColon } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import { partsInOneScale } from './equals.ts';
import { item, list, paragraph, strong, text } from './nodes.ts';
import { titledBy } from './sentence-titles.ts';
import { nameInLine, ownHeading } from './slide.ts';

/** A table of fewer columns is read across where it is cut between them; more rows than this are looked up, not told. */
const [fewestColumns, mostRows] = [5, 10];
/** What a row is called takes no more, in Chinese characters. */
const nameRoom = 30;

/**
 * The rows of a table that is too wide for a slide, on one each: its first cell as the title, the others as points by the
 * heads of their columns. Cut between its columns nobody could read a row.
 * @returns the slide alone where it shows something else, or its rows have no names
 */
export function rowsApart(slide: Slide): Slide[] {
  const table = slide.content.at(-1);
  const lead = slide.content.slice(0, -1);
  const own = ownHeading(slide);
  if (table?.type !== 'table' || !own || !lead.every(({ type }) => type === 'paragraph')) return [slide];
  const [heads = [], ...rows] = table.children.map(({ children }) =>
    children.map(({ children: cell }) => cell),
  );
  const names = rows.map(([first = []]) => nameInLine(first));
  const areNamed = names.every((name) => name !== '' && weightOf(name) <= nameRoom);
  if (heads.length < fewestColumns || rows.length < 2 || rows.length > mostRows) return [slide];
  if (!areNamed || new Set(names).size < names.length) return [slide];
  const slides = rows.map((cells, at): Slide => {
    const points = cells.flatMap((cell, place) => pointOf(place === 0 ? [] : cell, heads[place] ?? []));
    const content = [...(at === 0 ? lead : []), list(points)];
    const sentence = [text(names[at] ?? '')];
    const { untitled: _untitled, part: _part, ...titled } = titledBy(slide, own, { sentence, content });
    const id = at === 0 ? slide.id : `${slide.id}--row-${at + 1}`;
    return { ...titled, layout: 'list', id, notes: at === 0 ? notesWith(slide, heads) : [] };
  });
  return partsInOneScale(slides);
}

function pointOf(cell: PhrasingContent[], head: PhrasingContent[]) {
  if (textOf(cell).trim() === '') return [];
  const name = withoutColon(withoutBreaks(head));
  return [item(paragraph(...(textOf(name).trim() === '' ? [] : [strong(...name), text(': ')]), ...cell))];
}

const withoutBreaks = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.map((node) => (node.type === 'break' ? text(' ') : node));

/** What the names of the rows are of stands nowhere else. */
const notesWith = (
  { notes }: Slide,
  [first = []]: Table['children'][number]['children'][number]['children'][],
) => (textOf(first).trim() === '' ? notes : [...notes, nameInLine(first)]);
