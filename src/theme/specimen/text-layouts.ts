import { readableAddress } from '../../deck/address.ts';
import { bullets, type Samples, stack, table } from './line-layouts.ts';
import { passage, take, type Words } from './words.ts';

/** The pictures that a specimen shows, by the address in its Markdown. */
export const pictures = { wide: 'wide.svg', tall: 'tall.svg', code: 'code.svg' } as const;

export const summary: Samples = (words) => {
  const quote = (...paragraphs: string[]): string =>
    stack(`# ${words.title}`, paragraphs.map((text) => `> ${text}`).join('\n>\n'));
  return [
    { body: quote(words.statement) },
    { body: quote(words.statement, passage(words, 0, 2)) },
    { classes: 'dense', body: quote(words.longStatement, passage(words, 0, 2), passage(words, 3, 1)) },
  ];
};

export const section: Samples = (words) => [
  { body: `# ${words.title}` },
  { header: words.topic, body: stack(`# *2* ${words.longTitle}`) },
  { classes: 'dense', header: words.topic, body: stack(`# ${words.longTitle}`, passage(words, 0, 2)) },
];

export const prose: Samples = (words) => [
  { body: stack(`# ${words.title}`, words.sentences[0] ?? '') },
  { body: stack(`# ${words.title}`, passage(words, 0, 2), passage(words, 3, 1)) },
  {
    classes: 'dense',
    body: stack(`# ${words.longTitle}`, ...[0, 1, 3, 4].map((from) => passage(words, from, 1))),
  },
];

export const takeaways: Samples = (words) => {
  const cards = (count: number, sentences: number): string =>
    bullets(
      take(words.names, count).map(
        (name, index) => `**${name}** ${passage(words, index % 2, Math.min(sentences, (index % 2) + 1))}`,
      ),
    );
  return [
    { body: stack(`# ${words.title}`, cards(2, 1)) },
    { body: stack(`# ${words.title}`, cards(3, 2)) },
    { classes: 'dense', body: stack(`# ${words.longTitle}`, cards(4, 1)) },
  ];
};

export const links: Samples = ({ title, longTitle, names, brief }) => {
  const address = 'https://example.org/reports/2024/energy-storage-outlook';
  const link = (name: string, index: number): string =>
    `[${name}](${address}) ${brief[index % brief.length]}\\\n  *${readableAddress(address)}* ![QR](${pictures.code})`;
  const all = (count: number): string => bullets(take(names, count).map(link));
  return [
    { body: stack(`# ${title}`, all(1)) },
    { body: stack(`# ${title}`, all(3)) },
    { classes: 'dense', body: stack(`# ${longTitle}`, all(4)) },
  ];
};

export const question: Samples = (words) => [
  { body: `# ${words.question}` },
  { body: stack(`# ${words.question}`, words.sentences[4] ?? '') },
  { classes: 'dense', body: stack(`# ${words.question}`, passage(words, 0, 2), words.sentences[4] ?? '') },
];

export const list: Samples = ({ title, longTitle, brief, points, statement }) => [
  {
    classes: 'timeline',
    body: stack(
      `# ${title}`,
      bullets(brief.slice(0, 2).map((point, index) => `**${2026 + index}** ${point}`)),
    ),
  },
  { body: stack(`# ${title}`, statement, bullets(points.slice(0, 3))) },
  {
    classes: 'dense',
    body: stack(
      `# ${longTitle}`,
      bullets(points.slice(0, 4).map((point, index) => `${point}\n  - ${brief[index % 3]}`)),
    ),
  },
];

const rowsOf = ({ names, cell, topics }: Words, rows: number, columns: number): string =>
  table([
    ['', ...take(names, columns)],
    ...take(topics, rows).map((topic, row) => [
      topic,
      ...Array.from({ length: columns }, (_, column) =>
        (row + column) % 3 === 0 ? cell : String((row + 1) * (column + 7)),
      ),
    ]),
  ]);

export const tables: Samples = (words) => [
  { body: stack(`# ${words.title}`, rowsOf(words, 2, 2)) },
  { body: stack(`# ${words.title}`, words.statement, rowsOf(words, 4, 2)) },
  { classes: 'dense', body: stack(`# ${words.longTitle}`, rowsOf(words, 4, 3)) },
];

export const quotation: Samples = (words) => {
  const quote = (...paragraphs: string[]): string => paragraphs.map((text) => `> ${text}`).join('\n>\n');
  return [
    { body: quote(words.statement) },
    { body: stack(`# ${words.title}`, quote(words.statement, passage(words, 0, 2))) },
    {
      classes: 'dense',
      body: stack(
        `# ${words.title}`,
        quote(words.longStatement, passage(words, 0, 2), `— ${words.names[0]}`),
      ),
    },
  ];
};

const program = (comment: string, lines: number): string => {
  const step = [
    `// ${comment}`,
    'export function plan(price: number, level = 0.5): string {',
    "  if (price < 30 && level < 1) return 'charge';",
    "  return price > 90 ? 'feed' : 'rest';",
    '}',
  ];
  return ['```ts {3}', ...take(step, lines), '```'].join('\n');
};

export const code: Samples = ({ title, longTitle, comment, statement }) => [
  { body: stack(`# ${title}`, program(comment, 2)) },
  { body: stack(`# ${title}`, `${statement} \`plan(42, 0.8)\``, program(comment, 8)) },
  { classes: 'dense', body: stack(`# ${longTitle}`, program(comment, 14)) },
];

export const picture: Samples = ({ title, longTitle, caption }) => [
  { body: `![${title}](${pictures.wide})` },
  { body: stack(`# ${title}`, `![${title}](${pictures.wide})`, caption) },
  { classes: 'dense', body: stack(`# ${longTitle}`, `![${title}](${pictures.tall})`, caption) },
];

export const pictureText: Samples = (words) => {
  const image = `![${words.title}](${pictures.tall})`;
  return [
    { body: stack(`# ${words.title}`, image, words.sentences[0] ?? '') },
    { body: stack(`# ${words.title}`, image, passage(words, 0, 2)) },
    {
      classes: 'dense',
      body: stack(`# ${words.longTitle}`, image, passage(words, 0, 2), passage(words, 3, 1)),
    },
  ];
};
