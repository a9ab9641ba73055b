import { access } from 'node:fs/promises';
import { say } from '../language/say.ts';
import { defaultTheme, isPart, shippedThemes, stockThemes } from '../marp/theme.ts';
import { greatestOf } from '../model/long-lists.ts';
import { packageFile } from '../model/package-files.ts';
import { shortestPath } from '../model/shortest-path.ts';

export interface ListedTheme {
  name: string;
  description: string;
  /** Absolute path of a picture of it; Marp's own themes have none. */
  preview?: string;
}

const stockDescriptions: Record<string, string> = {
  default: say`Marp’s own, plain and light`,
  gaia: say`Marp’s own, warm with large type`,
  uncover: say`Marp’s own, centred`,
};

/** The themes that can be named without a file: the default first, then by name, Marp's own last. */
export async function listThemes(): Promise<ListedTheme[]> {
  const shipped = (await shippedThemes()).filter(({ name }) => !isPart(name));
  const own = await Promise.all(shipped.map(({ name, css }) => describe(name, descriptionOf(css))));
  own.sort((a, b) => Number(b.name === defaultTheme) - Number(a.name === defaultTheme));
  const stock = stockThemes.map((name) => ({ name, description: stockDescriptions[name] ?? '' }));
  return [...own, ...stock];
}

/** What a theme says of itself in its head comment. */
export const descriptionOf = (css: string): string => /@description\s+([^\n*]+)/.exec(css)?.[1]?.trim() ?? '';

async function describe(name: string, description: string): Promise<ListedTheme> {
  const preview = packageFile(`themes/pictures/${name}.png`);
  const there = await access(preview).then(
    () => true,
    () => false,
  );
  return { name, description, ...(there ? { preview } : {}) };
}

/** The list for people. */
export function formatThemes(themes: ListedTheme[]): string {
  const width = greatestOf(themes.map(({ name }) => name.length)) + 2;
  const lines = themes.map(({ name, description, preview }) => {
    const shown = preview ? `\n${' '.repeat(width)}${shortestPath(preview)}` : '';
    return `${name.padEnd(width)}${description}${shown}`;
  });
  return [
    ...lines,
    '',
    say`roadmap-deck theme preview <name> shows every layout; theme new <name> begins your own.`,
  ].join('\n');
}
