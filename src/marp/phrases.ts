import { jaModel, Parser, zhHansModel, zhHantModel } from 'budoux';
import type MarkdownIt from 'markdown-it';
import { type Script, scriptOf } from '../language/script.ts';
import { segmentsOf } from '../language/segments.ts';
import { breakMark } from '../model/break-mark.ts';
import { append } from '../model/long-lists.ts';

type MakeToken = (type: string, content: string) => Token;
type Token = ReturnType<MarkdownIt['parse']>[number];

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const closing = /^[\p{Pe}\p{Pf}、。，．・：；？！…—～ー〜%％,.:;?!)\]]/u;
const opening = /[\p{Ps}\p{Pi}$￥¥#]$/u;

const models: Partial<Record<Script, Model>> = { Jpan: jaModel, Hant: zhHantModel, Hans: zhHansModel };

type Model = typeof zhHansModel;

const parsers = new Map<Model, Parser>();

/** Setting one up takes as long as parsing a slide. */
function parserOf(model: Model): Parser {
  const known = parsers.get(model) ?? new Parser(model);
  parsers.set(model, known);
  return known;
}

/** Particles lean on the word before them. */
const particles = new Set(['的', '地', '得', '了', '着', '過', '过', '们', '們', '吗', '嗎', '呢', '吧']);

/**
 * A markdown-it plugin that marks where a line of Chinese or Japanese may break: between phrases (BudouX),
 * and in Chinese only where a dictionary sees two words as well. Other languages are left to the browser.
 */
export function phraseBreaks(md: MarkdownIt, language: () => string): void {
  md.renderer.rules.phrase_break = () => breakMark;
  md.renderer.rules.whole = (tokens, index) =>
    `<span style="white-space:nowrap">${md.utils.escapeHtml(tokens[index]?.content ?? '')}</span>`;
  // Marp sets the same tokens as the head of every slide whose head reads the same.
  const marked = new WeakSet<Token>();
  md.core.ruler.push('phrase_breaks', (state) => {
    const model = models[scriptOf(language())];
    if (!model) return;
    const parser = parserOf(model);
    const phraseEnds = (text: string): number[] => {
      const ends = parser
        .parseBoundaries(text)
        .filter((end) => mayBreak(text.slice(0, end), text.slice(end)));
      return model === jaModel ? ends : betweenWords(text, ends);
    };
    const makeToken: MakeToken = (type, content) => {
      const token = new state.Token(type, '', 0);
      token.content = content;
      return token;
    };
    state.tokens.forEach((block, index) => {
      if (block.type !== 'inline' || !block.children || !wide.test(block.content)) return;
      if (!marked.has(block)) block.children = withBreaks(block.children, phraseEnds, makeToken);
      marked.add(block);
      const isMarked = block.children.some(({ type }) => type === 'phrase_break');
      const holder = state.tokens.slice(0, index).findLast(({ hidden }) => !hidden);
      // Themes forbid other breaks where there are such marks; elsewhere a line breaks as ever.
      if (isMarked && holder?.nesting === 1) holder.attrSet('data-phrases', '');
    });
  });
}

/** Text that stands for what is not text, so that phrases are found across emphasis and beside code. */
const spoken = (token: Token): string =>
  /^(?:text|text_special|whole|loose)$/.test(token.type)
    ? token.content
    : token.type === 'code_inline'
      ? 'x'
      : '';

function withBreaks(tokens: Token[], phraseEnds: (text: string) => number[], makeToken: MakeToken): Token[] {
  const cuts = phraseEnds(tokens.map(spoken).join(''));
  const result: Token[] = [];
  let offset = 0;
  for (const token of tokens) {
    const length = spoken(token).length;
    if (token.type === 'text') append(result, cutToken(token, offset, cuts, makeToken));
    else result.push(token);
    offset += length;
  }
  return result;
}

/** A phrase that starts where a token starts is marked too, in front of it. */
function cutToken(token: Token, offset: number, cuts: number[], makeToken: MakeToken): Token[] {
  const result: Token[] = [];
  let from = 0;
  const inside = cuts.filter((cut) => cut >= offset && cut < offset + token.content.length);
  for (const cut of inside) {
    const at = cut - offset;
    result.push(...keepNames(token.content.slice(from, at), makeToken), makeToken('phrase_break', ''));
    from = at;
  }
  return [...result, ...keepNames(token.content.slice(from), makeToken)];
}

// T5-XXL, GPT-4: a browser would break them behind the hyphen.
const hyphenated =
  /(?<![\p{Script=Latin}\p{N}])(?<lead>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*)(?<name>[\p{Script=Latin}\p{N}.]+(?:-[\p{Script=Latin}\p{N}.]+)+)(?![\p{Script=Latin}\p{N}])/gu;
const longestName = 16;
/** Of a name with what leads up to it, in half the width of a Chinese character. */
const widestWhole = 20;

/**
 * Text with its hyphenated names as tokens of their own, which no line break parts. What leads up to one in its phrase
 * goes with it: where a line ends there, a browser that sets spaces between scripts finds out too late that it is full.
 */
function keepNames(content: string, makeToken: MakeToken): Token[] {
  const result: Token[] = [];
  let from = 0;
  for (const { index, groups = {} } of content.matchAll(hyphenated)) {
    const { lead = '', name = '' } = groups;
    if (name.length > longestName) continue;
    const start = 2 * lead.length + name.length > widestWhole ? index + lead.length : index;
    const end = index + lead.length + name.length;
    if (start > from) result.push(makeToken('text', content.slice(from, start)));
    result.push(makeToken('whole', content.slice(start, end)));
    from = end;
  }
  if (from < content.length) result.push(makeToken('text', content.slice(from)));
  return result;
}

/** A run of more characters than this needs a place to break, or lines end far apart. */
const longestRun = 4;

/**
 * The places that a dictionary also takes for the border of two words. Where they leave a long run whole, the
 * dictionary's own borders between words of two characters and more are taken as well.
 */
function betweenWords(text: string, ends: number[]): number[] {
  const segments = [...segmentsOf(text, 'zh', 'word')];
  const wordAt = new Map(segments.map(({ index, segment }) => [index, segment]));
  const agreed = ends.filter((end) => wordAt.has(end) && !particles.has(wordAt.get(end) ?? ''));
  const edges = [0, ...agreed, text.length];
  const further = segments.flatMap(({ index, segment }, place) => {
    const before = segments[place - 1]?.segment ?? '';
    const after = edges.findIndex((edge) => edge > index);
    const run = (edges[after] ?? 0) - (edges[after - 1] ?? 0);
    const isBorder = /^\p{Script=Han}{2,}$/u.test(before) && /^\p{Script=Han}{2,}$/u.test(segment);
    return run > longestRun && isBorder && !agreed.includes(index) ? [index] : [];
  });
  return [...agreed, ...further].sort((one, other) => one - other);
}

function mayBreak(before: string, after: string): boolean {
  if (before === '' || after === '' || closing.test(after) || opening.test(before)) return false;
  // Between Chinese and Latin the browser sets a space, which a mark there would take away.
  if (/[，。；：！？、]$/u.test(before)) return true;
  return wide.test(before.slice(-1)) && wide.test(after.charAt(0));
}
