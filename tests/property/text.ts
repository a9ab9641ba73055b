import fc from 'fast-check';

/** Pieces that mean something to Markdown, YAML, HTML or Marp. */
const special = fc.constantFrom(
  ...['-->', '--!>', '<!--', '--', '---', '***', '___', '===', ':smile:', ':+1:', ':', '$x$', '$$', '$'],
  ...[
    '<b>',
    '</section>',
    '<br>',
    '<style>',
    '<script>',
    '&amp;',
    '&#35;',
    '&',
    '{{',
    '}}',
    ['$', '{a}'].join(''),
  ],
  ...['\\', '\\\\', '\\*', '#', '# ', '## ', '-', '- ', '+ ', '* ', '1. ', '1) ', '2023.', '> ', '>', '|'],
  ...[
    '`',
    '``',
    '```',
    '~~~',
    '~~',
    '~',
    '*',
    '**',
    '***',
    '_',
    '__',
    '[',
    ']',
    '(',
    ')',
    '](',
    '![',
    '[^1]',
  ],
  ...['[x] ', '[ ] ', 'http://example.org', 'www.example.org', 'a@example.org', 'README.md', '@import', '!'],
  ...[
    'theme: x',
    '_class: y',
    'footer: "a',
    "'",
    '"',
    '%',
    '?',
    '=',
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\n\n',
    '\u3000',
  ],
  ...[
    '，',
    '。',
    '：',
    '“',
    '”',
    '（',
    '）',
    '《',
    '》',
    '、',
    '！',
    '——',
    '·',
    '\u200b',
    '\u2060',
    '\ufeff',
    '\u00a0',
  ],
);

const word = fc.constantFrom(
  '路线图',
  '具体',
  '与其',
  '模型',
  'word',
  'two',
  'GPT-4',
  '2026年',
  '한국어',
  'かな',
  'é',
  '𠮷',
  '😀',
);

const halves = { first: 0xd800, count: 0x800 };

/**
 * A character of Unicode, whichever. The library's own, `binary`, keeps a list of all million of them, which takes a
 * second to make and which the engine walks through again and again.
 */
export const anyCharacter = fc.nat(0x10ffff - halves.count).map(
  (number) => String.fromCodePoint(number < halves.first ? number : number + halves.count),
  (value) => {
    const point = (typeof value === 'string' && value.codePointAt(0)) || 0;
    if (value !== String.fromCodePoint(point)) throw new Error('This is no character');
    return point < halves.first ? point : point - halves.count;
  },
);

const anyString = fc.string({ unit: anyCharacter, minLength: 1, maxLength: 6 });

/** Text of every kind: words, what Markdown makes special, and any characters of Unicode. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: special },
      { weight: 4, arbitrary: word },
      { weight: 1, arbitrary: anyString },
    ),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  .map((parts) => parts.join(''));

/** Text that shows something. Reading an article leaves no NUL in it. */
export const shownText = anyText
  .map((text) => text.replaceAll('\0', '\uFFFD'))
  .filter((text) => normal(text) !== '');

/** Text that could be taken for a directive or for YAML, with characters that YAML has to escape. */
export const hardText = fc
  .array(
    fc.oneof(
      shownText,
      fc.constantFrom(
        ...[
          '\u0001',
          '\u0085',
          '\u009f',
          '\u2028',
          '\uFFFE',
          '\x7f',
          '\x0b',
          '\\x',
          'true',
          'null',
          '1.5',
          '- a',
        ],
        ...[
          'prettier-ignore',
          'markdownlint-disable',
          'lint disable',
          'class: a',
          '"class": b',
          '? a',
          '--->',
          '--!>',
        ],
        ...['{a: b}', 'key: [a', '&a', '*b', '!t', '@', '\n', '\n\n', 'theme: gaia', 'size: 1:1'],
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => normal(text) !== '');

/**
 * Text as it is compared. Markdown holds no difference between kinds and amounts of white space, and no control
 * characters; U+FEFF is written as U+2060, the character that took its place. U+200B marks where a line may break.
 */
export const normal = (text: string): string =>
  text
    .replace(/[\uFEFF\u2060\u200B]/g, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\uFFFD-\uFFFF]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
