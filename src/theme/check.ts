import { inspectText, type TextRun } from '../browser/inspect-text.ts';
import type { BrowserKeeper } from '../browser/keep.ts';
import type { DeckPage } from '../browser/page.ts';
import { paintedText } from '../browser/painted-text.ts';
import { isLineClass } from '../deck/slide.ts';
import { say } from '../language/say.ts';
import { loadTheme, type ThemeSource } from '../marp/theme.ts';
import { parseTheme } from '../marp/theme-css.ts';
import { contrastOf } from '../model/contrast.ts';
import { leastOf } from '../model/long-lists.ts';
import { shortestPath } from '../model/shortest-path.ts';
import type { Rgb, TextPaint } from '../model/text-paint.ts';
import { checkContrast, checkLayout, isFaint } from './check-shown.ts';
import { checkSource, type Declared, declarationsIn } from './check-source.ts';
import { clipped, gather, slideName, type ThemeDiagnostic, type ThemeReport } from './finding.ts';
import { colorTokens, hideLogo, tokenColors, unsupported } from './in-page.ts';
import { composeSpecimen, type LaidOut, type ShownSlide, specimenBody, withLaidOut } from './lay-out.ts';

/** The layouts that never belong to a direction. */
const withoutLine = new Set(['cover', 'summary', 'agenda', 'year']);
const lineCount = 8;

/**
 * Checks a theme: its file, and its specimen as the browser lays it out.
 * @param nameOrPath a theme's name or the path of its CSS file
 * @throws Failure for anything about the call or the machine, and for CSS that cannot be read
 */
export async function checkTheme(nameOrPath: string, browser: BrowserKeeper): Promise<ThemeReport> {
  const theme = await loadTheme(nameOrPath);
  const own: ThemeSource = theme.sources.find(({ name }) => name === theme.name) ?? {
    name: theme.name,
    css: '',
    path: theme.name,
  };
  const specimen = await composeSpecimen(theme);
  const promised = Number(/@contrast\s+([\d.]+)/.exec(own.css)?.[1]) || undefined;
  const shown = await withLaidOut(specimen, browser, async (laidOut, page) => {
    const inspection = await inspectText(page);
    const css = await checkDeclarations(declarationsIn(parseTheme(own.css, own.path)), page);
    await hideLogo(page);
    const paints = await paintedText(page);
    const asIs = await findFaint(laidOut.slides, paints, inspection.runs, promised, page);
    const recoloured = await checkLines(laidOut, promised, page);
    return {
      findings: [
        ...css,
        ...checkLayout({ ...laidOut, inspection }),
        ...gather([...asIs, ...recoloured.findings]),
        ...unknownGrounds(laidOut, paints),
      ],
      paints: [...paints, ...recoloured.paints],
    };
  });
  return {
    theme: theme.name,
    path: shortestPath(own.path),
    findings: clipped([...checkSource(theme, own, specimen), ...shown.findings]),
    contrast: leastContrast(shown.paints),
    slides: specimen.slides.length,
  };
}

/** Declarations that the browser drops, and colour tokens that are no colours. */
async function checkDeclarations(declared: Declared[], page: DeckPage): Promise<ThemeDiagnostic[]> {
  const dropped = await unsupported(
    page,
    declared.map(({ property, value }) => [property, value]),
  );
  const colours = declared.filter(
    ({ property, value }) => colorTokens.includes(property) && !value.includes('var('),
  );
  const bad = await unsupported(
    page,
    colours.map(({ value }) => ['color', value]),
  );
  const finding = (rule: 'css' | 'token', { property, value, line, column }: Declared): ThemeDiagnostic => ({
    rule,
    severity: rule === 'token' ? 'error' : 'warning',
    reason:
      rule === 'token'
        ? say`${property} is no colour: ${value}`
        : say`the browser does not take “${property}: ${value}”`,
    fix: rule === 'token' ? say`Write a colour, such as #1c3566.` : say`Mend the name or the value.`,
    line,
    column,
    ...(rule === 'token' ? { token: property } : {}),
    slides: [],
  });
  return [
    ...declared.filter((_, index) => dropped[index]).map((each) => finding('css', each)),
    ...colours.filter((_, index) => bad[index]).map((each) => finding('token', each)),
  ];
}

