import type { VFile } from 'vfile';
import type { DeckBlock } from '../article/front-matter.ts';
import { say } from '../language/say.ts';
import { loadTheme } from '../marp/theme.ts';
import { Failure } from '../model/failure.ts';
import { report } from '../model/report.ts';
import { type Problem, toProblems } from './problems.ts';
import { type ArticleConfig, articleSchema } from './schema.ts';
import { confineTheme } from './theme.ts';

/**
 * Checks the `deck` block of an article's front matter. Mistakes become messages of `file`; then nothing of
 * the block counts.
 * @param folder the article's own: a theme's file must really lie in it
 */
export async function checkArticleBlock(
  block: DeckBlock,
  file: VFile,
  folder: string,
): Promise<ArticleConfig> {
  const { value } = block;
  const parsed = articleSchema.safeParse(value);
  const problems = parsed.success ? [] : toProblems(parsed.error, value, articleSchema, 'deck.');
  const config: ArticleConfig = parsed.success ? { ...parsed.data } : {};
  if (config.theme) {
    const theme = await checkTheme(config.theme, folder);
    if (typeof theme === 'string') config.theme = theme;
    else problems.push(theme);
  }
  for (const problem of problems) reportProblem(problem, block, file);
  return problems.length > 0 ? {} : config;
}

async function checkTheme(theme: string, folder: string): Promise<string | Problem> {
  const keys = ['theme'];
  const name = await confineTheme(theme, folder);
  if (name === undefined) {
    return {
      keys,
      reason: say`the theme ${theme} is missing or outside the article’s folder`,
      fix: say`Name a shipped theme or a CSS file in the article’s own folder, or choose any file with -t.`,
    };
  }
  try {
    await loadTheme(name);
    return name;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { keys, reason: error.message, fix: error.fix };
  }
}

const reportProblem = ({ keys, reason, fix }: Problem, block: DeckBlock, file: VFile): void =>
  report(file, { rule: 'configuration', severity: 'error', reason, fix, place: block.placeOf(keys) });
