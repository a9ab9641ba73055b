import { anchorsIn } from '../../../src/article/anchors.ts';
import { readArticle } from '../../../src/article/read.ts';
import type { Rule } from '../../../src/check/rule.ts';
import { type CheckSubject, headingsIn, linksIn } from '../../../src/check/subject.ts';
import { planDeck } from '../../../src/deck/plan.ts';

/** What rules see of an article that was read and planned, but not laid out. */
export function toSubject(text: string, given: Partial<CheckSubject> = {}): CheckSubject {
  const { tree, footnotes, names, roadmap, units } = readArticle(text, 'article.md');
  return {
    text,
    roadmap,
    headings: headingsIn(tree),
    links: [tree, ...footnotes].flatMap(linksIn),
    units,
    deck: { ...planDeck(roadmap, 'article'), anchors: anchorsIn(tree, names, text) },
    targets: new Map(),
    paints: [],
    layout: { runs: [], overlaps: [], lonelyEnds: [] },
    reported: [],
    ...given,
  };
}

/** The lines that a rule finds fault with. */
export const linesOf = (rule: Rule, text: string, given?: Partial<CheckSubject>): (number | undefined)[] =>
  rule.find(toSubject(text, given)).map(({ line }) => line);

/** A direction of a roadmap, without its heading. */
export const direction = (periods = [2025, 2026], extra = ''): string =>
  [
    '### Done\n\n**1. First step**\n- A point\n\n**2. Second step**\n- A point\n',
    `### Forecasts\n\n${periods.map((year) => `**${year}: Plan**\n- A point\n`).join('\n')}`,
    extra,
  ].join('\n');

export const impact = '### Effect\n\nPeople will notice. They will be glad of it.\n';
