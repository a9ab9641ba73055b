import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { newContext } from '../../src/compile/context.ts';
import { keptBrowser } from './browsers.ts';

const article = `# Orchard

## Plan

### 2031: Plant the northern slope

The slope has lain bare since the storm of 2024. It will bear again within six years, and it has to pay for its own water from the third of these.

1. **Terraces.** Three hundred metres of dry wall, built by hand from the stones that lie about in the fields.
2. **Young trees.** Old kinds alone, grafted in our own nursery, and set four metres apart from each other.
3. **Water**, for dry years. It comes from the pond below, and a pump lifts it at night, when power is cheap and the sun takes none of it.

The fence is ready by the spring of that year.

### 2032: Rest

Nothing is planted.

## Kinds

**Apples, early and late.** They keep for half a year in a cool and dark room. The early ones are sold at the gate by the end of August, the late ones lie in straw until spring, and what has spots is pressed at once.

**Pears for the kitchen.** They keep for a month at most. Most of them are cooked, dried or preserved within two weeks by the neighbours, who pay with jars.

**Plums.** They keep for a week. What is left is distilled, and nobody has complained of that.

**Quinces.** A few. For the smell.

## Tools

\`\`\`yaml
${Array.from({ length: 6 }, (_, index) => `row_${index}:\n  kind: apple\n  trees: 12`).join('\n')}
\`\`\`
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-whole-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

it('keeps a year of much text with the others of its chapter, four cards and eighteen lines of code each on one slide', async () => {
  await writeFile(join(folder, 'a.md'), article);
  const options = { theme: 'route', formats: [], config: false as const };
  const { deck } = await compileArticle(join(folder, 'a.md'), options, newContext(keptBrowser()));
  const told = deck.slides.filter(({ layout }) => ['forecast', 'takeaways', 'code'].includes(layout));
  expect(told.map(({ layout, part }) => [layout, part])).toEqual([
    ['forecast', undefined],
    ['forecast', undefined],
    ['takeaways', undefined],
    ['code', undefined],
  ]);
  expect(told.map(({ classes }) => classes.includes('compact'))).toEqual([true, true, false, false]);
});

it('keeps a table among numbered groups whole beside their number', async () => {
  const table = [
    '| Kind | Trees | Yield |',
    '|---|---|---|',
    '| Early | 120 | 40 kg |',
    '| Late | 90 | 55 kg |',
  ];
  const lines = [
    ...['# Orchard', '', '## Fruit', '', '### Apples', '', '#### Kinds', '', ...table, ''],
    ...['#### Steps', '', '- **2031**: plant', '- **2032**: graft', '- **2033**: press', ''],
    // Dates within few of its parts would be their own, and number none.
    ...['#### Harvests', '', '- **2034**: ten crates', '- **2035**: a hundred crates', ''],
    ...['#### Limits', '', '- water', '- hands', '', '## Tools', '', 'A ladder.'],
  ];
  await writeFile(join(folder, 'b.md'), lines.join('\n'));
  const options = { theme: 'route', formats: [], config: false as const };
  const { deck } = await compileArticle(join(folder, 'b.md'), options, newContext(keptBrowser()));
  const shown = deck.slides.filter(({ content }) => content.some(({ type }) => type === 'table'));
  expect(shown.map(({ layout, part, rest }) => [layout, part, rest])).toEqual([
    ['breakthrough', undefined, undefined],
  ]);
});

it('keeps three long points whole in smaller type, of which a cut would leave one alone', async () => {
  const lines = [
    ...['# Orchard', '', '## Water', ''],
    'The pond is too small for three dry years in a row, and the well is too deep for the pump that we have. Three ways are open:',
    '',
    '1. **A second pond.** It holds what falls from October to March, and it costs as much as the slope has earned since the storm of 2024 and the two years before.',
    '2. **A better pump.** It lifts more from the well at night, when power is cheap. Nobody knows how long the well lasts, and the neighbours draw from the same vein.',
    '3. **Fewer trees.** A third of the slope would lie bare again. What stays has all the water that it needs, and the work is done by two in place of four.',
    ...['', '## Tools', '', 'A ladder.'],
  ];
  await writeFile(join(folder, 'c.md'), lines.join('\n'));
  const options = { theme: 'route', formats: [], config: false as const };
  const { deck } = await compileArticle(join(folder, 'c.md'), options, newContext(keptBrowser()));
  const lists = deck.slides.filter(({ layout }) => layout === 'list');
  expect(lists.map(({ part, classes }) => [part, classes.some((name) => /^dense/.test(name))])).toEqual([
    [undefined, true],
  ]);
});
