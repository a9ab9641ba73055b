import type { Paragraph } from 'mdast';
import { sentences, textOf } from '../article/phrasing.ts';
import { nounLabel } from '../language/chapter-words.ts';
import { speaksOfSelf } from '../language/first-person.ts';
import { foretells } from '../language/future.ts';
import { isClaim, leansBack, saysPlan } from '../language/telling-words.ts';
import { weightOf } from '../language/weight.ts';
import type { Part, Section } from '../model/roadmap.ts';
import { saysAmount, saysDetail, saysYear } from './telling.ts';

/** A remark takes no more, in Chinese characters, and one that asks or in which its author speaks of himself. */
const [remarkRoom, ownRoom] = [36, 48];
/** How many there will be, in one Chinese numeral: 三社, 七つ. */
const counted = /[一二三四五六七八九十百千](?:つ|社|件|か所|人|家|个|座|所|名|路線)/u;
/** Fewer sections that open so may do it by chance. */
const fewestSections = 3;

/**
 * The paragraphs by which an author leads to what several sections side by side claim, each in the sentence behind it: I left
 * the hardest for last. This one will cost me friends. They are said, and what is claimed is shown.
 */
export function openingRemarks(parts: Part[], lang: string): Set<Paragraph> {
  const found = parts.flatMap((part) => {
    const [piece] = part.type === 'section' && isNumbered(part) ? part.pieces : [];
    const [remark, next] = piece?.type === 'prose' ? piece.paragraphs : [];
    return remark && next && isRemark(remark, lang) && opensWithFact(next, lang) ? [remark] : [];
  });
  const within = parts.flatMap((part) =>
    part.type === 'section' ? [...openingRemarks(part.parts, lang)] : [],
  );
  return new Set(found.length < fewestSections ? within : [...found, ...within]);
}

/** Whether an author numbers a section, as one of several: 2. …, Thesis 2: … */
const isNumbered = ({ title }: Section): boolean =>
  title?.number !== undefined || nounLabel(textOf(title?.named ?? [])) !== undefined;

function isRemark({ children }: Paragraph, lang: string): boolean {
  const said = textOf(children).trim();
  const isPlain = children.every(({ type }) => type === 'text') && /[.。!！?？…]$/u.test(said);
  const isOwn = speaksOfSelf(said, lang);
  const room = isOwn || /[?？]/u.test(said) ? ownRoom : remarkRoom;
  // What somebody will do about his own claim is no plan.
  const isFact = saysDetail(said) || (!isOwn && saysPlan(said, lang));
  return isPlain && weightOf(said) <= room && !isFact;
}

/** Whether a paragraph opens with a claim that can be looked up: its year, its amount, what is planned. */
function opensWithFact({ children }: Paragraph, lang: string): boolean {
  const [first = []] = sentences(children, lang);
  const said = textOf(first).trim();
  const isFact =
    saysYear(said) || saysAmount(said) || counted.test(said) || saysPlan(said, lang) || foretells(said, lang);
  return isFact && isClaim(said, lang) && !leansBack(said, lang);
}
