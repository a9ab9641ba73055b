import type { Paragraph } from 'mdast';
import { sentences, textOf, trimPhrasing } from '../article/phrasing.ts';
import { speaksOfDocument } from '../language/document-talk.ts';
import { isReaderTalk } from '../language/reader-talk.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import type { Part, Prose, Roadmap, Section } from '../model/roadmap.ts';
import { isTitled } from './chapters.ts';
import { hasWord } from './empty-titles.ts';
import { paragraph } from './nodes.ts';
import { notesOf, toSource } from './slide.ts';

/** A cover has room for this much below its title, in Chinese characters; and less is no sentence. */
const [shortest, longest] = [8, 60];
/** Of fewer chapters a slide of its own is a part of the talk. */
const fewestChapters = 3;

/** More than this behind the sentence, in Chinese characters, is worth a slide. */
const mostBehind = 120;

/** What stands on a cover, and the paragraphs that it opens. */
export interface CoverSentence {
  shown: Paragraph;
  told: Paragraph[];
}

/**
 * An article without the one sentence that it opens with before its first chapter, and that: what it is about is said on the
 * cover, where no description says it. What goes on about the document itself is noted there.
 */
export function withoutCoverSentence(roadmap: Roadmap): { roadmap: Roadmap; sentence?: CoverSentence } {
  const { parts, metadata, directives } = roadmap;
  const [lead] = parts;
  const prose = lead?.type === 'section' && lead.role === 'lead' ? onlyProse(lead) : undefined;
  const chapters = parts.filter(isTitled).length;
  if (!lead || !prose || chapters < fewestChapters) return { roadmap };
  const isSaid = metadata.description !== undefined || hasWord(prose, directives);
  const shown = isSaid ? undefined : sentenceOf(prose.paragraphs, roadmap.lang);
  if (!shown) return { roadmap };
  const pieces = (lead as Section).pieces.filter((piece) => piece !== prose);
  const left: Part[] = pieces.length > 0 ? [{ ...(lead as Section), pieces }] : [];
  return {
    roadmap: { ...roadmap, parts: [...left, ...parts.slice(1)] },
    sentence: { shown, told: prose.paragraphs },
  };
}

/** The sentence that is all that paragraphs say, or all but what they say of the document. */
function sentenceOf(paragraphs: Paragraph[], lang: string): Paragraph | undefined {
  const [first, ...others] = paragraphs.flatMap(({ children }) => sentences(children, lang));
  if (!first) return undefined;
  const shown = others.length === 0 ? paragraphs[0] : paragraph(...trimPhrasing(first));
  const behind = others.map(textOf);
  const [next] = behind;
  const isNoted =
    next === undefined ||
    (speaksOfDocument(next) && !speaksOfDocument(textOf(first)) && !isReaderTalk(textOf(first), ''));
  const isBrief = weightOf(behind.join('')) <= mostBehind && !behind.some((one) => /\p{Nd}/u.test(one));
  return shown && isNoted && isBrief && isOneSentence(shown, lang) ? shown : undefined;
}

/** The paragraphs that are all that is told before the first chapter. */
function onlyProse({ pieces, parts }: Section): Prose | undefined {
  const told = pieces.filter(({ type }) => type !== 'badges' && type !== 'aside');
  const [prose, ...others] = told;
  const isAlone = others.length + parts.length === 0 && prose?.type === 'prose';
  return isAlone ? prose : undefined;
}

function isOneSentence({ children }: Paragraph, lang: string): boolean {
  const said = textOf(children).trim();
  const weight = weightOf(said);
  const isInWords = children.every(({ type }) => type !== 'image' && type !== 'break');
  const isWhole = isInWords && /[.。!！]$/u.test(said) && sentences(children, lang).length === 1;
  return isWhole && weight >= shortest && weight <= longest;
}

/** Sets a sentence below the title on a cover, above what stands there in small type, and notes all that it opens. */
export function sayOnCover({ shown, told }: CoverSentence, cover: Slide): void {
  const at = cover.content.findIndex(({ type }) => type !== 'heading');
  cover.content.splice(at < 0 ? cover.content.length : at, 0, shown);
  const notes = notesOf(told, [shown]);
  cover.notes.unshift(...notes);
  if (cover.said !== undefined) cover.said += notes.length;
  for (const { position } of told) if (position) cover.sources.push(toSource(position));
}
