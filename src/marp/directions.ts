import type MarkdownIt from 'markdown-it';
import { countWords, type Direction, directionOf, hasRightToLeft } from '../language/direction.ts';
import { findIsolates, type Isolate } from '../language/isolates.ts';

type Token = ReturnType<MarkdownIt['parse']>[number];
type MakeToken = (type: string, content: string) => Token;

/**
 * A markdown-it plugin that says which way slides, blocks and words run: a slide as its deck's language does, a block the
 * other way where most of its words do, and what stands in it in another order is isolated.
 */
export function directions(md: MarkdownIt, language: () => string): void {
  md.renderer.rules.isolate_open = (tokens, index) => `<bdi dir="${tokens[index]?.content}">`;
  md.renderer.rules.isolate_close = () => '</bdi>';
  // Marp sets the same tokens as the head of every slide whose head reads the same.
  const done = new WeakSet<Token>();
  md.core.ruler.push('directions', (state) => {
    const around = directionOf(language());
    if (around === 'ltr' && !hasRightToLeft(state.src)) return;
    const makeToken: MakeToken = (type, content) => {
      const token = new state.Token(type, '', 0);
      token.content = content;
      return token;
    };
    let direction = around;
    let end = 0;
    state.tokens.forEach((token, index) => {
      if (token.type === 'marpit_slide_open' && around === 'rtl') token.attrSet('dir', around);
      if (index >= end) direction = around;
      if (index >= end && isBlock.test(token.type)) {
        end = closingOf(state.tokens, index);
        direction = blockDirection(state.tokens.slice(index, end), around);
        if (direction !== around) token.attrSet('dir', direction);
      }
      if (token.type !== 'inline' || !token.children || done.has(token)) return;
      token.children = isolate(token.children, direction, makeToken);
      done.add(token);
    });
  });
}

/** Headings stand where their slide's line arrives, whatever they are written in. */
const isBlock = /^(?:paragraph|bullet_list|ordered_list|dl|table|blockquote)_open$/;

/** The place behind a block's last token. */
function closingOf(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let index = from; index < tokens.length; index += 1) {
    depth += tokens[index]?.nesting ?? 0;
    if (depth === 0) return index + 1;
  }
  return tokens.length;
}

function blockDirection(tokens: readonly Token[], around: Direction): Direction {
  const texts = tokens.flatMap(({ type, children }) => (type === 'inline' ? [textOf(children ?? [])] : []));
  const { ltr, rtl } = countWords(texts.join(' '));
  if (around === 'ltr') return rtl > ltr ? 'rtl' : 'ltr';
  // Names alone stand in Latin letters in every language; sentences are another language.
  return ltr > rtl && ltr > 2 * texts.length ? 'ltr' : 'rtl';
}

const textOf = (tokens: readonly Token[]): string =>
  tokens.map(({ type, content }) => (isText(type) ? content : ' ')).join('');

const isText = (type: string): boolean => type === 'text' || type === 'text_special' || type === 'whole';

function isolate(tokens: readonly Token[], direction: Direction, makeToken: MakeToken): Token[] {
  const { ltr, rtl } = countWords(textOf(tokens));
  const [own, other] = direction === 'ltr' ? [ltr, rtl] : [rtl, ltr];
  const turned: Direction = direction === 'ltr' ? 'rtl' : 'ltr';
  const wrap = (inner: Token[]): Token[] => [
    makeToken('isolate_open', turned),
    ...inner,
    makeToken('isolate_close', ''),
  ];
  // Where nothing is in the block's own direction, its punctuation is not either.
  if (own === 0 && other > 0) return wrap([...tokens]);
  return tokens.flatMap((token) => {
    if (!isText(token.type)) return [token];
    const parts = findIsolates(token.content, direction);
    // What no line parts is in one order as well.
    if (token.type === 'whole') return parts.length === 0 ? [token] : wrap([token]);
    return parts.length === 0 ? [token] : cut(token.content, parts, wrap, makeToken);
  });
}

function cut(
  content: string,
  parts: readonly Isolate[],
  wrap: (inner: Token[]) => Token[],
  makeToken: MakeToken,
): Token[] {
  const text = (from: number, to: number): Token[] =>
    to > from ? [makeToken('text', content.slice(from, to))] : [];
  const ends = [0, ...parts.map(({ end }) => end)];
  return [
    ...parts.flatMap(({ start, end }, at) => [...text(ends[at] ?? 0, start), ...wrap(text(start, end))]),
    ...text(ends.at(-1) ?? 0, content.length),
  ];
}
