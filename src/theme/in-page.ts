import { inPage } from '../browser/in-page.ts';
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
  inPage(page, 'tokenColors', slide, colorTokens);

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
