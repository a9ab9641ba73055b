import type MarkdownIt from 'markdown-it';
import { apartAmountsIn, koreanAmount, moneyBefore, spacedUnit } from '../language/amounts.ts';
import { wordBox } from './long-words.ts';

export type Token = ReturnType<MarkdownIt['parse']>[number];
export type MakeToken = (type: string, content: string) => Token;
type CoreState = Parameters<Parameters<MarkdownIt['core']['ruler']['push']>[1]>[0];

export const tokenMaker =
  (state: CoreState): MakeToken =>
  (type, content) =>
    Object.assign(new state.Token(type, '', 0), { content });

/**
 * A markdown-it plugin that keeps ranges, measures and quotation marks whole in scripts with spaces between their words;
 * in others they are found with the phrases.
 */
export function wholeRuns(md: MarkdownIt): void {
  md.renderer.rules.whole = (tokens, index) =>
    `<span style="white-space:nowrap">${md.utils.escapeHtml(tokens[index]?.content ?? '')}</span>`;
  md.renderer.rules.word_box = (tokens, index) =>
    `<span style="${wordBox}">${md.utils.escapeHtml(tokens[index]?.content ?? '')}</span>`;
  md.core.ruler.push('whole_runs', (state) => {
    let tables = 0;
    let heading = 0;
    for (const block of state.tokens) {
      if (/^table_/.test(block.type)) tables += block.nesting;
      if (block.type.startsWith('heading_')) heading = block.nesting > 0 ? Number(block.tag.slice(1)) : 0;
      // Cells have rules of their own.
      if (tables > 0 || block.type !== 'inline' || !block.children || isWide.test(block.content)) continue;
      block.children = block.children.flatMap((token) =>
        token.type === 'text'
          ? keepWhole(token, wholeBetweenSpaces(token.content, isWideTitle(heading)), tokenMaker(state))
          : [token],
      );
      if (heading === 0) block.children = inBoxes(block.children, tokenMaker(state));
    }
  });
}

/** A text with the runs that no line break parts as tokens of their own. */
export function keepWhole(text: Token, runs: WholeRun[], makeToken: MakeToken, type = 'whole'): Token[] {
  const { content } = text;
  const result: Token[] = [];
  let from = 0;
  for (const { start, end } of runs) {
    if (start > from) result.push(makeToken('text', content.slice(from, start)));
    result.push(makeToken(type, content.slice(start, end)));
    from = end;
  }
  if (from === 0) return content === '' ? [] : [text];
  if (from < content.length) result.push(makeToken('text', content.slice(from)));
  return result;
}

/** Where a word begins, with the marks before it and the article that is written as one with it: “l’Hôtel-de-Ville. */
const wordStart = "(?<![^\\s\\p{Ps}\\p{Pi}\"'])(?<!\\p{L}')[\\p{Ps}\\p{Pi}\"']*(?:\\p{L}{1,4}['’])?";
const wordEnd = '[\\p{Pe}\\p{Pf}"\'.,:;!?]*(?!\\S)';
/** two-by-four: short enough for a card, with the marks around it, which a box would part from it. */
const hyphenatedWord = new RegExp(`${wordStart}\\p{L}{2,}(?:-\\p{L}+)+${wordEnd}`, 'gu');
/** tidepool@example.org: browsers break behind the sign. */
const mailAddress = new RegExp(`${wordStart}[\\w.+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{1,40})+${wordEnd}`, 'gu');
const [longestBoxed, longestAddress] = [26, 48];

/** Texts with their hyphenated words and addresses to write to in boxes, which take a line of their own before they break. */
function inBoxes(tokens: Token[], makeToken: MakeToken): Token[] {
  return tokens.flatMap((token) => {
    if (token.type !== 'text') return [token];
    const runs = [
      ...runsOf(hyphenatedWord, token.content, longestBoxed),
      ...runsOf(mailAddress, token.content, longestAddress),
    ].sort((one, other) => one.start - other.start);
    return keepWhole(token, apart(runs), makeToken, 'word_box');
  });
}

const wide = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const isWide = new RegExp(`[${wide}]`, 'u');
const word = '\\p{Script=Latin}\\p{N}';

