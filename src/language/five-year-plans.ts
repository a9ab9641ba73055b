import { group, inTurn, sign } from './matchers.ts';

/** A plan of five years that China counts, by its name with what says that its time is meant: “十五五”期间, “十五五”末. */
export const planPeriod = inTurn(
  sign('[“"「『]?'),
  group(sign('十[一二三四五六七八九]五')),
  sign('[”"」』]?(?:规划|規劃)?'),
);

/** What stands behind its name for all of it. */
export const planTime = sign('期间|期間|时期|時期|规划期|規劃期');

/** The plan of 2026 to 2030 is the fifteenth. */
const [known, firstYear] = [15, 2026];
export const planYears = 5;

/** The year in which a plan begins, by its number. */
export const firstYearOfPlan = (number: number): number => firstYear + (number - known) * planYears;
