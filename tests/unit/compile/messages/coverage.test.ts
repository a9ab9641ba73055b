import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { readArticle } from '../../../../src/article/read.ts';
import { reportCoverage } from '../../../../src/compile/messages/coverage.ts';
import { toCoverage } from '../../../../src/deck/coverage.ts';
import { planDeck } from '../../../../src/deck/plan.ts';
import type { Theme } from '../../../../src/marp/theme.ts';

it('refuses no deck that shows text of its own or lost a picture', () => {
  const { roadmap, units } = readArticle('# T\n\n## A\n\n![Oak](oak.png)\n\n- ash\n', 'a.md', 'en');
  const deck = planDeck(roadmap, 'a');
  const pictures = units.filter(({ type }) => type === 'image');
  const coverage = toCoverage(
    units.filter(({ text }) => text !== 'ash'),
    deck,
    {},
  );
  const lost = { ...coverage, entries: pictures.map((unit) => ({ unit, placement: 'missing' as const })) };
  const file = new VFile();
  reportCoverage(
    lost,
    { deck, theme: { name: 'route', sources: [] } as unknown as Theme, evidence: {} },
    file,
  );
  expect(file.messages.map(({ ruleId, fatal, reason }) => [ruleId, fatal, reason])).toEqual([
    ['coverage', false, 'this image is on no slide and in no notes: Oak'],
    ['unsourced', false, expect.stringMatching(/^slide \d shows text that the article does not have: ash$/)],
  ]);
});