/** 2026 Q2 – 2027 Q1, 2027 H1 */
const quarters = '(?:19|20)\\d{2} [QH][1-4](?: ?[–—-] ?(?:(?:19|20)\\d{2} )?[QH][1-4])?';
/** T5-XXL, GPT-4: a browser would break them behind the hyphen. */
const hyphenated = `[${word}.]+(?:-[${word}.]+)+`;
/** 4.5万, 3—5, 2,800, with the scale and the percent behind: where a line is full a browser would break these too. */
const parted = '\\d+(?:[%％]?[.,:/–—~～〜-]\\d+)+(?: ?[%％‰]| ?[十百千万萬亿億兆]+[元円台人]?)?';
/** 2025〜2027年度: of the word for a year no part begins a line. */
const fiscalYears = '(?:19|20)\\d{2}[–—~～〜-](?:19|20)?\\d{2}年度';
/** 10m/min, 5.2kWh/kg: browsers break behind the stroke. */
const rate = '\\d+(?:\\.\\d+)?[\\p{Script=Latin}µ]{1,4}/\\p{Script=Latin}{1,4}[²³]?';
/** n＝212, p＜0.05: browsers break around signs as wide as a Chinese character. */
const equation = `[${word}]{1,4}[＝＜＞≒≦≧]\\d+(?:[.,]\\d+)*[%％]?`;
const longestName = 18;
/** Of a name with what leads up to it, in half the width of a Chinese character. */
const widestWhole = 20;

const nameAfterWide = new RegExp(
  `(?<![${word}.])(?<lead>[${wide}]{0,${widestWhole / 2}})(?<name>${quarters}|${rate}|${equation}|${hyphenated}|${fiscalYears}|${parted})(?![${word}])`,
  'gu',
);

/** 3 800, 1 234 567: a space sets its thousands apart. */
const grouped = '\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)';
const number = `(?:${grouped}|\\d+)(?:[.,:]\\d+)*`;
/** From 2026–2028 no line begins with 2028; nor with % or a unit's sign. */
const years = '(?:19|20)\\d{2}-(?:19|20)?\\d{2}(?![\\d-])';
/** 2026-11-30: a browser would break it behind a hyphen. */
const isoDate = '(?:19|20)\\d{2}-\\d{2}-\\d{2}(?![\\d-])';
const range = `${isoDate}|${years}|${number}(?:\\s?[–—]\\s?${number})+(?:\\s?[%‰€$£°])?`;
const unit =
  '[%‰℃℉]|[kMT]?[€$£]|°[CF]|[kMGT]?W(?:h|p)?|[µmn]?s|min|h|[kcmµn]?m[²³]?|[kmµ]?g|[kMGT]?B|[kMGT]?Hz';
/** 91.3%로: a browser would break before the particle. */
const particle = `${number}\\s?[%‰℃]\\p{Script=Hangul}{1,6}`;
const measured = `${particle}|${number}[ \\u00a0\\u202f](?:(?:${unit})(?![${word}/])|${spacedUnit})|${koreanAmount}`;
/** A word that a number behind it may belong to: Stage, JTC, version. */
const numberedWord = '(?<!\\p{L})(?:\\p{Lu}\\p{L}{0,8}|\\p{L}{4,9})\\s';
/** Stage 2. Then: at its end a sentence has a number that is no ordinal of what follows, which would begin a line as 2. does. */
const numbered = `${numberedWord}\\d{1,3}(?:\\.\\s\\p{Lu}\\p{Ll}+|[.!?](?=\\s|$))`;
/** 2. Quartal, 31. Dezember 2027; 9 de diciembre de 2027. */
const ordinal = '\\d{1,2}\\.\\s\\p{Lu}\\p{Ll}+(?:\\s20\\d{2})?|\\d{1,2}\\sde\\s\\p{Ll}+(?:\\sde\\s20\\d{2})?';
/** 31 March 2027, 5 mai 2028, März 2029, Plan 2030: a year alone would begin a line. */
const dated =
  '(?:\\d{1,2}\\s\\p{Ll}{3,9}|(?:\\d{1,2}\\s)?\\p{Lu}\\p{Ll}{2,8})\\.?\\s(?:19|20)\\d{2}(?!\\s?[–—-]\\s?\\d)';
