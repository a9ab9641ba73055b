import { jaModel, Parser, zhHansModel, zhHantModel } from 'budoux';
import type MarkdownIt from 'markdown-it';
import { type Script, scriptOf } from '../language/script.ts';
import { weightOf } from '../language/weight.ts';
import { withWideMarks } from '../language/wide-marks.ts';
import { breakMark } from '../model/break-mark.ts';
import { append } from '../model/long-lists.ts';
import { aroundQuotations, beforeNumbers, outsideAmounts } from './phrase-ends.ts';
import { betweenParts, outsideCompounds } from './title-parts.ts';
import { keepWhole, type MakeToken, type Token, tokenMaker, wholeInPhrase } from './whole-runs.ts';
import { betweenChineseWords, betweenJapaneseWords } from './word-borders.ts';

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const closing = /^[\p{Pe}\p{Pf}、。，．・：；？！…—～ー〜%％,.:;?!)\]]/u;
const opening = /[\p{Ps}\p{Pi}$￥¥#]$/u;

const models: Partial<Record<Script, Model>> = { Jpan: jaModel, Hant: zhHantModel, Hans: zhHansModel };

type Model = typeof zhHansModel;

/** The places in a text where a line may break. */
type PhraseEnds = (text: string) => readonly number[];

/** The slides whose title stands beside something. */
const narrow = /(?:^|\s)(?:cover|divider|section|agenda|year)(?:\s|$)/;

const parsers = new Map<Model, Parser>();

/** Setting one up takes as long as parsing a slide. */
function parserOf(model: Model): Parser {
  const known = parsers.get(model) ?? new Parser(model);
  parsers.set(model, known);
  return known;
}

/**
 * A markdown-it plugin that marks where a line of Chinese or Japanese may break: between phrases (BudouX),
 * and in Chinese only where a dictionary sees two words as well. Other languages are left to the browser.
 */
export function phraseBreaks(md: MarkdownIt, language: () => string): void {
  md.renderer.rules.phrase_break = () => breakMark;
  md.renderer.rules.whole_open = () => '<span style="white-space:nowrap">';
  md.renderer.rules.whole_close = () => '</span>';
  // Marp sets the same tokens as the head of every slide whose head reads the same.
  const marked = new WeakSet<Token>();
  md.core.ruler.push('phrase_breaks', (state) => {
    const makeToken = tokenMaker(state);
    const script = scriptOf(language());
    const endsIn = phraseFinder(script);
    if (!endsIn) return;
    const endsInTitle = (text: string, ends: readonly number[], isNarrow: boolean): readonly number[] => {
      const whole = script === 'Jpan' ? outsideCompounds(text, ends) : ends;
      return isNarrow ? whole : betweenParts(text, whole);
    };
    let isNarrow = false;
    state.tokens.forEach((block, index) => {
      if (block.type === 'marpit_slide_open') isNarrow = narrow.test(block.attrGet('class') ?? '');
      if (block.type !== 'inline' || !block.children || !wide.test(block.content)) return;
      const isTitle = state.tokens[index - 1]?.type === 'heading_open';
      const endsOf = isTitle ? (text: string) => endsInTitle(text, endsIn(text), isNarrow) : endsIn;
      if (!marked.has(block)) block.children = marksIn(block, endsOf, makeToken);
      marked.add(block);
      const isMarked = block.children.some(isBreak);
      const holder = state.tokens.slice(0, index).findLast(({ hidden }) => !hidden);
      // Themes forbid other breaks where there are such marks; elsewhere a line breaks as ever.
      if (isMarked && holder?.nesting === 1) holder.attrSet('data-phrases', '');
    });
  });
}

/**
 * What a block holds, with marks where its lines may break. Behind a bracket at its very end a mark is for Chromium alone:
 * where but half of the bracket has room, it gives up the line back to the last change of type.
 */
function marksIn(block: Token, endsIn: PhraseEnds, makeToken: MakeToken): Token[] {
  const marked = withFigures(withBreaks(block.children ?? [], endsIn, makeToken), makeToken);
  const isMixed = marked.some(isBreak) && marked.some(({ nesting }) => nesting !== 0);
  const isClosed = isMixed && /[\p{Pe}\p{Pf}]$/u.test(marked.map(spoken).join(''));
  return isClosed ? withBreakAtEnd(marked, makeToken) : marked;
}

/** Within what is set apart at the end: behind that it would be a part of the block by itself. */
function withBreakAtEnd(marked: Token[], makeToken: MakeToken): Token[] {
  const end = marked.findLastIndex(({ nesting }) => nesting !== -1) + 1;
  return [...marked.slice(0, end), makeToken('phrase_break', ''), ...marked.slice(end)];
}

const isBreak = ({ type }: Token): boolean => type === 'phrase_break';

/** What stands this far from a place, in letters, has no say in whether a line may break there. */
const context = 16;

/** Finds the places in a text of a script where a line may break; none for scripts that browsers know how to break. */
function phraseFinder(script: Script): ((text: string) => number[]) | undefined {
  const model = models[script];
  if (!model) return undefined;
  const parser = parserOf(model);
  const betweenWords = model === jaModel ? betweenJapaneseWords : betweenChineseWords;
  return (typed) => {
    const text = withWideMarks(typed);
    const allowed = (end: number): boolean =>
      mayBreak(text.slice(Math.max(0, end - context), end), text.slice(end, end + context));
    const phrases = parser.parseBoundaries(text);
    const ends = betweenWords(text, phrases.filter(allowed)).filter(allowed);
    return outsideAmounts(text, beforeNumbers(text, aroundQuotations(text, ends), phrases));
  };
}

/** Text that stands for what is not text, so that phrases are found across emphasis and beside code. */
const spoken = (token: Token): string =>
  /^(?:text|text_special|whole|loose)$/.test(token.type)
    ? token.content
    : token.type === 'code_inline'
      ? 'x'
      : '';

/** Bold text of so many Chinese characters is a name, which no line parts. */
const longestName = 6.3;

function withBreaks(tokens: Token[], phraseEnds: PhraseEnds, makeToken: MakeToken): Token[] {
  const cuts = phraseEnds(tokens.map(spoken).join(''));
  const result: Token[] = [];
  let offset = 0;
  tokens.forEach((token, place) => {
    const length = spoken(token).length;
    const isWhole = tokens[place - 1]?.type === 'strong_open' && tokens[place + 1]?.type === 'strong_close';
    const isName = isWhole && weightOf(token.content) <= longestName;
    const ends = isName ? cuts.filter((cut) => cut <= offset || cut >= offset + length) : cuts;
    if (token.type === 'text') append(result, cutToken(token, offset, ends, makeToken));
    else result.push(token);
    offset += length;
  });
  return result;
}

/** A phrase that starts where a token starts is marked too, in front of it. */
function cutToken(token: Token, offset: number, cuts: readonly number[], makeToken: MakeToken): Token[] {
  const result: Token[] = [];
  const keepNames = (text: string): Token[] =>
    keepWhole(makeToken('text', text), wholeInPhrase(text), makeToken);
  let from = 0;
  const inside = cuts.filter((cut) => cut >= offset && cut < offset + token.content.length);
  for (const cut of inside) {
    const at = cut - offset;
    append(result, [...keepNames(token.content.slice(from, at)), makeToken('phrase_break', '')]);
    from = at;
  }
  return [...result, ...keepNames(token.content.slice(from))];
}

/** Of a phrase with a figure, in Chinese characters. */
const widestPhrase = 11;

/**
 * Keeps a phrase that leads up to a figure set apart with it: it stands for names within a text, see `wholeInPhrase`.
 */
function withFigures(tokens: Token[], makeToken: MakeToken): Token[] {
  const result: Token[] = [];
  let phrase: Token[] = [];
  const close = (): void => {
    const [open, end] = [makeToken('whole_open', ''), makeToken('whole_close', '')];
    append(result, isWholeWithFigure(phrase) ? [open, ...phrase, end] : phrase);
    phrase = [];
  };
  for (const token of tokens) {
    if (isBreak(token)) {
      close();
      result.push(token);
    } else phrase.push(token);
  }
  close();
  return result;
}

function isWholeWithFigure(phrase: Token[]): boolean {
  const [lead, open, figure, end] = phrase;
  if (lead?.type !== 'text' || open?.type !== 'strong_open' || end?.type !== 'strong_close') return false;
  const width = phrase.reduce((sum, token) => sum + weightOf(spoken(token)), 0);
  const isLevel = phrase.slice(4).every(({ nesting }) => nesting === 0);
  return isLevel && width <= widestPhrase && /\d/.test(figure?.content ?? '');
}

/** 22万|元: behind its scale the unit of a number follows. */
const scaled = /\d\s?[十百千万萬亿億兆]+$/u;

/** 做成的事，再|推演: a letter alone behind a mark ends no line; 编辑|部 · 2023: nor begins one the last before a gap or a mark. */
const firstLetter = /(?:^|[，。；：！？、\s])\p{Script=Han}$/u;
const lastLetter = /^\p{Script=Han}(?:[，。；：！？、\s]|$)/u;

function mayBreak(before: string, after: string): boolean {
  if (before === '' || after === '' || closing.test(after) || opening.test(before)) return false;
  if (scaled.test(before) || firstLetter.test(before) || lastLetter.test(after)) return false;
  // Between Chinese and Latin the browser sets a space, which a mark there would take away.
  if (/[，。；：！？、]$/u.test(before)) return true;
  return (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000]$/u.test(before) &&
    (wide.test(after.charAt(0)) || /^[（「『【《]/u.test(after))
  );
}
