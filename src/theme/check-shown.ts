import type { Inspection, TextRun } from '../browser/inspect-text.ts';
import { say } from '../language/say.ts';
import { contrastOf } from '../model/contrast.ts';
import type { Rgb, TextPaint } from '../model/text-paint.ts';
import { floor, gather, slideName, type ThemeDiagnostic } from './finding.ts';
import type { SpecimenSlide } from './specimen/specimen.ts';

/** No text is smaller than this on a slide of 720 px height. */
const floors = { body: 22, secondary: 18 } as const;

/** What the browser measured of a specimen. */
export interface Shown {
  slides: SpecimenSlide[];
  overflows: number[];
  inspection: Inspection;
}

/** Text that stands out, lies over other text or is too small. */
export function checkLayout({ slides, overflows, inspection }: Shown): ThemeDiagnostic[] {
  const at = (slide: number): string[] => slides.slice(slide - 1, slide).map(slideName);
  const standing = overflows.flatMap((pixels, index) => {
    if (pixels === 0) return [];
    const selector = `section.${slides[index]?.layout}`;
    const reason = say`the content of ${selector} stands out by ${pixels} px`;
    const fix = say`Take smaller steps of --size-1 … --size-12 or less space, or leave the layout as the base has it.`;
    return [{ key: selector, finding: error('overflow', reason, fix, at(index + 1), selector) }];
  });
  const lying = inspection.overlaps.map(({ slide, first, second, pixels }) => {
    const reason = say`the text of ${first} lies over ${second} by ${Math.ceil(pixels)} px`;
    const fix = say`Give both more room, or leave the layout as the base has it.`;
    return { key: `${first} ${second}`, finding: error('overlap', reason, fix, at(slide), first) };
  });
  const small = inspection.runs.filter(isSmall).map((run) => {
    const { slide, selector, fontSize } = run;
    const reason = say`the text of ${selector} is ${fontSize} px high, less than ${floorOf(run)} px`;
    const fix = say`Raise the step of --size-1 … --size-12 that it is set in.`;
    return { key: `${selector} ${fontSize}`, finding: error('type-size', reason, fix, at(slide), selector) };
  });
  return [...gather(standing), ...gather(lying), ...gather(small)];
}

/** Half a hundredth is lost where sizes are given in em. */
export const isSmall = (run: TextRun): boolean => run.fontSize < floorOf(run) - 0.005;

const floorOf = ({ secondary }: TextRun): number => (secondary ? floors.secondary : floors.body);

const error = (
  rule: ThemeDiagnostic['rule'],
  reason: string,
  fix: string,
  slides: string[],
  selector: string,
): ThemeDiagnostic => ({ rule, severity: 'error', reason, fix, slides, selector });

/** The colours of one set of slides, with what is needed to name them. */
export interface Colours {
  slides: SpecimenSlide[];
  paints: TextPaint[];
  runs: TextRun[];
  /** By slide, from 1: the tokens and what they are there. */
  tokens: Map<number, [token: string, color: Rgb][]>;
  /** The contrast that the theme promises for every text, if it does. */
  promised: number | undefined;
}

/** What a text needs: what its theme promises, or what WCAG 2 asks for at level AA. */
export const contrastNeeded = ({ fontSize, bold }: TextPaint, promised: number | undefined): number =>
  promised ?? (fontSize >= (bold ? 18.66 : 24) ? 3 : 4.5);

export const isFaint = (paint: TextPaint, promised: number | undefined): boolean =>
  contrastOf(paint.color, paint.background) < contrastNeeded(paint, promised);

/** Text that is too like its ground, with the tokens of both. */
export function checkContrast(colours: Colours): ThemeDiagnostic[] {
  const { slides, paints, promised } = colours;
  return gather(
    paints
      .filter((paint) => isFaint(paint, promised))
      .map((paint) => {
        const selector = selectorOf(paint, colours);
        const [color, ground] = [paint.color, paint.background].map((each) =>
          describe(each, paint.slide, colours),
        );
        const ratio = floor(contrastOf(paint.color, paint.background));
        const token =
          [color, ground].map((each) => each?.token).find((each) => each && !/paper|ink/.test(each)) ??
          color?.token ??
          ground?.token;
        const reason = say`“${paint.text}” in ${selector} has a contrast of ${ratio}:1 (${color?.words} on ${ground?.words}), less than ${contrastNeeded(paint, promised)}:1`;
        const finding: ThemeDiagnostic = {
          rule: 'contrast',
          severity: 'error',
          reason,
          fix: token ? say`Change ${token}.` : say`Change one of the two colours.`,
          selector,
          ...(token ? { token } : {}),
          slides: slides.slice(paint.slide - 1, paint.slide).map(slideName),
        };
        return { key: [paint.color, paint.background].join(), finding };
      }),
  );
}

function selectorOf({ slide, text, fontSize }: TextPaint, { runs, slides }: Colours): string {
  const squeeze = (value: string): string => value.replace(/\s+/g, ' ').trim();
  const run = runs.find(
    (each) => each.slide === slide && each.fontSize === fontSize && squeeze(each.text).startsWith(text),
  );
  return run?.selector ?? `section.${slides[slide - 1]?.layout}`;
}

function describe(color: Rgb, slide: number, { tokens }: Colours): { words: string; token?: string } {
  const token = tokens
    .get(slide)
    ?.find(([, value]) => value.every((part, index) => Math.abs(part - (color[index] ?? 0)) < 1))?.[0];
  const hex = `#${color.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
  return token ? { words: `${token} ${hex}`, token } : { words: hex };
}
