import { expect, it } from 'vitest';
import { offline } from '../../../src/compile/context.ts';
import { openWriter, type SlideSettings } from '../../../src/compile/slide-writer.ts';
import { text } from '../../../src/deck/nodes.ts';
import { makeSlide } from '../../../src/deck/slide.ts';
import { loadTheme } from '../../../src/marp/theme.ts';
import type { Slide } from '../../../src/model/deck.ts';

const slide = (id: string, title: string): Slide =>
  makeSlide('prose', { id, heading: { depth: 1, children: [text(title)] } });

const settings: SlideSettings = {
  theme: await loadTheme('route'),
  style: { css: '', width: 1280, height: 720 },
  size: '16:9',
  lang: 'en',
  assets: new Map(),
  setters: {},
};

it('writes and renders slides in their order, equal ones once', async () => {
  const write = openWriter(settings, offline());
  const [apples, pears, again] = await write([
    slide('a', 'Apples'),
    slide('b', 'Pears'),
    slide('c', 'Apples'),
  ]);
  expect([apples, pears].map((one) => one?.rendered.title)).toEqual(['Apples', 'Pears']);
  expect(apples?.markdown).toContain('# Apples');
  expect(again).toBe(apples);
});

it('writes no slide again that is known, in the same settings', async () => {
  const context = offline();
  const first = await openWriter(settings, context)([slide('a', 'Apples')]);
  const second = await openWriter(settings, context)([slide('z', 'Pears'), slide('a', 'Apples')]);
  expect(second[1]).toBe(first[0]);
  const [other] = await openWriter({ ...settings, lang: 'zh-CN' }, context)([slide('a', 'Apples')]);
  expect(other).not.toBe(first[0]);
  expect(await openWriter(settings, offline())([slide('a', 'Apples')])).toEqual(first);
});
