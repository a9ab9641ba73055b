import type { Page } from 'puppeteer-core';
import { say } from '../language/say.ts';
import type { Drawing, DrawingFault } from '../model/drawing.ts';
import { cleanInPage } from './clean-drawing.ts';
import { toLook } from './diagram-look.ts';
import { readPalette } from './diagram-palette.ts';
import { withEscapedLabels } from './escaped-labels.ts';
import { letterInPage } from './letter-drawing.ts';
import { measureInPage } from './measure-drawing.ts';
import type { DeckPage } from './page.ts';
import { thinTicksInPage } from './thin-ticks.ts';

/** One drawing takes no longer, in milliseconds. */
const longest = 10_000;

/**
 * Brings the program that draws into a page. Scripts are off there, so that nothing of an article ever runs; what the
 * program waits for is done at once, since no timer runs either.
 * @returns how drawings look on the slide that the page shows
 */
export async function prepareToDraw(page: DeckPage, program: string): Promise<object> {
  const frame = `
    Object.defineProperty(globalThis, 'trustedTypes', { value: undefined });
    globalThis.queueMicrotask = (work) => void Promise.resolve().then(work);
    globalThis.setTimeout = (work, _, ...args) => { Promise.resolve().then(() => work(...args)); return 0; };
    globalThis.requestAnimationFrame = () => 0;`;
  await page.step(say`Loading what draws diagrams`, (inner) => inner.evaluate(`${frame}\n${program}\n;0`));
  return toLook(await readPalette(page));
}

/**
 * Draws a diagram.
 * @param id begins the ids within the drawing
 * @param look as `prepareToDraw` told it
 * @returns undefined where it takes too long; the page draws no more then
 */
export async function drawDiagram(
  page: DeckPage,
  source: string,
  id: string,
  look: object,
): Promise<Drawing | DrawingFault | undefined> {
  return page.step(say`Drawing a diagram`, async (inner) => {
    const client = await inner.createCDPSession();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), longest);
    });
    const drawing = draw(inner, source, id, look);
    drawing.catch(() => undefined);
    try {
      const drawn = await Promise.race([drawing, late]);
      // What was stopped at its work never answers.
      if (!drawn) await client.send('Runtime.terminateExecution');
      return drawn;
    } finally {
      clearTimeout(timer);
      await client.detach().catch(() => undefined);
    }
  });
}

/** What is said of a diagram that takes too long. */
export const tooSlow: DrawingFault = {
  type: 'fault',
  reason: say`to draw it takes more than ${longest / 1000} s`,
};

/** A drawing that stands in the page, made sound, legible and as large as its content. */
async function draw(inner: Page, source: string, id: string, look: object): Promise<Drawing | DrawingFault> {
  const fault = await inner.evaluate(renderInPage, withEscapedLabels(source), id, look);
  if (fault) return fault;
  await inner.evaluate(cleanInPage);
  await inner.evaluate(letterInPage);
  await inner.evaluate(thinTicksInPage);
  return inner.evaluate(measureInPage);
}

/** Leaves a drawing within the slide, where text is as wide as it will be. Runs in the page, so it may use nothing from outside itself. */
async function renderInPage(source: string, id: string, look: object): Promise<DrawingFault | undefined> {
  interface Mermaid {
    initialize: (config: object) => void;
    render: (id: string, source: string, container: Element) => Promise<{ svg: string }>;
  }
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
  document.querySelector('.drawing')?.remove();

  // The same numbers by chance for each drawing.
  let seed = 1;
  const next = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  Math.random = next;
  Object.defineProperty(crypto, 'getRandomValues', {
    value: (array: Uint8Array) => array.map(() => Math.floor(next() * 256)),
    configurable: true,
  });

  /** Of a mistake: its line, and what is wrong in one sentence. */
  const faultOf = (error: unknown): DrawingFault => {
    const message = String((error as Error)?.message ?? error);
    const { loc } = ((error as { hash?: { loc?: { last_line?: number } } }).hash ?? {}) as {
      loc?: { last_line?: number };
    };
    const said = Number(/\bline:?\s*(\d+)/i.exec(message)?.[1]) || loc?.last_line;
    const [opening = '', ...others] = message.split('\n');
    const expected = others
      .find((line) => /^Expecting|^Lexical/.test(line))
      ?.replace(/^Expecting.*, got /, 'there is an unexpected ');
    const reason = /^(?:Parse|Lexical) error/.test(opening) ? (expected ?? 'it cannot be read') : opening;
    return { type: 'fault', reason: reason.slice(0, 200), ...(said ? { line: said } : {}) };
  };

  const place = document.createElement('figure');
  place.className = 'drawing';
  (document.querySelector('section') ?? document.body).append(place);
  try {
    mermaid.initialize(look);
    const { svg } = await mermaid.render(id, source, place);
    place.innerHTML = svg;
  } catch (error) {
    return faultOf(error);
  }
  return place.querySelector('svg') ? undefined : { type: 'fault', reason: 'it shows nothing' };
}
