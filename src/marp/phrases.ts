import { jaModel, Parser, zhHansModel, zhHantModel } from 'budoux';
import type MarkdownIt from 'markdown-it';

type Token = ReturnType<MarkdownIt['parse']>[number];

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const closing = /^[\p{Pe}\p{Pf}、。，．・：；？！…—～ー〜%％,.:;?!)\]]/u;
const opening = /[\p{Ps}\p{Pi}$￥¥#]$/u;

const models: [tag: RegExp, model: typeof zhHansModel][] = [
  [/^ja/i, jaModel],
  [/^zh\b.*(?:hant|tw|hk|mo)/i, zhHantModel],
  [/^zh/i, zhHansModel],
];

/** Particles lean on the word before them. */
const particles = new Set(['的', '地', '得', '了', '着', '過', '过', '们', '們', '吗', '嗎', '呢', '吧']);

/**
 * A markdown-it plugin that marks where a line of Chinese or Japanese may break: between phrases (BudouX),
 * and in Chinese only where a dictionary sees two words as well. Other languages are left to the browser.
 */
export function phraseBreaks(md: MarkdownIt, language: () => string): void {
  md.renderer.rules['phrase_break'] = () => '<wbr>';
  md.core.ruler.push('phrase_breaks', (state) => {
    const model = models.find(([tag]) => tag.test(language()))?.[1];
    if (!model) return;
    const parser = new Parser(model);
    const phraseEnds = (text: string): number[] => {
      const ends = parser
        .parseBoundaries(text)
        .filter((end) => mayBreak(text.slice(0, end), text.slice(end)));
      return model === jaModel ? ends : betweenWords(text, ends);
    };
    for (const block of state.tokens) {
      if (block.type === 'inline' && block.children && wide.test(block.content)) {
        block.children = withBreaks(block.children, phraseEnds, (content) => {
          const token = new state.Token('text', '', 0);
          token.content = content;
          return token;
        });
      }
    }
  });
}

/** Text that stands for what is not text, so that phrases are found across emphasis and beside code. */
const spoken = (token: Token): string =>
  token.type === 'text' || token.type === 'text_special'
    ? token.content
    : token.type === 'code_inline'
      ? 'x'
      : '';

function withBreaks(
  tokens: Token[],
  phraseEnds: (text: string) => number[],
  makeText: (content: string) => Token,
): Token[] {
  const cuts = phraseEnds(tokens.map(spoken).join(''));
  const result: Token[] = [];
  let offset = 0;
  for (const token of tokens) {
    const length = spoken(token).length;
    if (token.type === 'text') result.push(...cutToken(token, offset, cuts, makeText));
    else result.push(token);
    offset += length;
  }
  return result;
}

/** A phrase that starts where a token starts is marked too, in front of it. */
function cutToken(
  token: Token,
  offset: number,
  cuts: number[],
  makeText: (content: string) => Token,
): Token[] {
  const result: Token[] = [];
  let from = 0;
  const inside = cuts.filter((cut) => cut >= offset && cut < offset + token.content.length);
  for (const cut of inside) {
    const at = cut - offset;
    if (at > from) result.push(makeText(token.content.slice(from, at)));
    const mark = makeText('');
    mark.type = 'phrase_break';
    result.push(mark);
    from = at;
  }
  if (from < token.content.length) result.push(makeText(token.content.slice(from)));
  return result;
}

/** Those of the places that a dictionary also takes for the border of two words. */
function betweenWords(text: string, ends: number[]): number[] {
  const wordAt = new Map([...words.segment(text)].map(({ index, segment }) => [index, segment]));
  return ends.filter((end) => wordAt.has(end) && !particles.has(wordAt.get(end) ?? ''));
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

function mayBreak(before: string, after: string): boolean {
  if (before === '' || after === '' || closing.test(after) || opening.test(before)) return false;
  return wide.test(before.slice(-1)) || wide.test(after.charAt(0)) || /[，。；：！？、]$/u.test(before);
}
