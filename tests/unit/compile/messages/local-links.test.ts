import { describe, expect, it } from 'vitest';
import { anchorsIn } from '../../../../src/article/anchors.ts';
import { readArticle } from '../../../../src/article/read.ts';
import { warnOfLocalLinks } from '../../../../src/compile/messages/local-links.ts';
import { planDeck } from '../../../../src/deck/plan.ts';

const told = (article: string): string[] => {
  const reading = readArticle(article, 'a.md', 'en');
  const { file, tree, names, roadmap } = reading;
  const anchors = anchorsIn(tree, names, String(file.value));
  warnOfLocalLinks(reading, { ...planDeck(roadmap, 'a'), anchors }, file);
  return file.messages.map(({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}`);
};

describe('a link that leads out of the deck', () => {
  it('is told where it names a file, or a heading that is not there', () => {
    expect(told('# T\n\n## Hull\n\n[a](b.md) and [c](#gone)\n\nOne[^n].\n\n[^n]: [d](#none)')).toEqual([
      '5:1 link-outside the link to b.md leads out of the deck, which shows its text alone',
      '5:15 link-outside no heading has the anchor #gone',
      '9:7 link-outside no heading has the anchor #none',
    ]);
  });

  it('is not one to a heading, a slide, or the web', () => {
    expect(told('# T\n\n## Hull\n\n[a](#hull) [b](#cover) [c](#2) [d](https://a.example/#e)')).toEqual([]);
  });
});
