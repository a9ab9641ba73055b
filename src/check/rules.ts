import { reportedRules } from './reported.ts';
import type { Rule, RuleDescription } from './rule.ts';
import { claimCount } from './rules/claim-count.ts';
import { contrast } from './rules/contrast.ts';
import { groupEmpty } from './rules/group-empty.ts';
import { groupsMissing } from './rules/groups-missing.ts';
import { headingLevel } from './rules/heading-level.ts';
import { impactMissing } from './rules/impact-missing.ts';
import { lastLine } from './rules/last-line.ts';
import { link } from './rules/link.ts';
import { numbering } from './rules/numbering.ts';
import { periodDuplicate } from './rules/period-duplicate.ts';
import { periodMissing } from './rules/period-missing.ts';
import { periodUnread } from './rules/period-unread.ts';
import { slideDensity } from './rules/slide-density.ts';
import { textOverlap } from './rules/text-overlap.ts';
import { textSize } from './rules/text-size.ts';
import { titleDuplicate } from './rules/title-duplicate.ts';
import { titleLength } from './rules/title-length.ts';
import { titleMissing } from './rules/title-missing.ts';

/** The rules that look for hits by themselves. */
export const findingRules: readonly Rule[] = [
  claimCount,
  contrast,
  groupEmpty,
  groupsMissing,
  headingLevel,
  impactMissing,
  lastLine,
  link,
  numbering,
  periodDuplicate,
  periodMissing,
  periodUnread,
  slideDensity,
  textOverlap,
  textSize,
  titleDuplicate,
  titleLength,
  titleMissing,
];

/** Every rule, in the order of their ids. */
export const rules: readonly RuleDescription[] = [...findingRules, ...reportedRules].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

/** The rule of an id. */
export const ruleOf = (id: string): RuleDescription | undefined => rules.find((rule) => rule.id === id);
