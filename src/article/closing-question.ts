import type { Paragraph } from 'mdast';
import { isMarkedQuestion } from '../language/question-words.ts';
import { weightOf } from '../language/weight.ts';
import { replaceAt } from '../model/long-lists.ts';
import type { Part, Prose, Question } from '../model/roadmap.ts';
import { positionOf } from './outline.ts';
import { sentences, textOf } from './phrasing.ts';

/** A closing question is one that fits a slide in large type: so many Chinese characters, or 160 Latin letters. */
const longestQuestion = 72;

/**
 * Sets a short question apart that the last of an article's paragraphs asks, and that none answers.
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
  if (!asks(paragraph, lang) || isOneOfAnswered(prose.paragraphs, lang)) return;
  const before: Prose = { ...prose, paragraphs: prose.paragraphs.slice(0, -1) };
  const question: Question = { type: 'question', paragraph, position: positionOf(paragraph) };
  replaceAt(last.pieces, at, 1, before.paragraphs.length > 0 ? [before, question] : [question]);
}

/** Whether a paragraph opens with a question. */
function asks({ children }: Paragraph, lang: string): boolean {
  const [first] = sentences(children, lang);
  return first !== undefined && /[?？؟][”’」』"'）)]*\s*$/u.test(textOf(first));
}

/** Whether the last paragraph asks what it answers: it is marked so, or the one before it does so as well. */
function isOneOfAnswered(paragraphs: Paragraph[], lang: string): boolean {
  const [last, before] = [paragraphs.at(-1), paragraphs.at(-2)];
  if (last && isMarkedQuestion(textOf(last))) return true;
  return [last, before].every((one) => one && asks(one, lang) && sentences(one.children, lang).length > 1);
}
