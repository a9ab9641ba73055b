import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/article/read.ts';
import { describeRendered } from '../../../../src/compile/markdown/describe-rendered.ts';
import { cutDeck } from '../../../../src/deck/cut/cut.ts';
import { planDeck } from '../../../../src/deck/plan.ts';
import { plannedSeconds } from '../../../../src/deck/speech.ts';
import { labelsFor } from '../../../../src/language/labels.ts';
import { writeMarp } from '../../../../src/marp/write.ts';
import { renderPlain } from '../../../render-plain.ts';

const direction = (name: string): string =>
  `## ${name}\n\n### Done\n\n**${name} first**\n\n- A point of ${name}\n\n### To come\n\n**2025: ${name} soon**\n\n- Another point of ${name}`;
const article = `# Map\n\n${direction('Alpha')}\n\n${direction('Beta')}\n\n## End\n\nWhat now?\n`;

const rendered = (markdown: string) => renderPlain(markdown, 'en');

describe('slides of a deck of ours, read back from its Markdown', () => {
  const whole = planDeck(readArticle(article, 'map.md').roadmap, 'map');
  const { deck } = cutDeck(whole, { only: [2] }, { labels: labelsFor('en'), rates: {} });
  const slides = rendered(writeMarp(deck, { theme: 'default', size: '16:9' }));
  const described = describeRendered(slides, {});

  it('belong to the directions that their dividers open, and to the appendix', () => {
    const chapterOf = (title: string) => described.find((slide) => slide.title === title)?.chapter;
    expect(chapterOf('1 Beta first')).toEqual({ title: 'Beta', direction: 2 });
    expect(chapterOf('1 Alpha first')).toEqual({ title: 'Appendix' });
    expect(chapterOf('Map')).toBeUndefined();
    expect(chapterOf('What now?')).toBeUndefined();
  });

  it('have the times that the deck was planned with, and none in the appendix', () => {
    expect(described.map(({ seconds }) => seconds)).toEqual(
      deck.slides.map((slide) => (slide.appendix ? undefined : plannedSeconds(slide))),
    );
    expect(described.map(({ appendix }) => appendix)).toEqual(deck.slides.map(({ appendix }) => appendix));
  });
});

describe('slides of any other deck', () => {
  const slides = rendered(
    '# One\n\nword word\n\n---\n\n# One\n\n```\ncode is not read out\n```\n\n<!-- word -->',
  );

  it('have names of their own and planned times, and no chapters', () => {
    const words = `${'word '.repeat(150)}`;
    expect(describeRendered(slides, {})).toEqual([
      { id: 'one', title: 'One', seconds: 8 },
      { id: 'one-1', title: 'One', seconds: 8 },
    ]);
    expect(describeRendered(rendered(`# One\n\n${words}`), {})[0]?.seconds).toBe(60);
    expect(describeRendered(rendered(`# One\n\n${words}`), { wordsPerMinute: 75 })[0]?.seconds).toBe(121);
    expect(describeRendered(rendered(''), {})).toEqual([{ id: 'slide', title: '', seconds: 8 }]);
  });
});
