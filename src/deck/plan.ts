import type { PhrasingContent } from 'mdast';
import { withoutPictures } from '../article/badges.ts';
import { countOn } from '../article/counted-parts.ts';
import { textOf } from '../article/phrasing.ts';
import { drawsMap } from '../article/timetables.ts';
import { labelsFor } from '../language/labels.ts';
import type { Deck, Slide } from '../model/deck.ts';
import { append } from '../model/long-lists.ts';
import type { Colophon, Direction, Part, Period, Roadmap, Section } from '../model/roadmap.ts';
import { type Above, outermost } from './above.ts';
import { toldAroundDates } from './around-timeline.ts';
import { foldBadges, noteBeside } from './badges.ts';
import {
  assignChapters,
  directionsOf,
  isLookedUp,
  linesOf,
  numbered,
  showNumbers,
  toChapters,
} from './chapters.ts';
import { closingSlide } from './closing.ts';
import { coverSlide } from './cover.ts';
import { sayOnCover, withoutCoverSentence } from './cover-sentence.ts';
import { directionSlides } from './direction.ts';
import { openingTopics } from './direction-lead.ts';
import { applyDirectives } from './directives.ts';
import { factsSlides } from './facts.ts';
import { noteFew, toldBefore, withoutFewNotes } from './few-notes.ts';
import { forewordOf, withSignature, withSummaries } from './foreword.ts';
import { summarySlide } from './front.ts';
import { sizeHeroes } from './heroes.ts';
import { IdMaker } from './ids.ts';
import { roadmapSlides, yearSlides } from './map.ts';
import { alignNumbers } from './number-columns.ts';
import { withNumbers, withoutNumber } from './numbered.ts';
import { numberSlides } from './numbering.ts';
import { openedAlike } from './opened-alike.ts';
import { bodyOf } from './openers.ts';
import { openingRemarks } from './opening-remarks.ts';
import { overviewSlides } from './overviews.ts';
import { sharedNames } from './part-names.ts';
import { sectionSlides } from './section.ts';
import { withSentenceTitles } from './sentence-titles.ts';
import { seriesApart } from './series.ts';
import { toShortGroup } from './short-groups.ts';
import { type Planner, spoken, toSource } from './slide.ts';
import { noteFurther, withoutFurther } from './sources.ts';
import { isStage, stageSlides } from './stages.ts';
import { sharedTopics } from './stations.ts';
import { isTalk } from './talk.ts';
import { areAllShort } from './timeline.ts';

/**
 * Decides which slides tell the article, in which layout and order. Pure: the same roadmap gives the same deck.
 * @param name what the article is called where neither a heading nor the front matter says so
 */
export function planDeck(article: Roadmap, name: string): Deck {
  const { roadmap: noted, notes } = withoutFewNotes(article);
  const { roadmap: short, further } = withoutFurther(noted);
  const { roadmap, sentence } = withoutCoverSentence(short);
  const { metadata } = roadmap;
  const directions = directionsOf(roadmap.parts);
  const planner = plannerFor(roadmap, directions);
  const title = roadmap.title ? titleInWords(roadmap.title.named) : (metadata.title ?? name);
  const mapped = drawsMap(roadmap, directions) ? [] : roadmap.periods;
  const front = frontSlides(roadmap, name, directions, mapped, planner);
  if (sentence && front[0]) sayOnCover(sentence, front[0]);
  const body = bodySlides(roadmap, title, directions, mapped, planner);
  const told = [...front, ...body.flat()];
  const closing = closingSlide(roadmap, linesOf(roadmap.parts), told, planner, sentence ? 1 : 0);
  const slides = [...front, ...withClosing(closing, body, roadmap.parts)];
  for (const said of [...(roadmap.furniture ?? []), ...(roadmap.colophon ? [roadmap.colophon] : [])])
    noteColophon(said, closing ?? slides.at(-1));
  for (const said of roadmap.pointers ?? [])
    noteColophon(said, toldBefore(said.position, slides) ?? closing ?? slides.at(-1));
  noteFurther(further, slides);
  noteFew(notes, slides, closing ?? slides.at(-1));
  const deck: Deck = {
    lang: roadmap.lang,
    title: metadata.title ?? title,
    keywords: metadata.tags,
    chapters: toChapters(roadmap.parts, planner.labels, roadmap.lang),
    slides: withTitles(
      alignNumbers(
        sizeHeroes(applyDirectives(foldBadges(slides), roadmap.directives, planner.labels)),
        roadmap.lang,
      ),
      title,
      planner,
    ),
  };
  if (roadmap.periods.length > 0) deck.periods = roadmap.periods;
  if (metadata.subtitle) deck.subtitle = metadata.subtitle;
  if (metadata.description) deck.description = metadata.description;
  if (metadata.author) deck.author = metadata.author;
  if (metadata.date) deck.date = metadata.date;
  if (metadata.state) deck.state = metadata.state;
  return deck;
}

