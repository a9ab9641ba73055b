import type { List } from 'mdast';
import { textOf } from '../article/phrasing.ts';

/** The class of a slide whose points need no mark before the one that each has in its text. */
const ownMarksClass = 'own-marks';

/** a), (1), 一、, ①, ☐ */
const mark =
  /^\s*(?:[（(]?(?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,2})[)）]|[一二三四五六七八九十]{1,2}、|[①-⑳☐□☑☒✓✔✗✘✅❌])/u;

/** The classes of a slide where the author marks the points of its list by the first sign of each. */
export const ownMarks = (list: List): string[] =>
  list.ordered !== true && list.children.length > 1 && list.children.every(startsWithMark)
    ? [ownMarksClass]
    : [];

const startsWithMark = ({ children: [first] }: List['children'][number]): boolean =>
  first?.type === 'paragraph' && mark.test(textOf(first));
