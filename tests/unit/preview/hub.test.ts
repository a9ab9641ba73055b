import { describe, expect, it } from 'vitest';
import type { DeckMessage } from '../../../src/player/live/protocol.ts';
import { Hub, type Progress } from '../../../src/preview/hub.ts';
import { presentation, update } from './sample.ts';

const begin = (version?: number): Progress => ({ version, status: 0, findings: 0 });
const first = 1000;
const makeHub = (): Hub => new Hub('article.md', false, first);
const deckOf = (hub: Hub, progress: Progress): DeckMessage | undefined =>
  hub.takeNews(progress).find((message): message is DeckMessage => message.type === 'deck');

describe('a page that comes new', () => {
  it('is told status, the whole deck and findings, in this order', () => {
    const hub = makeHub();
    hub.publish(update(['A', 'B']), 'edit');
    hub.publishFindings([{ severity: 'warning', rule: 'r', reason: 'why' }], hub.version);
    const news = hub.takeNews(begin());
    expect(news.map(({ type }) => type)).toEqual(['status', 'deck', 'findings']);
    expect(news[0]).toMatchObject({ source: 'article.md', theme: 'signal', editor: false, errors: [] });
    expect(news[1]).toMatchObject({
      version: first + 1,
      lang: 'en',
      title: 'A talk',
      order: ['A', 'B'],
      lines: [
        [1, 5],
        [11, 15],
      ],
      css: 'section{color:red}',
      size: { width: 1280, height: 720 },
    });
    const { slides, edited } = news[1] as DeckMessage;
    expect(Object.keys(slides)).toEqual(['A', 'B']);
    expect(slides.B).toMatch(/^<article class="deck-slide"[^>]* data-key="B"[^>]*>.*<p>B<\/p>/);
    expect(edited).toBeUndefined();
    expect(hub.takeNews(begin(first + 1)).map(({ type }) => type)).toEqual(['status', 'deck', 'findings']);
  });

  it('is told the order alone where it has the deck', () => {
    const hub = makeHub();
    hub.publish(update(['A', 'B']), 'edit');
    const deck = deckOf(hub, begin(hub.version));
    expect(deck).toMatchObject({ version: hub.version, order: ['A', 'B'], slides: {} });
    expect(deck).not.toHaveProperty('css');
    expect(deck).not.toHaveProperty('size');
    expect(deck).not.toHaveProperty('edited');
  });

  it('is told errors where there is no deck yet', () => {
    const hub = makeHub();
    hub.publish(update(undefined), 'edit');
    const [status, deck] = hub.takeNews(begin(first));
    expect(status).toMatchObject({ errors: [{ rule: 'front-matter', line: 3 }] });
    expect(deck).toMatchObject({ version: first, title: 'article.md', order: [], slides: {} });
  });

  it.each([
    ['none', undefined],
    ['one of an earlier run', 999],
    ['one to come', 5000],
  ])('gets all of the deck for a version that is not ours: %s', (_, version) => {
    const hub = makeHub();
    hub.publish(update(['A', 'B']), 'edit');
    const deck = deckOf(hub, begin(version));
    expect(Object.keys(deck?.slides ?? {})).toEqual(['A', 'B']);
    expect(deck?.css).toBeDefined();
    expect(deck?.edited).toBeUndefined();
  });
});

