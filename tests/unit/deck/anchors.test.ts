import { describe, expect, it } from 'vitest';
import { anchorsIn } from '../../../src/article/anchors.ts';
import { readArticle } from '../../../src/article/read.ts';
import { anchorSlides } from '../../../src/deck/anchors.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { slideTitle } from '../../../src/deck/slide.ts';

/** The title of the slide that each anchor leads to. */
function led(text: string): Record<string, string> {
  const { roadmap, tree, file } = readArticle(text, 'a.md');
  const { slides } = planDeck(roadmap, 'a');
  const found = anchorSlides(slides, anchorsIn(tree, String(file.value)));
  return Object.fromEntries(
    [...found].map(([name, number]) => [name, slideTitle(slides[number - 1] as never)]),
  );
}

describe('anchorSlides', () => {
  it('leads to the slide that holds a heading, not to one that lists it', () => {
    expect(led('# Boats\n\n## Hull\n\n- Wood\n\n## The sail\n\n- Cloth\n\n## Keel\n\n- Lead\n')).toEqual({
      boats: 'Boats',
      hull: 'Hull',
      'the-sail': 'The sail',
      keel: 'Keel',
    });
  });

  it('names headings as GitHub does: repeated ones, and those of other scripts', () => {
    const found = led('---\ntitle: 船\n---\n\n## 船体\n\n- 木\n\n## A & B!\n\n- 布\n\n## 船体\n\n- 铅\n');
    expect(Object.keys(found)).toEqual(['船体', 'a--b', '船体-1']);
    expect(found['a--b']).toBe('A & B!');
  });

  it('knows the names that the article writes itself, in any case of letters', () => {
    const found = led('# Boats\n\n## Hull\n\n- Wood\n\n<a id="Cloth"></a>\n\n## The sail\n\n- Cloth\n');
    expect(found.cloth).toBe('The sail');
  });
});
