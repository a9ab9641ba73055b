import { expect, it } from 'vitest';
import { paragraph, text } from '../../../src/deck/nodes.ts';
import { withPointsAlike } from '../../../src/deck/points-alike.ts';
import type { Slide } from '../../../src/model/deck.ts';

const dense =
  'The harbour of the old town lands 40,000 tonnes of fish in every year. Eleven cranes serve the northern quays, and four of them are out of order. A new mole along the eastern shore is planned for the spring of 2031.';
const story = 'Nobody would have thought of it.';
const said = '“Nobody would ever have thought of it at all,” she said.';
const own = 'I never thought of it. I still do not, whatever they say.';

const heading = (title: string): Slide['heading'] => ({
  depth: 2,
  children: [text(title)],
});

const slideOf = (title: Slide['heading'], said: string): Slide => ({
  ...{ id: said, layout: 'prose', classes: [], notes: [], paginate: true, sources: [] },
  ...(title ? { heading: title } : {}),
  content: [paragraph(text(said))],
});

const layouts = (...slides: Slide[]): string[] => withPointsAlike(slides, 'en').map(({ layout }) => layout);
const titled = (title: string, said: string): Slide => slideOf(heading(title), said);

it('sets text that is dense with facts as points, but for a part of one title beside others that are none', () => {
  const title = heading('Quays');
  expect(layouts(slideOf(title, dense))).toEqual(['list']);
  expect(layouts(slideOf(title, dense), slideOf(title, dense), slideOf(title, said))).toEqual([
    ...['prose', 'prose', 'prose'],
  ]);
});

it('shows the points of two parts of one text on a slide, where they are few and short together', () => {
  const title = heading('Quays');
  const [only, ...others] = withPointsAlike([slideOf(title, dense), slideOf(title, dense)], 'en');
  expect(others).toEqual([]);
  expect(only?.content).toMatchObject([{ type: 'list', children: { length: 6 } }]);
  expect(only?.heading).toBe(title);
  expect(layouts(...Array(3).fill(slideOf(title, dense)))).toEqual(['list', 'list', 'list']);
  expect(layouts(titled('A', dense), titled('B', dense))).toEqual(['list', 'list']);
});

it('sets what is left of a text that is told as points as one, however little it is', () => {
  const title = heading('Quays');
  expect(layouts(slideOf(title, dense), slideOf(title, story))).toEqual(['list']);
});

it('sets the text of all chapters as points where most are, but for what stands in none', () => {
  const all = [dense, dense, own].map((text, at) => ({
    ...titled('ABC'.charAt(at), text),
    classes: [`line-${at + 1}`],
  }));
  expect(layouts(...all)).toEqual(['list', 'list', 'list']);
  expect(layouts(...all.slice(0, 2), titled('Ice', own))).toEqual(['list', 'list', 'prose']);
});

it('sets those of a series as points where half are, and none where fewer are', () => {
  const series = [
    titled('Guess 1. Fish', dense),
    titled('Guess 2. Cranes', story),
    titled('Guess 3. Moles', story),
  ];
  expect(layouts(...series)).toEqual(['prose', 'prose', 'prose']);
  expect(layouts(...series.slice(0, 2))).toEqual(['list', 'prose']);
  expect(layouts(titled('Guess 4. Ice', dense), titled('Guess 5. Tar', own))).toEqual(['list', 'list']);
  expect(layouts(titled('猜测一：冰', dense), titled('猜测二：油', own))).toEqual(['list', 'list']);
  expect(layouts(titled('Fish', dense), titled('Cranes', story), titled('Moles', story))).toEqual([
    ...['list', 'prose', 'prose'],
  ]);
});

it('leaves those below one name as text where most are', () => {
  const below = [dense, story, story].map((said, index) => ({
    ...titled(`${['Fish', 'Cranes', 'Moles'][index]}`, said),
    header: [text('Harbour')],
  }));
  expect(layouts(...below)).toEqual(['prose', 'prose', 'prose']);
});
