import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/phrasing.ts';
import { readArticle } from '../../../src/article/read.ts';
import { accountFor, toCoverage } from '../../../src/deck/coverage.ts';
import { planDeck } from '../../../src/deck/plan.ts';

const read = (title: string, lang: string, alt: string, text: string) =>
  readArticle(`![${alt}](logo.svg)\n\n# ${title}\n\n${text}\n\n## Today\n\n- a\n- b\n`, 'a.md', lang);
const titleOf = (...given: Parameters<typeof read>): string =>
  textOf(read(...given).roadmap.title?.named ?? []);

describe('an article that is called by its kind alone', () => {
  it.each([
    ['Roadmap', 'en', 'tidekit logo', 'This says where TideKit goes.', 'TideKit Roadmap'],
    ['Public Roadmap 2027', 'en', 'Logo of TideKit', 'It goes on.', 'TideKit Public Roadmap 2027'],
    ['Roadmap', 'en', 'tidekit logo', 'We build tidekit.', 'tidekit Roadmap'],
    ['Fahrplan', 'de', 'TideKit-Logo', 'Es geht weiter.', 'TideKit Fahrplan'],
    ['Feuille de route', 'fr', 'logo de TideKit', 'On continue.', 'TideKit – Feuille de route'],
    ['路线图', 'zh-CN', 'TideKit 标志', '继续。', 'TideKit 路线图'],
    ['ロードマップ', 'ja', 'TideKit のロゴ', '続きます。', 'TideKit ロードマップ'],
    ['로드맵', 'ko', 'TideKit 로고', '계속됩니다.', 'TideKit 로드맵'],
  ])('is called by what its logo says it is of: %s', (title, lang, alt, text, named) => {
    expect(titleOf(title, lang, alt, text)).toBe(named);
  });

  it('is called so where nothing says more, or says it well', () => {
    expect(titleOf('Roadmap', 'en', 'a ship at sea', 'This says where TideKit goes.')).toBe('Roadmap');
    expect(titleOf('Roadmap', 'en', 'tidekit logo', 'This says where we go.')).toBe('Roadmap');
    expect(titleOf('TideKit Roadmap', 'en', 'tidekit logo', 'TideKit goes.')).toBe('TideKit Roadmap');
    expect(titleOf('How we sail', 'en', 'tidekit logo', 'TideKit goes.')).toBe('How we sail');
  });

  it('shows nothing that the article does not say', () => {
    for (const [title, lang] of [
      ['Roadmap', 'en'],
      ['Feuille de route', 'fr'],
    ] as const) {
      const { roadmap, units } = read(title, lang, 'tidekit logo', 'This says where TideKit goes.');
      const deck = planDeck(roadmap, 'a');
      expect(toCoverage(units, deck).unsourced).toEqual([]);
      expect(accountFor(units, deck).filter(({ placement }) => placement === 'missing')).toEqual([]);
    }
  });
});
