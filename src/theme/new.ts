import { writeFile } from 'node:fs/promises';
import { say } from '../language/say.ts';
import { isPart, shippedThemes, stockThemes } from '../marp/theme.ts';
import { Failure } from '../model/failure.ts';

/** A theme of few tokens, to be changed by hand. */
export const newThemeCss = (name: string): string => `/* @theme ${name} */
@import "roadmap-base";

:root {
  --paper: #ffffff; /* the ground */
  --ink: #14181f; /* text */
  --muted: #59616d; /* secondary text: 4.5:1 on the paper */
  --accent: #00607a; /* what belongs to no direction */
  --line-1: #b3261e; /* the directions, up to --line-8: 4.5:1 with the paper */
  --line-2: #8a4b00;
  --font-text: "Noto Sans SC", sans-serif; /* serif: "Source Serif 4", "Noto Serif SC", serif */
  --font-figure: "Barlow Condensed", "Noto Sans SC", sans-serif; /* numbers */
  --logo: none; /* url("logo.svg") from this folder, for the cover */
}
`;

/**
 * Writes a theme to begin with into the working directory. What is there already is never overwritten.
 * @returns the path of the file
 * @throws Failure `usage` for a name that cannot be one, or is taken; `output-unwritable`
 */
export async function newTheme(name: string): Promise<string> {
  await checkName(name);
  const path = `./${name}.css`;
  try {
    await writeFile(path, newThemeCss(name), { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      throw new Failure(
        'usage',
        say`there is a file ${path} already`,
        say`Take another name, or change that file.`,
        { cause: error },
      );
    throw new Failure(
      'output-unwritable',
      say`cannot write ${path}: ${message}`,
      say`Make this folder writable.`,
      {
        cause: error,
      },
    );
  }
  return path;
}

async function checkName(name: string): Promise<void> {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    const fix = say`Take small letters, digits and hyphens, such as my-theme.`;
    throw new Failure('usage', say`“${name}” cannot be the name of a theme`, fix);
  }
  const taken = [...(await shippedThemes()).map((theme) => theme.name), ...stockThemes];
  if (isPart(name) || taken.includes(name))
    throw new Failure(
      'usage',
      say`the name “${name}” is taken by a theme of the program`,
      say`Take another name.`,
    );
}
