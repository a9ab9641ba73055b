import type { Paragraph } from 'mdast';
import { sentences, textOf } from '../article/phrasing.ts';
import { weightOf } from '../language/weight.ts';
import type { Slide } from '../model/deck.ts';
import type { Part, Prose, Roadmap, Section } from '../model/roadmap.ts';
import { isTitled } from './chapters.ts';
import { hasWord } from './empty-titles.ts';
import { notesOf, toSource } from './slide.ts';

/** A cover has room for this much below its title, in Chinese characters; and less is no sentence. */
const [shortest, longest] = [8, 60];
/** Of fewer chapters a slide of its own is a part of the talk. */
const fewestChapters = 3;

/**
 * An article without the one sentence that it opens with before its first chapter, and that: what it is about is said on the
 * cover, where no description says it.
 */
export function withoutCoverSentence(roadmap: Roadmap): { roadmap: Roadmap; sentence?: Paragraph } {
  const { parts, metadata, directives } = roadmap;
  const [lead] = parts;
  const prose = lead?.type === 'section' && lead.role === 'lead' ? onlyProse(lead) : undefined;
  const [sentence] = prose?.paragraphs ?? [];
  const chapters = parts.filter(isTitled).length;
  if (!lead || !prose || !sentence || chapters < fewestChapters) return { roadmap };
  const isSaid = metadata.description !== undefined || hasWord(prose, directives);
  if (isSaid || !isOneSentence(sentence, roadmap.lang)) return { roadmap };
  const pieces = (lead as Section).pieces.filter((piece) => piece !== prose);
  const left: Part[] = pieces.length > 0 ? [{ ...(lead as Section), pieces }] : [];
  return { roadmap: { ...roadmap, parts: [...left, ...parts.slice(1)] }, sentence };
}

/** The paragraph that is all that is told before the first chapter. */
function onlyProse({ pieces, parts }: Section): Prose | undefined {
  const told = pieces.filter(({ type }) => type !== 'badges' && type !== 'aside');
  const [prose, ...others] = told;
  const isAlone = others.length + parts.length === 0 && prose?.type === 'prose';
  return isAlone && prose.paragraphs.length === 1 ? prose : undefined;
}

function isOneSentence({ children }: Paragraph, lang: string): boolean {
  const said = textOf(children).trim();
  const weight = weightOf(said);
  const isInWords = children.every(({ type }) => type !== 'image' && type !== 'break');
  const isWhole = isInWords && /[.。!！]$/u.test(said) && sentences(children, lang).length === 1;
  return isWhole && weight >= shortest && weight <= longest;
}

/** Sets a sentence below the title on a cover, above what stands there in small type. */
export function sayOnCover(sentence: Paragraph, cover: Slide): void {
  const at = cover.content.findIndex(({ type }) => type !== 'heading');
  cover.content.splice(at < 0 ? cover.content.length : at, 0, sentence);
  const notes = notesOf([sentence], [sentence]);
  cover.notes.unshift(...notes);
  if (cover.said !== undefined) cover.said += notes.length;
  if (sentence.position) cover.sources.push(toSource(sentence.position));
}
