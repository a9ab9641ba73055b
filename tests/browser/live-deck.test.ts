import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKeeper } from '../../src/browser/keep.ts';
import { checkPath } from '../../src/commands/check.ts';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { newContext } from '../../src/compile/context.ts';
import { numberSlide } from '../../src/marp/number.ts';
import type { LiveDeck, LiveOptions, LiveUpdate } from '../../src/preview/live-deck.ts';
import { openLiveDeck } from '../../src/preview/live-open.ts';
import { keptBrowser } from './browsers.ts';

const shipped = readFileSync('content/ai-roadmap.zh.md', 'utf8');
let folder = '';
let browser: BrowserKeeper;
const opened: LiveDeck[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'roadmap-deck-live-'));
  browser = keptBrowser();
});
afterEach(async () => {
  for (const deck of opened.splice(0)) await deck.close();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

async function open(path: string, options: LiveOptions = {}): Promise<LiveDeck> {
  const deck = await openLiveDeck(path, browser, { config: false, ...options });
  opened.push(deck);
  return deck;
}

const slidesOf = ({ presentation }: LiveUpdate) => presentation?.slides ?? [];
const keysOf = (update: LiveUpdate): string[] => slidesOf(update).map(({ key }) => key);
const reasonsOf = ({ errors }: LiveUpdate): string[] => errors.map(({ rule }) => rule);

describe('an article', () => {
  it('is after each edit what it is when it is opened then, and what a build makes of it', async () => {
    const path = write('a.md', shipped);
    const deck = await open(path);
    await deck.update();
    const edits: ((text: string) => string)[] = [
      (text) => text.replace('旗舰模型', '旗舰模型之后'),
      (text) => text.replace('\n## ', '\n一句话。\n\n## '),
      (text) => text.replace(/\n- /, `\n- ${'很长的一点说明文字。'.repeat(60)}\n- `),
      (text) => text.replace(/\n- .*\n/, '\n'),
    ];
    let text = shipped;
    for (const edit of edits) {
      text = edit(text);
      write('a.md', text);
      const fresh = await open(path);
      const [update, other] = [await deck.update(), await fresh.update()];
      expect(update.errors).toEqual([]);
      expect(slidesOf(update)).toEqual(slidesOf(other));
    }
    const { deck: built, files } = await compileArticle(
      path,
      { config: false, formats: ['html'] },
      newContext(browser),
    );
    const slides = slidesOf(await deck.update());
    const html = String(files.get('deck.html'));
    expect(slides.map(({ id }) => id)).toEqual(built.slides.map(({ id }) => id));
    slides.forEach((slide, index) => {
      expect(html).toContain(numberSlide(slide.html, { number: index + 1, total: slides.length }));
    });
  }, 60_000);

  it('changes the slides alone that the edit changed, wherever the others move to', async () => {
    const path = write('b.md', shipped);
    const deck = await open(path);
    const before = await deck.update();
    write('b.md', shipped.replace('---\n\n# ', '---\n\n\n\n# ').replace('旗舰模型分科', '旗舰模型慢慢分科'));
    const after = await deck.update();
    const known = new Set(keysOf(before));
    const changed = slidesOf(after).filter(({ key }) => !known.has(key));
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every(({ html, notes }) => html.includes('慢慢') || notes.join().includes('慢慢'))).toBe(
      true,
    );
    const [one, other] = [slidesOf(before).at(-1), slidesOf(after).at(-1)];
    expect([one?.key, other?.lines?.[0]]).toEqual([other?.key, (one?.lines?.[0] ?? 0) + 2]);
  });

  it('is checked as `check` does it', async () => {
    const text =
      '# 标题：副题\n\n## 一\n\n[去](none.md)\n\n![图](none.png)\n\n## 二\n\n**2026：预测**\n- 一点\n';
    const path = write('c.md', text);
    const deck = await open(path);
    const { presentation } = await deck.update();
    const findings = await deck.check();
    const { findings: expected } = await checkPath(path, browser, { config: false });
    expect(expected.length).toBeGreaterThan(1);
    expect(findings.map(({ slide: _slide, ...finding }) => finding)).toEqual(
      expected.map(({ slide: _slide, ...finding }) => finding),
    );
    const link = findings.find(({ rule }) => rule === 'link');
    expect(presentation?.slides[(link?.slide ?? 0) - 1]?.lines).toContain(link?.line);
    write('c.md', text.replace('none.md', 'a.md').replace('none.png', 'none2.png'));
    const [, again] = [await deck.update(), await deck.check()];
    expect(again.map(({ reason }) => reason).join()).toContain('none2.png');
  });

  it('shows what there is room for, and says so', async () => {
    const path = write('d.md', '# T\n\n## A\n\na.\n\nb.\n\n```\nfits\n```\n');
    const deck = await open(path);
    await deck.update();
    write('d.md', `# T\n\n## A\n\na.\n\nb.\n\n\`\`\`\n${'x'.repeat(6000)}\n\`\`\`\n`);
    const update = await deck.update();
    expect(slidesOf(update).at(-1)?.html).toContain('xxxx');
    expect(await deck.check()).toContainEqual(
      expect.objectContaining({
        rule: 'rest-in-notes',
        severity: 'warning',
        slide: slidesOf(update).length,
        line: 9,
      }),
    );
  });

  it('is shown at once with new characters, and again when its faces have them', async () => {
    const path = write('e.md', '---\nlang: en\n---\n# T\n\n## A\n\ntext\n');
    const updates: LiveUpdate[] = [];
    const deck = await open(path, { onChange: (update) => updates.push(update) });
    const first = await deck.update();
    write('e.md', '---\nlang: en\n---\n# T\n\n## A\n\ntext 龘靐\n');
    const second = await deck.update();
    expect(second.presentation?.css === first.presentation?.css).toBe(true);
    expect(slidesOf(second).at(-1)?.html).toContain('龘靐');
    await expect.poll(() => updates.length).toBe(1);
    expect(updates[0]?.presentation?.css === first.presentation?.css).toBe(false);
    expect(keysOf(updates[0] as LiveUpdate)).toEqual(keysOf(second));
    write('e.md', '---\nlang: en\n---\n# T\n\n## A\n\nanother text 靐龘, in **bold 龘** too\n');
    await deck.update();
    await deck.check();
    expect(updates).toHaveLength(1);
  });

  it('tells mistakes, and what they depend on', async () => {
    const path = join(folder, 'missing.md');
    const deck = await open(path);
    const missing = await deck.update();
    expect([reasonsOf(missing), missing.files]).toEqual([['article-unreadable'], [path]]);
    write('missing.md', '---\na: [\n---\n# T\n\na ![b](b.png)\n');
    expect(await deck.update()).toMatchObject({ errors: [{ rule: 'front-matter', line: 2 }] });
    write('missing.md', '# T\n\na ![b](b.png)\n');
    const sound = await deck.update();
    expect([reasonsOf(sound), slidesOf(sound).length]).toEqual([[], 2]);
    expect(sound.files).toContain(join(folder, 'b.png'));
    copyFileSync('themes/pictures/route.png', join(folder, 'b.png'));
    expect(slidesOf(await deck.update()).at(-1)?.html).toContain('data:image/png;base64,');
    rmSync(join(folder, 'b.png'));
    expect(slidesOf(await deck.update()).at(-1)?.html).not.toContain('data:image/png');
  });

  it('is shown in another theme when one is chosen', async () => {
    const deck = await open(write('f.md', '# T\n\n## A\n\na\n'));
    const first = await deck.update();
    expect([first.theme, first.cut]).toEqual(['route', 'full']);
    const chosen = await deck.choose({ theme: 'stage' });
    expect([chosen.theme, chosen.themes.includes('stage')]).toEqual(['stage', true]);
    expect(chosen.presentation?.css === first.presentation?.css).toBe(false);
    const own = write('own.css', '/* @theme own */\n@import "route";\n');
    expect((await deck.choose({ theme: own })).files).toContain(own);
    write('own.css', '/* @theme own */\n@import "route";\n}}');
    expect(reasonsOf(await deck.update())).toEqual(['theme-invalid']);
    write('own.css', '/* @theme own */\n@import "route";\nh1 { color: #123456 }\n');
    expect((await deck.update()).presentation?.css).toContain('#123456');
  });

  it('goes on when the browser dies', async () => {
    const deck = await open(write('g.md', '# T\n\n## A\n\na\n'));
    await deck.update();
    const pid = await browser.run(async (session) => session.pid);
    process.kill(pid ?? 0, 'SIGKILL');
    write('g.md', '# T\n\n## A\n\nb\n');
    expect(slidesOf(await deck.update()).at(-1)?.html).toContain('b');
    expect(await deck.check()).toEqual([]);
    expect(
      Buffer.from(await deck.pdf())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('works off what overlaps one after the other', async () => {
    const path = write('h.md', '# T\n\n## A\n\na\n');
    const deck = await open(path);
    const checked = deck.update().then(() => deck.check());
    const first = await deck.update();
    write('h.md', '# T\n\n## A\n\nb\n');
    const [second, third] = await Promise.all([deck.update(), deck.choose({ theme: 'folio' }), deck.check()]);
    expect([first, second, third].map((update) => slidesOf(update).at(-1)?.html.includes('>b<'))).toEqual([
      ...[false, true, true],
    ]);
    expect(await checked).toEqual([]);
  });
});

describe('a Markdown deck', () => {
  it('is rendered as it stands, with the lines of its slides', async () => {
    const text = '---\nmarp: true\npaginate: true\n---\n\n# A\n\n<!-- header: all -->\n\n---\n\n## B\n\nb\n';
    const path = write('deck.md', text);
    const deck = await open(path);
    const first = await deck.update();
    expect(slidesOf(first).map(({ title, lines }) => [title, lines])).toEqual([
      ['A', [6, 11]],
      ['B', [12, 14]],
    ]);
    expect(slidesOf(first)[1]?.html).toMatch(/<section id="1"[\s\S]*<header>all/);
    write('deck.md', text.replace('\nb\n', `\n${'b\n\n'.repeat(40)}`));
    const second = await deck.update();
    expect(keysOf(second)[0]).toBe(keysOf(first)[0]);
    expect(await deck.check()).toMatchObject([
      { rule: 'slide-overflow', severity: 'warning', slide: 2, line: 12 },
    ]);
    expect(
      Buffer.from(await deck.pdf())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });
});

describe('a theme', () => {
  it('is shown in every layout, and follows its file', async () => {
    const path = write('theme.css', '/* @theme mine */\n@import "route";\nh1 { color: #101010 }\n');
    const deck = await open(path);
    const first = await deck.update();
    expect(slidesOf(first).length).toBeGreaterThan(60);
    write('theme.css', '/* @theme mine */\n@import "route";\nh1 { color: #202020 }\n');
    const second = await deck.update();
    expect(second.presentation?.css).toContain('#202020');
    expect(keysOf(second)).toEqual(keysOf(first));
    write('theme.css', 'h1 {');
    expect(reasonsOf(await deck.update())).toEqual(['theme-invalid']);
  });
});
