import type { PhrasingContent } from 'mdast';
import { positionOf } from '../article/outline.ts';
import { textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Heading, Slide } from '../model/deck.ts';
import { layoutTraits } from '../model/layout-traits.ts';
import type { Part, Piece, Section, Stage, Title } from '../model/roadmap.ts';
import type { Above } from './above.ts';
import { compactClass } from './heroes.ts';
import { mapTitle } from './map.ts';
import { emphasis, item, list, paragraphOf, text } from './nodes.ts';
import { chapterHead, withNumber } from './numbered.ts';
import { isDatedName, markedHeading, periodHeading, timedClass } from './period-heading.ts';
import { textLeaves } from './planned-shown.ts';
import { railOf } from './rail.ts';
import { sectionSlides } from './section.ts';
import { lineClass, makeSlide, notesOf, type Planner, toSource } from './slide.ts';
import { stopNames } from './stage-names.ts';
import { shownTitleNotes } from './title-notes.ts';

/** A chapter that is a period of the plan. */
export type StageChapter = Section & { stage: Stage; title: Title };

export const isStage = (part: Part): part is StageChapter =>
  part.type === 'section' && part.stage !== undefined && part.title !== undefined;

/** A plan told along time on one slide: its periods in their order, each with the name of its chapter. */
export function stagesSlide(stages: StageChapter[], planner: Planner): Slide {
  const periods = stages.map(({ stage }) => stage.period);
  const stops = stopNames(stages, planner.lang).map((name, at) =>
    item(paragraphOf([emphasis(text(periods[at]?.label ?? '')), text(' '), ...name])),
  );
  return makeSlide('roadmap', {
    id: planner.ids.next('roadmap'),
    heading: {
      depth: 1,
      children: [text(mapTitle(periods, planner))],
    },
    content: [{ ...list(stops, true), start: stages[0]?.number ?? 1 }],
    sources: stages.map(({ title }) => toSource(title.position)),
  });
}

/**
 * The slides of a chapter that is a period: those of any section, in the colour and under the number of the chapter, with
 * the period as the hero of the first, and the rail of all periods.
 * @param stages the chapters that are periods
 */
export function stageSlides(
  chapter: StageChapter,
  stages: StageChapter[],
  above: Above,
  planner: Planner,
): Slide[] {
  const { stage, title, number = 0 } = chapter;
  const named = namesOf(stage);
  const [opening, ...behind] = chapter.pieces;
  const areWhole = stages.every(opensOnOneSlide);
  const isWhole = opening?.type === 'points' && areWhole;
  const pieces = opening && !isWhole ? [...withLeadApart(opening), ...behind] : chapter.pieces;
  const planned = sectionSlides({ ...chapter, pieces, title: { ...title, named } }, above, planner);
  const [opener, ...others] = openedByHero(planned, chapter, {
    areDated: stages.every(isDatedStage),
    // Below a hero, points with words above them would be small.
    isCompact: areWhole && stages.filter(opensWithLedPoints).length * 2 >= stages.length,
  });
  const rail = railOf(
    stages.map((one) => one.stage.period.label),
    stages.indexOf(chapter),
  );
  const isNamed = stage.named.length > 0;
  const dated: Heading = {
    depth: 1,
    children: isNamed ? [...named, text(' '), emphasis(text(stage.period.label))] : named,
  };
  return [...(opener ? [opener] : []), ...others].map((slide): Slide => {
    if (slide.badges && slide.content.length === 0) return slide;
    const row = slide.row && {
      row: {
        ...slide.row,
        heading: slide.row.heading.children === named ? dated : slide.row.heading,
        header: withNumber(number, slide.row.header),
      },
    };
    return {
      ...slide,
      ...row,
      classes: [lineClass(number), ...slide.classes],
      header:
        slide.layout === 'section'
          ? [text(`${number} / ${above.lines}`)]
          : slide === opener
            ? withNumber(number, slide.header)
            : chapterHead(slide, number, textOf(named)),
      ...(rail && slide.layout !== 'section' ? { footer: rail } : {}),
      period: stage.period,
    };
  });
}

/** What a chapter is called, if by its period alone. */
const namesOf = ({ named, period }: Stage): PhrasingContent[] =>
  named.length > 0 ? named : [text(period.label)];

/** So much is seen below a period and its title, in Chinese characters. */
const slideRoom = 180;

