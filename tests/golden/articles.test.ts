import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { fileTitle } from '../../src/article/file-title.ts';
import { readArticle } from '../../src/article/read.ts';
import { collectImages } from '../../src/compile/pictures/images.ts';
import { formatOutline } from '../../src/commands/outline.ts';
import { planDeck } from '../../src/deck/plan.ts';
import { writeMarp } from '../../src/marp/write.ts';
import type { Deck, Layout } from '../../src/model/deck.ts';
import type { Roadmap } from '../../src/model/roadmap.ts';
import { describeDeck } from './describe.ts';

const root = new URL('../../', import.meta.url);

function read(path: string): { name: string; roadmap: Roadmap; deck: Deck; folder: string } {
  const file = new URL(path, root).pathname;
  const name = path.replace(/^.*\/|\.md$/g, '');
  const { roadmap } = readArticle(readFileSync(file, 'utf8'), path);
  return { name, roadmap, deck: planDeck(roadmap, fileTitle(path) ?? name), folder: dirname(file) };
}

const articles = [
  'content/ai-roadmap.zh.md',
  'content/ai-roadmap.en.md',
  'tests/articles/quarters.en.md',
  'tests/articles/list-items.de.md',
  'tests/articles/no-headings.md',
  'tests/articles/html.md',
  'tests/articles/footnotes.en.md',
  'tests/articles/special.md',
  'tests/articles/year-first.en.md',
  'tests/articles/dated-items.en.md',
  'tests/articles/chapters-h1.en.md',
  'tests/articles/bold-lines.zh.md',
  'tests/articles/half-years.ko.md',
  'tests/articles/fiscal-years.ja.md',
  'tests/articles/periods.de.md',
  'tests/articles/topics.en.md',
  'tests/articles/versions.zh.md',
  'tests/articles/site.md',
].map(read);

describe.each(articles)('$name', ({ name, roadmap, deck, folder }) => {
  it('has this outline', async () => {
    await expect(`${formatOutline(roadmap, name)}\n`).toMatchFileSnapshot(`./${name}.outline.txt`);
  });

  it('becomes these slides', async () => {
    await expect(describeDeck(deck)).toMatchFileSnapshot(`./${name}.slides.txt`);
  });

  it.runIf(name === 'ai-roadmap.zh' || name === 'special')('is written as this Markdown', async () => {
    const { deck: pictured } = await collectImages(deck, folder, new VFile());
    const markdown = writeMarp(pictured, { theme: 'route', size: '16:9' });
    await expect(markdown).toMatchFileSnapshot(`./${name}.deck.txt`);
  });
});

describe.each(articles.slice(0, 2))('the roadmap of $name', ({ deck }) => {
  const layouts = deck.slides.map((slide) => slide.layout);

  it('gives every direction a divider, three breakthroughs, three forecasts and an impact', () => {
    const one: Layout[] = ['divider', ...layoutsOf('breakthrough'), ...layoutsOf('forecast'), 'impact'];
    const inDirections = deck.slides.filter((slide) => slide.direction !== undefined);
    expect(inDirections.length).toBe(48);
    for (let direction = 1; direction <= 6; direction++) {
      const slides = inDirections.filter((slide) => slide.direction === direction);
      expect(slides.map((slide) => slide.layout)).toEqual(one);
      expect(slides.every((slide) => slide.classes.includes(`line-${direction}`))).toBe(true);
    }
  });

  it('keeps the order of the article', () => {
    const order = layouts.filter((layout, index) => layout !== layouts[index - 1] && !inDirection(layout));
    const opening: Layout[] = ['cover', 'summary', 'agenda', 'roadmap', 'prose'];
    // What it says to each reader stands in cards, or in rows where that is much.
    const closing: Layout[] = ['year', 'list', 'prose', 'links', 'question'];
    expect(order.filter((layout) => layout !== 'takeaways')).toEqual([...opening, ...closing]);
    expect(deck.slides.filter((slide) => slide.layout === 'year').length).toBe(3);
  });

  it('leads every slide back to the article', () => {
    expect(deck.slides.filter((slide) => slide.sources.length === 0)).toEqual([]);
  });
});

const layoutsOf = (layout: Layout): Layout[] => [layout, layout, layout];

const inDirection = (layout: Layout): boolean =>
  ['divider', 'breakthrough', 'forecast', 'impact'].includes(layout);
