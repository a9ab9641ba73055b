import { passage, take, type Words } from './words.ts';

/** One slide of a specimen, as the program would write it. */
export interface Sample {
  /** Classes besides the layout's own. */
  classes?: string;
  header?: string;
  footer?: string;
  /** Marp Markdown. */
  body: string;
}

/** A layout with little on it, as it usually is, and with the most that it has to hold. */
export type Samples = (words: Words) => readonly [short: Sample, long: Sample, densest: Sample];

export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

export const numbers = (items: readonly string[]): string =>
  items.map((item, index) => `${index + 1}. ${item}`).join('\n');

export const stack = (...blocks: string[]): string => blocks.join('\n\n');

export const table = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...others] = rows.map((row) => `| ${row.join(' | ')} |`);
  return [head, `|${' - |'.repeat(rows[0]?.length ?? 0)}`, ...others].join('\n');
};

const years = (count: number): string[] => Array.from({ length: count }, (_, index) => String(2025 + index));

const header = (line: number, { names, topic }: Words): string => `**${line}** ${names[line - 1]} *${topic}*`;

/** The rail of three breakthroughs and three years, with one of them lit, or with none. */
const rail = (lit?: string): string =>
  ['1', '2', '3', ...years(3)].map((stop) => (stop === lit ? `**${stop}**` : `*${stop}*`)).join(' ');

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `*${index + 1}*`).join(' ');

export const cover: Samples = ({ title, longTitle, subtitle, caption, byline }) => [
  { body: `# ${title}` },
  {
    classes: 'periods-3',
    footer: lines(6),
    body: stack(`# ${title}`, `## ${subtitle}`, caption, `*${byline}*`),
  },
  {
    classes: 'periods-6 dense',
    footer: lines(8),
    body: stack(`# ${longTitle}`, `## ${subtitle}`, caption, `*${byline}*`),
  },
];

export const agenda: Samples = ({ contents, names, from, to }) => {
  const entries = (count: number): string =>
    numbers(take(names, count).map((name) => `${name} *${from} → ${to}*`));
  return [
    { body: stack(`# ${contents}`, entries(2)) },
    { body: stack(`# ${contents}`, entries(6)) },
    { classes: 'dense', body: stack(`# ${contents}`, numbers(take(names, 12))) },
  ];
};

export const roadmap: Samples = ({ title, names, topics }) => {
  const map = (rows: number, columns: number): string =>
    table([
      ['', ...years(columns)],
      ...take(names, rows).map((name, row) => [name, ...take(topics, row + columns).slice(row)]),
    ]);
  return [
    { body: stack(`# ${title}`, map(2, 2)) },
    { body: stack(`# ${title}`, map(6, 3)) },
    { classes: 'dense', body: stack(`# ${title}`, map(6, 4)) },
  ];
};

export const divider: Samples = ({ names, longName, from, to, topics }) => {
  const stops = (count: number): string =>
    bullets(
      take(topics, count).map((topic, index) => `*${index < count / 2 ? index + 1 : 2020 + index}* ${topic}`),
    );
  const movement = `*${from}* → **${to}**`;
  return [
    { classes: 'line-1', header: '1 / 8', body: `# *1* ${names[0]}` },
    { classes: 'line-2', header: '2 / 8', body: stack(`# *2* ${names[1]}`, movement, stops(6)) },
    {
      classes: 'line-3 dense',
      header: '3 / 8',
      body: stack(`# *3* ${longName}`, movement, stops(8)),
    },
  ];
};

export const breakthrough: Samples = (words) => {
  const { brief, points, topics } = words;
  const nested = points.slice(0, 4).map((point, index) => `${point}\n  - ${brief[index % brief.length]}`);
  return [
    {
      classes: 'line-4',
      header: header(4, words),
      footer: rail('1'),
      body: stack(`## *1* ${topics[3]}`, bullets(brief.slice(0, 2))),
    },
    {
      classes: 'line-5',
      header: header(5, words),
      footer: rail('2'),
      body: stack(`## *2* ${topics[4]}`, bullets(points.slice(0, 3))),
    },
    {
      classes: 'line-6 dense',
      header: header(6, words),
      footer: rail('3'),
      body: stack(`## *3* ${topics[5]}`, bullets(nested)),
    },
  ];
};

export const forecast: Samples = (words) => {
  const { brief, points, topics, names } = words;
  return [
    {
      classes: 'line-7',
      header: `**7** ${names[0]}`,
      footer: rail('2025'),
      body: stack(`## *2025* ${topics[0]}`, bullets(brief.slice(0, 2))),
    },
    {
      classes: 'line-8',
      header: `**8** ${names[1]}`,
      footer: rail('2026'),
      body: stack(`## *2026* ${topics[1]}`, bullets(points.slice(0, 3))),
    },
    {
      classes: 'line-1 compact dense',
      header: header(1, words),
      footer: rail('2027'),
      body: stack(`## *2027* ${topics[2]}`, bullets(points.slice(0, 4))),
    },
  ];
};

export const impact: Samples = (words) => {
  const { statement, longStatement, topic } = words;
  const heading = `## ${topic}`;
  const at = (line: number) => ({ classes: `line-${line}`, header: header(line, words), footer: rail() });
  return [
    { ...at(2), body: stack(heading, statement) },
    { ...at(3), body: stack(heading, statement, passage(words, 0, 2)) },
    {
      ...at(4),
      classes: 'line-4 dense',
      body: stack(heading, longStatement, passage(words, 0, 2), passage(words, 3, 1)),
    },
  ];
};

export const year: Samples = ({ names, topics }) => {
  const rows = (count: number): string =>
    bullets(
      take(topics, count).map((topic, index) => `*${index + 1} ${names[index % names.length]}* ${topic}`),
    );
  return [
    { body: stack('# 2025', rows(2)) },
    { body: stack('# 2026', rows(6)) },
    { classes: 'dense', body: stack('# 2027', rows(8)) },
  ];
};
