import type { List, Paragraph, PhrasingContent } from 'mdast';
import { positionOf } from '../article/outline.ts';
import { textOf } from '../article/phrasing.ts';
import { hasWidePunctuation } from '../language/script.ts';
import { weightOf } from '../language/weight.ts';
import type { Heading, Slide } from '../model/deck.ts';
import type { Directive } from '../model/directive.ts';
import { append } from '../model/long-lists.ts';
import type { Block, Direction, Piece } from '../model/roadmap.ts';
import { headerOf, isNamed } from './direction-heads.ts';
import { underTitles } from './empty-titles.ts';
import { besideBoth, runningText } from './join-texts.ts';
import { item, list, paragraph, strong, text } from './nodes.ts';
import { groupsSlide, mayBeRow, type ShortGroup } from './short-groups.ts';
import { isSpokenOf } from './short-slides.ts';
import type { AroundDates, Planner } from './slide.ts';
import { hasStrong } from './support.ts';
import { type Told, timelineClass, withTimelines } from './timeline.ts';

/** A paragraph that stands above or below the dates of a direction takes no more, in Chinese characters. */
const textRoom = 72;

/** A list that stands there has no more points, and these no more text together than a paragraph. */
const mostPoints = 3;

/**
 * Whether the directions of an article tell in a few words what stands beside their dates: how things are, what is left to
 * do. All of them are told alike, so that one that says more keeps all on slides of their own.
 */
export function toldAroundDates(directions: Direction[], areTitledTold: boolean): AroundDates {
  const beside = directions.flatMap((direction) => {
    const told = toldIn(direction, areTitledTold);
    return told.filter((_, index) =>
      [told[index - 1], told[index + 1]].some((other) => Array.isArray(other)),
    );
  });
  const pieces = beside.filter((one): one is Piece => !Array.isArray(one));
  const texts = pieces.every((piece) => piece.type !== 'prose' || isShort(piece.paragraphs));
  return {
    texts,
    lists: texts && pieces.every((piece) => piece.type !== 'points' || isShortList(piece.list)),
  };
}

function isShortList({ ordered, children }: List): boolean {
  const said = children.flatMap(({ children: [first, ...more] }) =>
    first?.type === 'paragraph' && more.length === 0 ? textOf(first) : [],
  );
  const isFlat = said.length === children.length && said.length <= mostPoints;
  return ordered !== true && isFlat && weightOf(said.join('')) <= textRoom;
}

const toldIn = ({ lead, topics }: Direction, areTitledTold: boolean): Told[] => [
  ...lead,
  ...topics.flatMap(({ pieces }) => withTimelines(underTitles(pieces).pieces, areTitledTold)),
];

const isShort = ([only, ...others]: Paragraph[]): boolean =>
  only !== undefined && others.length === 0 && weightOf(textOf(only)) <= textRoom;

/** The slides of a direction, a short text above and one below its dates on the slide of these, under the direction's name. */
export function aroundTimelines(slides: readonly Slide[], direction: Direction, planner: Planner): Slide[] {
  if (!planner.aroundDates.texts) return [...slides];
  const name = textOf(direction.title.main);
  const told: Slide[] = [];
  let run: Slide[] = [];
  const flush = (): void => {
    // Under one name they are joined where the browser finds room for both.
    const named = run.filter((slide) => !isNamed(slide, name));
    const mayBe = run.some(isList)
      ? named.length === run.length && named.every(hasRowTitle)
      : named.length > 0;
    const isTold = run.some(isTimeline) && run.length > 1 && mayBe;
    append(told, isTold ? [asOne(run, direction, planner)] : run);
    run = [];
  };
  for (const slide of slides) {
    if (!goesOn(run, slide) || !mayStand(slide, planner)) flush();
    if (mayStand(slide, planner)) run.push(slide);
    else told.push(slide);
  }
  flush();
  return told;
}

const hasRowTitle = ({ heading }: Slide): boolean => mayBeRow(heading?.children ?? [], []);

