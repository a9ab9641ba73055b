import { expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { fitSlide } from '../../../src/deck/fit.ts';
import { emphasis, item, list, paragraph, text } from '../../../src/deck/nodes.ts';
import { shortenStops } from '../../../src/deck/shorter-stops.ts';
import { labelsFor } from '../../../src/language/labels.ts';
import type { Slide } from '../../../src/model/deck.ts';

const dividerOf = (...names: string[]): Slide => ({
  id: 'bets',
  layout: 'divider',
  classes: [],
  content: [list(names.map((name) => item(paragraph(emphasis(text('2030')), text(' '), text(name)))))],
  notes: [],
  paginate: true,
  sources: [],
  recap: 0,
});
const stopsOf = (slide: Slide | undefined): string[] =>
  JSON.parse(JSON.stringify(slide?.content[0] ?? { children: [] })).children.map(
    (stop: { children: never[] }) => textOf(stop.children),
  );

it.each([
  ['en', 'Bet 1: Ferries on all short lines run on current', '2030 Bet 1: Ferries on all short…'],
  ['zh', '预测一：短途航线上的渡轮全部改用岸上供应的电力', '2030 预测一：'],
  ['ru', 'Ставка 1: все паромы коротких линий ходят на токе', '2030 Ставка 1: '],
])('long stops are told in their first words behind their badges: %s', (lang, name, short) => {
  const [told] = stopsOf(shortenStops(dividerOf(name), lang));
  expect(told?.startsWith(short)).toBe(true);
  expect(told?.endsWith('…')).toBe(true);
});

it('a divider of short stops is none that could be shorter', () =>
  expect(shortenStops(dividerOf('Bet 1: Ferries'), 'en')).toBeUndefined());

it('a divider without room for its stops names them in few words before it names none', () => {
  const overflowing = { overflow: 90, room: 500, height: 590, parts: [] };
  const context = { lang: 'en', labels: labelsFor('en') };
  const fitted = (slide: Slide): Slide | undefined =>
    fitSlide({ ...slide, classes: ['dense'] }, overflowing, context)[0]?.slide;
  const short = fitted(dividerOf('Bet 1: Ferries on all short lines run on current'));
  expect(stopsOf(short)).toEqual(['2030 Bet 1: Ferries on all short…']);
  expect(short && fitted(short)?.content).toEqual([]);
});
