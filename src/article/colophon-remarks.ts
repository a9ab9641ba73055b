import type { Paragraph } from 'mdast';
import { headsContact, isColophonLine, isContactLine, isReachable } from '../language/colophon-words.ts';
import { isLabelledRemark, promisesNothing, tellsOfReport } from '../language/disclaimer-words.ts';
import { stateKind } from '../language/state-words.ts';
import { weightOf } from '../language/weight.ts';
import { isDate } from './datelines.ts';
import { linesAsText } from './phrasing.ts';

/** Longer ones say something to an audience, in Chinese characters. */
const longest = 160;

/** A sign that sets a remark off from the text above it. */
const sign = /^[※＊■◆●▶]\s*/u;

/**
 * Whether a paragraph is set off by signs, brackets, a label or italics and says whom to ask, or that it promises nothing:
 * ※ 문의: …, 【お問い合わせ】…, *Forward-looking statements …*; or tells how the article came about: About this report: …
 */
export function isClosingRemark(paragraph: Paragraph): boolean {
  const text = linesAsText(paragraph.children).trim();
  if (text === '' || weightOf(text) > longest) return false;
  const isItalic = paragraph.children.every(({ type }) => type === 'emphasis');
  const [first = '', ...others] = text.split('\n');
  if (others.length > 0 && others.every(isContactLine) && isRemark(first.trim(), isItalic)) return true;
  return text.split(/(?<=\S)\s*(?=※)/u).every((part) => isRemark(part.trim(), isItalic));
}

function isRemark(text: string, isItalic: boolean): boolean {
  const said = text.replace(sign, '');
  if (headsContact(said)) return isReachable(said);
  if (isLabelledRemark(said)) return promisesNothing(said);
  if (tellsOfReport(said)) return true;
  return (isItalic || said !== text) && (isColophonLine(said) || promisesNothing(said) || isStateOfDay(said));
}

/** As of when a text is: Stand: Mai 2027. */
function isStateOfDay(text: string): boolean {
  const [, name = '', value = ''] = /^([^:：]{1,24}?)\s?[:：]\s?([^:：]{1,30}?)[.。]?$/u.exec(text) ?? [];
  return stateKind(name, '') !== undefined && isDate(value);
}
