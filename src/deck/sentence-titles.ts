import type { Paragraph, PhrasingContent } from 'mdast';
import { opened } from '../article/capitals.ts';
import { captionParts } from '../article/captions.ts';
import { boldName } from '../article/opening-names.ts';
import { sentences, textOf, trimPhrasing } from '../article/phrasing.ts';
import { paragraphsIn } from '../article/walk.ts';
import { announcesCount } from '../language/announcing-words.ts';
import { isCounted, isFirstCounted } from '../language/counting-words.ts';
import { dependsOn } from '../language/dependence.ts';
import { asks, isClaim, leansBack } from '../language/telling-words.ts';
import { needsOthers } from '../language/title-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Heading, Slide } from '../model/deck.ts';
import { layoutTraits } from '../model/layout-traits.ts';
import type { Block } from '../model/roadmap.ts';
import { claimClass } from './claim.ts';
import { emphasis, text } from './nodes.ts';
import { isFormula, joinSentences } from './passages.ts';
import { nameInLine, ownHeading, toHeader } from './slide.ts';
import { needsNext } from './support.ts';

/**
 * What a sentence takes at the least and at the most to be a title, and what is left below it, in Chinese characters; one
 * that counts says with few words which of several it tells of.
 */
const [leastTitle, leastCounted, mostTitle, leastBelow] = [10, 5.5, 34, 24];
/** A head of more than this has the name alone of what stands right above. */
const headRoom = 40;
/** So many line ends part paragraphs. */
const blankLine = 2;

/**
 * What stands on several slides under one title says on each but the first what it tells of: a table, a picture or code
 * by its caption or the name of its file, running text by the name that it opens with, or by the sentence, where that begins a
 * paragraph, stands for itself and is short. The title above goes into the head of the slide.
 * @param title what the deck is called: it says nothing again above its own text
 */
export function withSentenceTitles(slides: readonly Slide[], lang: string, title: string): Slide[] {
  const told = new Set<Heading['children']>();
  let isCountedOn = false;
  return slides.map((slide, index) => {
    const count = countIn(slide, lang);
    const own = ownHeading(slide);
    const isAgain = own !== undefined && own.children === headingAbove(slides[index - 1]);
    const isTold = own !== undefined && told.has(own.children);
    const above = headingAbove(slide);
    if (above) told.add(above);
    // One that is counted by its title says nothing where the first of them is not.
    isCountedOn = (count === 'first' && isAgain) || (count === 'next' && isCountedOn);
    const isProse = slide.layout === 'prose';
    const label = isTold && isProse ? labelled(slide, lang) : undefined;
    if (own && label) return titledBy(slide, own, label);
    if (!own || !(isAgain || nameInLine(own.children) === title)) return slide;
    const before = isAgain ? slides[index - 1] : undefined;
    const isTitled = isProse && !(before && tellsOfSeveral(slide, lang)) && (!count || isCountedOn);
    const parts = isProse ? (isTitled ? opening(slide, before, lang) : undefined) : named(slide);
    if (parts) return titledBy(slide, own, parts);
    return slide;
  });
}

/** Whether what a slide of text opens with is counted, and as the first. */
function countIn({ content: [lead] }: Slide, lang: string): 'first' | 'next' | undefined {
  const said = lead?.type === 'paragraph' ? textOf(lead).trim() : '';
  if (!isCounted(said, lang)) return undefined;
  return isFirstCounted(said, lang) ? 'first' : 'next';
}

/** What a slide stands under; nothing where it only opens or closes what that names. */
const headingAbove = (slide: Slide | undefined): Heading['children'] | undefined =>
  slide && !layoutTraits[slide.layout].apart ? ownHeading(slide)?.children : undefined;

interface Opening {
  sentence: PhrasingContent[];
  content: Block[];
  /** What stands with the title in the head of the slide: Table 3. */
  count?: string;
}

