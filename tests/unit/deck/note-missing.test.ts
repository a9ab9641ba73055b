import { expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor, missingIn } from '../../../src/deck/coverage.ts';
import { noteMissing } from '../../../src/deck/note-missing.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import type { Unit } from '../../../src/model/coverage.ts';
import type { Deck } from '../../../src/model/deck.ts';

/** What is noted of units that a deck lacks. */
const notedOf = (all: Unit[], deck: Deck): ReturnType<typeof noteMissing> =>
  noteMissing(missingIn(accountFor(all, deck)), deck);

const markdown = '# T\n\nLead.\n\n## A\n\n- oak\n- elm\n\n## B\n\nAsh grows. Yew too.\n\n## C\n\nFir.\n';
const { roadmap, units } = readArticle(markdown, 'a.md', 'en');
const planned = planDeck(roadmap, 'a');

it('leaves a deck that has everything as it is', () => {
  expect(notedOf(units, planned)).toEqual({ deck: planned, noted: [] });
  expect(notedOf(units, planned).deck).toBe(planned);
});

it('notes what is lost where it would have been told, to be read', () => {
  const at = planned.slides.findIndex(({ id }) => id.startsWith('a-'));
  const slides = planned.slides.map((slide, index) =>
    index === at ? { ...slide, content: [], notes: ['Said.'] } : slide,
  );
  const { deck, noted } = notedOf(units, { ...planned, slides });
  expect(noted.map(({ unit, slide }) => [unit.text, slide])).toEqual([
    ['oak', at + 1],
    ['elm', at + 1],
  ]);
  expect(deck.slides[at]).toMatchObject({ notes: ['Said.', 'oak', 'elm'], said: 1 });
  expect(accountFor(units, deck).map(({ placement }) => placement)).not.toContain('missing');
});

it('notes it with the slide before it where its own one is gone', () => {
  const slides = planned.slides.filter(({ id }) => !id.startsWith('b-'));
  expect(slides.length).toBeLessThan(planned.slides.length);
  const { deck, noted } = notedOf(units, { ...planned, slides });
  expect(noted.map(({ unit }) => unit.text)).toContain('Ash grows.');
  expect(accountFor(units, deck).map(({ placement }) => placement)).not.toContain('missing');
});

it('finds a number below zero behind a letter', () => {
  const table = '# T\n\n## A\n\n| Gauge | Loss |\n|---|---|\n| lake | -20% |\n\n## B\n\nCold\n\n- -3 °C\n';
  const { roadmap: cold, units: cells } = readArticle(table, 'a.md', 'en');
  expect(notedOf(cells, planDeck(cold, 'a')).noted).toEqual([]);
});

it('finds a subtitle without the dashes that frame it, and a sentence behind its period', () => {
  const said = ['～船と町のために～', '2027年3月 港', '## 一', '船。', '## 二', '港。'].join('\n\n');
  const framed = readArticle(`# 港\n${said}`, 'a.md', 'ja');
  expect(notedOf(framed.units, planDeck(framed.roadmap, 'a')).noted).toEqual([]);
  const years = [
    '**By 2028**, lamps will be cheap.',
    '**By 2030**, one in ten will glow. Or two.',
    '**By 2035**, all.',
  ];
  const dated = readArticle(['# T', '## A', 'Later:', ...years, '## B', 'Fir.'].join('\n\n'), 'a.md', 'en');
  expect(notedOf(dated.units, planDeck(dated.roadmap, 'a')).noted).toEqual([]);
});
