import type { LiveDeck, LivePresentation, LiveUpdate } from '../../../src/preview/live-deck.ts';

export const size = { width: 1280, height: 720 };

/** A deck of slides whose keys are their titles. */
export const presentation = (keys: string[], more: Partial<LivePresentation> = {}): LivePresentation => ({
  lang: 'en',
  title: 'A talk',
  css: 'section{color:red}',
  size,
  slides: keys.map((key, at) => ({
    key,
    id: key.toLowerCase(),
    title: key,
    html: `<svg data-marpit-svg=""><foreignObject><section id="1" data-marpit-pagination="1" data-marpit-pagination-total="1"><p>${key}</p></section></foreignObject></svg>`,
    notes: [],
    lines: [at * 10 + 1, at * 10 + 5],
  })),
  ...more,
});

export const update = (keys: string[] | undefined, more: Partial<LiveUpdate> = {}): LiveUpdate => ({
  ...(keys ? { presentation: presentation(keys) } : {}),
  errors: keys
    ? []
    : [{ severity: 'error', rule: 'front-matter', reason: 'It is broken', line: 3, column: 1 }],
  files: [],
  themes: ['signal', 'stage'],
  theme: 'signal',
  cuts: ['short'],
  cut: '',
  ...more,
});

/** A live deck that is whatever the test makes of it. */
export class FakeDeck implements LiveDeck {
  now: () => LiveUpdate | Promise<LiveUpdate>;
  readonly chosen: { theme?: string; cut?: string }[] = [];
  updates = 0;
  checks = 0;
  prints = 0;
  closed = false;

  constructor(now: () => LiveUpdate | Promise<LiveUpdate>) {
    this.now = now;
  }

  async update(): Promise<LiveUpdate> {
    this.updates += 1;
    return this.now();
  }

  async choose(settings: { theme?: string; cut?: string }): Promise<LiveUpdate> {
    this.chosen.push(settings);
    return { ...(await this.now()), ...settings };
  }

  async check(): Promise<[{ severity: 'warning'; rule: string; reason: string; slide: number }]> {
    this.checks += 1;
    return [{ severity: 'warning', rule: 'title-length', reason: 'It is long', slide: 1 }];
  }

  async pdf(): Promise<Uint8Array> {
    this.prints += 1;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return new TextEncoder().encode('%PDF-1.7 of the deck');
  }

  async close(): Promise<void> {
    this.closed = true;
  }
}

/** Waits for something to become true, for as long as the test may run. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Reads server-sent events until there are so many messages, and gives them with the raw text. */
export async function readMessages(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  count: number,
): Promise<{ messages: Record<string, unknown>[]; text: string }> {
  const decoder = new TextDecoder();
  let text = '';
  const data = (): string[] => text.split('\n').filter((line) => line.startsWith('data: '));
  while (!text.endsWith('\n\n') || data().length < count) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  return { messages: data().map((line) => JSON.parse(line.slice(6)) as Record<string, unknown>), text };
}
