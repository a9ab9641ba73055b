import type { Blockquote, Paragraph, RootContent } from 'mdast';
import { isMarkedQuestion } from '../language/question-words.ts';
import { asks } from '../language/telling-words.ts';
import type { OutlineSection } from './outline.ts';
import { textOf, trimPhrasing } from './phrasing.ts';

/** One question that a section quotes and answers may be what somebody said. */
const fewest = 2;

/**
 * Makes bold lines of questions that a section quotes one after the other, with the answer below each: they name what is
 * told below them.
 * @param section is changed, and all within it
 */
export function nameAnswers(section: OutlineSection): void {
  const { blocks } = section;
  const asked = blocks.flatMap((block, index) => {
    const question = block.type === 'blockquote' ? questionIn(block) : undefined;
    return question && isAnswer(blocks[index + 1]) ? [{ block, question }] : [];
  });
  if (asked.length >= fewest) {
    const lines = new Map<RootContent, Paragraph>(asked.map(({ block, question }) => [block, question]));
    section.blocks = blocks.map((block) => lines.get(block) ?? block);
  }
  for (const child of section.sections) nameAnswers(child);
}

/** The question that a quotation is, as a bold line. */
function questionIn({ children }: Blockquote): Paragraph | undefined {
  const [only, ...others] = children;
  if (only?.type !== 'paragraph' || others.length > 0) return undefined;
  const said = textOf(only).trim();
  if (!asks(said) && !isMarkedQuestion(said)) return undefined;
  const [first] = only.children;
  const isBold = only.children.length === 1 && first?.type === 'strong';
  const bold = { type: 'strong', children: trimPhrasing(only.children) } as const;
  return isBold
    ? only
    : { ...only, children: [{ ...bold, ...(only.position ? { position: only.position } : {}) }] };
}

const isAnswer = (next: RootContent | undefined): boolean =>
  next?.type === 'paragraph' || next?.type === 'list';
