import type { Slide } from '../model/deck.ts';
import type { Part } from '../model/roadmap.ts';
import { openedAsEquals, unopened } from './openers.ts';
import type { Planner } from './slide.ts';

/** Whether a slide opens a part: it has none, or has one in any case. */
export interface Opening {
  isUnopened: boolean;
  isBody: boolean;
}

/**
 * The slides of parts side by side, planned again where some of them lose or get openers, so that equals are opened alike.
 * @param body the one that is opened in any case
 */
export function openedAlike(
  parts: Part[],
  plan: (part: Part, opening: Opening, planner: Planner) => Slide[],
  planner: Planner,
  body?: Part,
): Slide[][] {
  const ids = planner.ids.copy();
  const again = (): Planner => ({ ...planner, ids: ids.copy() });
  const first = parts.map((part) => plan(part, { isUnopened: false, isBody: part === body }, planner));
  const equals = openedAsEquals(parts, first);
  const isBody = (part: Part): boolean => part === body || equals.includes(part);
  const planAs = (closed: ReadonlySet<Part>, by: Planner): Slide[][] =>
    parts.map((part) => plan(part, { isUnopened: closed.has(part), isBody: isBody(part) }, by));
  const drafts = equals.length === 0 ? first : planAs(new Set(), again());
  const closed = unopened(parts, drafts, body);
  return closed.size === 0 ? drafts : planAs(closed, again());
}
