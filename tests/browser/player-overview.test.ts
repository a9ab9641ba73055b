import { beforeAll, describe, expect, it } from 'vitest';
import { toPlayerPage } from '../../src/player/page.ts';
import { makeDeck } from '../unit/player/sample.ts';
import { expectSlide, look, screens, script, usePlayer } from './player-page.ts';

const at = usePlayer();
let deck: string;
beforeAll(async () => {
  deck = await at.writeDeck('deck #1 演讲.html', 12);
});

describe('overview', () => {
  it('opens at the current slide, moves by keys and leads to a slide', async () => {
    await at.page.goto(`${deck}#5`);
    await at.page.keyboard.press('o');
    expect(await look(at.page)).toMatchObject({ mode: 'overview', hash: '#5' });
    const number = (): Promise<string | undefined> =>
      at.page.evaluate(() => document.activeElement?.querySelector('b')?.textContent ?? undefined);
    expect(await number()).toBe('5');
    await at.page.keyboard.press('ArrowRight');
    expect(await number()).toBe('6');
    await at.page.keyboard.press('ArrowDown');
    expect(Number(await number())).toBeGreaterThan(6);
    await at.page.keyboard.press('Enter');
    await expect.poll(async () => (await look(at.page)).mode).toBe('show');
    await at.page.keyboard.press('o');
    await at.page.click('.deck-slide:nth-of-type(2)');
    await expectSlide(at.page, 2);
  });

  it('finds slides by their words', async () => {
    await at.page.goto(deck);
    await at.page.keyboard.press('/');
    await at.page.keyboard.type('第 9 页');
    const left = await at.page.$$eval('.deck-slide:not(.deck-filtered)', (slides) =>
      slides.map((slide) => slide.getAttribute('data-id')),
    );
    expect(left).toEqual(['方向-9']);
    expect(await at.page.$$eval('.deck-group:not(.deck-filtered)', (groups) => groups.length)).toBe(1);
    await at.page.keyboard.press('Enter');
    await expectSlide(at.page, 9);
    await at.page.keyboard.press('ArrowRight');
    await expectSlide(at.page, 10);
  });

  it('finds what a slide says, else what stands at its head, and nothing by its foot', async () => {
    const sample = makeDeck(5, { face: false });
    const slides = sample.slides.map((slide, at) => {
      const said = at === 2 ? '<p>Das Jahr 20\u200b31 im Rück\u00adblick</p>' : '';
      const frame = '<header>Kopf 2031</header><footer><ul><li>2030</li><li>2031</li></ul></footer>';
      return { ...slide, html: slide.html.replace('</section>', `${said}${frame}</section>`) };
    });
    await at.page.goto(await at.write('rail.html', toPlayerPage({ ...sample, slides, script })));
    await at.page.keyboard.press('/');
    const found = (): Promise<(string | null)[]> =>
      at.page.$$eval('.deck-slide:not(.deck-filtered)', (left) =>
        left.map((one) => one.getAttribute('data-id')),
      );
    await at.page.keyboard.type('2031');
    expect(await found()).toEqual(['方向-3']);
    await at.page.keyboard.type(' rückblick');
    expect(await found()).toEqual(['方向-3']);
    await at.page.keyboard.type(' Kopf');
    expect(await found()).toEqual([]);
    const clear = async (): Promise<void> => {
      for (let length = 19; length > 0; length -= 1) await at.page.keyboard.press('Backspace');
    };
    await clear();
    await at.page.keyboard.type('kopf');
    expect(await found()).toHaveLength(5);
    await clear();
    await at.page.keyboard.type('2030');
    expect(await found()).toEqual([]);
  });

  it('closes where it was opened', async () => {
    await at.page.goto(`${deck}#6`);
    await at.page.keyboard.press('o');
    await at.page.keyboard.press('ArrowRight');
    await at.page.keyboard.press('Escape');
    await expectSlide(at.page, 6);
  });
});

describe('the heads of the overview', () => {
  it('are made when it is opened, one a chapter, and a line where chapters end', async () => {
    const appended = await at.writeDeck('appended.html', 16, { appendix: 2, face: false });
    await at.page.goto(appended);
    expect(await at.page.$('.deck-group')).toBeNull();
    await at.page.keyboard.press('o');
    const heads = await at.page.$$eval('.deck-group', (groups) =>
      groups.map((group) => [
        group.tagName,
        group.textContent,
        group.nextElementSibling?.getAttribute('aria-label')?.split(' ')[0],
      ]),
    );
    expect(heads).toEqual([
      ['H2', '1从预训练到推理时计算', '2'],
      ['H2', '2从预训练到推理时计算', '8'],
      ['HR', '', '14'],
      ['H2', '附录', '附'],
    ]);
    const labels = await at.page.$$eval('.deck-open b', (numbers) => numbers.map((b) => b.textContent));
    expect(labels.slice(-3)).toEqual(['14', '附 1', '附 2']);
  });
});