/** IT-Sicherheit, re-open: what stands before the hyphen is no more than the beginning of the word. */
const prefixed = '(?<!-)[\\p{L}\\p{N}]{1,4}-\\p{L}{3,}(?![\\p{L}\\p{N}-])';
/** 40 toneladas, 1.530 profesores: a line that ends with a number leaves open what it counts. A year counts nothing. */
const counted = '(?!(?:19|20)\\d{2}\\s)\\d{1,3}(?:[.,]?\\d{3})?\\s\\p{L}{4,12}(?![\\p{L}\\p{N}/-])';
/** R$ 2,1 milhões, USD 5: what money is counted in would end a line. */
const money = `(?:${moneyBefore})\\s\\d[\\d.,]{0,12}(?:\\s${spacedUnit})?`;
/** French sets its marks apart: « mot », vrai ? */
const mark = '[^\\s«»‹›]';
const quoted = `[«‹]\\s${mark}+(?:\\s[»›])?|(?<!${mark})${mark}+\\s[»›:;!?](?=\\s|$)`;
const spaced = new RegExp(
  `(?<![${word}.,])(?:(?:${quarters}|${rate}|${range}|${measured}|${money}|${grouped}|${dated})(?![\\d])|${numbered}|${ordinal}|${prefixed}|${counted})|${quoted}`,
  'gu',
);
const longestSpaced = 24;

/** A run of a text that no line may break in. */
export interface WholeRun {
  start: number;
  end: number;
}

/**
 * Names and numbers in Chinese or Japanese. What leads up to one in its phrase goes with it: where a line ends there, a
 * browser that sets spaces between scripts finds out too late that it is full.
 */
export function wholeInPhrase(text: string): WholeRun[] {
  const names = namesIn(text);
  let next = 0;
  const particles = [...text.matchAll(boundParticle)].flatMap(({ index, 0: { length } }) => {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    return index + length <= (names[next]?.start ?? text.length)
      ? [{ start: index, end: index + length }]
      : [];
  });
  const runs = [...names, ...particles, ...apartAmountsIn(text)];
  return apart(runs.sort((one, other) => one.start - other.start));
}

/** Runs in their order, what overlaps in one. */
function apart(runs: WholeRun[]): WholeRun[] {
  const result: WholeRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && run.start < last.end) last.end = Math.max(last.end, run.end);
    else result.push({ ...run });
  }
  return result;
}

/** （仮称）が, (仮称)が: no line begins with a particle. */
const boundParticle = /[）」』】)](?:から|まで|より|[はがをにでとのもへや的])/gu;

function namesIn(text: string): WholeRun[] {
  return [...text.matchAll(nameAfterWide)].flatMap(({ index, groups = {} }) => {
    const { lead = '', name = '' } = groups;
    if (name.length > longestName) return [];
    const start = 2 * lead.length + name.length > widestWhole ? index + lead.length : index;
    return [{ start, end: index + lead.length + name.length }];
  });
}

/** Whether a heading of this depth takes the width of a slide, and no card or column; 0 is none. */
const isWideTitle = (depth: number): boolean => depth === 1 || depth === 2;

/** What is found of a pattern, but for what is longer. */
const runsOf = (pattern: RegExp, text: string, longest: number): WholeRun[] =>
  [...text.matchAll(pattern)].flatMap(({ index, 0: run }) =>
    run.length > longest ? [] : [{ start: index, end: index + run.length }],
  );

/** Topology-aware: in a title, one line would end with a hyphen, and a large one. */
const compound = /(?<![\p{L}\p{N}-])\p{L}{2,12}-\p{L}{2,12}(?![\p{L}\p{N}-])/gu;

/** Ranges, measures and quotation marks that stand apart, in scripts with spaces between their words; in a title compounds too. */
function wholeBetweenSpaces(text: string, isTitle: boolean): WholeRun[] {
  const compounds = isTitle ? runsOf(compound, text, longestName) : [];
  return apart(
    [...runsOf(spaced, text, longestSpaced), ...compounds].sort((one, other) => one.start - other.start),
  );
}
