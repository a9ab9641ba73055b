import type { ListItem } from 'mdast';
import { topicKey } from '../article/directions.ts';
import { textOf } from '../article/phrasing.ts';
import { numberedNoun } from '../language/chapter-words.ts';
import type { Slide } from '../model/deck.ts';
import type { Part, Section } from '../model/roadmap.ts';
import { directionsOf, isCountedLine, isLookedUp, numbered } from './chapters.ts';
import { isListed, titlesOf } from './part-names.ts';
import { sharedTopics } from './stations.ts';

/** Among fewer chapters one may be opened alone. */
const fewestChapters = 4;
/** Fewer than this, or than one chapter in so many, look like a mistake. */
const fewest = { openers: 2, chaptersEach: 5 };
/** More than about one slide in so many interrupt. */
const slidesEach = 8;

/** The body of a talk is a quarter of its article at the least, and half as long again as any other chapter of several parts. */
const leastBody = { share: 0.25, lead: 1.5, parts: 3 };

/** The chapter that most of a talk is about, if one stands out by its parts: what they are called is shown in any case. */
export function bodyOf(parts: Part[]): Section | undefined {
  const total = parts.reduce((sum, part) => sum + lengthOf(part), 0);
  const [longest, next] = parts
    .filter((part): part is Section => part.type === 'section' && isListed(part))
    .filter((section) => titlesOf(section).length >= leastBody.parts)
    .sort((one, other) => lengthOf(other) - lengthOf(one));
  if (!longest || lengthOf(longest) < leastBody.share * total) return undefined;
  return next && lengthOf(longest) < leastBody.lead * lengthOf(next) ? undefined : longest;
}

const lengthOf = ({ position: { start, end } }: Part): number => (end.offset ?? 0) - (start.offset ?? 0);

/**
 * The chapters whose titles have no slides of their own, though they would hold enough to open: chapters are told alike.
 * Those that their author counts by a noun (Trend 1, Trend 2) are opened where half of all hold sections, and half of these
 * have slides that open them. Of all chapters
 * none is where so few, or so many that say no more, would be that it disturbs the rhythm; what the talk is about does not.
 * @param slides those of each part, planned as if it might be opened
 * @param body the one that is opened in any case
 */
export function unopened(parts: Part[], slides: Slide[][], body?: Part): ReadonlySet<Part> {
  const periods = new Set(openedPeriods(parts, slides));
  const unequal = unopenedEquals(parts, slides).filter((part) => !periods.has(part));
  const equals = new Set([...unequal, ...parts.filter(isUncounted)]);
  const isOpened = (part: Part, index: number): boolean =>
    !equals.has(part) && !periods.has(part) && slides[index]?.some(opensChapter) === true;
  const isNeeded = (part: Part, index: number): boolean =>
    part === body || isCountedLine(part) || slides[index]?.some(showsStops) === true;
  const bare = parts.filter((part, index) => isOpened(part, index) && !isNeeded(part, index));
  const others = parts.filter((part, index) => isNeeded(part, index)).length;
  const chapters = numbered(parts).length;
  const all = bare.length + others;
  const areFew = chapters >= fewestChapters && (all < fewest.openers || all * fewest.chaptersEach < chapters);
  const interrupting = bare.filter((part) => !slides[parts.indexOf(part)]?.some(tellsLead)).length;
  const areMany = interrupting > Math.round(slides.flat().length / slidesEach);
  return areFew || areMany ? new Set([...equals, ...bare]) : equals;
}

/** Whether a slide opens a chapter by its title. */
const opensChapter = ({ layout, heading, badges }: Slide): boolean =>
  (layout === 'section' || layout === 'divider') && heading?.depth === 1 && !badges;

/** Whether it opens one with its first words, which would take a slide without it. */
const tellsLead = (slide: Slide): boolean =>
  opensChapter(slide) && slide.content.some(({ type }) => type === 'paragraph');

/** Whether it opens one with all that it stops at, which is told nowhere else: names alone bear no badge. */
const showsStops = ({ layout, content }: Slide): boolean =>
  layout === 'divider' && content.some((block) => block.type === 'list' && block.children.some(hasBadge));

const hasBadge = ({ children: [first] }: ListItem): boolean =>
  first?.type === 'paragraph' && first.children[0]?.type === 'emphasis';

function unopenedEquals(parts: Part[], slides: Slide[][]): Part[] {
  return equalsIn(parts)
    .filter((chapters) => {
      const held = chapters.filter((part) => holdsParts(part, parts));
      const opened = held.filter((part) => slides[parts.indexOf(part)]?.some(opensChapter));
      return held.length * 2 < chapters.length || opened.length * 2 < held.length;
    })
    .flat();
}

/**
 * The chapters that their author counts by a noun and that hold parts, but have no slide that opens them, where one for half
 * of these at the least is opened: Goal 2 begins as Goal 1 does.
 * @param slides those of each part, planned as if it might be opened
 */
export function openedAsEquals(parts: Part[], slides: Slide[][]): Part[] {
  const isOpened = (part: Part): boolean => slides[parts.indexOf(part)]?.some(opensChapter) === true;
  const counted = equalsIn(parts).flatMap((chapters) => {
    const held = chapters.filter((part) => holdsParts(part, parts, 1));
    const bare = held.filter((part) => !isOpened(part));
    return bare.length * 2 <= held.length ? bare : [];
  });
  return [
    ...counted,
    ...openedPeriods(parts, slides).filter((part) => holdsParts(part, parts, 1) && !isOpened(part)),
  ];
}

/** The chapters that are periods, where most of them have a slide with their period as its hero. */
function openedPeriods(parts: Part[], slides: Slide[][]): Part[] {
  const periods = parts.filter((part) => part.type === 'section' && part.stage !== undefined);
  const heroes = periods.filter((part) => slides[parts.indexOf(part)]?.some(isHero));
  return heroes.length * 2 > periods.length ? periods : [];
}

const isHero = ({ layout }: Slide): boolean => layout === 'forecast' || layout === 'section';

/** Lines, and chapters by the noun that counts them. A word for chapters counts no equals: it says the number of any. */
function equalsIn(parts: Part[]): Part[][] {
  const equals = new Map<string, Part[]>();
  for (const part of parts) {
    const isNamed = part.title !== undefined && part.title.number === undefined;
    const counted = isNamed ? numberedNoun(textOf(part.title?.whole ?? []))?.noun : undefined;
    const noun = isCountedLine(part) ? '' : counted;
    if (noun === undefined) continue;
    const others = equals.get(noun);
    if (others) others.push(part);
    else equals.set(noun, [part]);
  }
  return [...equals.values()];
}

/** What is there to be looked up opens nothing, unless its author counts it. */
const isUncounted = (part: Part): boolean =>
  part.type === 'section' && part.number === undefined && isLookedUp(part);

/** Fewer topics of a direction are no parts to be named. */
const fewestTopics = 2;

/** Whether a part holds some that are told under titles of their own; of topics so many, by names that no other direction has. */
function holdsParts(part: Part, all: Part[], fewest = fewestTopics): boolean {
  if (part.type === 'section') return part.parts.length > 0 || isListed(part);
  const shared = sharedTopics(directionsOf(all));
  const names = part.topics.flatMap(({ title }) => (title ? [topicKey(textOf(title.whole))] : []));
  return names.length >= fewest && !names.some((name) => shared.has(name));
}
