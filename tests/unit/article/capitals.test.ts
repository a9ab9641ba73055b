import { describe, expect, it } from 'vitest';
import { withCapital } from '../../../src/article/capitals.ts';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';
import { written } from '../deck/written.ts';

const read = (lang: string, ...titles: string[]) => {
  const article = titles.flatMap((title) => [`## ${title}`, 'We row.', '']);
  const { roadmap, units } = readArticle(['# Ferries', '', ...article].join('\n'), 'a.md', lang);
  return { deck: planDeck(roadmap, 'a'), units };
};
const told = (lang: string, ...titles: string[]) =>
  read(lang, ...titles)
    .deck.slides.map(written)
    .flatMap(({ title }) => (String(title).startsWith('## ') ? [String(title).slice(3)] : []));

describe('a title whose period stands apart from it', () => {
  it.each([
    ['en', '2026: the year of oars', '*2026* The year of oars'],
    ['fr', '2026 – l’été des rames', '*2026* L’été des rames'],
    ['ru', '2026: год вёсел', '*2026* Год вёсел'],
    ['el', '2026: έτος', '*2026* Έτος'],
    ['tr', '2026: iskele', '*2026* İskele'],
    ['en', '2026: **bold** oars', '*2026* **Bold** oars'],
    ['en', '(2026) oars', '*2026* Oars'],
  ])('opens with a capital in %s: %s', (lang, title, shown) => {
    expect(told(lang, title, '2027: Sails')[0]).toBe(shown);
  });

  it.each([
    ['2026: iPhone'],
    ['2026: eBPF for all'],
    ['2026: v2 of the plan'],
    ['2026: a/b tests'],
    ['2026: `oars`'],
    ['2026: ყველა'],
  ])('stays as it is written where its first word is a name: %s', (title) => {
    expect(told('en', title, '2027: Sails')[0]).toBe(title.replace('2026:', '*2026*'));
  });

  it('stays as it is written where the period stands behind it', () => {
    expect(told('en', 'oars (2026)', 'sails (2027)')).toEqual(['*2026* oars', '*2027* sails']);
  });

  it('opens with one on the agenda, and in lines of bold type', () => {
    const { deck } = read('en', '2026: the oars', '2027: the sails', 'Costs');
    expect(deck.slides.map(written)[1]?.shows).toBe('1. The oars *2026*\n2. The sails *2027*\n3. Costs');
    const bold = readArticle('# A\n\n## Plan\n\n**2026: oars**\n\n- a\n\n**2027: sails**\n\n- b\n', 'a.md');
    const heads = planDeck(bold.roadmap, 'a').slides.map((slide) => written(slide).title);
    expect(heads).toContain('## *2026* Oars');
  });

  it('stays as it is written in a list', () => {
    const { roadmap } = readArticle('# A\n\n## Plan\n\n- **2026:** oars\n- **2027:** sails\n', 'a.md');
    const deck = planDeck(roadmap, 'a');
    expect(deck.slides.map((slide) => JSON.stringify(written(slide))).join()).not.toMatch(/Oars|Sails/);
  });

  it('is told where it stands, and nowhere as lost', () => {
    const { deck, units } = read('en', '2026: the oars', '1. 2027: the sails', '2028: eBPF', 'Costs');
    const headings = accountFor(units, deck).filter(({ unit }) => unit.type === 'heading');
    expect(headings.map(({ placement }) => placement)).toEqual(Array(5).fill('slide'));
    expect(deck.slides.flatMap(({ notes }) => notes).join()).not.toContain('the oars');
  });
});

it('sets a capital behind the period of a text alone', () => {
  expect(withCapital('2027: the year', 'en')).toEqual(['2027: The year']);
  expect(withCapital('the year 2027', 'en')).toEqual([]);
  expect(withCapital('the oars (2027)', 'en')).toEqual([]);
  expect(withCapital('Jan–Feb: discovery', 'en')).toEqual(['Jan–Feb: Discovery']);
});