describe('a page that is up to date', () => {
  it('gets what an edit changed', () => {
    const hub = makeHub();
    const page = begin();
    hub.publish(update(['A', 'B', 'C']), 'edit');
    hub.takeNews(page);
    hub.publish(update(['A', 'X', 'C']), 'edit');
    const news = hub.takeNews(page);
    expect(news).toHaveLength(1);
    expect(news[0]).toMatchObject({ type: 'deck', version: first + 2, order: ['A', 'X', 'C'], edited: 1 });
    expect(Object.keys((news[0] as DeckMessage).slides)).toEqual(['X']);
    expect(news[0]).not.toHaveProperty('css');
    expect(hub.takeNews(page)).toEqual([]);
  });

  it('gets style and size only where they are others', () => {
    const hub = makeHub();
    const page = begin();
    hub.publish(update(['A']), 'edit');
    hub.takeNews(page);
    const css = 'section{color:blue}';
    hub.publish({ ...update(['A']), presentation: presentation(['A'], { css }) }, 'edit');
    expect(deckOf(hub, page)).toMatchObject({ css, slides: {} });
    const fonts = ['Noto Sans'];
    hub.publish({ ...update(['A']), presentation: presentation(['A'], { css, fonts }) }, 'edit');
    expect(deckOf(hub, page)).toMatchObject({ css, fonts, slides: {} });
    const size = { width: 960, height: 720 };
    hub.publish({ ...update(['A']), presentation: presentation(['A'], { css, fonts, size }) }, 'edit');
    const deck = deckOf(hub, page);
    expect(deck).toMatchObject({ size, slides: {} });
    expect(deck).not.toHaveProperty('css');
    expect(deck).not.toHaveProperty('edited');
  });

  it('hears nothing of an update that changes nothing', () => {
    const hub = makeHub();
    const page = begin();
    hub.publish(update(['A']), 'edit');
    hub.takeNews(page);
    hub.publish(update(['A']), 'edit');
    hub.publishFindings([], hub.version - 1);
    expect(hub.takeNews(page)).toEqual([]);
    expect(hub.version).toBe(first + 1);
  });

  it('is not led away when a theme is chosen', () => {
    const hub = makeHub();
    const page = begin();
    hub.publish(update(['A', 'B']), 'edit');
    hub.takeNews(page);
    hub.publish(update(['A2', 'B2'], { theme: 'stage' }), 'choice');
    const [status, deck] = hub.takeNews(page);
    expect(status).toMatchObject({ theme: 'stage' });
    expect(deck).toMatchObject({ order: ['A2', 'B2'] });
    expect(deck).not.toHaveProperty('edited');
  });

  it('keeps the last good deck while there are errors', () => {
    const hub = makeHub();
    const page = begin();
    hub.publish(update(['A']), 'edit');
    hub.takeNews(page);
    hub.publish(update(undefined), 'edit');
    expect(hub.takeNews(page)).toMatchObject([{ type: 'status', errors: [{ rule: 'front-matter' }] }]);
    hub.publishErrors([{ severity: 'error', rule: 'article-unreadable', reason: 'It is gone' }]);
    expect(hub.takeNews(page)).toMatchObject([{ type: 'status', errors: [{ rule: 'article-unreadable' }] }]);
    expect(hub.presentation?.slides).toHaveLength(1);
    hub.publish(update(['A']), 'edit');
    expect(hub.takeNews(page)).toMatchObject([{ type: 'status', errors: [] }]);
  });
});

it('tells a page that missed decks the newest one, with what it lacks of it', () => {
  const hub = makeHub();
  const page = begin();
  hub.publish(update(['A', 'B', 'C']), 'edit');
  hub.takeNews(page);
  hub.publish(update(['A', 'X', 'C']), 'edit');
  hub.publish(update(['A', 'Y', 'C']), 'edit');
  hub.publish(update(['A', 'Y', 'Z']), 'edit');
  const deck = deckOf(hub, page);
  expect(deck).toMatchObject({ version: first + 4, order: ['A', 'Y', 'Z'], edited: 2 });
  expect(Object.keys(deck?.slides ?? {})).toEqual(['Y', 'Z']);
});

it('sends a slide again that was gone for a while', () => {
  const hub = makeHub();
  const page = begin();
  hub.publish(update(['A', 'B']), 'edit');
  hub.takeNews(page);
  hub.publish(update(['A']), 'edit');
  hub.takeNews(page);
  hub.publish(update(['A', 'B']), 'edit');
  expect(Object.keys(deckOf(hub, page)?.slides ?? {})).toEqual(['B']);
});

it('tells lines that shift without sending slides', () => {
  const hub = makeHub();
  const page = begin();
  hub.publish(update(['A']), 'edit');
  hub.takeNews(page);
  const { slides } = presentation(['A']);
  const shifted = slides.map((slide) => ({ ...slide, lines: [3, 7] as const }));
  hub.publish({ ...update(['A']), presentation: presentation(['A'], { slides: shifted }) }, 'edit');
  const deck = deckOf(hub, page);
  expect(deck).toMatchObject({ lines: [[3, 7]], slides: {} });
  expect(deck).not.toHaveProperty('edited');
});

it('sends a slide once that stands in the deck twice', () => {
  const hub = makeHub();
  hub.publish(update(['A', 'B', 'A']), 'edit');
  const deck = deckOf(hub, begin());
  expect(deck?.order).toEqual(['A', 'B', 'A']);
  expect(Object.keys(deck?.slides ?? {})).toEqual(['A', 'B']);
});

describe('waiting', () => {
  const never = new AbortController().signal;

  it('ends with news, with time, with an abort and with the hub', async () => {
    const hub = makeHub();
    const news = hub.waitForNews(60_000, never);
    hub.publish(update(['A']), 'edit');
    expect(await news).toBe(true);
    expect(await hub.waitForNews(1, never)).toBe(false);
    const gone = new AbortController();
    const left = hub.waitForNews(60_000, gone.signal);
    gone.abort();
    expect(await left).toBe(false);
    expect(await hub.waitForNews(60_000, gone.signal)).toBe(false);
    const end = hub.waitForNews(60_000, never);
    hub.close();
    expect(await end).toBe(true);
    expect(await hub.waitForNews(60_000, never)).toBe(true);
    expect(hub.waiting).toBe(0);
  });
});
