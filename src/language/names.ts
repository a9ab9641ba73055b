import type { UnitType } from '../model/coverage.ts';
import type { Piece, TopicRole } from '../model/roadmap.ts';
import { say } from './say.ts';

/** What a piece of an article's text is called in messages. */
const units: Record<UnitType, string> = {
  heading: say`heading`,
  sentence: say`sentence`,
  item: say`item`,
  cell: say`cell`,
  code: say`code`,
  link: say`link`,
  image: say`image`,
  metadata: say`metadata`,
  comment: say`comment`,
};

export const unitName = (type: UnitType): string => units[type];

export type Role =
  | Piece['type']
  | TopicRole
  | 'direction'
  | 'period'
  | 'section'
  | 'summary'
  | 'facts'
  | 'lead'
  | 'closing'
  | 'changes'
  | 'footnotes'
  | 'phases';

/** What the parts of a recognised article are called. */
const roles: Record<Role, string> = {
  breakthrough: say`breakthrough`,
  forecast: say`forecast`,
  prose: say`prose`,
  takeaways: say`takeaways`,
  links: say`links`,
  question: say`question`,
  points: say`points`,
  exhibit: say`exhibit`,
  picture: say`picture`,
  badges: say`badges`,
  aside: say`aside`,
  breakthroughs: say`breakthroughs`,
  forecasts: say`forecasts`,
  impact: say`impact`,
  other: say`other`,
  direction: say`direction`,
  period: say`period`,
  section: say`section`,
  summary: say`summary`,
  facts: say`facts`,
  lead: say`lead`,
  closing: say`closing`,
  changes: say`changes`,
  footnotes: say`footnotes`,
  phases: say`phases`,
};

export const roleName = (role: Role): string => roles[role];