const plannerFor = ({ lang, directives, parts }: Roadmap, directions: Direction[]): Planner => ({
  ...{ lang, labels: labelsFor(lang), ids: new IdMaker(), directives },
  sharedTopics: sharedTopics(directions),
  sharedNames: sharedNames(parts),
  openingTopics: openingTopics(directions, directives),
  aroundDates: toldAroundDates(directions, areAllShort(parts)),
  areTitledTold: areAllShort(parts),
  isTalk: isTalk(parts, lang),
  remarks: openingRemarks(parts, lang),
  seriesApart: seriesApart(parts, (one) => toShortGroup(one, directives) !== undefined),
});

const withTitles = (slides: Slide[], title: string, { lang, labels }: Planner): Slide[] =>
  numberSlides(withSentenceTitles(slides, lang, title), labels);

/** A title as it is said: a picture in it is shown on the cover alone, unless it is all of it. */
function titleInWords(nodes: PhrasingContent[]): string {
  const words = spoken(withoutPictures(nodes), ' ').replace(/\s+/g, ' ');
  return words === '' ? textOf(nodes) : words;
}

function frontSlides(
  roadmap: Roadmap,
  name: string,
  directions: Direction[],
  mapped: Period[],
  planner: Planner,
): Slide[] {
  const lines = linesOf(roadmap.parts);
  const slides = [coverSlide(roadmap, name, lines, planner)];
  if (roadmap.summary) slides.push(summarySlide(roadmap.summary, planner));
  const overviews = overviewSlides(roadmap.parts, lines, planner);
  append(slides, overviews);
  // The first of them stands for the article's own contents, and links to those lead there.
  if (roadmap.contents) (overviews[0] ?? slides[0])?.sources.push(toSource(roadmap.contents));
  if (directions.length > 1) append(slides, roadmapSlides(directions, mapped, planner));
  return slides;
}

/**
 * The closing slide is the last that is told: notes, appendices and changes, to be looked up, stand behind it.
 * @param body the slides of each part
 */
function withClosing(closing: Slide | undefined, body: Slide[][], parts: Part[]): Slide[] {
  const told = parts.findLastIndex((part) => !isLookedUp(part)) + 1;
  return [...body.slice(0, told).flat(), ...(closing ? [closing] : []), ...body.slice(told).flat()];
}

/** Who wrote the article, whom it thanks and who may use it stands in the notes of the slide that ends the talk, to be read. */
function noteColophon({ lines, position }: Colophon, host: Slide | undefined): void {
  if (!host) return;
  noteBeside(lines, host);
  host.sources.push(toSource(position));
}

/**
 * What stands above what an article says before its first heading or behind its last section: a second slide by the name of
 * the cover would say nothing. Without headings, or where one of them says so itself, there is no other name.
 */
function nameOfUntitled({ role }: Section, parts: Part[], title: string, { labels }: Planner): string {
  const name = role === 'lead' ? labels.introduction : role === 'closing' ? labels.conclusion : title;
  const titles = parts.flatMap((part) => (part.title ? [textOf(part.title.named)] : []));
  return titles.length > 0 && !titles.includes(name) ? name : title;
}

/** The slides of each part in the article's order; those by period follow the last direction. */
function bodySlides(
  { parts }: Roadmap,
  title: string,
  directions: Direction[],
  mapped: Period[],
  planner: Planner,
): Slide[][] {
  const count = (directions.length > 1 ? directions : numbered(parts)).length;
  const above = outermost(count, title, showNumbers(parts));
  const planned = openedAlike(
    parts,
    (part, opening, by) => partSlides(part, parts, { ...above, ...opening }, by),
    planner,
    bodyOf(parts),
  );
  const last = parts.findLastIndex((part) => directionsOf([part]).length > 0);
  const told = countOn(parts) ? planned.map((slides) => slides.map(withoutNumber)) : planned;
  let before = 0;
  return parts.map((part, index) => {
    const slides = assignChapters(told[index] ?? [], part, before, planner);
    before += toChapters([part], planner.labels, planner.lang).length;
    if (index !== last) return slides;
    return [...slides, ...yearSlides(directions, mapped, planned.flat(), planner)];
  });
}

function partSlides(part: Part, all: Part[], above: Above, planner: Planner): Slide[] {
  if (part.type === 'direction') return directionSlides(part, above, planner);
  if (part.role === 'facts') return factsSlides(part, planner);
  if (isStage(part)) return stageSlides(part, all.filter(isStage), above, planner);
  const title = nameOfUntitled(part, all, above.title, planner);
  const told = { ...above, title, foreword: forewordOf(part, all) };
  const slides = withSignature(sectionSlides(part, told, planner), part);
  return withNumbers(part.role === 'lead' ? withSummaries(slides, planner) : slides, part, above);
}
