import { say } from '../language/say.ts';
import type { DeckPage } from './page.ts';

export type Color = [red: number, green: number, blue: number];

/** What a slide is coloured and lettered with. */
export interface Palette {
  paper: Color;
  ink: Color;
  accent: Color;
  /** Twelve, for as many parts of a diagram. */
  lines: Color[];
  fontFamily: string;
}

/** Reads the colours and faces of the slide that a page shows. */
export const readPalette = (page: DeckPage): Promise<Palette> =>
  page.step(say`Reading the colours of a slide`, (inner) => inner.evaluate(readInPage));

/** Runs in the page, so it may use nothing from outside itself. */
function readInPage(): Palette {
  const section = document.querySelector('section') ?? document.body;
  const probe = section.appendChild(document.createElement('i'));
  const colorOf = (css: string, fallback: Color): Color => {
    probe.style.color = '';
    probe.style.color = css;
    const { color } = getComputedStyle(probe);
    const numbers = (color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const scale = color.startsWith('color(') ? 255 : 1;
    const [red, green, blue, alpha = 1] = numbers;
    if (red === undefined || green === undefined || blue === undefined || alpha === 0) return fallback;
    return [red * scale, green * scale, blue * scale];
  };
  const style = getComputedStyle(section);
  const paper = colorOf('var(--paper)', colorOf(style.backgroundColor, [255, 255, 255]));
  const ink = colorOf('var(--ink)', colorOf(style.color, [0, 0, 0]));
  const accent = colorOf('var(--accent)', ink);
  const lines = Array.from({ length: 12 }, (_, index) => colorOf(`var(--line-${(index % 8) + 1})`, accent));
  probe.remove();
  return { paper, ink, accent, lines, fontFamily: style.fontFamily };
}
