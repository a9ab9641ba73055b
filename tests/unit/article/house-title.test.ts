import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';

/** What the cover of an article says that opens with some blocks, its title first. */
function cover(...blocks: string[]): string[] {
  const body = ['## Today', 'Two ships sail.', '## Later', 'Three ships sail.', '## Then', 'Four.'];
  const { roadmap, units } = readArticle([...blocks, ...body].join('\n\n'), 'a.md');
  const deck = planDeck(roadmap, 'a');
  expect(accountFor(units, deck).filter(({ placement }) => placement === 'missing')).toEqual([]);
  const [slide] = deck.slides;
  return [slide?.heading, ...(slide?.content ?? [])].map((node) => textOf(node?.['children' as never] ?? []));
}

describe('the name of a house above what it calls its plan', () => {
  it.each([
    [
      '# Northern Harbour Authority',
      '**Strategic plan 2026–2030: Faster ships**',
      ['Strategic plan 2026–2030', 'Faster ships'],
    ],
    ['# Hafenamt Nordstadt', '**Strategie 2030**', ['Strategie 2030']],
    [
      '# AGENCE DU PORT',
      '**Plan 2026-2030 : des bateaux rapides**',
      ['Plan 2026-2030', 'des bateaux rapides'],
    ],
    ['# Fundación del Puerto', '**Plan 2026-2030**', ['Plan 2026-2030']],
    ['# 东海港务局', '**港口五年规划：让船更快**', ['港口五年规划', '让船更快']],
    ['# 港湾技術研究所', '## 中期計画「船を速く」', ['中期計画「船を速く」']],
    ['# 항만연구원', '**중기 로드맵 2026~2028**', ['중기 로드맵 2026~2028']],
    ['# وكالة الميناء', '**خطة الميناء حتى عام 2030**', ['خطة الميناء حتى عام 2030']],
  ])('is who wrote it: %s', (house, plan, called) =>
    expect(cover(house, plan)).toEqual([...called, house.slice(2)]));

  it('stands above when that was', () =>
    expect(cover('# Hafenamt Nordstadt', '**Strategie 2030**', '*Stand: 3. Mai 2026*')).toEqual([
      'Strategie 2030',
      'Hafenamt NordstadtStand: 3. Mai 2026',
    ]));

  it.each([
    ['# Faster ships', '**Strategic plan 2026–2030**'],
    ['# What a harbour authority does: an outlook', '**By the harbour office**'],
    ['# Northern Harbour Authority', 'The authority mends its quays.'],
    ['# Northern Harbour Authority', '**Northern Department**'],
    ['# Neue Häfen für Wirtschaft und Gesellschaft', '**Strategie 2030**'],
    ['# Un port pour la société', '**Plan 2026-2030**'],
  ])('is what the article is called where nothing else is: %s', (title, below) =>
    expect(cover(title, below)[0]).toContain(title.slice(2, 20).split(':')[0]));
});
