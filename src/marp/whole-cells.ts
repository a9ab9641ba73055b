import type MarkdownIt from 'markdown-it';
import { isPeriod } from '../article/dated.ts';
import { findFigures } from '../deck/figures.ts';
import { koreanAmount, spacedUnit, wideCounter, wideScale } from '../language/amounts.ts';
import { weightOf } from '../language/weight.ts';

const digits = "\\d+(?:[.,:/'’–—~～〜-]\\d+|[ \\u00a0\\u202f]\\d{3}(?!\\d))*";
const unit = `\\s?[%‰°]\\p{L}?|\\s?\\p{Sc}|\\s${spacedUnit}|(?:${wideScale})?${wideCounter}|${wideScale}`;
/** Numbers with their signs, groups and units: −12.5 %, 1 234 567, 41 Mio. €, 3–5, 10:30, 2027〜2028年. */
const number = new RegExp(`\\s?${koreanAmount}|[+±−~≈<>≤≥-]?\\s?\\p{Sc}?\\s?${digits}(?:${unit})?`, 'gu');
/** More than this is a list of numbers rather than one. */
const longestNumber = 16;
/** A cell of no more Chinese characters is one word, also with digits among them: 2025年. */
const shortCell = /^(?:\p{Script=Han}|\d{1,4}){2,4}$/u;
/** So are a few words of few letters in a table that is not wide, and a word of kana and Chinese characters: ab sofort, 21 August, 基盤づくり. */
const shortWords =
  /^(?=.{2,10}$)[\p{Script=Latin}\p{Script=Cyrillic}\d.]+(?:\s[\p{Script=Latin}\p{Script=Cyrillic}\d.]+)?$|^(?=.*[ぁ-ゖ])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,6}$/u;
const mostColumns = 5;
/** A period of no more letters is one word too: 2026 年上半年. */
const longestPeriod = 12;
const isShortPeriod = (text: string): boolean => text.length <= longestPeriod && isPeriod(text);
/** A head of no more words than this takes, in Chinese characters, is one line. */
const shortHead = 5;
/** What a head says in brackets, as a unit, is one word where it takes no more, in Chinese characters: (thousand m³/day). */
const shortBrackets = 9;
const brackets = /[(（][^()（）]+[)）]/gu;
/** Longer words would make their column too wide for the others. */
const longWord =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d_./\\:@#]{21,}|\p{Script=Hangul}{11,}/gu;

type Token = ReturnType<MarkdownIt['parse']>[number];

/** A piece of a cell's text, and how its line may break: nowhere, or everywhere. */
interface Run {
  start: number;
  end: number;
  type: 'whole' | 'loose';
}

/**
 * A markdown-it plugin for the cells of tables that stand by themselves: numbers with their units stay on one line,
 * and so do a few characters of Chinese; very long words may break.
 */
export function wholeCells(md: MarkdownIt): void {
  md.renderer.rules.loose = (tokens, index) =>
    `<span style="overflow-wrap:anywhere">${md.utils.escapeHtml(tokens[index]?.content ?? '')}</span>`;
  md.core.ruler.push('whole_cells', (state) => {
    const make = (type: string, content: string): Token => {
      const token = new state.Token(type, '', 0);
      token.content = content;
      return token;
    };
    let around = 0;
    let tables = 0;
    let heads = 0;
    let columns = 0;
    for (const token of state.tokens) {
      if (/^(?:blockquote|list_item)_/.test(token.type)) around += token.nesting;
      if (/^table_/.test(token.type)) tables += token.nesting;
      if (token.type === 'table_open') columns = 0;
      if (/^th_/.test(token.type)) heads += token.nesting;
      if (token.type === 'th_open') columns += 1;
      if (around > 0 || tables === 0 || token.type !== 'inline' || !token.children) continue;
      const [only, ...others] = token.children;
      const isShortHead = heads > 0 && others.length === 0 && weightOf(only?.content ?? '') <= shortHead;
      token.children = token.children.flatMap((child) => {
        if (child.type !== 'text') return [child];
        if (isShortHead && child.content.includes(' ')) return [make('whole', child.content)];
        return cut(
          child,
          make,
          heads > 0 ? bracketsIn(child.content) : [],
          heads > 0 || columns > mostColumns,
        );
      });
    }
  });
}

type Place = Pick<Run, 'start' | 'end'>;

const bracketsIn = (head: string): Place[] =>
  [...head.matchAll(brackets)].flatMap(({ index, 0: found }) =>
    weightOf(found) > shortBrackets ? [] : [{ start: index, end: index + found.length }],
  );

function cut(
  token: Token,
  make: (type: string, content: string) => Token,
  kept: Place[],
  isWide: boolean,
): Token[] {
  const result: Token[] = [];
  let from = 0;
  const text = (end: number): void => {
    if (end > from) result.push(make('text', token.content.slice(from, end)));
  };
  for (const { start, end, type } of runsIn(token.content, kept, isWide)) {
    text(start);
    result.push(make(type, token.content.slice(start, end)));
    from = end;
  }
  if (from === 0) return [token];
  text(token.content.length);
  return result;
}

/** In a full line Chromium breaks before a mark that closes behind what is kept whole, unless it is a part of that. */
const closingMarks = /[、，。；：！？）」』】》]+/uy;

function marksAt(text: string, at: number): number {
  closingMarks.lastIndex = at;
  return closingMarks.exec(text)?.[0].length ?? 0;
}

/**
 * The runs of a text that break in a way of their own, in its order; none lies over another.
 * @param kept what is whole besides
 * @param isWide whether its table has many columns
 */
export function runsIn(text: string, kept: Place[] = [], isWide = true): Run[] {
  const isShort = shortCell.test(text) || isShortPeriod(text) || (!isWide && shortWords.test(text));
  if (isShort) return [{ start: 0, end: text.length, type: 'whole' }];
  const numbers = [...text.matchAll(number)].map((match) => {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    return { start, end: match.index + match[0].trimEnd().length };
  });
  const isKept = (from: number, to: number): boolean =>
    kept.some(({ start, end }) => start === from && end === to);
  const whole = [...numbers, ...kept, ...findFigures(text)]
    .sort((one, other) => one.start - other.start)
    .reduce<Place[]>((runs, { start, end }) => {
      const last = runs.at(-1);
      if (last && start < last.end) last.end = Math.max(last.end, end);
      else runs.push({ start, end });
      return runs;
    }, [])
    // What no line would break in needs no mark.
    .filter(({ start, end }) => end - start > 1 && (end - start <= longestNumber || isKept(start, end)))
    .map(({ start, end }): Run => ({ start, end: end + marksAt(text, end), type: 'whole' }));
  const loose = [...text.matchAll(longWord)]
    .map(({ index, 0: word }): Run => ({ start: index, end: index + word.length, type: 'loose' }))
    .filter((run) => whole.every(({ start, end }) => end <= run.start || run.end <= start));
  return [...whole, ...loose].sort((one, other) => one.start - other.start);
}
