import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import { toCoverage } from '../../src/deck/coverage.ts';
import { planDeck } from '../../src/deck/plan.ts';

/** Words that no other title has. */
const word = fc.integer({ min: 0, max: 999 }).map((number) => `Quay${'abcdefghij'[number % 10]}${number}x`);
const period = fc.constantFrom(
  '2025',
  '2026',
  '2026 H1',
  'Q3 2027',
  '2027–2028',
  'March 2026',
  '2026年',
  '2027年下半年',
);
const title = fc.oneof(
  word,
  fc.tuple(period, word).map(([when, name]) => `${when}: ${name}`),
  fc.tuple(period, word).map(([when, name]) => `${name} (${when})`),
  fc.tuple(fc.integer({ min: 0, max: 4 }), word).map(([number, name]) => `Phase ${number} – ${name}`),
  period,
);
const told = fc.oneof(
  word.map((name) => `We mend ${name} this year.`),
  fc
    .array(word, { minLength: 1, maxLength: 4 })
    .map((names) => names.map((name) => `- ${name} opens`).join('\n')),
  fc.tuple(word, word).map(([one, other]) => `**${one}.** It is old.\n\n**${other}.** It is new.`),
  word.map((name) => `| Pier | When |\n| --- | --- |\n| ${name} | 2026 |`),
  word.map((name) => `\`\`\`\n${name}\n\`\`\``),
  word.map((name) => `> Mind ${name}, my father said.`),
  word.map((name) => `${name} leads to these:`),
);
const body = (most: number) => fc.array(told, { maxLength: most }).map((parts) => parts.join('\n\n'));
const section = fc.tuple(title, body(2)).map(([name, text]) => `### ${name}\n\n${text}`);
const chapter = fc
  .tuple(title, body(2), fc.array(section, { maxLength: 4 }))
  .map(([name, text, sections]) => [`## ${name}`, text, ...sections].join('\n\n'));
const plan = fc
  .tuple(body(1), fc.array(chapter, { minLength: 1, maxLength: 5 }))
  .map(([lead, chapters]) => ['# The harbour', lead, ...chapters].join('\n\n'));

it('all of a plan is told, whichever of its chapters are dated, empty or short, and nothing else', () => {
  fc.assert(
    fc.property(plan, (markdown) => {
      const { units, roadmap } = readArticle(markdown, 'plan.md');
      const { entries, unsourced } = toCoverage(units, planDeck(roadmap, 'plan'));
      expect(entries.filter(({ placement }) => placement === 'missing').map(({ unit }) => unit.text)).toEqual(
        [],
      );
      expect(unsourced).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
