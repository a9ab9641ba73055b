import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKeeper } from '../../src/browser/keep.ts';
import type { DeckPage } from '../../src/browser/page.ts';
import { embedFonts } from '../../src/compile/fonts.ts';
import { diskCache } from '../../src/model/disk-cache.ts';
import { keptBrowser } from './browsers.ts';

const sans = '"Noto Sans SC", sans-serif';
const serif = '"Source Serif 4", "Noto Serif SC", serif';
const mono = '"JetBrains Mono", "DejaVu Sans Mono", monospace, "Noto Sans SC"';

let cache: string;
let keeper: BrowserKeeper;
const outerCache = process.env.ROADMAP_DECK_CACHE;

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'deck-fonts-test-'));
  keeper = keptBrowser();
  await keeper.run(async () => undefined);
  process.env.ROADMAP_DECK_CACHE = cache;
});

afterAll(async () => {
  if (outerCache === undefined) delete process.env.ROADMAP_DECK_CACHE;
  else process.env.ROADMAP_DECK_CACHE = outerCache;
  await rm(cache, { recursive: true, force: true });
});

/** Opens a page of a text in regular and bold, and embeds its fonts. */
const withText = <T>(
  { lang, list, text }: { lang: string; list: string; text: string },
  work: (page: DeckPage, missing: string[]) => Promise<T>,
): Promise<T> =>
  keeper.run(async (session) => {
    const css = `p { font-family: ${list}; white-space: pre-wrap } span { white-space: nowrap }`;
    const body = `<p><span>${text}</span></p><p><b><span>${text}</span></b></p>`;
    const page = await session.openPage(
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${css}</style><body>${body}</body></html>`,
    );
    try {
      const { missing } = await embedFonts(page, css, '', lang);
      return await work(page, missing);
    } finally {
      await page.close();
    }
  });

/** The fonts that the browser shows the text in, by their own names; a font of the system with a mark. */
const fontsOf = (page: DeckPage): Promise<string[]> =>
  page.step('Reading the fonts', async (inner) => {
    const client = await inner.createCDPSession();
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    const { root } = await client.send('DOM.getDocument', { depth: -1 });
    const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'p' });
    const fonts: string[] = [];
    for (const nodeId of nodeIds) {
      const shown = await client.send('CSS.getPlatformFontsForNode', { nodeId });
      fonts.push(
        ...shown.fonts.map(({ familyName, isCustomFont }) => (isCustomFont ? '' : '!') + familyName),
      );
    }
    await client.detach();
    return [...new Set(fonts)].sort();
  });

const widthOf = (page: DeckPage): Promise<number> =>
  page.evaluate(() => document.querySelector('span')?.getBoundingClientRect().width ?? 0);

const widthIn = (lang: string, text: string): Promise<number> =>
  withText({ lang, list: sans, text }, (page) => widthOf(page));

it('tells of a face that the browser refuses', async () => {
  const refusedIn = (text: string): Promise<string[]> =>
    keeper.run(async (session) => {
      const css = `p { font-family: ${sans} }`;
      const page = await session.openPage(`<!doctype html><style>${css}</style><p>${text}</p>`);
      const { refused } = await embedFonts(page, css, '', 'en');
      await page.close();
      return refused;
    });
  const damaged = join(cache, 'damaged');
  process.env.ROADMAP_DECK_CACHE = damaged;
  const kept = join(damaged, 'fonts');
  expect(await refusedIn('Damaged later')).toEqual([]);
  for (const name of await readdir(kept))
    if (name.endsWith('.woff2')) await diskCache(kept).write(name, Buffer.from('no font'));
  expect(await refusedIn('Damaged later')).toEqual(['Noto Sans SC']);
  process.env.ROADMAP_DECK_CACHE = cache;
});

describe('every character is shown by a font that the deck carries', () => {
  it.each([
    [
      'Chinese',
      'zh-CN',
      sans,
      '“从模型”…到智能体——AI → 2025：①≥√★✓ 毖鼙 한글',
      ['Noto Sans SC', 'Noto Sans KR'],
    ],
    ['Japanese', 'ja', sans, '港町の路面電車計画「次の二年」…ーアイ', ['Noto Sans JP']],
    ['Korean', 'ko', sans, '강변 도서관 새 단장 계획: “漢字”', ['Noto Sans KR']],
    ['Traditional Chinese', 'zh-TW', sans, '青溪鎮自行車道計畫：「兩年後」', ['Noto Sans TC']],
    ['English', 'en', sans, 'It’s “curly” – — … → ≥ ✓ 中文 e\u0301', ['Noto Sans', 'Noto Sans SC']],
    [
      'Arabic',
      'ar',
      sans,
      'خطة الحديقة العامة: ماذا يتغير؟ مُحَمَّد ٣٫٥ (2025)',
      ['Noto Sans Arabic', 'Noto Sans'],
    ],
    ['Persian', 'fa', sans, 'می‌شود کتاب‌ها', ['Noto Sans Arabic']],
    ['Hebrew', 'he', sans, 'שָׁלוֹם עולם: תוכנית 2025 (א״ב)', ['Noto Sans Hebrew']],
    ['Hindi', 'hi', sans, 'हिन्दी में क्षत्रिय ज्ञान र्‍य ।', ['Noto Sans Devanagari']],
    ['Thai', 'th', sans, 'ภาษาไทย กำลัง น้ำ', ['Noto Sans Thai']],
    ['Russian', 'ru', sans, 'Дорожная карта: за\u0301мок — «план»', ['Noto Sans']],
    ['Greek', 'el', sans, 'Οδικός χάρτης · ἀρχή', ['Noto Sans']],
    ['Vietnamese', 'vi', sans, 'Lộ trình tiếng Việt', ['Noto Sans']],
    ['emoji', 'zh', sans, '🚲👨‍👩‍👧‍👦👍🏽🇨🇳✅⭐ 1️⃣ #️⃣ ❤️♻️ ❤️‍🔥 👩‍⚕️ 🏳️‍🌈 ↔️ ©️', ['Noto Color Emoji']],
    ['emoji as text', 'en', sans, '⚡︎ ⚡ ⚠️', ['Noto Emoji', 'Noto Color Emoji']],
    ['emoji in code', 'en', mono, '🟢 ⚠️', ['Noto Emoji']],
    ['code', 'en', mono, '├── src → a >= b\n│   └── “注释” αβγ жё 🚲 ✓', ['JetBrains Mono', 'Noto Sans SC']],
    ['Chinese in serifs', 'zh', serif, '从“具体”到 Serif it’s', ['Source Serif 4', 'Noto Serif SC']],
    ['Japanese in serifs', 'ja', serif, '路面電車 tram', ['Source Serif 4', 'Noto Sans JP']],
  ])('%s', async (_, lang, list, text, expected) => {
    await withText({ lang, list, text }, async (page, missing) => {
      const fonts = await fontsOf(page);
      expect(fonts.filter((name) => name.startsWith('!'))).toEqual([]);
      // The weight can stand behind the family's name.
      for (const name of expected) expect(fonts.join()).toMatch(new RegExp(`(^|,)${name}( \\w+)?(,|$)`));
      expect(missing).toEqual([]);
    });
  });

  it('tells of one that no font has', async () => {
    const missing = await withText({ lang: 'en', list: sans, text: 'a𞤀' }, async (_, list) => list);
    expect(missing).toEqual(['𞤀']);
  });
});

describe('what a font makes of characters that stand together', () => {
  it.each([
    ['a family', 'zh', '👨‍👩‍👧‍👦', '👨'],
    ['a skin tone', 'zh', '👍🏽', '👍'],
    ['a flag', 'zh', '🇨🇳', '👍'],
    ['a digit in a frame', 'zh', '1️⃣', '👍'],
    ['a picture by a selector', 'zh', '❤️', '👍'],
  ])('%s is one picture', async (_, lang, sequence, single) => {
    expect(await widthIn(lang, sequence)).toBeCloseTo(await widthIn(lang, single), 1);
  });

  it('joins Arabic letters, and not across a non-joiner', async () => {
    const apart = await widthIn('ar', 'ببب'.split('').join('\u200c'));
    expect(await widthIn('ar', 'ببب')).toBeLessThan(apart * 0.8);
  });

  it('makes Devanagari conjuncts', async () => {
    expect(await widthIn('hi', 'क्ष')).toBeLessThan(await widthIn('hi', 'क\u094d\u200cष'));
  });

  it('takes the Thai letter apart that stands over two', async () => {
    expect(await widthIn('th', 'นำ')).toBeCloseTo(await widthIn('th', 'นา'), 1);
  });

  it('keeps boxes in the cells of the code face', async () => {
    const width = (text: string) => withText({ lang: 'en', list: mono, text }, (page) => widthOf(page));
    expect(await width('├──│└')).toBeCloseTo(await width('aaaaa'), 0);
  });
});
