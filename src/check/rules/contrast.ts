import { say } from '../../language/say.ts';
import { contrastOf } from '../../model/contrast.ts';
import type { Rgb, TextPaint } from '../../model/text-paint.ts';
import { quote } from '../parts.ts';
import type { Hit, Rule } from '../rule.ts';
import type { CheckSubject } from '../subject.ts';

/** Text that is too like its ground is not read from the back row. The thresholds are those of WCAG 2, level AA. */
export const contrast: Rule = {
  id: 'contrast',
  level: 'error',
  title: 'Text stands out from its ground by 4.5:1, large text by 3:1',
  fix: say`Change the colours in the theme: darker text on a light ground, lighter text on a dark one.`,
  find: (subject) => {
    const groups = new Map<string, TextPaint[]>();
    for (const paint of subject.paints.filter(isFaint)) {
      const key = [paint.color, paint.background, neededFor(paint)].join();
      groups.set(key, [...(groups.get(key) ?? []), paint]);
    }
    return [...groups.values()].flatMap((paints) => toHit(paints, subject));
  },
};

/** One hit for two colours, however many slides show them. */
function toHit(paints: TextPaint[], { deck }: CheckSubject): Hit[] {
  const [first] = paints;
  if (!first) return [];
  const { slide, text, color, background } = first;
  const others = new Set(paints.map((paint) => paint.slide)).size - 1;
  // Rounded down, so that 4.49 does not read as enough.
  const ratio = (Math.floor(contrastOf(color, background) * 10) / 10).toFixed(1);
  const where = others > 0 ? say`slide ${slide} and ${others} more` : say`slide ${slide}`;
  const start = deck.slides[slide - 1]?.sources[0]?.start;
  return [
    {
      reason: say`${quote(text)} on ${where} has a contrast of ${ratio}:1 (${hex(color)} on ${hex(background)}), less than ${neededFor(first)}:1`,
      slide,
      ...(start ? { line: start.line, column: start.column } : {}),
    },
  ];
}

const isFaint = (paint: TextPaint): boolean => contrastOf(paint.color, paint.background) < neededFor(paint);

/** Large is 18 points, or 14 in bold. */
const neededFor = ({ fontSize, bold }: TextPaint): number => (fontSize >= (bold ? 18.66 : 24) ? 3 : 4.5);

const hex = (color: Rgb): string =>
  `#${color.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