type Keyed = Parameters<typeof gather>[0];

/** Text that is too faint on the slides that the page shows, with the tokens of its colours. */
async function findFaint(
  slides: ShownSlide[],
  paints: TextPaint[],
  runs: TextRun[],
  promised: number | undefined,
  page: DeckPage,
): Promise<Keyed> {
  const tokens = new Map<number, [string, Rgb][]>();
  for (const { slide } of paints.filter((paint) => isFaint(paint, promised)))
    if (!tokens.has(slide)) tokens.set(slide, await tokenColors(page, slide));
  return checkContrast({ slides, paints, runs, tokens, promised }).map((finding) => ({
    key: `${finding.selector} ${finding.token}`,
    finding,
  }));
}

/** Shows the usual slides once more on every line's colour, with what an article may set apart in any of their texts. */
async function checkLines(
  { slides }: LaidOut,
  promised: number | undefined,
  page: DeckPage,
): Promise<{ findings: Keyed; paints: TextPaint[] }> {
  const usual = slides
    .filter(({ state, lang, size }) => state === 'long' && lang === 'zh-CN' && size === '16:9')
    .map(withMarks);
  const [alone, lined] = [true, false].map((without) =>
    usual.filter(({ layout }) => withoutLine.has(layout) === without),
  ) as [ShownSlide[], ShownSlide[]];
  const all = [
    ...alone,
    ...Array.from({ length: lineCount }, (_, index) => lined.map((slide) => onLine(slide, index + 1))).flat(),
  ];
  await page.setBody(specimenBody(all));
  const [paints, { runs }] = [await paintedText(page), await inspectText(page)];
  return { findings: await findFaint(all, paints, runs, promised, page), paints };
}

/** At the end of every text: code, a link, and what is struck out, strong or raised. */
const marks = ' <code>8</code> <a href="#8">8</a> <del>8</del> <strong>8</strong> <sup>8</sup>';

const withMarks = (slide: ShownSlide): ShownSlide => ({
  ...slide,
  html: slide.html.replace(/<\/(?:h[1-6]|p|li|t[dh])>/g, `${marks}$&`),
});

const onLine = (slide: ShownSlide, line: number): ShownSlide => ({
  ...slide,
  html: slide.html.replace(/(<section\b[^>]*\sclass=")([^"]*)/, (_, start: string, classes: string) => {
    const others = classes.split(' ').filter((name) => !isLineClass(name));
    return `${start}${[...others, `line-${line}`].join(' ')}`;
  }),
});

/** Layouts whose text stands on a picture or a gradient, where contrast cannot be told. */
function unknownGrounds({ slides }: LaidOut, paints: TextPaint[]): ThemeDiagnostic[] {
  const known = new Set(paints.map(({ slide }) => slide));
  const unknown = slides.filter(({ layout }, index) => layout !== 'picture' && !known.has(index + 1));
  const layouts = [...new Set(unknown.map(({ layout }) => layout))];
  if (layouts.length === 0) return [];
  return [
    {
      rule: 'contrast',
      severity: 'warning',
      reason: say`contrast is not measured on ${layouts.join(', ')}: the text stands on a picture or a gradient`,
      fix: say`Look at it in the preview, or put a plain colour behind the text.`,
      slides: unknown.map(slideName),
    },
  ];
}

function leastContrast(paints: TextPaint[]): ThemeReport['contrast'] {
  const ratio = ({ color, background }: TextPaint): number => contrastOf(color, background);
  const small = paints.filter(({ fontSize }) => fontSize < 24);
  return { least: leastOf([21, ...paints.map(ratio)]), body: leastOf([21, ...small.map(ratio)]) };
}