/** The name of what a slide shows alone, but for what is noted below it, and that without the name. */
function named({ content }: Slide): Opening | undefined {
  const place = content.findIndex((block) => block.type === 'paragraph' && nameIn(block, content));
  const [shown, ...below] = content.filter((_, at) => at !== place);
  const line = content[place];
  const isAbove = place === 0 && below.every(({ type }) => type === 'paragraph');
  if (line?.type !== 'paragraph' || !shown || shown.type === 'paragraph') return undefined;
  const name = nameIn(line, content);
  if (!name || !(isAbove || below.length === 0) || weightOf(textOf(name.sentence)) > mostTitle)
    return undefined;
  return { ...name, content: [shown, ...below] };
}

/** What a line names: a table or a picture by its caption, code by the file that it stands in. */
function nameIn(line: Paragraph, content: Block[]): Omit<Opening, 'content'> | undefined {
  const caption = captionParts(line);
  if (caption) return { sentence: caption.name, count: caption.count };
  const [file, colon, ...others] = trimPhrasing(line.children);
  const isFile =
    file?.type === 'inlineCode' && others.length === 0 && /^\s*[:：]?$/u.test(textOf(colon ?? []));
  return isFile && content.some(({ type }) => type === 'code') ? { sentence: [file] } : undefined;
}

/** The name in bold that a slide of running text opens with, and what is left below it. */
function labelled({ classes, content }: Slide, lang: string): Opening | undefined {
  const [lead, ...others] = content;
  if (lead?.type !== 'paragraph' || classes.includes(claimClass)) return undefined;
  const { name = [], rest = [] } = boldName(lead) ?? {};
  const said = textOf(name);
  if (said === '' || leansBack(said, lang) || needsOthers(said, lang)) return undefined;
  const left = [{ ...lead, children: opened(rest, lang) }, ...others];
  const weight = weightOf(left.flatMap(paragraphsIn).map(textOf).join(' '));
  return weight < leastBelow ? undefined : { sentence: name, content: left };
}

/** The sentence that a slide of running text opens with, where it may stand as its title, and what is left below it. */
function opening({ classes, content }: Slide, before: Slide | undefined, lang: string): Opening | undefined {
  const [lead, ...others] = content.filter((block) => block.type === 'paragraph');
  const isText = others.length + 1 === content.length && !classes.includes(claimClass);
  if (!lead || !isText || isFormula(lead) || (others[0] && isFormula(others[0]))) return undefined;
  const all = sentences(lead.children, lang);
  const [sentence = [], ...rest] = all;
  if (needsNext(all, 0, lang)) return undefined;
  const isNext = isCounted(textOf(sentence).trim(), lang);
  if (before && !isNext && goesOnBehind(before, lead)) return undefined;
  const left = joinSentences(rest);
  const below = [...left, ...others.flatMap(({ children }) => children)];
  if (tellsLess(sentence, others, lang) || (!isNext && areOfSeveral(all, lang))) return undefined;
  if (!standsForItself(sentence, lang) || weightOf(textOf(below)) < leastBelow) return undefined;
  return { sentence, content: left.length > 0 ? [{ ...lead, children: left }, ...others] : others };
}

/** Whether a slide has more paragraphs than its first sentence can name: any others than those that it announces by their count. */
function tellsOfSeveral({ content }: Slide, lang: string): boolean {
  const [lead, ...others] = content.filter((block) => block.type === 'paragraph');
  const [sentence = []] = lead ? sentences(lead.children, lang) : [];
  const isCountedOn = others.every(({ children }) => isCounted(textOf(children).trim(), lang));
  return others.length > 0 && !(isCountedOn && announcesCount(textOf(sentence), others.length));
}

/** Whether a paragraph goes on with what the slide before it ends with: a quotation, or the same paragraph. */
function goesOnBehind({ content, sources }: Slide, { position }: Paragraph): boolean {
  const last = content.at(-1);
  const end = (last?.position ?? sources.at(-1))?.end.offset;
  const start = position?.start.offset;
  return last?.type === 'blockquote' || (end !== undefined && start !== undefined && start - end < blankLine);
}