/** Whether a slide follows on text or dates as the other of them, and not as the second with dates. */
function goesOn(run: Slide[], slide: Slide): boolean {
  const last = run.at(-1);
  if (!last || isTimeline(last) === isTimeline(slide)) return false;
  return !isTimeline(slide) || !run.some(isTimeline);
}

const isTimeline = ({ classes }: Slide): boolean => classes.includes(timelineClass);

/** Whether a slide is a timeline, or a short text or list, and the author has no word on it. */
function mayStand(slide: Slide, { lang, directives, aroundDates }: Planner): boolean {
  const isWithin = ({ scope }: Directive): boolean =>
    slide.sources.some(({ start, end }) => scope.start <= start.offset && end.offset <= scope.end);
  if (directives.some(isWithin) || isSpokenOf(slide, directives)) return false;
  return isTimeline(slide) || isShort(textIn(slide, lang)) || (aroundDates.lists && isList(slide));
}

/** Whether a slide is a short list and nothing else. */
function isList(slide: Slide): boolean {
  const [list, ...others] = slide.content;
  return !isTimeline(slide) && list?.type === 'list' && others.length === 0 && isShortList(list);
}

const textIn = (slide: Slide, lang: string): Paragraph[] =>
  runningText(slide.layout === 'impact' ? { ...slide, layout: 'prose' } : slide, lang) ?? [];

/** What some slides show, each under its own name, on one slide under that of their direction. */
function asOne(run: Slide[], direction: Direction, planner: Planner): Slide {
  const heading: Heading = { depth: 2, children: sharedTitle(run) ?? direction.title.main };
  const shown = run.some(isList) ? asRows(run, heading, planner) : asTimeline(run, heading, planner);
  const [first, ...others] = run as [Slide, ...Slide[]];
  const { notes, said, sources } = others.reduce(
    (all, slide) => ({ ...slide, ...besideBoth(all, slide, shown.content) }),
    first,
  );
  const slide: Slide = {
    ...{ ...shown, id: first.id, heading, notes, sources },
    ...(said === undefined ? {} : { said }),
  };
  return { ...slide, header: headerOf(direction, slide) };
}

/** What all of some slides are called. */
function sharedTitle([first, ...others]: Slide[]): PhrasingContent[] | undefined {
  const { children = [] } = first?.heading ?? {};
  return others.every((slide) => isNamed(slide, textOf(children))) ? children : undefined;
}

/** The slide of the one that is a timeline, with the others above and below it. */
function asTimeline(run: Slide[], { children }: Heading, planner: Planner): Slide {
  const name = textOf(children);
  const content = run.flatMap((slide) =>
    isNamed(slide, name) ? shownOf(slide, planner) : named(slide, planner),
  );
  return { ...(run.find(isTimeline) as Slide), content };
}

/** A row each, beside its name. */
function asRows(run: Slide[], heading: Heading, planner: Planner): Slide {
  const groups = run.map((slide): ShortGroup => {
    const [shown, ...paragraphs] = shownOf(slide, planner);
    const items = [shown, ...paragraphs].flatMap((block) =>
      block?.type === 'paragraph' ? [item(block)] : [],
    );
    return {
      title: slide.heading?.children ?? [],
      list: shown?.type === 'list' ? shown : list(items),
      position: positionOf(slide.content[0] as Block),
    };
  });
  return groupsSlide(groups, heading, [textOf(heading.children)], planner);
}

const shownOf = (slide: Slide, { lang }: Planner): Block[] =>
  slide.content.some(({ type }) => type === 'list') ? slide.content : textIn(slide, lang);

/** What a slide shows behind its title: text in its line, and a timeline below it. */
function named(slide: Slide, planner: Planner): Block[] {
  const shown = shownOf(slide, planner);
  const title = strong(...(slide.heading?.children ?? []));
  const [only] = shown;
  if (only?.type !== 'paragraph') return [paragraph(title), ...shown];
  if (hasStrong(only.children.slice(0, 1))) return shown;
  const gap = hasWidePunctuation(planner.lang) ? '：' : ': ';
  return [{ ...only, children: [title, text(gap), ...only.children] }];
}