const opensWithLedPoints = ({ pieces: [first] }: StageChapter): boolean =>
  first?.type === 'points' && first.intro !== undefined;

/** Whether a period's first words and the points below them have room on one slide. */
function opensOnOneSlide({ pieces: [first, second] }: StageChapter): boolean {
  if (first?.type === 'prose') return second?.type !== 'points';
  const { intro, list } = first?.type === 'points' ? first : {};
  return !intro || !list || weightOf([intro, list].flatMap(textLeaves).join('')) <= slideRoom;
}

/** A sentence of its own before a list, a table or code can stand below the period, and leaves them a slide. */
function withLeadApart(piece: Piece): Piece[] {
  if ((piece.type !== 'exhibit' && piece.type !== 'points') || !piece.intro) return [piece];
  const { intro, ...others } = piece;
  const isSentence = /[.!?。！？]$/u.test(textOf(intro).trimEnd());
  if (!isSentence || intro.children.some(({ type }) => type === 'break')) return [piece];
  return [{ type: 'prose', paragraphs: [intro], position: positionOf(intro) }, others];
}

const isDatedStage = ({ stage: { named, period }, title }: StageChapter): boolean =>
  isDatedName({ title: { ...title, named }, period });

/** How the periods of a plan open. */
interface Opened {
  /** Whether all chapters are names with their dates behind them. */
  areDated: boolean;
  /** Whether the periods stand beside their titles. */
  isCompact: boolean;
}

/** The first slide with the period as its hero, if what it shows lets it, or else with the title as it is written. */
function openedByHero(
  slides: Slide[],
  { stage, title }: StageChapter,
  { areDated, isCompact }: Opened,
): Slide[] {
  const [joined, ...others] = withTitleJoined(slides);
  if (!joined) return slides;
  // Its head, or itself, says what the chapter is called, but not when.
  if (joined.badges || (joined.header && joined.layout !== 'section')) {
    const notes = [...shownTitleNotes(title, textOf(stage.named)), ...joined.notes];
    return [{ ...joined, notes }, ...others];
  }
  const first = withOwnTitleNoted(joined, namesOf(stage));
  if (!layoutTraits[first.layout].heroic) return [withPeriodInTitle(first, { stage, title }), ...others];
  const layout = isTitleAlone(first) ? 'section' : 'forecast';
  const shown = { ...title, named: stage.named };
  const { heading, classes, notes } =
    layout === 'forecast' && areDated
      ? periodHeading(shown, stage.period)
      : markedHeading(shown, stage.period.label);
  const { header: _label, ...unlabelled } = first;
  const opener: Slide = {
    ...unlabelled,
    layout,
    heading,
    classes: [...first.classes, ...classes, ...(isCompact && layout === 'forecast' ? [compactClass] : [])],
    notes: [...first.notes, ...notes],
  };
  return [opener, ...others];
}

/** A slide that its period cannot be the hero of, with the period in its title. */
function withPeriodInTitle(slide: Slide, { stage, title }: Pick<StageChapter, 'stage' | 'title'>): Slide {
  const { named, period } = stage;
  if (named.length === 0) return { ...slide, heading: { depth: 1, children: title.named } };
  const { heading, notes } = periodHeading({ ...title, named }, period);
  return {
    ...slide,
    heading: { ...heading, depth: 1 },
    classes: [...slide.classes, timedClass],
    notes: [...slide.notes, ...notes],
  };
}

/** Whether a slide tells nothing but its title, whatever it names of what others tell. */
const isTitleAlone = ({ content, recap }: Slide): boolean => content.every((_, place) => place === recap);

/** The heading of a slide that its chapter's title takes the place of: of links, of a group. */
function withOwnTitleNoted(slide: Slide, named: PhrasingContent[]): Slide {
  const own = slide.layout === 'section' ? [] : (slide.heading?.children ?? []);
  const isOwn = textOf(own) !== textOf(named);
  return isOwn ? { ...slide, notes: [...notesOf([own]), ...slide.notes] } : slide;
}

/** A title alone joins the text of its own behind it. */
function withTitleJoined(slides: Slide[]): Slide[] {
  const [first, second, ...others] = slides;
  const isAlone = first?.layout === 'section' && isTitleAlone(first) && !first.badges;
  if (!isAlone || !second || second.header || !layoutTraits[second.layout].heroic) return slides;
  return [{ ...second, id: first.id, sources: [...first.sources, ...second.sources] }, ...others];
}
