import { weightOf } from '../language/weight.ts';
import { replaceAt } from '../model/long-lists.ts';
import type { Part, Prose, Question } from '../model/roadmap.ts';
import { positionOf } from './outline.ts';
import { sentences, textOf } from './phrasing.ts';

/** A closing question is one that fits a slide in large type: so many Chinese characters, or 160 Latin letters. */
const longestQuestion = 72;

/**
 * Sets a short question apart that the last of an article's paragraphs asks.
 * @param parts are changed
 */
export function closeWithQuestion(parts: Part[], lang: string): void {
  const last = parts.at(-1);
  if (last?.type !== 'section') return;
  if (last.parts.length > 0) {
    closeWithQuestion(last.parts, lang);
    return;
  }
  const at = last.pieces.findLastIndex(({ type }) => type !== 'aside');
  const prose = last.pieces[at];
  if (prose?.type !== 'prose' || (at === 0 && prose.paragraphs.length === 1 && parts.length === 1)) return;
  const paragraph = prose.paragraphs.at(-1);
  if (!paragraph || weightOf(textOf(paragraph)) > longestQuestion) return;
  const [first] = sentences(paragraph.children, lang);
  if (!first || !/[?？][”’」』"'）)]*\s*$/u.test(textOf(first))) return;
  const before: Prose = { ...prose, paragraphs: prose.paragraphs.slice(0, -1) };
  const question: Question = { type: 'question', paragraph, position: positionOf(paragraph) };
  replaceAt(last.pieces, at, 1, before.paragraphs.length > 0 ? [before, question] : [question]);
}
