import type { List } from 'mdast';
import { isScored } from '../article/lines-alike.ts';
import { columnsClass } from './columns.ts';
import { ownMarks } from './own-marks.ts';
import { areDefinitions, groupsClass } from './short-groups.ts';

/** So many points of a few words and a figure each are compared beside each other. */
const fewestScores = 6;

/** The classes of a slide with a list of points. */
export function pointClasses(list: List): string[] {
  if (areDefinitions(list)) return [groupsClass];
  return [...ownMarks([list]), ...(areScores(list) ? [columnsClass] : [])];
}

const areScores = ({ children }: List): boolean =>
  children.length >= fewestScores &&
  children.every(
    ({ children: [only, ...others] }) =>
      only?.type === 'paragraph' && others.length === 0 && isScored(only.children),
  );
