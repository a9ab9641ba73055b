import type { Link, Nodes, Root } from 'mdast';
import type { Data, Processor } from 'unified';
import { addressEnd, beginsLettered, endOfAddress } from './address-end.ts';
import { textOf } from './phrasing.ts';
import { walk } from './walk.ts';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Exclude<NonNullable<NonNullable<Extension['text']>[string]>, unknown[]>;
type Effects = Parameters<Construct['tokenize']>[0];
type State = Parameters<Construct['tokenize']>[1];
type TokenizeContext = ThisParameterType<Construct['tokenize']>;
type Code = Parameters<State>[0];

const literal = new Set(['protocolAutolink', 'wwwAutolink']);

/**
 * Lets a bare address end before full-width punctuation, and before Chinese, Japanese or Korean letters where they
 * begin no part of its path: GFM takes both for part of it. Stands behind remark-gfm.
 */
export function endAddresses(this: Processor): void {
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = this.data();
  for (const { text } of micromarkExtensions) {
    for (const [code, entry] of Object.entries(text ?? {})) {
      if (text && entry) text[code] = Array.isArray(entry) ? entry.map(ending) : ending(entry);
    }
  }
  fromMarkdownExtensions.push({ transforms: [cutFoundLater] });
}

/** A construct to which the text seems to end where an address does. */
function ending(construct: Construct): Construct {
  if (!construct.name || !literal.has(construct.name)) return construct;
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const isLettered = holdsLetters(this);
      let real: Code = null;
      let isDone = false;
      const leave =
        (state: State): State =>
        () => {
          isDone = true;
          return state(real);
        };
      const watch =
        (state: State): State =>
        (code) => {
          real = code;
          const next = state(isEnd(code) && !(isLettered && isLetter(code)) ? null : code);
          return next && !isDone ? watch(next) : next;
        };
      return watch(
        construct.tokenize.call(
          this,
          honest(effects, () => real),
          leave(ok),
          leave(nok),
        ),
      );
    },
  };
}

/** Effects whose constructs leave with the character that really stands there, as micromark demands. */
function honest(effects: Effects, real: () => Code): Effects {
  const part = (construct: Construct): Construct => ({
    ...construct,
    tokenize(inner, ok, nok) {
      const leave =
        (state: State): State =>
        () =>
          state(real());
      return construct.tokenize.call(this, honest(inner, real), leave(ok), leave(nok));
    },
  });
  const each =
    (attempt: Effects['attempt']): Effects['attempt'] =>
    (constructs, ...states) =>
      attempt('tokenize' in constructs ? part(constructs as Construct) : constructs, ...states);
  return { ...effects, attempt: each(effects.attempt), check: each(effects.check) };
}

/** Whether letters that end addresses elsewhere are part of the one that begins here. */
function holdsLetters({ previous, now, sliceStream }: TokenizeContext): boolean {
  const start = now();
  // The text up to the next tab or the end of the line.
  const [text] = sliceStream({ start, end: { ...start, _index: start._index + 1, _bufferIndex: 0 } });
  const before = previous === null || previous < 0 ? '' : String.fromCharCode(previous);
  return typeof text === 'string' && addressEnd.test(text) && beginsLettered(text, before);
}

const isLetter = (code: Code): boolean =>
  code !== null && code > 0 && /[\p{L}\p{Nl}\p{Surrogate}]/u.test(String.fromCharCode(code));

const isEnd = (code: Code): boolean =>
  code !== null && code > 0 && addressEnd.test(String.fromCharCode(code));

/** Behind a bracket that nothing closes, addresses are only found once all is read; they have no place yet. */
function cutFoundLater(tree: Root): void {
  walk(tree, (node, index, parent) => {
    if (node.type !== 'link' || node.position) return undefined;
    const text = textOf(node);
    const previous = parent.children[index - 1];
    const before = previous?.type === 'text' ? previous.value.slice(-1) : '';
    const end = endOfAddress(text, before);
    if (end === text.length) return undefined;
    const url = node.url.slice(0, node.url.length - (text.length - end));
    const link: Link = { ...node, url, children: [{ type: 'text', value: text.slice(0, end) }] };
    (parent.children as Nodes[]).splice(index, 1, link, { type: 'text', value: text.slice(end) });
    return index + 2;
  });
}
