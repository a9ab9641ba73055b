import type { Paragraph } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { hasWidePunctuation } from '../language/script.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import type { Directive } from '../model/directive.ts';
import { append } from '../model/long-lists.ts';
import type { Block, Direction } from '../model/roadmap.ts';
import { headerOf, isNamed } from './direction-heads.ts';
import { underTitles } from './empty-titles.ts';
import { besideBoth, runningText } from './join-texts.ts';
import { paragraph, strong, text } from './nodes.ts';
import { isSpokenOf } from './short-slides.ts';
import type { Planner } from './slide.ts';
import { hasStrong } from './support.ts';
import { type Told, timelineClass, withTimelines } from './timeline.ts';

/** A paragraph that stands above or below the dates of a direction takes no more, in Chinese characters. */
const textRoom = 72;

/**
 * Whether the directions of an article tell in a few words what stands beside their dates: how things are, what is left to
 * do. All of them are told alike, so that one that says more keeps all on slides of their own.
 */
export const areToldAround = (directions: Direction[]): boolean =>
  directions.every((direction) => {
    const told = toldIn(direction);
    return told.every((one, index) => {
      const isBeside = [told[index - 1], told[index + 1]].some((other) => Array.isArray(other));
      return !isBeside || Array.isArray(one) || one.type !== 'prose' || isShort(one.paragraphs);
    });
  });

const toldIn = ({ lead, topics }: Direction): Told[] => [
  ...lead,
  ...topics.flatMap(({ pieces }) => withTimelines(underTitles(pieces).pieces)),
];

const isShort = ([only, ...others]: Paragraph[]): boolean =>
  only !== undefined && others.length === 0 && weightOf(textOf(only)) <= textRoom;

/** The slides of a direction, a short text above and one below its dates on the slide of these, under the direction's name. */
export function aroundTimelines(slides: readonly Slide[], direction: Direction, planner: Planner): Slide[] {
  if (!planner.areToldAround) return [...slides];
  const name = textOf(direction.title.main);
  const told: Slide[] = [];
  let run: Slide[] = [];
  const flush = (): void => {
    // Under one name they are joined where the browser finds room for both.
    const isTold = run.some(isTimeline) && run.some((slide) => !isNamed(slide, name)) && run.length > 1;
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

/** Whether a slide follows on text or dates as the other of them, and not as the second with dates. */
function goesOn(run: Slide[], slide: Slide): boolean {
  const last = run.at(-1);
  if (!last || isTimeline(last) === isTimeline(slide)) return false;
  return !isTimeline(slide) || !run.some(isTimeline);
}

const isTimeline = ({ classes }: Slide): boolean => classes.includes(timelineClass);

/** Whether a slide is a timeline or a short text, and the author has no word on it. */
function mayStand(slide: Slide, { lang, directives }: Planner): boolean {
  const isWithin = ({ scope }: Directive): boolean =>
    slide.sources.some(({ start, end }) => scope.start <= start.offset && end.offset <= scope.end);
  if (directives.some(isWithin) || isSpokenOf(slide, directives)) return false;
  return isTimeline(slide) || isShort(textIn(slide, lang));
}

const textIn = (slide: Slide, lang: string): Paragraph[] =>
  runningText(slide.layout === 'impact' ? { ...slide, layout: 'prose' } : slide, lang) ?? [];

/** What some slides show, each under its own name, as the slide of the one that is a timeline. */
function asOne(run: Slide[], direction: Direction, planner: Planner): Slide {
  const name = textOf(direction.title.main);
  const content = run.flatMap((slide) =>
    isNamed(slide, name) ? shownOf(slide, planner) : named(slide, planner),
  );
  const [first, ...others] = run as [Slide, ...Slide[]];
  const { notes, said, sources } = others.reduce(
    (all, slide) => ({ ...slide, ...besideBoth(all, slide, content) }),
    first,
  );
  const timeline = run.find(isTimeline) ?? first;
  const slide: Slide = {
    ...timeline,
    id: first.id,
    heading: { depth: 2, children: direction.title.main },
    ...{ content, notes, sources },
    ...(said === undefined ? {} : { said }),
  };
  return { ...slide, header: headerOf(direction, slide) };
}

const shownOf = (slide: Slide, { lang }: Planner): Block[] =>
  isTimeline(slide) ? slide.content : textIn(slide, lang);

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
