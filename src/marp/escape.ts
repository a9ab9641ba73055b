import type { Link, Nodes, Parents, PhrasingContent, Text } from 'mdast';
import { defaultHandlers, type Handle, type Options } from 'mdast-util-to-markdown';
import { textOf } from '../article/phrasing.ts';
import type { Formula } from '../model/formula.ts';
import type { Raised } from '../model/raised.ts';
import { guard } from './comment.ts';

/** Beyond what CommonMark and GFM make special, Marp reads `$` as mathematics and `readme.md` as an address. */
export const unsafe: NonNullable<Options['unsafe']> = [
  { character: '$', inConstruct: 'phrasing' },
  {
    character: '.',
    before: '[\\p{L}\\p{N}]',
    after:
      '(?:[a-zA-Z]{2}|biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф)(?![a-zA-Z0-9])',
    unicode: true,
    inConstruct: 'phrasing',
    notInConstruct: ['autolink', 'link', 'image', 'label'],
  },
];

const reference = (character: string): string =>
  `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;

const symbol = /^[\p{P}\p{S}]$/u;
const isAstralSymbol = (character: string | undefined): boolean =>
  character !== undefined && character.length === 2 && symbol.test(character);
const isLetter = (character: string | undefined): character is string =>
  character !== undefined && !/\s/u.test(character) && !symbol.test(character);

const isAttention = (node: Nodes | undefined): node is PhrasingContent =>
  node?.type === 'strong' || node?.type === 'emphasis' || node?.type === 'delete';

// An underscore is left alone within a word; next to a symbol beyond U+FFFF it is not within one.
const looseUnderscores =
  /(?<=(?=[\u{10000}-\u{10ffff}])[\p{P}\p{S}])_+|(?<![\\_])_+(?=(?=[\u{10000}-\u{10ffff}])[\p{P}\p{S}])/gu;

/**
 * Text next to emphasis. A marker between a letter and a symbol opens or closes nothing, so the letter is
 * written as a character reference. The serialiser itself knows of this, but not for symbols beyond U+FFFF.
 */
const text: Handle = (node: Text, parent: Parents | undefined, state, info) => {
  const value = defaultHandlers
    .text(node, parent, state, info)
    .replace(looseUnderscores, (run) => '\\_'.repeat(run.length));
  const siblings = (parent?.children ?? []) as Nodes[];
  const index = siblings.indexOf(node);
  const before = siblings[index - 1];
  const after = siblings[index + 1];
  const characters = [...value];
  const [first] = characters;
  const last = characters.at(-1);
  if (isAttention(after) && isLetter(last) && isAstralSymbol([...textOf(after)][0])) {
    // A backslash in front of the letter would take the reference for an escaped `&`.
    const slash = /(?<!\\)(?:\\\\)*\\$/.test(value.slice(0, -last.length)) ? '\\' : '';
    characters.splice(-1, 1, slash, reference(last));
  }
  if (isAttention(before) && isLetter(first) && isAstralSymbol([...textOf(before)].at(-1))) {
    if (characters[0] === first) characters[0] = reference(first);
  }
  const written = characters.join('');
  return node.data?.marksNote ? `<sup>${written}</sup>` : written;
};

// Words of an alternative text that Marp takes for how the picture is to be shown.
const imageOption =
  /(?<=^|\s)(?:bg|w(?:idth)?:\S*|h(?:eight)?:\S*|[\d.]+%|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S*)?)(?=\s|$)/g;

/** A picture whose alternative text says what it shows, and no more. Marp knows no escapes there. */
const image: Handle = (node, parent, state, info) =>
  defaultHandlers
    .image(node, parent, state, info)
    .replace(/(?<=^!\[)(?:\\.|[^\]\\])*/s, (alt) => alt.replace(imageOption, (word) => guard + word));

/** Superscript and subscript are the only text that needs tags, which Marp lets through. */
const textDirective: Handle = (node: Raised, _parent, state, info) => {
  const inside = state.containerPhrasing(node as never, { ...info, before: '>', after: '<' });
  return `<${node.name}>${inside}</${node.name}>`;
};

/** A formula as Marp reads it; in a table's row a bar would end the cell, and TeX has another name for it. */
const inlineMath: Handle = ({ value, displayed }: Formula, parent, state) => {
  const tex = value.replace(/\n\s*\n/g, '\n');
  if (state.stack.includes('tableCell'))
    return `$${tex
      .replace(/\s*\n\s*/g, ' ')
      .replace(/\\\|/g, '\\Vert ')
      .replace(/\|/g, '\\vert ')}$`;
  return displayed && parent && parent.children.length === 1 ? `$$\n${tex}\n$$` : `$${tex}$`;
};

/** A table's row is one line of Markdown; a break within it is written as a tag. */
const lineBreak: Handle = (node, parent, state, info) =>
  state.stack.includes('tableCell') ? '<br>' : defaultHandlers.break(node, parent, state, info);

// What a parser may show otherwise between angle brackets: it decodes escapes, and hosts of other letters.
const shownAsWritten =
  /^(?!.*xn--)(?:https?:\/\/[a-z\d.-]+(?::\d+)?(?:[/?#][!-$&-~]*)?|mailto:[\w.+-]+@[a-z\d.-]+)$/;

/** A link; an address that stands for itself is one in angle brackets where that shows it letter by letter. */
const link: Handle = (node: Link, parent, state, info) => {
  const options = { ...state.options, resourceLink: !shownAsWritten.test(node.url) };
  return defaultHandlers.link(node, parent, { ...state, options }, info);
};

const peekLink: typeof defaultHandlers.link.peek = (node, parent, state) =>
  shownAsWritten.test(node.url) ? defaultHandlers.link.peek(node, parent, state) : '[';

export const handlers: NonNullable<Options['handlers']> = {
  text,
  break: lineBreak,
  inlineMath: Object.assign(inlineMath, { peek: () => '$' }),
  textDirective: Object.assign(textDirective, { peek: () => '<' }),
  link: Object.assign(link, { peek: peekLink }),
  image: Object.assign(image, { peek: defaultHandlers.image.peek }),
};
