import { moneyBefore, spacedUnit, wideScale } from './amounts.ts';
import { type Enumeration, isFew, partsAt, type Range, trimmed, withLastParted } from './enumerations.ts';
import { weightOf } from './weight.ts';

const digits = '(?<![\\d.,])\\d[\\d.,\\u00a0\\u202f]{0,15}(?<=\\d)(?!\\d)';
/** Sums and shares: 14,2 Millionen, £26 million, 41億円, 20%. */
const amount = new RegExp(
  `(?:${moneyBefore})\\s?${digits}(?:\\s?(?:million|billion|trillion|[KMB]n?)(?!\\p{L}))?|${digits}(?:\\s?[%％]|[ \\u00a0\\u202f]?${spacedUnit}|${wideScale}(?:元|円|美元|欧元|ドル)?|(?:元|円|美元|欧元)|[억조만]*\\s?원)`,
  'giu',
);
/** Behind what a whole is told of, its parts are told: of it, of these. */
const ofIt = /^\s*(?:其中|うち|このうち)[，,、]?/u;

/** What a sentence opens with that tells parts of an amount: Of the £412 million, … */
const ofTotal =
  /^\s*(?:of(?: the| these)?|von(?: den| diesen)?|sur(?: les| ces)?|de(?: los| las| estos)?|d[ao]s|dei|delle|van de)\s$/iu;

/** Of each part so much is said, in Chinese characters; and before the first something, but no more than this. */
const [mostOfPart, leastBefore, mostBefore] = [28, 2, 40];

interface Part extends Range {
  /** Where its last amount stands in it. */
  amount: Range;
  /** Whether it has no other. */
  isWhole: boolean;
}

/**
 * The sums or shares that a sentence tells one after the other up to its end, and what leads to them: Davon entfallen 14
 * Millionen auf Kräne, 12 Millionen auf Kais und 3 Millionen auf Lotsen. 总投入5亿元，其中设备2亿元，软件1亿元，运维2亿元。
 * @returns undefined where there are fewer than three, or nothing leads to them
 */
export function amountSeries(sentence: string): Enumeration | undefined {
  if (!/\d/.test(sentence)) return undefined;
  const whole = { start: 0, end: sentence.trimEnd().replace(/[.。]$/u, '').length };
  for (const mark of [/[；;]/u, /[,，]/u, /、/u]) {
    const series = seriesIn(withLastParted(partsAt(sentence, whole, mark), sentence), sentence);
    if (series) return series;
  }
  return undefined;
}

function seriesIn(parts: Range[], sentence: string): Enumeration | undefined {
  const run = lastWithAmounts(parts, sentence);
  const from = run.findLastIndex(({ start, end }) => ofIt.test(sentence.slice(start, end)));
  const own = from > 0 ? run.slice(from) : run;
  const [first, ...others] = own;
  if (
    !first ||
    !isFew(own) ||
    others.some((part) => weightOf(sentence.slice(part.start, part.end)) > mostOfPart)
  )
    return undefined;
  const start = startOfFirst(first, others, sentence);
  const before = weightOf(sentence.slice(0, start ?? 0).trim());
  if (start === undefined || before < leastBefore || before > mostBefore) return undefined;
  return {
    lead: trimmed({ start: 0, end: start }, sentence),
    items: [{ start, end: first.end }, ...others].map((part) => trimmed(part, sentence)),
  };
}

/** The parts up to the end of a sentence that each have one amount; the first may tell of which amount they are before its own. */
function lastWithAmounts(parts: Range[], sentence: string): Part[] {
  const found: Part[] = [];
  for (const part of parts.toReversed()) {
    const amounts = [...sentence.slice(part.start, part.end).matchAll(amount)];
    const last = amounts.at(-1);
    const isOfTotal =
      amounts.length === 2 && ofTotal.test(sentence.slice(0, part.start + (amounts[0]?.index ?? 0)));
    if (!last || !(amounts.length === 1 || isOfTotal)) break;
    const start = part.start + last.index;
    found.unshift({ ...part, amount: { start, end: start + last[0].length }, isWhole: !isOfTotal });
    if (isOfTotal) break;
  }
  return found;
}

/** What makes an amount less exact is one with it: rund 58 Prozent. */
const about =
  /(?<![\p{L}\p{M}])(?:rund|etwa|ca\.|circa|knapp|gut|über|about|around|some|nearly|almost|over|roughly|environ|près de|unos|cerca de|casi|quasi|около)\s$|(?:约|約|近|超过|超過)$/iu;
const longestAbout = 12;
const aboutBefore = (before: string): number => about.exec(before.slice(-longestAbout))?.[0].length ?? 0;

/**
 * Where the first part begins behind what leads to all: right where its amount does, as in the others, behind a word for
 * the whole, or where it begins itself.
 */
function startOfFirst(first: Part, others: Part[], sentence: string): number | undefined {
  const opens = ({ start, amount: own }: Part): boolean =>
    trimmed({ start, end: own.end }, sentence).start === own.start;
  if (others.every(opens)) return first.amount.start - aboutBefore(sentence.slice(0, first.amount.start));
  if (others.some(opens) || !first.isWhole) return undefined;
  const [whole = ''] = ofIt.exec(sentence.slice(first.start, first.end)) ?? [];
  return first.start + whole.length;
}