describe('contents', () => {
  const rows = (): Promise<string[]> =>
    at.page.$$eval('.deck-contents [role=option]', (options) =>
      options.map((option) => {
        const marks = [option.getAttribute('aria-current') && '*', option.ariaSelected === 'true' && '>'];
        return `${marks.filter(Boolean).join('')}${option.querySelector('.deck-page')?.textContent}`;
      }),
    );
  const focused = (): Promise<string | undefined> =>
    at.page.evaluate(() => document.activeElement?.className || document.activeElement?.tagName);

  it('list chapters, and under the current one its slides', async () => {
    await at.page.goto(`${deck}#9`);
    await at.page.keyboard.press('c');
    expect(await rows()).toEqual(['1', '2', '*8', '8', '*>9', '10', '11', '12']);
    const marked = await at.page.$eval(
      '[role=combobox]',
      (field) => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent,
    );
    expect(marked).toContain('第 9 页');
  });

  it('lead to a slide by arrow keys and Enter, and give the focus back', async () => {
    await at.page.goto(`${deck}#9`);
    await at.page.focus('.deck-bar button:nth-of-type(3)');
    await at.page.keyboard.press('Enter');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp'] as const) await at.page.keyboard.press(key);
    await at.page.keyboard.press('Enter');
    await expectSlide(at.page, 10);
    expect(await at.page.$('dialog[open]')).toBeNull();
    expect(await at.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('目录');
  });

  it('find what is typed', async () => {
    await at.page.goto(`${deck}#1`);
    await at.page.keyboard.press('c');
    await at.page.keyboard.type('第 11');
    expect(await rows()).toEqual(['>11']);
    await at.page.keyboard.press('Enter');
    await expectSlide(at.page, 11);
    await at.page.keyboard.press('c');
    await at.page.keyboard.type('2');
    expect((await rows())[0]).toBe('>2');
    await at.page.keyboard.type('没有的');
    expect(await rows()).toEqual([]);
    await at.page.keyboard.press('Enter');
    await at.page.keyboard.press('Escape');
    await expectSlide(at.page, 11);
  });

  it('stay open for who opens them again at once', async () => {
    await at.page.goto(`${deck}#4`);
    await at.page.keyboard.press('c');
    await at.page.evaluate(() => {
      const press = (target: Element | null, key: string) =>
        target?.dispatchEvent(
          new KeyboardEvent('keydown', { key, code: '', bubbles: true, cancelable: true }),
        );
      press(document.activeElement, 'Enter');
      press(document.body, 'c');
    });
    await at.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(await at.page.$('dialog[open]')).not.toBeNull();
    await at.page.keyboard.type('2');
    expect((await rows())[0]).toBe('>2');
  });

  it('leave the key after Escape to the player', async () => {
    await at.page.goto(`${deck}#4`);
    for (let times = 0; times < 10; times++) {
      for (const key of ['c', 'Escape', '?'] as const) await at.page.keyboard.press(key);
      expect(await at.page.$('dialog.deck-help[open]')).not.toBeNull();
      await at.page.keyboard.press('Escape');
    }
  });

  it('close on Escape and beside them, and move nothing', async () => {
    await at.page.goto(`${deck}#4`);
    await at.page.keyboard.press('c');
    await at.page.keyboard.press('ArrowDown');
    await at.page.keyboard.press('Escape');
    await expectSlide(at.page, 4);
    await expect.poll(focused).toBe('BODY');
    await at.page.keyboard.press('c');
    await at.page.mouse.click(20, 300);
    expect(await at.page.$('dialog[open]')).toBeNull();
    await expectSlide(at.page, 4);
  });

  it('serve a finger, without bringing up a keyboard', async () => {
    await at.page.setViewport(screens.turnedPhone);
    await at.page.goto(`${deck}#4`);
    await at.page.keyboard.press('c');
    expect(await at.page.evaluate(() => document.activeElement?.id)).toBe('deck-contents-list');
    const chapter = await at.page.$$('.deck-contents [role=option]');
    await chapter[1]?.tap();
    await expectSlide(at.page, 2);
  });
});
