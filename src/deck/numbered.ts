import type { PhrasingContent } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import type { Part, Section, Title } from '../model/roadmap.ts';
import type { Above } from './above.ts';
import { isCountedLine, labelOf } from './chapters.ts';
import { strong, text } from './nodes.ts';
import { lineClass, ownHeading } from './slide.ts';

/** The head of a slide holds so many Chinese characters beside the number of its chapter. */
const headRoom = 36;

/** Below its number stands what a head has room for beside it. */
export function withNumber(number: number, head: PhrasingContent[] = []): PhrasingContent[] {
  if (weightOf(textOf(head)) > headRoom) return head;
  return [strong(text(String(number))), ...(head.length > 0 ? [text(' '), ...head] : [])];
}

/**
 * The head of a slide of a chapter: its number, but not alone beside another one, with its name where neither the head nor the title of
 * the slide has one.
 * @param beside what the chapter is called beside its number
 */
export function chapterHead(slide: Slide, number: number, name: string, beside = name): PhrasingContent[] {
  const isOwn = textOf(ownHeading(slide)?.children ?? []) === name;
  const head = slide.header ?? (isOwn ? [] : [text(name)]);
  if (slide.counted && head.length === 0) return head;
  const said = textOf(head);
  return withNumber(number, said.startsWith(name) ? [text(beside + said.slice(name.length))] : head);
}

/**
 * The slides of a chapter in its colour, under its number and behind the first its name, where chapters have numbers on
 * slides; else those by other names under its name.
 */
export function withNumbers(slides: Slide[], part: Part, { isNumbered }: Above): Slide[] {
  if (part.type === 'direction' || !part.title) return slides;
  const told = underNumber(slides, { ...part, title: part.title }, isNumbered);
  return isCountedLine(part) ? told.map((slide) => ({ ...slide, direction: part.number })) : told;
}

/**
 * A slide without the number of its chapter in its head, where no name stands beside it: with numbers that go on through all
 * chapters it would be a second one.
 */
export function withoutNumber({ header, row, ...slide }: Slide): Slide {
  return {
    ...slide,
    ...headed(header),
    ...(row ? { row: { title: row.title, heading: row.heading, ...headed(row.header) } } : {}),
  };
}

/** A head, none where it is nothing but a number. */
const headed = (head: PhrasingContent[] = []): Pick<Slide, 'header'> =>
  /^\d*$/.test(textOf(head).trim()) ? {} : { header: head };

function underNumber(slides: Slide[], part: Section & { title: Title }, isNumbered: boolean): Slide[] {
  const { number, title } = part;
  const name = textOf(title.named);
  const beside = textOf(labelOf(part)?.beside ?? title.named);
  if (number === undefined || !isNumbered) return slides.map((slide) => underName(slide, name));
  return slides.map((slide): Slide => {
    const isBare = slide.badges !== undefined && slide.content.length === 0;
    if (isBare || slide.direction !== undefined || slide.layout === 'question') return slide;
    const classes = [lineClass(number), ...slide.classes];
    if (slide.layout === 'section' && (!slide.header || slide.heading?.depth === 1))
      return { ...slide, classes };
    const row = slide.row && { row: { ...slide.row, header: withNumber(number, slide.row.header) } };
    return { ...slide, ...row, classes, header: chapterHead(slide, number, name, beside) };
  });
}

function underName(slide: Slide, name: string): Slide {
  const own = ownHeading(slide);
  const isFree = slide.header === undefined && slide.direction === undefined && !slide.badges;
  const isApart = own && own.depth > 1 && textOf(own.children) !== name && weightOf(name) <= headRoom;
  return isFree && isApart && slide.layout !== 'section' ? { ...slide, header: [text(name)] } : slide;
}
