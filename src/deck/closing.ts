import type { List, Paragraph } from 'mdast';
import { textOf } from '../article/phrasing.ts';
import { namesOpening } from '../language/heading-words.ts';
import { stateKind, tellsUpkeep } from '../language/state-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Heading, Slide } from '../model/deck.ts';
import { layoutTraits } from '../model/layout-traits.ts';
import type { Part, Roadmap } from '../model/roadmap.ts';
import { calledBeside, isLookedUp, isTitled, type Line } from './chapters.ts';
import { contactLines } from './contact.ts';
import { partRemark } from './cover-title.ts';
import { isEmptySection } from './empty-titles.ts';
import { item, list, paragraph, paragraphOf, text } from './nodes.ts';
import { makeSlide, type Planner, spoken, toSource } from './slide.ts';
import { thesisOf } from './thesis.ts';

/** Where fewer slides are told, the cover is still in mind. */
const leastTold = 5;
/** More names than this do not stand legibly below a title; a single one says no more than the title. */
const [fewestNames, mostNames] = [2, 6];
/** A longer title says by itself what an article is about, in Chinese characters. */
const shortTitle = 12;
/** Names may take so many Chinese characters each, and who speaks so many. */
const [nameRoom, bylineRoom] = [24, 44];

/**
 * The slide that stays while the audience asks: the title, what the article comes to in a sentence or else what was told,
 * who told it, and where to reach them. An article that ends with a question of its own needs none.
 * @param onCover how much the cover tells that would be a slide
 */
export function closingSlide(
  roadmap: Roadmap,
  lines: Line[],
  slides: Slide[],
  planner: Planner,
  onCover = 0,
): Slide | undefined {
  const [cover] = slides;
  const told = slides.filter(({ layout }) => layout !== 'cover' && !layoutTraits[layout].overview);
  if (!cover?.heading || told.length + onCover < leastTold) return undefined;
  if (told.some(({ layout }) => layout === 'question')) return undefined;
  const { title, metadata } = roadmap;
  const named = metadata.title === undefined ? cover.heading.children : [text(metadata.title)];
  const whole = title?.named ?? named;
  const short = partRemark(whole)?.main;
  // The cover has a remark on it below.
  const isShort = short !== undefined && textOf(short) === textOf(cover.heading.children);
  const heading: Heading = { depth: 1, children: isShort ? short : whole };
  const thesis = thesisOf(roadmap);
  const parts = roadmap.parts.filter((part) => !isEmptySection(part, planner.directives));
  const said = thesis ? paragraphOf(thesis) : namesOf(parts, lines, planner.lang);
  const below = nameBelow(roadmap);
  return makeSlide('question', {
    id: planner.ids.next('closing'),
    heading,
    content: [
      ...below,
      ...(said ? [said] : []),
      ...bylineOf(cover),
      ...contactLines(roadmap.colophon, planner.lang),
    ],
    ...(said ? { recap: below.length } : {}),
    ...(asksItself(parts, planner) ? {} : { header: [text(planner.labels.questions)] }),
    sources: title ? [toSource(title.position)] : cover.sources,
  });
}

/** Whether the last chapter has the name already that stands above the title. */
function asksItself(parts: Part[], { labels }: Planner): boolean {
  const last = parts.findLast((part) => !isLookedUp(part));
  return (
    last?.title !== undefined && textOf(last.title.main).toLowerCase() === labels.questions.toLowerCase()
  );
}

/** The subtitle where the title says less: a house's name, and below it what the house tells. */
function nameBelow({ title, subtitle }: Roadmap): Paragraph[] {
  const [above, below] = [title?.whole ?? [], subtitle?.main ?? []].map((one) => weightOf(textOf(one)));
  const saysMore = above !== undefined && below !== undefined && above <= shortTitle && below > above;
  return subtitle && saysMore ? [paragraphOf(subtitle.main)] : [];
}

/** What the talk was about, by its lines or else its chapters; nothing where that is too much for a glance. */
function namesOf(parts: Part[], lines: Line[], lang: string): List | undefined {
  const isMap = lines.length > 1;
  const names = (isMap ? lines : parts)
    .filter(isTitled)
    .filter((part) => !isLookedUp(part) && !namesOpening(textOf(part.title.named)))
    .map((part) => (isMap ? calledBeside(part, lang) : part.title.named));
  const fits = names.every((name) => weightOf(textOf(name)) <= nameRoom);
  if (!fits || names.length < fewestNames || names.length > mostNames) return undefined;
  return list(
    names.map((name) => item(paragraphOf(name))),
    isMap,
  );
}

/** What parts the fields of a byline. */
const mark = ' · ';

/** Whether a field says in which state the article is: Status: approved. */
const tellsState = (field: string): boolean =>
  stateKind(/^([^:：]+)[:：]/u.exec(field)?.[1]?.trim() ?? '', '') !== undefined;

/** Who speaks and when, as the cover has it; not what an article lists of itself, nor its version and when it is reviewed. */
const bylineOf = ({ content }: Slide): Paragraph[] =>
  content.flatMap((block) => {
    const [only, ...others] = block.type === 'paragraph' ? block.children : [];
    if (only?.type !== 'emphasis' || others.length > 0) return [];
    const byline = spoken(only.children, mark)
      .split(mark)
      .filter((field) => !tellsUpkeep(field) && !tellsState(field))
      .join(mark);
    return byline === '' || weightOf(byline) > bylineRoom ? [] : [paragraph(text(byline))];
  });
