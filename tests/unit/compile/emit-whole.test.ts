import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read.ts';
import { emitWhole } from '../../../src/compile/emit-whole.ts';
import type { FittedDeck } from '../../../src/compile/fit.ts';
import type { RenderedPlan } from '../../../src/compile/render.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { plannedShown } from '../../../src/deck/planned-shown.ts';
import type { Presentation } from '../../../src/emit/presentation.ts';
import type { ShownSlide } from '../../../src/model/shown.ts';
import { Timer } from '../../../src/model/timer.ts';

const reading = readArticle('# T\n\nLead.\n\n## A\n\n- oak\n- elm\n\n## B\n\nAsh grows.\n', 'a.md', 'en');
const deck = planDeck(reading.roadmap, 'a');
const fitted = { deck, compiled: [], style: {}, overflows: [] } as unknown as FittedDeck;

/** Emits a deck whose page shows what is given; the notes of each deck that files are made of, and what is told. */
async function emitted(shown: ShownSlide[]) {
  const file = new VFile();
  const written: string[][] = [];
  const plan = {
    ...{ reading, file, settings: { formats: [] }, theme: { name: 'route', sources: [] } },
    rendered: { write: async () => [] },
  } as unknown as RenderedPlan;
  const whole = await emitWhole(fitted, {
    ...{ plan, evidence: { shown }, timer: new Timer() },
    onPrinted: undefined,
    toPresentation: (made) => {
      written.push(made.deck.slides.flatMap(({ notes }) => notes));
      return {} as Presentation;
    },
  });
  return { whole, written, told: file.messages.map(({ reason, fatal }) => `${fatal} ${reason}`) };
}

const shown = plannedShown(deck);

it('makes the files once where the page shows everything', async () => {
  const { written, told } = await emitted(shown);
  expect(written).toHaveLength(1);
  expect(told).toEqual([]);
});

it('puts what the page lost into the notes, makes the files anew, and refuses nothing', async () => {
  const without = shown.map((slide) => ({ ...slide, text: slide.text.replace('elm', '') }));
  const { whole, written, told } = await emitted(without);
  expect(written[0]).not.toContain('elm');
  expect(written[1]).toContain('elm');
  expect(whole.coverage.entries.filter(({ placement }) => placement === 'missing')).toEqual([]);
  expect(told).toEqual([
    expect.stringMatching(
      /^false this item found no place on a slide and stands in the notes of slide \d: elm$/,
    ),
  ]);
});
