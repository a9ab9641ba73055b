import type { DeckPage } from '../browser/page.ts';
import type { Rgb } from '../model/text-paint.ts';

/** The tokens that set colours. */
export const colorTokens = [
  ...['paper', 'ink', 'muted', 'rule', 'tint', 'accent'],
  ...Array.from({ length: 8 }, (_, index) => `line-${index + 1}`),
  ...['code-paper'],
].map((name) => `--${name}`);

/** What each colour token is on a slide; those that are no colours are left out. */
export const tokenColors = (page: DeckPage, slide: number): Promise<[token: string, color: Rgb][]> =>
  page.evaluate(tokenColorsInPage, slide, colorTokens);

/** Runs in the page, so it may use nothing from outside itself. */
function tokenColorsInPage(slide: number, tokens: string[]): [token: string, color: Rgb][] {
  const section = document.querySelectorAll('svg[data-marpit-svg] > foreignObject > section')[slide - 1];
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!section || !pen) return [];
  return tokens.flatMap((token): [string, Rgb][] => {
    const value = getComputedStyle(section).getPropertyValue(token).trim();
    if (!CSS.supports('color', value)) return [];
    pen.fillStyle = value;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    return [[token, [red, green, blue]]];
  });
}

/** Which of these declarations the browser does not know or not take. Custom properties take anything. */
export const unsupported = (
  page: DeckPage,
  declared: [property: string, value: string][],
): Promise<boolean[]> =>
  page.evaluate(
    (pairs) => pairs.map(([property, value]) => !/^--/.test(property) && !CSS.supports(property, value)),
    declared,
  );

/** Takes the logo away, so that what the text beside it stands on is known. */
export const hideLogo = (page: DeckPage): Promise<void> =>
  page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'section { --logo: none !important }';
    document.head.append(style);
  });