/** So many sentences below one may tell what that says, that lean on no other. */
const mostFree = 2;

/** Whether a paragraph says several things of which its first sentence is one: by how they begin, or as few lean on another. */
function areOfSeveral(all: PhrasingContent[][], lang: string): boolean {
  const [first = '', ...others] = all.map((sentence) => textOf(sentence).trim());
  const free = others.filter(
    (said, at) => !leansBack(said, lang) && !dependsOn(others[at - 1] ?? first, said),
  );
  return others.some((said) => beginAlike(first, said)) || free.length > mostFree;
}

/** Whether two sentences have their first two words in common: We refuse … We refuse also …. */
function beginAlike(one: string, other: string): boolean {
  const [first, second] = [one, other].map((said) => said.split(/\s+/u).slice(0, 2).join(' ').toLowerCase());
  return /\s/u.test(first ?? '') && first === second;
}

/** Whether paragraphs below a sentence are counted, and it does not announce just these: it tells of others, or of one of them. */
function tellsLess(sentence: PhrasingContent[], below: Paragraph[], lang: string): boolean {
  const counted = below.filter(({ children }) => isCounted(textOf(children).trim(), lang)).length;
  return counted > 0 && !announcesCount(textOf(sentence), counted);
}

function standsForItself(sentence: PhrasingContent[], lang: string): boolean {
  const said = textOf(sentence).trim();
  const weight = weightOf(said);
  const isWhole = sentence.every(
    ({ type }) => type === 'text' || type === 'emphasis' || type === 'inlineCode',
  );
  const isNext = isCounted(said, lang);
  if (weight < (isNext ? leastCounted : leastTitle) || weight > mostTitle) return false;
  if (!isWhole || /^[\p{Pi}\p{Ps}"'—–-]/u.test(said)) return false;
  return (
    (isClaim(said, lang) || asks(said)) && (isNext || !(leansBack(said, lang) || needsOthers(said, lang)))
  );
}

/** A slide by another name than the heading that it shares, which goes into its head. */
export function titledBy(slide: Slide, own: Heading, { sentence, content, count }: Opening): Slide {
  const { unnumbered: _unnumbered, ...others } = slide;
  const depth = Math.min(3, own.depth + 1) as Heading['depth'];
  return {
    ...others,
    heading: { depth, children: withoutStop(sentence) },
    content,
    header: headWith(slide.header ?? [], toHeader([nameInLine(own.children), ...(count ? [count] : [])])),
    untitled: { heading: own, content: slide.content, ...(slide.header ? { header: slide.header } : {}) },
  };
}

/** A slide under the heading that it shares with those around it; the same one where it has no other. */
export function withoutSentenceTitle(slide: Slide): Slide {
  if (!slide.untitled) return slide;
  const { untitled, header: _header, ...others } = slide;
  return { ...others, ...untitled };
}

/** A title ends without a full stop. */
function withoutStop(sentence: PhrasingContent[]): PhrasingContent[] {
  const last = sentence.at(-1);
  if (last?.type !== 'text') return sentence;
  return [
    ...sentence.slice(0, -1),
    { ...last, value: last.value.trimEnd().replace(/(?<![.。])[.。]$/u, '') },
  ];
}

/** The head of a slide with one more name: behind the names at its end, or in their place. */
function headWith(header: PhrasingContent[], name: string): PhrasingContent[] {
  const end = header.at(-1);
  if (!end) return [text(name)];
  if (end.type === 'strong') return [end, text(' '), text(name)];
  const both = toHeader([textOf(end).trim(), name]);
  const shown = text(weightOf(both) <= headRoom ? both : name);
  return [...header.slice(0, -1), end.type === 'emphasis' ? emphasis(shown) : shown];
}
