import type { Paragraph } from 'mdast';
import type { Part } from '../model/roadmap.ts';
import { isPersonal } from './foreword.ts';

/** Of fewer paragraphs nobody knows; of a talk so many are said by somebody of himself, or to those who listen. */
const [fewestParagraphs, shareOfPersonal] = [6, 0.4];

/**
 * Whether an article is a talk written down: much of it is what somebody says of himself or to those who listen. As it runs on
 * it would be read while it is said, so that its sentences are points.
 */
export function isTalk(parts: readonly Part[], lang: string): boolean {
  const paragraphs = parts.flatMap(paragraphsIn);
  const personal = paragraphs.filter((one) => isPersonal([one], lang));
  return paragraphs.length >= fewestParagraphs && personal.length >= shareOfPersonal * paragraphs.length;
}

const paragraphsIn = (part: Part): Paragraph[] =>
  part.type === 'direction'
    ? []
    : [
        ...part.pieces.flatMap((piece) => (piece.type === 'prose' ? piece.paragraphs : [])),
        ...part.parts.flatMap(paragraphsIn),
      ];
